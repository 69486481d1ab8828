"""LinkedIn: three layouts are live at once, each described in its own file (guest, classic, SDUI)."""

from typing import Any

from content_scripts.fields import found
from content_scripts.hiring import HIRING, hiring_fields
from content_scripts.linkedin.classic import classic
from content_scripts.linkedin.facts import tab_title
from content_scripts.linkedin.guest import guest
from content_scripts.linkedin.page import DIALOG, Page
from content_scripts.linkedin.sdui import sdui
from content_scripts.structure import fields_by_structure
from extension_src.browser.dom import address, all_of, attribute, first, line, one_line

LAYOUTS = [classic, guest, sdui]
SENT_DIALOG = "#post-apply-modal, [aria-labelledby='post-apply-modal']"
SUCCESS = ".jobs-s-apply [class*='inline-feedback--success'], [class*='top-card'] [class*='inline-feedback--success']"
SITE = " | LinkedIn"


class LinkedIn(Page):
    def detail_root(self, page, job_id: str):
        for layout in LAYOUTS if job_id != "" else []:
            root = layout.detail_root(page, job_id)
            if root is not None:
                return root
        return None

    def shown_job_id(self, page) -> str:
        for layout in LAYOUTS:
            job_id = layout.shown_job_id(page)
            if job_id != "":
                return job_id
        return ""

    def shown_fields(self, root, page, job_id: str) -> dict[str, Any]:
        return layout_of(root).shown_fields(root, page, job_id)

    def fact_texts(self, root, job_id: str) -> list[Any]:
        return layout_of(root).fact_texts(root, job_id)

    def structure_fields(self, page, job_id: str) -> dict[str, Any]:
        return fields_by_structure(self, page, job_id)

    def meta_fields(self, page, job_id: str, is_head: bool) -> dict[str, Any]:
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
        for layout in LAYOUTS if root is None else [layout_of(root)]:
            kind = layout.kind_of(control, root, page)
            if kind != "":
                return kind
        return ""

    def shadow_roots(self, page) -> list[Any]:
        outlet = first(page, "#interop-outlet, [data-testid='interop-shadowdom']")
        # Since 2026 the application form and its confirmation are rendered in this shadow root.
        return [] if outlet is None or outlet.shadowRoot is None else [outlet.shadowRoot]

    def is_confirmed(self, page, job_id: str) -> bool:
        places = [page]
        places.extend(self.shadow_roots(page))
        for place in places:
            said = [line(dialog) for dialog in all_of(place, DIALOG)]
            if line(first(place, SENT_DIALOG)) != "" or any([self.words.says_sent(text) for text in said]):
                return True
        if self.is_application_page(page.location.href):
            return super().is_confirmed(page, job_id)
        root = self.detail_root(page, job_id)
        is_sdui = root is not None and layout_of(root) is sdui
        return line(first(root, SUCCESS)) != "" or (is_sdui and sdui.says_applied(root, job_id))


def layout_of(root):
    """The layout to which a detail belongs."""
    for layout in [classic, guest]:
        if first(root, layout.head) is not None:
            return layout
    return sdui


def tab_fields(tab: str) -> dict[str, Any]:
    """TITLE and COMPANY of "TITLE | COMPANY | LinkedIn"; the title itself may contain bars."""
    words = tab[: len(tab) - len(SITE)]
    bar = words.rfind(" | ")
    if bar < 0 or not tab.endswith(SITE):
        return {}
    return {"title": found(words[:bar].strip(), "title"), "company": found(words[bar + 3 :].strip(), "title")}


board = LinkedIn()
