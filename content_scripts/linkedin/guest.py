"""LinkedIn's pages for visitors who are not signed in: `/jobs/view/`, search with a pane, country hosts."""

from content_scripts.board import EXTERNAL, SIGN_IN, found, found_later, names_apply
from content_scripts.linkedin.facts import is_view, job_id_in
from extension_src.browser.dom import (
    address,
    all_of,
    attribute,
    closest,
    contains,
    first,
    line_at,
    matches,
    shown_first,
    text_of,
)

CARD = ".top-card-layout"
PANE = ".decorated-job-posting, .details-pane__content, .two-pane-serp-page__detail-view, main, body"
# The first flavor with a bullet is the place; the second, a figure, counts applicants.
PLACE = "span.topcard__flavor--bullet, .topcard__flavor--bullet:not(figure)"
DESCRIPTION = ".show-more-less-html__markup, .description__text"
APPLY = "[data-tracking-control-name^='public_jobs_apply-link'], [data-modal*='apply-modal']"
# The sign-in dialog that Apply opens names its buttons after Apply too.
DIALOG = "[role='dialog'], .modal, .modal__wrapper"
URN = "urn:li:jobPosting:"


class Guest:
    def ids(self, card, page) -> list:
        """The ids that the card names; when it names none, on a page of one job, that of the canonical address."""
        named = [job_id_in(address(link)) for link in all_of(card, "a.topcard__link, a[href*='/jobs/view/']")]
        for element in all_of(card, f"[data-semaphore-content-urn^='{URN}']"):
            named.append(attribute(element, "data-semaphore-content-urn")[len(URN) :])
        if all([job_id == "" for job_id in named]) and is_view(page.location.href):
            named.append(job_id_in(address(first(page, "link[rel='canonical']"))))
        return [job_id for job_id in named if job_id != ""]

    def root(self, page, job_id: str):
        """The pane whose card names this job and no other. On a page of one job a card that names none is its own."""
        of_this_job = []
        for card in all_of(page, CARD):
            named = self.ids(card, page)
            is_only_job = len(named) == 0 and is_view(page.location.href)
            if is_only_job or (len(named) > 0 and all([other == job_id for other in named])):
                of_this_job.append(closest(card, PANE))
        return shown_first(of_this_job)

    def shown_job_id(self, page) -> str:
        card = shown_first(all_of(page, CARD))
        named = [] if card is None else self.ids(card, page)
        return named[0] if len(named) > 0 else ""

    def is_layout_of(self, root) -> bool:
        return first(root, CARD) is not None

    def fields(self, root, page, job_id: str) -> dict:
        card = shown_first(all_of(root, CARD))
        return {
            "title": found(line_at(card, [".top-card-layout__title", ".topcard__title", "h1", "h2"]), "dom"),
            "company": found(line_at(card, [".topcard__org-name-link", ".topcard__flavor"]), "dom"),
            "location": found(line_at(card, [PLACE]), "dom"),
            "salary": found(line_at(root, [".compensation__salary"]), "dom"),
            "description": found_later(lambda: text_of(shown_first(all_of(root, DESCRIPTION))), "dom"),
        }

    def apply_kind(self, control, root, job_id: str) -> str:
        if closest(control, DIALOG) is not None:
            return ""
        if not matches(control, APPLY):
            is_named = root is not None and contains(root, control) and names_apply(control)
            if not is_named or closest(control, ".top-card-layout__cta-container, .top-card-layout__cta") is None:
                return ""
        # An old variant led straight to the employer: /jobs/view/externalApply/<id>?url=...
        return EXTERNAL if "/externalApply/" in address(control) else SIGN_IN


guest = Guest()
