"""LinkedIn's server-driven pages (SDUI, seen 2026-02 to 2026-10): no job classes, no h1, hashed class names.

Stable parts: `componentkey`s that end in the job id, `aria-label="Company, ..."`, the order of paragraphs in the top card
(company, title, place · age · applicants), links to `/jobs/view/<id>`, `data-testid`. `data-view-name` is not always there.
"""

from typing import Any

from content_scripts.controls import EASY, EXTERNAL, control_name
from content_scripts.facts import lines_in
from content_scripts.linkedin.page import Page
from content_scripts.linkedin.top_card import ABOUT, CARD, COMPANY, TopCard, about_of
from extension_src.browser.dom import address, all_of, closest, first, line, matches, shown_first
from extension_src.core.native.matching import occurs

COLUMN = "[data-testid='lazy-column'], [data-sdui-screen*='JobDetails'], main, body"
# LinkedIn's redirect to another site (2026-02 and 2026-10).
WAY_OUT = "^[a-z]+://[^/?#]*(?:/redir/redirect|/safety/go)"
APPLICATION_STATUS = [
    "application status", "estado de la solicitud", "stato della candidatura", "état de la candidature",
    "bewerbungsstatus", "status da candidatura", "sollicitatiestatus",
]  # fmt: skip


class Sdui(Page):
    named_by = [f"[componentkey^='{ABOUT}']@componentkey", f"[id^='{ABOUT}']@id"]

    def detail_root(self, page, job_id: str):
        """The column with this job's detail; None while the page shows no detail, or another job's."""
        anchor = self.anchor(page, job_id)
        root = closest(anchor, COLUMN)
        if root is None or not self.has_other_details(root, job_id):
            return root
        # Collections keep the detail that was opened before in the same column, hidden.
        detail = anchor
        while detail.parentElement is not root and not self.has_other_details(detail.parentElement, job_id):
            detail = detail.parentElement
        return detail

    def has_other_details(self, element, job_id: str) -> bool:
        """Whether the element contains the description of another job too."""
        return any([named != job_id for named in self.ids_in(element)])

    def anchor(self, page, job_id: str):
        """An element that belongs only to the detail of this job, or None."""
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
        # Until a section of the detail names a job, the top card's links do. Links in cards of a list do not count.
        for link in all_of(page, f"a[href*='/jobs/view/{job_id}']"):
            is_detail = self.is_application_page(address(link)) or first(closest(link, COLUMN), COMPANY) is not None
            if is_detail and closest(link, CARD) is None:
                return link
        return None

    def shown_job_id(self, page) -> str:
        named = self.ids_in(shown_first(all_of(page, f"[componentkey^='{ABOUT}'], [id^='{ABOUT}']")))
        return named[0] if len(named) > 0 else ""

    def shown_fields(self, root, page, job_id: str) -> dict[str, Any]:
        return TopCard(root, job_id).fields(page, self.is_one_job_page(page))

    def fact_texts(self, root, job_id: str) -> list[Any]:
        return lines_in(TopCard(root, job_id).fact_elements())

    def kind_of(self, control, root, page) -> str:
        target = address(control)
        if self.is_application_page(target):
            return EASY
        name = control_name(control)
        is_way_out = occurs(WAY_OUT, target)
        is_button = matches(control, "[data-view-name='job-apply-button']")
        if root is None:
            is_apply = is_button or (is_way_out and self.words.says_apply(name))
        else:
            # The way out alone says nothing: "Visit company website", "Go to company site" of a job applied to already.
            job_id = self.control_job_id(control) or self.current_job_id(page)
            is_apply = (is_button or self.words.says_apply(name)) and TopCard(root, job_id).holds(control)
        if not is_apply:
            return ""
        return EASY if not is_way_out and self.words.says_easy_apply(name) else EXTERNAL

    def says_applied(self, root, job_id: str) -> bool:
        """Whether the top card contains the block about the status of an application that was sent."""
        card = TopCard(root, job_id)
        headings = [part for part in all_of(root, "h2, h3, p") if line(part).lower() in APPLICATION_STATUS]
        return any([card.holds(heading) for heading in headings])


sdui = Sdui()
