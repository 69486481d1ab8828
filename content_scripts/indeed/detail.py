"""A job's detail at Indeed, in the older layout and in the newer one served beside it since July 2026; and its card in a list.

Older: `jobsearch-*` and `inlineHeader-*` test ids, `#salaryInfoAndJobType`, `#jobDescriptionText`. Newer: `vj-*` test
ids, `company-info-metadata`, `structured-job-summary`, a description without an id.
"""

from content_scripts.fields import alone, first_line, first_where, found, lines_of, value_of
from content_scripts.money import is_money
from extension_src.browser.dom import all_of, attribute, closest, first, line, one_line, text_of
from extension_src.browser.types.pages import Candidates
from extension_src.core.native.matching import occurs

TITLE = "[data-testid='jobsearch-JobInfoHeader-title'], .jobsearch-JobInfoHeader-title, [data-testid^='vj-job-title']"
# The card of a job in the list beside the detail.
CARD = "[data-testid='slider_item'], .cardOutline, .job_seen_beacon, li, td"
CARD_LINK = "a[data-jk]"
# The pane's heading ends in "- job post" for screen readers, in the site's language and in an element of its own; where it has
# none, only these languages are told from a title that has a dash itself.
SUFFIXES = [
    "job post", "stellenanzeige", "offre d'emploi", "oferta de empleo", "empleo", "offerta di lavoro", "vaga", "vacature",
]  # fmt: skip
METADATA = "[data-testid='company-info-metadata']"
HEADER = "[data-testid='desktop-job-header']"
INFO = "[data-testid='jobsearch-CompanyInfoContainer']"
# Links come before the blocks around them, because such a block may also contain the rating.
COMPANY = [
    alone("[data-testid='inlineHeader-companyName'] a"),
    alone("[data-company-name='true'] a"),
    alone("[data-testid='inlineHeader-companyName']"),
    alone("[data-company-name='true']"),
    alone(f"{METADATA} a[href*='/cmp/']"),
    alone(f"{METADATA} a"),
    alone("[data-testid='vj-company-name']"),
    alone("a[href*='/cmp/']"),
    lambda root: text_of(first(root, METADATA)).split("\n")[0].strip(),
]
LOCATION = (
    "[data-testid='inlineHeader-companyLocation'], [data-testid='jobsearch-JobInfoHeader-companyLocation'], "
    "#jobLocationText, [data-testid='job-location']"
)
PAY = "#salaryInfoAndJobType"
SUMMARY = "[data-testid='structured-job-summary']"
# The older layout's list of facts; a fact's test id is for example "$130,000 - $160,000 a year-tile".
TILES = "#jobDetailsSection [data-testid$='-tile']"
# Where place, pay, contract and hours stand, in both layouts.
FACT_LINES = f"{PAY} > *, {TILES}, {LOCATION}, {SUMMARY}, {HEADER}, {INFO}"
DESCRIPTION = "#jobDescriptionText, .react-native-html-content, .simple-job-description-html"
# A company's rating or its number of reviews: "4.0", "3,8", "(120)", "1,204 reviews".
RATING = "^[(]?[0-9.,]+ ?[k★+]?[)]?( (reviews?|opiniones|evaluaciones|avis|bewertungen|recensioni|avaliações|beoordelingen))?$"


def title_in(root) -> str:
    element = first(root, TITLE)
    title = line(element)
    for part in all_of(element, "*"):
        suffix = line(part)
        if suffix[:1] in ["-", "–"] and title.endswith(suffix) and len(suffix) < len(title):
            return title[: len(title) - len(suffix)].strip()
    dash = title.rfind(" - ")
    return title[:dash] if dash > 0 and title[dash + 3 :].lower() in SUFFIXES else title


def place_in(root) -> str:
    for element in all_of(root, LOCATION):
        place = place_alone(text_of(element))
        if place != "":
            return place
    # In the newer layout the place is one of the plain lines after the company, and so is the rating.
    company = first_line(root, COMPANY)
    known = ["", title_in(root), company]
    for block in [METADATA, HEADER, INFO]:
        for text in text_of(first(root, block)).split("\n"):
            place = place_alone(text)
            # "(part of Ashdown Group)" follows the company, on its line or on the next.
            is_remark = place.startswith("(") or place.startswith(f"{company} (")
            if place not in known and not is_remark and not occurs(RATING, place.lower()) and not is_money(place):
                return place
    return ""


def place_alone(text: str) -> str:
    """The place alone, from a first line such as "London WC2R•Hybrid work"."""
    return one_line(text.split("\n")[0].replace("·", "•").split("•")[0])


def salary_in(root) -> str:
    shown = lines_of(root, f"{PAY} > *") or lines_of(root, PAY)
    # A text with three digits is a figure in some currency; "Full-time, +1" is not.
    pay = first_where(shown, lambda text: is_money(text) or occurs("[0-9][^0-9]*[0-9][^0-9]*[0-9]", text))
    texts = lines_of(root, TILES)
    for block in [first(root, SUMMARY), first(root, HEADER)]:
        texts.extend(text_of(block).split("\n"))
        texts.extend([attribute(element, "aria-label") for element in all_of(block, "[aria-label]")])
    title = title_in(root)
    return salary_alone(pay or first_where(texts, lambda text: is_money(text) and text != title))


def salary_alone(text: str) -> str:
    """The pay without the job type after it, as in "$27.85 - $41.77 an hour - Part-time"."""
    parts = one_line(text).split(" - ")
    while len(parts) > 1 and not occurs("[0-9]", parts[len(parts) - 1]):
        parts.pop()
    return " - ".join(parts).strip()


def below_its_heading(root) -> str:
    """The newer layout's description: the element that follows its heading, or follows a wrapper around the heading."""
    heading = first(root, "[data-testid='vj-job-description-heading']")
    while heading is not None and heading is not root and heading.nextElementSibling is None:
        heading = heading.parentElement
    return "" if heading is None or heading is root else text_of(heading.nextElementSibling)


FIELDS = {
    "title": [title_in],
    "company": COMPANY,
    "location": [place_in],
    "salary": [salary_in],
    "description": [DESCRIPTION, below_its_heading],
}


def card_fields(page, job_id: str) -> Candidates:
    """The fields of the job's own card in the list, for a pane that is not rendered yet."""
    link = first(page, f"a[data-jk='{job_id}']")
    card = closest(link, CARD)
    return {
        "title": found(line(link), "dom"),
        "company": found(first_line(card, ["[data-testid='company-name']"]), "dom"),
        "location": found(place_alone(text_of(first(card, "[data-testid='text-location']"))), "dom"),
    }


def is_of_card(detail, page, job_id: str) -> bool:
    """Whether a detail that names no job says what the job's card says."""
    card = card_fields(page, job_id)
    if value_of(card.get("title")) == title_in(detail):
        return value_of(card.get("company")) in ["", first_line(detail, COMPANY)]
    # Last, any attribute of the pane may hold the key: this case is rare enough to search the pane's whole HTML.
    return job_id in detail.outerHTML
