"""Indeed and its country sites: /viewjob, the search page's pane, the home feed's pane, the application form.

A job is its 16-digit hexadecimal key: `jk`, or `vjk` where a list shows the job in a pane beside it.
"""

from content_scripts.apply_words import says_sent
from content_scripts.board import EASY, EXTERNAL, Board, found, names_apply
from content_scripts.indeed_detail import (
    CARD_LINK,
    DESCRIPTION,
    TITLE,
    WRAPPERS,
    card_fields,
    company_in,
    detail_around,
    detail_fields,
    title_in,
)
from extension_src.browser.dom import all_of, attribute, closest, contains, first, line, matches, one_line, text_of
from extension_src.browser.inline_json import inline_text
from extension_src.core.listings.address import host_of, path_of, query_value, run_of

HEX = "0123456789abcdef"
KEY_LENGTH = 16
EASY_PARTS = (
    "#indeedApplyButton, [data-testid='indeedApplyButton-test'], .indeed-apply-widget, .ia-IndeedApplyButton, "
    "[data-testid='viewjob-indeed-apply'], a[href*='smartapply.indeed.com'], [href*='/indeedapply/']"
)
EXTERNAL_PARTS = "#applyButtonLinkContainer, [href*='/applystart?']"
APPLY_PARTS = "[data-testid='primary-apply-action']"
# A job of the list, and links that the employer wrote into the advert.
NOT_APPLY = f"{CARD_LINK}, {DESCRIPTION}"
# Links and buttons that carry the key of the job they apply to.
KEYED = "[href*='/applystart?'], [href*='smartapply.indeed.com'], [href*='/indeedapply/']"
APPLIED = ".indeed-apply-status-applied"
APPLIED_WORDS = [
    "applied",
    "beworben",
    "postulad",
    "inscrit",
    "candidature envoy",
    "candidatura inviata",
    "gesolliciteerd",
]
COMPANY_SITE_WORDS = [
    "company site", "company website", "company's", "employer", "unternehmens", "firmen", "webseite", "de la empresa",
    "sitio web", "entreprise", "azienda", "da empresa", "bedrijfs", "website",
]  # fmt: skip
# The form shows its job as a heading, and below it "COMPANY - PLACE".
FORM_JOB = ".ia-JobHeader, aside[aria-labelledby='ia-JobHeader-title'], [data-testid='ia-JobHeader-headerContainer']"
FORM_TITLE = "#ia-JobHeader-title, [class*='ia-JobHeader-title'], h1, h2"


class Indeed(Board):
    id = "indeed"
    matches = ["https://*.indeed.com/*"]

    def job_id(self, url: str) -> str:
        path = path_of(url)
        if path.startswith("/job/"):
            return key_in(path[len(path) - KEY_LENGTH :])
        # Beside a list, `jk` stays at the job that was opened first.
        return key_in(query_value(url, "vjk")) or key_in(query_value(url, "jk"))

    def canonical_url(self, url: str, job_id: str) -> str:
        if job_id == "":
            return url
        host = "www.indeed.com" if self.is_application_page(url) else host_of(url)
        return f"https://{host}/viewjob?jk={job_id}"

    def detail_root(self, page, job_id: str):
        if self.is_application_page(page.location.href):
            return first(page, FORM_JOB)
        for root in details_on(page):
            if names_job(root, page, job_id):
                return root
        return None

    def shown_job_id(self, page) -> str:
        if self.is_application_page(page.location.href):
            # The form's own state names the job: its address does so on the first step only.
            return key_in(inline_text(page, "jk"))
        for root in details_on(page):
            named = named_job_id(root)
            if named != "":
                return named
        return ""

    def control_job_id(self, control) -> str:
        widget = closest(control, "[data-indeed-apply-jk]")
        if widget is not None:
            return key_in(attribute(widget, "data-indeed-apply-jk"))
        return key_in(query_value(attribute(closest(control, KEYED), "href"), "jk"))

    def uses_json_ld(self) -> bool:
        return True

    def dom_fields(self, root, page, job_id: str) -> dict:
        if self.is_application_page(page.location.href):
            return form_fields(root)
        return detail_fields(root)

    def meta_fields(self, page, job_id: str) -> dict:
        if not stands_alone(page, job_id):
            return card_fields(page, job_id)
        return {"title": found(one_line(attribute(first(page, "meta#indeed-share-message"), "content")), "meta")}

    def apply_kind(self, control, root, page) -> str:
        if self.is_application_page(page.location.href) or is_applied(control):
            return ""
        part = closest(control, f"{EASY_PARTS}, {EXTERNAL_PARTS}")
        if part is not None:
            return EXTERNAL if matches(part, EXTERNAL_PARTS) else EASY
        # A detail of another job than the address's still has its Apply, and a click on it counts.
        details = details_on(page) if root is None else [root]
        is_in_detail = any([contains(detail, control) for detail in details]) and closest(control, NOT_APPLY) is None
        if closest(control, APPLY_PARTS) is None and not (is_in_detail and names_apply(control)):
            return ""
        return EXTERNAL if leads_to_company(control) else EASY

    def is_application_page(self, url: str) -> bool:
        # The search page loads the form in a hidden frame beforehand.
        return host_of(url).endswith("apply.indeed.com") and "preloadresumeapply" not in url

    def is_confirmed(self, page, job_id: str) -> bool:
        if self.is_application_page(page.location.href):
            return "/post-apply" in path_of(page.location.href) or says_sent(page.title)
        return first(self.detail_root(page, job_id), APPLIED) is not None


def key_in(text: str) -> str:
    """The job key a text is, '' when it is none."""
    key = text.lower()
    return key if len(key) == KEY_LENGTH and run_of(key, HEX) == key else ""


def details_on(page) -> list:
    """Every element that holds one job's detail."""
    roots = [detail_around(title, page) for title in all_of(page, TITLE)]
    return roots if len(roots) > 0 else all_of(page, WRAPPERS)


def named_job_id(root) -> str:
    """The job that the detail names itself: in its Apply control, else in links that say which job they come from."""
    widget = key_in(attribute(first(root, "[data-indeed-apply-jk]"), "data-indeed-apply-jk"))
    if widget != "":
        return widget
    for name, selector in [("jk", KEYED), ("fromjk", "[href*='fromjk=']")]:
        for link in all_of(root, selector):
            key = key_in(query_value(attribute(link, "href"), name))
            if key != "":
                return key
    return ""


def names_job(root, page, job_id: str) -> bool:
    """Whether a detail is of this job: by its own word, else by the page's, else by the words of the job's card."""
    if job_id == "":
        return False
    named = named_job_id(root)
    if named != "":
        return named == job_id
    if stands_alone(page, job_id):
        return True
    card = card_fields(page, job_id)
    if "title" in card and card["title"]["value"] == title_in(root):
        return card["company"]["value"] in ["", company_in(root)]
    # Some other attribute of the pane: rare enough to be looked for in its whole text.
    return job_id in root.outerHTML


def stands_alone(page, job_id: str) -> bool:
    """Whether the page is this one job's own, with no list beside it."""
    path = path_of(page.location.href)
    if not path.endswith("/viewjob") and not path.startswith("/job/"):
        return False
    canonical = attribute(first(page, "link[rel='canonical']"), "href")
    named = key_in(query_value(canonical, "jk"))
    return named == "" or named == job_id


def is_applied(control) -> bool:
    """Whether the control says that this job was applied to already."""
    label = (attribute(control, "aria-label") or line(control)).lower()
    return closest(control, APPLIED) is not None or any([label.startswith(word) for word in APPLIED_WORDS])


def leads_to_company(control) -> bool:
    host = host_of(attribute(control, "href"))
    if host != "" and not host.endswith("indeed.com"):
        return True
    label = f"{attribute(control, 'aria-label')} {line(control)}".lower()
    return any([word in label for word in COMPANY_SITE_WORDS])


def form_fields(root) -> dict:
    lines = [text for text in text_of(root).split("\n") if text != ""]
    title = line(first(root, FORM_TITLE)) or ("" if len(lines) == 0 else lines[0])
    below = [text for text in lines if text != title]
    if len(below) == 0:
        return {"title": found(title, "dom")}
    dash = below[0].rfind(" - ")
    return {
        "title": found(title, "dom"),
        "company": found(below[0] if dash < 0 else below[0][:dash], "dom"),
        "location": found("" if dash < 0 else below[0][dash + 3 :], "dom"),
    }


board = Indeed()
