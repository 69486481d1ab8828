"""LinkedIn's pages for visitors who are not signed in: `/jobs/view/`, search with a pane, country hosts (seen 2025-06 to
2026-08). Apply opens a sign-in dialog; in an old variant it led to the employer: /jobs/view/externalApply/<id>?url=..."""

from content_scripts.controls import EASY, SIGN_IN
from content_scripts.linkedin.page import Page
from extension_src.browser.dom import all_of, shown_first, text_of

CARD = ".top-card-layout"
DESCRIPTION = ".show-more-less-html__markup, .description__text"


class Guest(Page):
    head = CARD
    detail = ".decorated-job-posting, .details-pane__content, .two-pane-serp-page__detail-view, main, body"
    named_by = [
        f"{CARD} :is(a.topcard__link, a[href*='/jobs/view/'])@href",
        f"{CARD} [data-semaphore-content-urn^='urn:li:jobPosting:']@data-semaphore-content-urn",
    ]
    page_named_by = ["link[rel='canonical']@href"]
    fields = {
        "title": [f"{CARD}__title", ".topcard__title", f"{CARD} h1", f"{CARD} h2"],
        "company": [".topcard__org-name-link", ".topcard__flavor"],
        # The first flavor with a bullet is the place; the second one, a `figure`, has the number of applicants.
        "location": ["span.topcard__flavor--bullet, .topcard__flavor--bullet:not(figure)"],
        "salary": [".compensation__salary"],
        "description": [lambda root: text_of(shown_first(all_of(root, DESCRIPTION)))],
    }
    fact_lines = (
        ".posted-time-ago__text, .description__job-criteria-text, .topcard__flavor--metadata, .compensation__salary"
    )
    external_apply = "[href*='/externalApply/']"
    apply_boxes = "[data-tracking-control-name^='public_jobs_apply-link'], [data-modal*='apply-modal']"
    apply_area = f"{CARD}__cta-container, {CARD}__cta"

    def kind_of(self, control, root, page) -> str:
        kind = super().kind_of(control, root, page)
        return SIGN_IN if kind == EASY else kind


guest = Guest()
