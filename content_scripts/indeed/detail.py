"""Reads one job's detail at Indeed, in its older layout and in the one served beside it since mid-2026.

Older: `jobsearch-*` and `inlineHeader-*` test ids, `#salaryInfoAndJobType`, `#jobDescriptionText`. Newer: `vj-*` test
ids, `company-info-metadata`, `structured-job-summary`, a description without an id.
"""

from content_scripts.board import found, found_later
from extension_src.browser.dom import all_of, closest, first, line, one_line, text_alone, text_of

TITLE = "[data-testid='jobsearch-JobInfoHeader-title'], .jobsearch-JobInfoHeader-title, [data-testid^='vj-job-title']"
WRAPPERS = (
    "[data-testid='viewjob-main-content'], #rnvjContainerDesktop, .jobsearch-JobComponent, [class*='ViewJobLayout'], "
    "[id*='viewjobpane' i], #viewJobSSRRoot"
)
# A job of the list beside the detail.
CARD = "[data-testid='slider_item'], .cardOutline, .job_seen_beacon, li, td"
CARD_LINK = "a[data-jk]"
# The pane's heading ends in "- job post" for screen readers; a span of its own, in the language of the site.
SUFFIXES = [
    "job post", "stellenanzeige", "offre d'emploi", "offre d’emploi", "oferta de empleo", "oferta de trabajo", "empleo",
    "offerta di lavoro", "annuncio di lavoro", "vaga", "vaga de emprego", "oferta de emprego", "vacature",
]  # fmt: skip
METADATA = "[data-testid='company-info-metadata']"
HEADER = "[data-testid='desktop-job-header']"
INFO = "[data-testid='jobsearch-CompanyInfoContainer']"
# In this order: the blocks that hold the link may hold the rating too.
COMPANY = [
    "[data-testid='inlineHeader-companyName'] a",
    "[data-company-name='true'] a",
    "[data-testid='inlineHeader-companyName']",
    "[data-company-name='true']",
    "[data-testid='company-info-metadata'] a[href*='/cmp/']",
    "[data-testid='company-info-metadata'] a",
    "[data-testid='vj-company-name']",
    "a[href*='/cmp/']",
]
LOCATION = (
    "[data-testid='inlineHeader-companyLocation'], [data-testid='jobsearch-JobInfoHeader-companyLocation'], "
    "#jobLocationText, [data-testid='job-location']"
)
SUMMARY = "[data-testid='structured-job-summary']"
# "$130,000 - $160,000 a year-tile" in the older layout's list of facts.
TILES = "#jobDetailsSection [data-testid$='-tile']"
DESCRIPTION = "#jobDescriptionText, .react-native-html-content, .simple-job-description-html"
DESCRIPTION_HEADING = "[data-testid='vj-job-description-heading']"


def detail_around(title, page):
    """The element that holds the job with this title and no card of the list."""
    wrapper = closest(title, WRAPPERS)
    if wrapper is not None:
        return wrapper
    # The wrappers were renamed before (July 2026): then as far up as no job of the list comes in.
    root = title
    while root.parentElement is not None and root.parentElement is not page.body:
        if first(root.parentElement, CARD_LINK) is not None:
            break
        root = root.parentElement
    return root


def detail_fields(root) -> dict:
    """The fields of the job inside `root`."""
    return {
        "title": found(title_in(root), "dom"),
        "company": found(company_in(root), "dom"),
        "location": found(place_in(root), "dom"),
        "salary": found(salary_in(root), "dom"),
        "description": found_later(lambda: description_in(root), "dom"),
    }


def card_fields(page, job_id: str) -> dict:
    """The fields of the job's own card in the list, for a pane that is not rendered yet."""
    link = first(page, f"a[data-jk='{job_id}']")
    if job_id == "" or link is None:
        return {}
    card = closest(link, CARD)
    place = first_line(first(card, "[data-testid='text-location']"))
    return {
        "title": found(line(link), "dom"),
        "company": found(line(first(card, "[data-testid='company-name']")), "dom"),
        "location": found(place_alone(place), "dom"),
    }


def title_in(root) -> str:
    element = first(root, TITLE)
    title = line(element)
    inner = first(element, "span span")
    if inner is not None and line(inner)[:1] in ["-", "–"] and title.endswith(line(inner)):
        return title[: len(title) - len(line(inner))].strip()
    dash = title.rfind(" - ")
    if dash > 0 and title[dash + 3 :].lower() in SUFFIXES:
        return title[:dash]
    return title


def company_in(root) -> str:
    for selector in COMPANY:
        name = text_alone(first(root, selector))
        if name != "":
            return name
    return first_line(first(root, METADATA))


def place_in(root) -> str:
    for element in all_of(root, LOCATION):
        place = place_alone(first_line(element))
        if place != "":
            return place
    # The newer layout: plain lines behind the company, its rating among them.
    known = [title_in(root), company_in(root)]
    for block in [first(root, METADATA), first(root, HEADER), first(root, INFO)]:
        for text in text_of(block).split("\n"):
            place = place_alone(text)
            if place != "" and place not in known and not is_rating(place) and not is_money(place):
                return place
    return ""


def place_alone(text: str) -> str:
    """ "London WC2R•Hybrid work" without the way of working."""
    return one_line(text.replace("·", "•")).split("•")[0].strip()


def is_rating(text: str) -> bool:
    """Whether a line is the company's rating or its number of reviews: "4.0", "3,8", "(120)", "1,204 reviews"."""
    reviews = "reviews?|opiniones|evaluaciones|avis|bewertungen|recensioni|avaliações|beoordelingen"
    return __new__(RegExp(f"^\\(?[\\d.,]+ ?[k★+]?\\)?( ({reviews}))?$", "i")).test(text)


def is_money(text: str) -> bool:
    """Whether a text has a figure and a currency: "8 hour shift" and "401(k)" have only the one."""
    signs = (
        "[$€£¥₹₽₩₪฿₫₱₴₦₺]|(^|[^a-z])(chf|kr|zł|kč|ft|lei|rs|rm|rp|aed|sar|qar|egp|mad|zar|pln|usd|eur|gbp|r)($|[^a-z])"
    )
    return __new__(RegExp("\\d")).test(text) and __new__(RegExp(signs, "i")).test(text)


def salary_in(root) -> str:
    shown = first(root, "#salaryInfoAndJobType")
    parts = [line(part) for part in all_of(shown, ":scope > *")]
    for text in parts if len(parts) > 0 else [line(shown)]:
        # Three digits are a figure in any currency; "Full-time, +1" is none.
        if is_money(text) or __new__(RegExp("\\d\\D*\\d\\D*\\d")).test(text):
            return salary_alone(text)
    texts = [line(tile) for tile in all_of(root, TILES)]
    for block in [first(root, SUMMARY), first(root, HEADER)]:
        texts.extend(text_of(block).split("\n"))
        texts.extend([element.getAttribute("aria-label") for element in all_of(block, "[aria-label]")])
    title = title_in(root)
    for text in texts:
        if is_money(text) and text != title:
            return salary_alone(text)
    return ""


def salary_alone(text: str) -> str:
    """ "$27.85 - $41.77 an hour - Part-time" without the job type."""
    parts = one_line(text).split(" - ")
    while len(parts) > 1 and not __new__(RegExp("\\d")).test(parts[len(parts) - 1]):
        parts.pop()
    return " - ".join(parts).strip()


def description_in(root) -> str:
    for element in all_of(root, DESCRIPTION):
        text = text_of(element)
        if text != "":
            return text
    heading = first(root, DESCRIPTION_HEADING)
    # What follows the heading, or the wrappers around it.
    while heading is not None and heading is not root and heading.nextElementSibling is None:
        heading = heading.parentElement
    return "" if heading is None or heading is root else text_of(heading.nextElementSibling)


def first_line(element) -> str:
    return text_of(element).split("\n")[0].strip()
