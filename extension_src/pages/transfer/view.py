"""The view of the import and export page, made from its state alone."""

from extension_src.browser.i18n import text
from extension_src.pages.parts.frame import page_frame
from extension_src.pages.transfer.export_view import export_section
from extension_src.pages.transfer.import_view import import_section


def transfer_view(state, page):
    """The whole page."""
    return page_frame(
        "transfer.html",
        text("transfer"),
        [export_section(state, page), import_section(state, page)],
        state,
        page.actions,
    )
