"""Indeed and its country sites: /viewjob, the search page's pane, the home feed's pane, the application form.

A job's id is its 16-digit hexadecimal key: `jk`, or `vjk` where a list shows the job in a pane beside it.
"""

from __future__ import annotations

from content_scripts.apply_words import Words
from content_scripts.board import Board
from content_scripts.fields import first_line, value_of
from content_scripts.form import Form
from content_scripts.indeed.detail import (
    CARD_LINK,
    COMPANY,
    DESCRIPTION,
    FACT_LINES,
    FIELDS,
    TITLE,
    card_fields,
    title_in,
)
from content_scripts.indeed.form import JOB, form_fields
from content_scripts.posting import JsonLd
from content_scripts.structure import Structure
from content_scripts.words.further import WORLD
from extension_src.browser.dom import all_of, attribute, first
from extension_src.browser.inline_json import inline_text
from extension_src.browser.types.pages import Candidates
from extension_src.core.listings.address import host_of
from extension_src.core.listings.board_addresses import INDEED
from extension_src.core.native.matching import found_part

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
    form = Form(
        "^[a-z]+://[a-z0-9.-]*apply[.]indeed[.]com(?![^/?#:])(?!.*preloadresumeapply)", "^[^?#]*/post-apply", "title"
    )
    applied = ".indeed-apply-status-applied"

    def canonical_url(self, url: str, job_id: str) -> str:
        if job_id == "":
            return url
        host = "www.indeed.com" if self.is_application_page(url) else host_of(url)
        return f"https://{host}/viewjob?jk={job_id}"

    def shown_job_id(self, page) -> str:
        if self.is_application_page(page.location.href):
            # The form's own state names the job; its address does so only on the first step.
            return found_part(f"^({self.id_form})$", inline_text(page, "jk").lower())
        return super().shown_job_id(page)

    def details(self, page) -> list[Element]:
        return super().details(page) or all_of(page, DETAIL)

    def ids_in(self, detail) -> list[str]:
        """The key in the detail's Apply, else in links that name the job from which they lead."""
        named = super().ids_in(detail)
        if len(named) == 0:
            links = [attribute(link, "href").lower() for link in all_of(detail, "[href*='fromjk=']")]
            named = [key for key in [found_part("[?&]fromjk=([0-9a-f]{16})", link) for link in links] if key != ""]
        return named[:1]

    def detail_root(self, page, job_id: str):
        is_form = self.is_application_page(page.location.href)
        return first(page, JOB) if is_form else super().detail_root(page, job_id)

    def is_detail_of(self, detail, page, job_id: str) -> bool:
        """Whether the detail is of this job: by the key in the detail, else by the page, else by the job's card."""
        if len(self.ids_in(detail)) > 0 or self.is_page_of(page, job_id):
            return super().is_detail_of(detail, page, job_id)
        card = card_fields(page, job_id)
        if value_of(card.get("title")) == title_in(detail):
            return value_of(card.get("company")) in ["", first_line(detail, COMPANY)]
        # Last, any attribute of the pane may hold the key: this case is rare enough to search the pane's whole HTML.
        return job_id in detail.outerHTML

    def shown_fields(self, root, page, job_id: str) -> Candidates:
        is_form = self.is_application_page(page.location.href)
        return form_fields(root) if is_form else super().shown_fields(root, page, job_id)

    def meta_fields(self, page, job_id: str, is_head: bool) -> Candidates:
        return super().meta_fields(page, job_id, True) if is_head else card_fields(page, job_id)


board = Indeed()
