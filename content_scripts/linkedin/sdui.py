"""LinkedIn's server-driven pages (SDUI, seen 2026-02 to 2026-10): no job classes, no h1, hashed class names.

What lasts: `componentkey`s that end in the job id, `aria-label="Company, ..."`, the order of paragraphs in the top card
(company, title, place · age · applicants), links to `/jobs/view/<id>`, `data-testid`. `data-view-name` comes and goes.
"""

from content_scripts.apply_words import says_easy_apply
from content_scripts.board import EASY, EXTERNAL, control_name, found, found_later, names_apply
from content_scripts.linkedin.facts import is_apply_flow, is_way_out
from content_scripts.linkedin.top_card import (
    ANY_ABOUT,
    CARD,
    COMPANY,
    about_of,
    about_the_job,
    company_beside,
    company_name,
    description_in,
    head_paragraphs,
    is_in_head,
    job_id_of_about,
    place_after,
    place_in_alert,
    shown_pay,
    title_paragraph,
)
from extension_src.browser.dom import address, all_of, closest, first, line, matches, shown_first

COLUMN = "[data-testid='lazy-column'], [data-sdui-screen*='JobDetails'], main, body"
APPLICATION_STATUS = [
    "application status",
    "estado de la solicitud",
    "stato della candidatura",
    "état de la candidature",
    "bewerbungsstatus",
    "status da candidatura",
    "sollicitatiestatus",
]
APPLY_BUTTON = "[data-view-name='job-apply-button']"


class Sdui:
    def root(self, page, job_id: str):
        """The column of this job's detail, None while the page shows none or another job's."""
        anchor = self.anchor(page, job_id)
        return None if anchor is None else closest(anchor, COLUMN)

    def anchor(self, page, job_id: str):
        """An element that belongs to the detail of this job and to nothing else."""
        for selector in [
            about_of(job_id),
            f"[componentkey^='auto-binding-'][componentkey$='-{job_id}']",
            f"[componentkey^='JobDetails'][componentkey$='_{job_id}']",
        ]:
            element = shown_first(all_of(page, selector))
            if element is not None:
                return element
        if self.shown_job_id(page) != "":
            return None
        # While nothing of the detail names a job, the top card's own links do; those of cards in lists do not count.
        for link in all_of(page, f"a[href*='/jobs/view/{job_id}']"):
            is_detail = is_apply_flow(address(link)) or first(closest(link, COLUMN), COMPANY) is not None
            if is_detail and closest(link, CARD) is None:
                return link
        return None

    def shown_job_id(self, page) -> str:
        about = shown_first(all_of(page, ANY_ABOUT))
        return "" if about is None else job_id_of_about(about)

    def fields(self, root, page, job_id: str) -> dict:
        company = company_name(root, job_id)
        about = about_the_job(root, job_id)
        head = head_paragraphs(root, job_id)
        title = title_paragraph(head, company, page)
        if company == "" and title is not None:
            company = company_beside(title, head)
        place = "" if title is None else place_in_alert(root, job_id, line(title)) or place_after(title, head)
        return {
            "title": found("" if title is None else line(title), "dom"),
            "company": found(company, "dom"),
            "location": found(place, "dom"),
            "salary": found(shown_pay(root, title, about), "dom"),
            "description": found_later(lambda: description_in(about), "dom"),
        }

    def is_confirmed(self, root, job_id: str) -> bool:
        """Whether the block of an application that went out stands in the top card."""
        headings = [part for part in all_of(root, "h2, h3, p") if line(part).lower() in APPLICATION_STATUS]
        return any([is_in_head(heading, root, job_id) for heading in headings])

    def apply_kind(self, control, root, job_id: str) -> str:
        target = address(control)
        if is_apply_flow(target):
            return EASY
        is_own = matches(control, APPLY_BUTTON) or (is_way_out(target) and names_apply(control))
        if root is not None and not is_in_head(control, root, job_id):
            return ""
        if is_way_out(target) and (is_own or root is not None):
            return EXTERNAL
        if is_own or (root is not None and names_apply(control)):
            return EASY if says_easy_apply(control_name(control)) else EXTERNAL
        return ""


sdui = Sdui()
