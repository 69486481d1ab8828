"""Reads a link, or the text of an advert that a person pasted, into the fields of an application: by rules, without guessing at
what is not there. Pure.
"""

from extension_src.core.applications.limits import DESCRIPTION_LIMIT, EDITABLE_LIMITS
from extension_src.core.applications.web_address import typed_address
from extension_src.core.listings.address import path_of
from extension_src.core.listings.board_addresses import board_of
from extension_src.core.native.matching import found_part
from extension_src.core.native.strings import capitalized, split_words
from extension_src.core.native.visible import visible
from extension_src.core.transfer.columns import comparable, recognised_columns
from extension_src.core.transfer.job_words import has_job_word

# The fields that an advert can fill.
READ = ["title", "company", "url", "location", "salary"]
# An address in a text, and an amount of money or two with what it is paid for.
ADDRESS = "([hH][tT][tT][pP][sS]?://[^\\x00-\\x20\"'<>()\\[\\]]{4,2000})"
AMOUNT = "[0-9]{1,3}(?:[.,' ]?[0-9]{3}){0,2}(?:[.,][0-9]{1,2})? ?[kK]?"
MONEY = (
    f"((?:[€$£] ?{AMOUNT}(?: ?(?:[-–—]|a|to|y) ?[€$£]? ?{AMOUNT})?"
    f"|{AMOUNT}(?: ?(?:€|EUR))?(?: ?(?:[-–—]|a|to|y) ?{AMOUNT})? ?(?:€|EUR|euros|USD|GBP|[$£]))"
    "(?: ?(?:/|per|al|a la|por|b/)? ?(?:a[ñn]o|year|annum|hour|hora|mes|month|bruto anual|brutos anuales|brutos|gross))?)"
)
WORKPLACES = "(remote|hybrid|on-site|onsite|remoto|hibrid|presencial|teletrabajo)"
LONGEST_LABEL = 40
LONGEST_TITLE = 120
LONGEST_COMPANY = 60
# Lines that are looked at: what an advert is about stands at its top.
TOP = 40
MOST_CHARACTERS = 2000


def read_advert(pasted: str) -> dict[str, str]:
    """The fields that a pasted link or text names, of READ and "description" (the text itself, where it is more than a link).
    A field that it does not name is not among them."""
    text = visible(pasted).strip()
    found: dict[str, str] = {}
    if len(split_words(text)) == 1 and typed_address(text) != "":
        found["url"] = typed_address(text)
        _read_path(found)
        return found
    if text == "":
        return found
    lines = [line.strip() for line in text[:DESCRIPTION_LIMIT].split("\n")]
    lines = [line[:MOST_CHARACTERS] for line in lines if line != ""][:TOP]
    plain = [line for line in lines if not _read_label(line, found)]
    _read_head(plain, found)
    for line in lines:
        _keep(found, "url", typed_address(found_part(ADDRESS, line)))
        _keep(found, "salary", found_part(MONEY, line).strip())
    found["description"] = text[:DESCRIPTION_LIMIT]
    return found


def _keep(found: dict[str, str], field: str, value: str) -> None:
    if value != "" and field not in found:
        found[field] = value[: EDITABLE_LIMITS[field]]


def _read_label(line: str, found: dict[str, str]) -> bool:
    """Take a line such as "Empresa: Olmo"; whether it is one."""
    colon = line.find(":")
    if colon < 1 or colon > LONGEST_LABEL or line[colon + 1 : colon + 3] == "//":
        return False
    field = recognised_columns([line[:colon]], {})[0]
    value = line[colon + 1 :].strip()
    if field not in READ or value == "" or len(value) > EDITABLE_LIMITS[field]:
        return False
    _keep(found, field, typed_address(value) if field == "url" else value)
    return True


def _read_head(lines: list[str], found: dict[str, str]) -> None:
    """The title, company and place where boards put them: the first lines, each short and no sentence."""
    if len(lines) == 0 or "title" in found or not _is_name(lines[0], LONGEST_TITLE):
        return
    if not has_job_word(lines[0]) and len(lines) > 1 and has_job_word(lines[1]) and _is_name(lines[1], LONGEST_TITLE):
        _keep(found, "company", lines[0])
        _keep(found, "title", lines[1])
    else:
        _keep(found, "title", lines[0])
        if len(lines) > 1 and _is_name(lines[1], LONGEST_COMPANY):
            _keep(found, "company", lines[1].split(" · ")[0])
    if len(lines) > 2 and _is_name(lines[2], LONGEST_COMPANY):
        if "," in lines[2] or found_part(WORKPLACES, comparable(lines[2])) != "":
            _keep(found, "location", lines[2].split(" · ")[0])


def _is_name(line: str, longest: int) -> bool:
    return len(line) <= longest and line[len(line) - 1] not in ".:?!" and "://" not in line


def _read_path(found: dict[str, str]) -> None:
    """What a board's address says in words: /jobs/view/data-engineer-at-olmo-401..., /madrid/data-engineer/of-i..."""
    board = board_of(found["url"])
    segments = path_of(found["url"]).split("/")
    if board == "linkedin" and "view" in segments:
        place = segments.index("view") + 1
        words = segments[place].split("-") if place < len(segments) else []
        if "at" in words and len(words) > 3:
            cut = len(words) - 1 - words[::-1].index("at")
            _keep(found, "title", _words(words[:cut]))
            _keep(found, "company", _words(words[cut + 1 : len(words) - 1]))
    if board == "infojobs" and len(segments) > 3 and segments[len(segments) - 1].startswith("of-i"):
        _keep(found, "title", _words(segments[len(segments) - 2].split("-")))
        _keep(found, "location", _words(segments[len(segments) - 3].split("-")))


def _words(parts: list[str]) -> str:
    words = " ".join([part for part in parts if part != "" and "%" not in part])
    return capitalized(words) if words != "" else ""
