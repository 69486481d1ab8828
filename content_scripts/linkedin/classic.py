"""What no selector says of LinkedIn's classic pages: place and pay. Class names have the prefix `jobs-` or
`job-details-jobs-`."""

from content_scripts.fields import first_line, first_where
from content_scripts.linkedin.top_card import is_pay
from extension_src.browser.dom import all_of, first, line

CARD = "[class*='unified-top-card"
# The last two are of visitors' pages.
COMPANY = [
    f"{CARD}__company-name'] a",
    f"{CARD}__company-name']",
    f"{CARD}'] a[href*='/company/']",
    ".topcard__org-name-link",
    ".topcard__flavor",
]
PLACES = ["[class*='tertiary-description-container']", f"{CARD}__primary-description']", f"{CARD}__bullet']"]
PILLS = "[class*='fit-level-preferences'] > *, [class*='fit-level-preferences'] button, [class*='job-insight']"
# The parts below the title; the age stands in an element of its own after a word: "Reposted" "2 weeks ago". And visitors' facts.
FACT_LINES = (
    f"{', '.join(PLACES)}, {PLACES[0]} .tvm__text span, .posted-time-ago__text, .description__job-criteria-text, "
    ".topcard__flavor--metadata, .compensation__salary"
)


def shown_place(root) -> str:
    """The first part of "Leeds, England · 2 weeks ago · 57 applicants"; in older cards the company comes before it."""
    company = first_line(root, COMPANY)
    for selector in PLACES:
        box = first(root, selector)
        said = line(first(box, ".tvm__text"))
        parts = [part.strip() for part in (said if said not in ["", company] else line(box)).split("·")]
        place = parts[1] if parts[0] == company and len(parts) > 1 else parts[0]
        if place != "":
            return place
    return ""


def pill_texts(root) -> list[str]:
    """The texts of the pills, without the sentence for screen readers that repeats each."""
    return [first_line(pill, ["[aria-hidden='true']", ".tvm__text", "strong", "span"]) for pill in all_of(root, PILLS)]


def shown_pay(root) -> str:
    return first_where("·".join(pill_texts(root)).split("·"), is_pay).strip()
