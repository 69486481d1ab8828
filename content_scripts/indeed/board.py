"""Indeed and its country sites: /viewjob, the search page's pane, the home feed's pane, the application form.

A job's id is its 16-digit hexadecimal key: `jk`, or `vjk` where a list shows the job in a pane beside it.
"""

from __future__ import annotations

from content_scripts.apply_words import Words
from content_scripts.board import Board
from content_scripts.form import JobForm
from content_scripts.indeed.detail import CARD_LINK, DESCRIPTION, FACT_LINES, FIELDS, TITLE, card_fields, is_of_card
from content_scripts.indeed.form import FIELDS as FORM_FIELDS
from content_scripts.indeed.form import JOB, stated_job_id
from content_scripts.posting import JsonLd
from content_scripts.structure import Structure
from content_scripts.words.further import WORLD
from extension_src.browser.types.pages import Candidates
from extension_src.core.listings.address import host_of
from extension_src.core.listings.board_addresses import INDEED

DETAIL = (
    "[data-testid='viewjob-main-content'], #rnvjContainerDesktop, .jobsearch-JobComponent, [class*='ViewJobLayout'], "
    "[id*='viewjobpane' i], #viewJobSSRRoot"
)
# Apply names its job: in the wrapper around it, else in its address.
NAMED_BY = [
    "[data-indeed-apply-jk]@data-indeed-apply-jk",
    ":is([href*='/applystart?'], [href*='smartapply.indeed.com'], [href*='/indeedapply/'])@href",
]


class Indeed(Board):
    id = "indeed"
    matches = ["https://*.indeed.com/*"]
    addresses = INDEED
    words = Words(WORLD)
    id_form = "[0-9a-f]{16}"
    one_job_page = "^[^?#]*/viewjob(?![^?#])|^[a-z]+://[^/?#]+/job/"
    page_named_by = ["link[rel='canonical']@href"]
    head = TITLE
    detail = DETAIL
    headless = DETAIL
    cards = CARD_LINK
    named_by = NAMED_BY
    apply_named_by = NAMED_BY
    fields = FIELDS
    meta = {"title": ["meta#indeed-share-message@content"]}
    fact_lines = FACT_LINES
    structure = Structure()
    company_links = "a[href*='/cmp/']"
    json_ld = JsonLd()
    easy_apply = (
        "#indeedApplyButton, [data-testid='indeedApplyButton-test'], .indeed-apply-widget, .ia-IndeedApplyButton, "
        "[data-testid='viewjob-indeed-apply'], a[href*='smartapply.indeed.com'], [href*='/indeedapply/']"
    )
    external_apply = (
        "#applyButtonLinkContainer, [href*='/applystart?'], "
        "[data-testid='viewjob-apply']:not([href*='smartapply.indeed.com'])"
    )
    apply_boxes = "[data-testid='primary-apply-action']"
    # Links to other jobs in the list, and links that the employer wrote into the advert.
    not_apply = f"{CARD_LINK}, {DESCRIPTION}"
    leads_away_words = [
        "company site", "company's", "employer", "unternehmens", "firmen", "webseite", "de la empresa",
        "sitio web", "entreprise", "azienda", "da empresa", "bedrijfs", "website",
    ]  # fmt: skip
    # The search page preloads the form in a hidden frame, whose address is left out.
    form = JobForm(
        "^[a-z]+://[a-z0-9.-]*apply[.]indeed[.]com(?![^/?#:])(?!.*preloadresumeapply)",
        "^[^?#]*/post-apply", "title", JOB, FORM_FIELDS, stated_job_id,
    )  # fmt: skip
    applied = ".indeed-apply-status-applied"

    def canonical_url(self, url: str, job_id: str) -> str:
        host = "www.indeed.com" if self.is_application_page(url) else host_of(url)
        return url if job_id == "" else f"https://{host}/viewjob?jk={job_id}"

    def ids_in(self, detail) -> list[str]:
        """The key in the detail's Apply, else in links that name the job from which they lead."""
        return (super().ids_in(detail) or self.ids_at(detail, ["[href*='fromjk=']@?fromjk"]))[:1]

    def is_detail_of(self, detail, page, job_id: str) -> bool:
        """Whether the detail is of this job: by the key in the detail, else by the page, else by the job's card."""
        if len(self.ids_in(detail)) > 0 or self.is_page_of(page, job_id):
            return super().is_detail_of(detail, page, job_id)
        return is_of_card(detail, page, job_id)

    def meta_fields(self, page, job_id: str, is_head: bool) -> Candidates:
        return super().meta_fields(page, job_id, True) if is_head else card_fields(page, job_id)


board = Indeed()
