"""LinkedIn: three kinds of page are live at once, each in a file of its own (guest, classic, SDUI)."""

from content_scripts.apply_words import says_sent
from content_scripts.board import Board, found
from content_scripts.linkedin_classic import classic
from content_scripts.linkedin_facts import is_apply_flow, is_view, job_id_in, tab_title
from content_scripts.linkedin_guest import guest
from content_scripts.linkedin_sdui import sdui
from extension_src.browser.dom import address, all_of, attribute, closest, first, line, one_line

LAYOUTS = [classic, guest, sdui]
DIALOG = "[role='dialog'], [role='alertdialog'], dialog, .artdeco-modal"
SENT_DIALOG = "#post-apply-modal, [aria-labelledby='post-apply-modal']"
SUCCESS = ".jobs-s-apply [class*='inline-feedback--success'], [class*='top-card'] [class*='inline-feedback--success']"
SITE = " | LinkedIn"
HIRING = " hiring "


class LinkedIn(Board):
    id = "linkedin"
    # All of the site: jobs are reached from feed, messages and company pages by pushState, which injects nothing.
    matches = ["https://*.linkedin.com/*"]

    def job_id(self, url: str) -> str:
        return job_id_in(url)

    def canonical_url(self, url: str, job_id: str) -> str:
        return url if job_id == "" else f"https://www.linkedin.com/jobs/view/{job_id}/"

    def control_job_id(self, control) -> str:
        """Easy Apply names its job: in the address of its form, or in the classic button."""
        target = address(control)
        return job_id_in(target) if is_apply_flow(target) else attribute(control, "data-job-id")

    def detail_root(self, page, job_id: str):
        if job_id == "":
            return None
        for layout in LAYOUTS:
            root = layout.root(page, job_id)
            if root is not None:
                return root
        return None

    def shown_job_id(self, page) -> str:
        for layout in LAYOUTS:
            job_id = layout.shown_job_id(page)
            if job_id != "":
                return job_id
        return ""

    def dom_fields(self, root, page, job_id: str) -> dict:
        return layout_of(root).fields(root, page, job_id)

    def meta_fields(self, page, job_id: str) -> dict:
        """From og:title "COMPANY hiring TITLE in PLACE | LinkedIn", else the tab's "TITLE | COMPANY | LinkedIn"."""
        url = page.location.href
        if not is_view(url) or job_id_in(url) != job_id or self.shown_job_id(page) not in ["", job_id]:
            return {}
        canonical = job_id_in(address(first(page, "link[rel='canonical']")))
        summary = one_line(attribute(first(page, "meta[property='og:title']"), "content"))
        if canonical in ["", job_id] and HIRING in summary:
            return hiring_fields(summary, "meta")
        tab = one_line(tab_title(page.title))
        return tab_fields(tab) if " | " in tab.split(SITE)[0] else hiring_fields(tab, "title")

    def apply_kind(self, control, root, page) -> str:
        # What a dialog offers ("Continue applying") goes on with a click that was seen already.
        if self.is_application_page(page.location.href) or closest(control, DIALOG) is not None:
            return ""
        job_id = self.control_job_id(control) or self.current_job_id(page)
        for layout in LAYOUTS if root is None else [layout_of(root)]:
            kind = layout.apply_kind(control, root, job_id)
            if kind != "":
                return kind
        return ""

    def is_application_page(self, url: str) -> bool:
        return is_apply_flow(url)

    def shadow_roots(self, page) -> list:
        outlet = first(page, "#interop-outlet, [data-testid='interop-shadowdom']")
        # Of 2026: the application form and what it says at its end are drawn in here.
        return [] if outlet is None or outlet.shadowRoot is None else [outlet.shadowRoot]

    def is_confirmed(self, page, job_id: str) -> bool:
        places = [page]
        places.extend(self.shadow_roots(page))
        for place in places:
            if line(first(place, SENT_DIALOG)) != "":
                return True
            if any([says_sent(line(dialog)) for dialog in all_of(place, DIALOG)]):
                return True
        if self.is_application_page(page.location.href):
            return any([says_sent(line(part)) for part in all_of(page, "main h1, main h2, main h3, main p")])
        root = self.detail_root(page, job_id)
        if root is None:
            return False
        return line(first(root, SUCCESS)) != "" or (layout_of(root) is sdui and sdui.is_confirmed(root, job_id))


def layout_of(root):
    """The layout that a detail root is of."""
    for layout in [classic, guest]:
        if layout.is_layout_of(root):
            return layout
    return sdui


def hiring_fields(text: str, source: str) -> dict:
    """COMPANY, TITLE and PLACE of "COMPANY hiring TITLE in PLACE | LinkedIn"; {} for other languages."""
    words = text.split(SITE)[0]
    start = words.find(HIRING)
    end = words.rfind(" in ")
    if start <= 0:
        return {}
    rest = start + len(HIRING)
    return {
        "company": found(words[:start].strip(), source),
        "title": found(words[rest:end].strip() if end > rest else words[rest:].strip(), source),
        "location": found(words[end + 4 :].strip() if end > rest else "", source),
    }


def tab_fields(tab: str) -> dict:
    """TITLE and COMPANY of "TITLE | COMPANY | LinkedIn"; a title may hold bars itself."""
    if not tab.endswith(SITE):
        return {}
    words = tab[: len(tab) - len(SITE)]
    bar = words.rfind(" | ")
    if bar < 0:
        return {"title": found(words, "title")}
    return {"title": found(words[:bar].strip(), "title"), "company": found(words[bar + 3 :].strip(), "title")}


board = LinkedIn()
