"""LinkedIn's classic pages (Ember, seen 2025-06 to 2026-08): `/jobs/view/`, two-pane search, collections.

Easy Apply names its job in `data-job-id`, and the title's links name it too; an Apply that leads to the employer does not.
Class names have the prefix `jobs-` or `job-details-jobs-`.
"""

from typing import Any

from content_scripts.controls import EXTERNAL
from content_scripts.facts import lines_in
from content_scripts.fields import below_heading, first_line
from content_scripts.linkedin.facts import is_pay
from content_scripts.linkedin.page import Page
from extension_src.browser.dom import all_of, first, line

CARD = "[class*='unified-top-card"
APPLY = ":is(.jobs-apply-button, #jobs-apply-button-id)"
COMPANY = [f"{CARD}__company-name'] a", f"{CARD}__company-name']", f"{CARD}'] a[href*='/company/']"]
PLACES = ["[class*='tertiary-description-container']", f"{CARD}__primary-description']", f"{CARD}__bullet']"]
PILLS = "[class*='fit-level-preferences'] > *, [class*='fit-level-preferences'] button, [class*='job-insight']"


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


def pill_text(pill) -> str:
    return first_line(pill, ["[aria-hidden='true']", ".tvm__text", "strong", "span"])


def shown_pay(root) -> str:
    """The text of the pill that shows pay. The pill's second half, for screen readers, repeats it in a sentence."""
    for pill in all_of(root, PILLS):
        for part in pill_text(pill).split("·"):
            if is_pay(part):
                return part.strip()
    return ""


class Classic(Page):
    head = f"{CARD}__job-title']"
    detail = (
        ".job-view-layout, .jobs-details, .jobs-search__job-details--container, .scaffold-layout__detail, main, body"
    )
    named_by = [f"{APPLY}@data-job-id", f"{CARD}'] a[href*='/jobs/view/']@href"]
    fields = {
        "title": [f"{CARD}__job-title'] h1", f"{CARD}__job-title'] a", f"{CARD}__job-title']"],
        "company": COMPANY,
        "location": [shown_place],
        "salary": [shown_pay],
        "description": [below_heading("#job-details, .jobs-description__content, .jobs-description-content__text")],
    }
    easy_apply = f"{APPLY}[data-job-id]"
    external_apply = f"{APPLY}:is([role='link'], .artdeco-button--icon-right):not([data-job-id])"
    apply_boxes = APPLY
    apply_area = f"{CARD}'], .jobs-s-apply"
    plain_apply = EXTERNAL

    def fact_texts(self, root, job_id: str) -> list[Any]:
        """The parts below the title, and the pills."""
        # The age stands in an element of its own after a word: "Reposted" "2 weeks ago".
        texts = lines_in(all_of(root, f"{', '.join(PLACES)}, {PLACES[0]} .tvm__text span"))
        texts.extend([pill_text(pill) for pill in all_of(root, PILLS)])
        return texts


classic = Classic()
