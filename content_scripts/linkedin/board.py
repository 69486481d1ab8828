"""LinkedIn: three layouts are live at once. The classic one and that of visitors are told by their classes and are data here;
the server-driven one (SDUI) has none and is read in sdui.py.

Classic (Ember, seen 2025-06 to 2026-08): `/jobs/view/`, two-pane search, collections. Easy Apply names its job in `data-job-id`,
and the title's links name it too; an Apply that leads to the employer does not.
Visitors (not signed in, seen 2025-06 to 2026-08): `/jobs/view/`, search with a pane, country hosts. Apply opens a sign-in dialog;
in an old variant it led to the employer: /jobs/view/externalApply/<id>?url=...
"""

from __future__ import annotations

from content_scripts.apply_words import Words
from content_scripts.board import Board
from content_scripts.controls import EXTERNAL
from content_scripts.fields import below_heading, found
from content_scripts.form import Form
from content_scripts.hiring import HIRING, hiring_fields
from content_scripts.linkedin.classic import CARD, COMPANY, FACT_LINES, pill_texts, shown_pay, shown_place
from content_scripts.linkedin.sdui import is_sdui, sdui_job_id, sdui_kind, sdui_root
from content_scripts.linkedin.top_card import COMPANY_LINK, TopCard, tab_title
from content_scripts.structure import Structure
from content_scripts.words.further import WORLD
from extension_src.browser.dom import address, attribute, first, one_line
from extension_src.browser.types.pages import Candidates
from extension_src.core.listings.board_addresses import LINKEDIN

VISITORS_CARD = ".top-card-layout"
VISITORS_APPLY = "[data-tracking-control-name^='public_jobs_apply-link'], [data-modal*='apply-modal']"
VISITORS_AREA = f"{VISITORS_CARD}__cta-container, {VISITORS_CARD}__cta"
APPLY = ":is(.jobs-apply-button, #jobs-apply-button-id)"
# No control in a dialog beside the detail is Apply: it continues a noticed click ("Continue applying") or asks to sign in.
DIALOG = "[role='dialog'], [role='alertdialog'], dialog, .artdeco-modal, .modal, .modal__wrapper"
SITE = " | LinkedIn"


class LinkedIn(Board):
    id = "linkedin"
    # The whole site: feed, messages and company pages open jobs with pushState, after which Chrome injects no script.
    matches = ["https://*.linkedin.com/*"]
    addresses = LINKEDIN
    words = Words(WORLD)
    id_form = "[0-9]{6,20}"
    one_job_page = "^[^?#]*/jobs/view/"
    # Navigation inside the site does not update the page's head; visitors' pages have none.
    page_named_by = [f"html:has({VISITORS_CARD}) link[rel='canonical']@href"]
    head = f"{CARD}__job-title'], {VISITORS_CARD}"
    detail = (
        ".job-view-layout, .jobs-details, .jobs-search__job-details--container, .scaffold-layout__detail, "
        ".decorated-job-posting, .details-pane__content, .two-pane-serp-page__detail-view, [role='dialog'], dialog, main, body"
    )
    named_by = [
        f"{APPLY}@data-job-id",
        f":is({CARD}'], {VISITORS_CARD}) :is(.topcard__link, a[href*='/jobs/view/'])@href",
        f"{VISITORS_CARD} [data-semaphore-content-urn^='urn:li:jobPosting:']@data-semaphore-content-urn",
    ]
    apply_named_by = ["[href*='/jobs/view/'][href*='/apply']@href", f"{APPLY}@data-job-id"]
    fields = {
        "title": [
            f"{CARD}__job-title'] h1",
            f"{CARD}__job-title'] a",
            f"{CARD}__job-title'], {VISITORS_CARD}__title, .topcard__title",
            f"{VISITORS_CARD} :is(h1, h2)",
        ],
        "company": COMPANY,
        # The first flavor with a bullet is the place; the second one, a `figure`, has the number of applicants.
        "location": [shown_place, "span.topcard__flavor--bullet, .topcard__flavor--bullet:not(figure)"],
        "salary": [shown_pay, ".compensation__salary"],
        "description": [
            below_heading("#job-details, .jobs-description__content, .jobs-description-content__text"),
            ".show-more-less-html__markup, .description__text",
        ],
    }
    fact_lines = FACT_LINES
    structure = Structure()
    company_links = COMPANY_LINK
    easy_apply = f"{APPLY}[data-job-id]"
    external_apply = (
        f"{APPLY}:is([role='link'], .artdeco-button--icon-right):not([data-job-id]), [href*='/externalApply/']"
    )
    apply_boxes = f"{APPLY}, {VISITORS_APPLY}"
    apply_area = f"{CARD}'], .jobs-s-apply, {VISITORS_AREA}"
    signed_out = f"{VISITORS_APPLY}, {VISITORS_AREA}"
    plain_apply = EXTERNAL
    dialogs = DIALOG
    form = Form("^[^?#]*/jobs/view/[^/?#]+/apply(?![^/?#])", "(?!)", "main h1, main h2, main h3, main p")

    def canonical_url(self, url: str, job_id: str) -> str:
        return url if job_id == "" else f"https://www.linkedin.com/jobs/view/{job_id}/"

    def detail_root(self, page, job_id: str):
        root = super().detail_root(page, job_id)
        return sdui_root(self, page, job_id) if root is None and job_id != "" else root

    def shown_job_id(self, page) -> str:
        return super().shown_job_id(page) or sdui_job_id(self, page)

    def shown_fields(self, root, page, job_id: str) -> Candidates:
        if is_sdui(self, root):
            return TopCard(root, job_id).fields(page, self.is_one_job_page(page))
        return super().shown_fields(root, page, job_id)

    def fact_texts(self, root, job_id: str) -> list[str]:
        if is_sdui(self, root):
            return TopCard(root, job_id).fact_texts()
        texts = super().fact_texts(root, job_id)
        texts.extend(pill_texts(root))
        return texts

    def meta_fields(self, page, job_id: str, is_head: bool) -> Candidates:
        """The parts of og:title "COMPANY hiring TITLE in PLACE | LinkedIn", else of the tab's "TITLE | COMPANY | LinkedIn"."""
        if not is_head:
            return {}
        canonical = self.job_id(address(first(page, "link[rel='canonical']")))
        summary = one_line(attribute(first(page, "meta[property='og:title']"), "content"))
        if canonical in ["", job_id] and HIRING in summary:
            return hiring_fields(summary.split(SITE)[0], " in ", "meta")
        tab = one_line(tab_title(page.title))
        words = tab.split(SITE)[0]
        return tab_fields(tab) if " | " in words else hiring_fields(words, " in ", "title")

    def kind_of(self, control, root, page) -> str:
        kind = "" if is_sdui(self, root) else super().kind_of(control, root, page)
        return sdui_kind(self, control, root, page) if kind == "" and (root is None or is_sdui(self, root)) else kind

    def is_in_top_card(self, element, root, job_id: str) -> bool:
        """Whether an element is in the top card of a server-driven detail."""
        return is_sdui(self, root) and TopCard(root, job_id).holds(element)


def tab_fields(tab: str) -> Candidates:
    """TITLE and COMPANY of "TITLE | COMPANY | LinkedIn"; the title itself may contain bars."""
    words = tab[: len(tab) - len(SITE)]
    bar = words.rfind(" | ")
    if bar < 0 or not tab.endswith(SITE):
        return {}
    return {"title": found(words[:bar].strip(), "title"), "company": found(words[bar + 3 :].strip(), "title")}


board = LinkedIn()
