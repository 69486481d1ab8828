"""Whether two listings with different ids are one job: at two boards, or at a board and at the employer's. Pure.

It is only shown; the person says whether they are one. What is certain counts against it: another town, another level, another
number of the employer's. What one side does not say counts for nothing.
"""

from collections.abc import Mapping
from typing import Any

from extension_src.core.applications.identity import canonical_address
from extension_src.core.applications.record import UNTITLED
from extension_src.core.native.patterns import all_matches, matches, pattern, plain, replaced
from extension_src.core.native.tables import Table, entry, has, new_table, put, word_set
from extension_src.core.native.words import tokens


def _named(pairs: str) -> Table:
    """A table of the pairs in "a=b c=d"."""
    table: Table = new_table()
    for pair in pairs.split(" "):
        sides = pair.split("=")
        put(table, sides[0], sides[1])
    return table


# What a company's name ends with where one board writes it and another does not; dots are left out.
LEGAL_FORMS = word_set(
    "sl slu slne sll sa sau sas sasu sarl srl spa snc gmbh ag kg ohg ug se inc incorporated llc llp lp ltd limited plc corp "
    "corporation co company bv nv oy ab as aps lda ltda"
)
# "(m/f/d)", "(H/F)", "m/w/d": that everybody is meant.
EVERYBODY = pattern("\\b[mfwhdxn](?: ?[/|] ?[mfwhdxn]){1,3}\\b|\\ball genders?\\b")
# "Cocinero/a", "Programador(a)", "Administrativos/as", "Entwickler*in": the other gender's ending.
ENDINGS = pattern("(?:/-?|\\()(?:a|as|o|os|ora|oras|e|es|in|innen|o/a|os/as)\\b|[:*_](?:in|innen)\\b")
# The number that a company gives its job: "R-12345", "#20391", "JR0012345", "Ref. 2024-118". A year is none.
CODES = pattern(
    "\\bref(?:erencia|erence)?[.:# ]+[a-z0-9_/-]*[0-9][a-z0-9_/-]*|\\b[a-z]{1,4}-?[0-9]{4,}\\b|\\b[0-9]{5,}\\b"
)
DIGITS = pattern("[0-9]+")
SHORT_FORMS = _named("sr=senior snr=senior jr=junior jnr=junior ii=2 iii=3 iv=4")
# Words of titles and places that say how one works, not what or where.
WORKPLACES = word_set(
    "remote remotely remoto remota teletrabajo hybrid hibrido hibrida onsite presencial homeoffice desde casa home office"
)
# Words of places that name no town, countries among them, and what a town is called in another language.
AROUND = word_set(
    "greater metropolitan area region metro city ciudad of de del la el los las a the en in y and provincia province comunidad "
    "community alrededores site on spain espana es portugal france francia italy italia germany deutschland alemania austria "
    "switzerland suiza belgium belgica netherlands ireland irlanda united kingdom reino unido uk states estados unidos usa us "
    "canada brazil brasil argentina chile colombia peru india poland polonia europe europa eu emea"
)
TOWNS = _named(
    "seville=sevilla corunna=coruna saragossa=zaragoza londres=london munich=munchen muenchen=munchen cologne=koln vienna=wien "
    "viena=wien milan=milano rome=roma lisbon=lisboa brussels=bruselas bruxelles=bruselas geneva=ginebra geneve=ginebra "
    "donostia=sebastian gasteiz=vitoria turin=torino florence=firenze"
)
# An address names one job where it has so long a number, or a code such as a UUID.
JOB_NUMBER = pattern("[0-9]{4,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]+")
# Parameters that say where one came from, besides those of identity.py.
SOURCES = word_set("source src gh_src lever-source lever-origin ref referrer jobboard iis iisn codes")
LAST_STEPS = ["/apply", "/application", "/applynow", "/apply-now"]


def company_key(company: str) -> str:
    """The company's name folded, without the legal form at its end; '' for none."""
    words = [str(word) for word in tokens(company)["folded"]]
    ending = ""
    place = len(words)
    # "S. L. U." is three words.
    while place > 1 and len(words[place - 1]) == 1:
        place -= 1
        ending = words[place] + ending
    if ending != "" and has(LEGAL_FORMS, ending):
        words = words[:place]
    while len(words) > 1 and has(LEGAL_FORMS, words[len(words) - 1]):
        words.pop()
    return " ".join(words)


def title_key(title: str) -> str:
    """The title's words, sorted, without what differs between two writings of one title; '' for none."""
    if title == UNTITLED:
        return ""
    text = plain(title)
    for left_out in [EVERYBODY, CODES, ENDINGS]:
        text = replaced(left_out, text, " ")
    words = [str(word) for word in tokens(text)["folded"]]
    named = [word for word in words if not has(WORKPLACES, word)]
    whole: list[str] = [entry(SHORT_FORMS, word) if has(SHORT_FORMS, word) else word for word in named]
    return " ".join(sorted(whole))


def job_address(listing: Mapping[str, Any]) -> str:
    """The employer's own address of the job without what says where one came from; '' where it names no single job."""
    address = ""
    if "apply_url" in listing:
        address = listing["apply_url"]
    elif "url" in listing and ("board" not in listing or listing["board"] == ""):
        address = listing["url"]
    address = canonical_address(address).lower()
    parts = address.split("?")
    kept = []
    for pair in parts[1].split("&") if len(parts) > 1 else []:
        if not has(SOURCES, pair.split("=")[0]):
            kept.append(pair)
    path = parts[0]
    for step in LAST_STEPS:
        if path.endswith(step):
            path = path[: len(path) - len(step)]
    for opening in ["https://", "http://", "www."]:
        if path.startswith(opening):
            path = path[len(opening) :]
    address = path if len(kept) == 0 else path + "?" + "&".join(kept)
    slash = address.find("/")
    return address if slash > 0 and matches(JOB_NUMBER, address[slash:]) else ""


def is_same_job(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two listings, applications or rows are one job as far as is known: {title, company, location} and, where known,
    {board, url, apply_url}."""
    addresses = [job_address(one), job_address(other)]
    if addresses[0] != "" and addresses[0] == addresses[1]:
        return True
    company = company_key(one["company"])
    title = title_key(one["title"])
    if company == "" or title == "" or company != company_key(other["company"]) or title != title_key(other["title"]):
        return False
    if _differ(_codes(one["title"]), _codes(other["title"])) or _are_two_at_one_employer(addresses):
        return False
    return _may_be_one_place(one["location"], other["location"])


def _codes(title: str) -> list[str]:
    """The digits of the numbers that the title gives its job."""
    found: list[str] = []
    for code in all_matches(CODES, plain(title)):
        found.append("".join([match[0] for match in all_matches(DIGITS, code[0])]))
    return found


def _differ(some: list[str], others: list[str]) -> bool:
    """Whether both say something, and nothing of it is the same."""
    return len(some) > 0 and len(others) > 0 and not any([one in others for one in some])


def _are_two_at_one_employer(addresses: list[str]) -> bool:
    hosts = [address.split("/")[0] for address in addresses]
    if hosts[0] == "" or hosts[0] != hosts[1]:
        return False
    numbers = [[match[0] for match in all_matches(JOB_NUMBER, address)] for address in addresses]
    return _differ(numbers[0], numbers[1])


def _may_be_one_place(one: str, other: str) -> bool:
    """Whether the town of either place is named in the other, or one names no town."""
    return _is_within(_town(one), other) or _is_within(_town(other), one)


def _is_within(town: list[str], place: str) -> bool:
    words = _place_words(place)
    return len(town) == 0 or len(words) == 0 or all([word in words for word in town])


def _town(place: str) -> list[str]:
    """The words of the first part of the place: "Madrid" of "28013 Madrid (Hybrid), Spain"."""
    for part in plain(place).replace("(", ",").replace("/", ",").replace("|", ",").replace("·", ",").split(","):
        words = _place_words(part)
        if len(words) > 0:
            return words
    return []


def _place_words(place: str) -> list[str]:
    words = [str(word) for word in tokens(place)["folded"]]
    named = [
        word for word in words if not has(AROUND, word) and not has(WORKPLACES, word) and not matches(DIGITS, word)
    ]
    return [entry(TOWNS, word) if has(TOWNS, word) else word for word in named]
