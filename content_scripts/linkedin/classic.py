"""LinkedIn's classic pages (Ember, seen 2025-06 to 2026-08): `/jobs/view/`, two-pane search, collections."""

from content_scripts.apply_words import says_easy_apply
from content_scripts.board import EASY, EXTERNAL, control_name, found, found_later, names_apply
from content_scripts.linkedin.facts import is_pay, is_view, job_id_in, without_heading
from extension_src.browser.dom import (
    address,
    all_of,
    attribute,
    closest,
    contains,
    first,
    line,
    line_at,
    matches,
    shown_first,
    text_of,
)

# Prefixes `jobs-` and `job-details-jobs-` both occur.
TITLE = "[class*='unified-top-card__job-title']"
COMPANY = "[class*='unified-top-card__company-name']"
PANE = ".job-view-layout, .jobs-details, .jobs-search__job-details--container, .scaffold-layout__detail, main, body"
LINKS = "[class*='unified-top-card'] a[href*='/jobs/view/']"
APPLY = ".jobs-apply-button, #jobs-apply-button-id"
PLACES = [
    "[class*='tertiary-description-container']",
    "[class*='unified-top-card__primary-description']",
    "[class*='unified-top-card__bullet']",
]
PILLS = "[class*='fit-level-preferences'] > *, [class*='fit-level-preferences'] button, [class*='job-insight']"
DESCRIPTION = "#job-details, .jobs-description__content, .jobs-description-content__text"


class Classic:
    def panes(self, page) -> list:
        """Every pane with a title; a page may keep hidden ones."""
        found_panes = []
        for title in all_of(page, TITLE):
            pane = closest(title, PANE)
            if pane is not None and pane not in found_panes:
                found_panes.append(pane)
        return found_panes

    def ids(self, pane) -> list:
        """The ids that the pane names: Easy Apply's own and those of the title's links. External Apply has none."""
        named = [attribute(button, "data-job-id") for button in all_of(pane, APPLY)]
        named.extend([job_id_in(address(link)) for link in all_of(pane, LINKS)])
        return [job_id for job_id in named if job_id != ""]

    def root(self, page, job_id: str):
        """The pane that names this job and no other. On a page of one job a pane that names none is that job's."""
        of_this_job = []
        for pane in self.panes(page):
            named = self.ids(pane)
            is_only_job = len(named) == 0 and is_view(page.location.href)
            if is_only_job or (len(named) > 0 and all([other == job_id for other in named])):
                of_this_job.append(pane)
        return shown_first(of_this_job)

    def shown_job_id(self, page) -> str:
        pane = shown_first(self.panes(page))
        named = [] if pane is None else self.ids(pane)
        return named[0] if len(named) > 0 else ""

    def is_layout_of(self, root) -> bool:
        return first(root, TITLE) is not None

    def fields(self, root, page, job_id: str) -> dict:
        company = line_at(root, [f"{COMPANY} a", COMPANY, "[class*='unified-top-card'] a[href*='/company/']"])
        return {
            "title": found(line_at(root, [f"{TITLE} h1", f"{TITLE} a", TITLE]), "dom"),
            "company": found(company, "dom"),
            "location": found(shown_place(root, company), "dom"),
            "salary": found(shown_pay(root), "dom"),
            "description": found_later(lambda: description_in(root), "dom"),
        }

    def apply_kind(self, control, root, job_id: str) -> str:
        if not matches(control, APPLY):
            is_named = root is not None and contains(root, control) and names_apply(control)
            if not is_named or closest(control, "[class*='unified-top-card'], .jobs-s-apply") is None:
                return ""
        if attribute(control, "data-job-id") != "":
            return EASY
        if matches(control, "[role='link'], .artdeco-button--icon-right"):
            return EXTERNAL
        return EASY if says_easy_apply(control_name(control)) else EXTERNAL


def description_in(root) -> str:
    description = shown_first(all_of(root, DESCRIPTION))
    return without_heading(text_of(description), line(first(description, "h2")))


def shown_place(root, company: str) -> str:
    """The first part of "Leeds, England · 2 weeks ago · 57 applicants"; an older card writes the company before it."""
    for selector in PLACES:
        box = first(root, selector)
        parts = [line_at(box, [".tvm__text"])]
        parts.extend([part.strip() for part in line(box).split("·")])
        for part in parts:
            if part != "" and part != company:
                return part.split("·")[0].strip()
    return ""


def shown_pay(root) -> str:
    """The pill that is pay. Its second half, for screen readers, says the same in a sentence."""
    for pill in all_of(root, PILLS):
        for part in line_at(pill, ["[aria-hidden='true']", ".tvm__text", "strong", "span"]).split("·"):
            if is_pay(part):
                return part.strip()
    return ""


classic = Classic()
