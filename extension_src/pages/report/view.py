"""The view of the report page, on the screen and in print, made from its state alone."""

from extension_src.browser.i18n import text
from extension_src.pages.parts.frame import page_frame
from extension_src.pages.report.controls import report_controls
from extension_src.pages.report.sheet import report_sheet


def report_view(state, page):
    """The whole page."""
    return page_frame(
        "report.html", text("report"), [report_controls(state, page), report_sheet(state)], state, page.actions
    )
