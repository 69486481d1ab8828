"""A report about a board's changed page: shows the page's structure, then saves it as a file. Nothing is sent."""

from extension_src.browser.errors import JavaScriptError
from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.pages.parts.saved_file import save_file

SCRIPT = "content/page_structure.js"


class PageReport:
    """Shows, saves and closes the report."""

    def __init__(self, overview):
        self.overview = overview

    async def show(self) -> None:
        """Ask the page in the tab for its structure and show it."""
        try:
            answer = await structure_in(self.overview.page.state["tab_id"])
        except JavaScriptError:
            # The page is gone, or the extension was reloaded while the page was open.
            answer = None
        if answer is None:
            self.overview.actions.fail("not-delivered")
            return
        self.overview.page.update({"report": answer})
        self.overview.page.after_draw(lambda: document.getElementById("page-report").showModal())

    def save(self) -> None:
        """Save the report as a file."""
        report = self.overview.page.state["report"]
        save_file(report["html"], f"jobtrack-{report['board']}-page.html", "text/html")
        self.close()

    def close(self) -> None:
        document.getElementById("page-report").close()


async def structure_in(tab_id: int):
    """{board, html} of the tab's page; None where it could not be read."""
    target = {"tabId": tab_id}
    await chrome.scripting.executeScript({"target": target, "files": [SCRIPT]})
    results = await chrome.scripting.executeScript({"target": target, "func": lambda: globalThis.jobtrack_structure})
    return results[0]["result"]


def report_dialog(report, page_report):
    """A dialog with the text to be saved and a button to save it; None until the person asks for the report."""
    if report is None:
        return None
    structure = {"tabIndex": 0, "role": "region", "aria-label": text("page_report")}
    cancel = {"type": "button", "class": "quiet", "onClick": lambda event: page_report.close()}
    save = {"type": "button", "class": "primary", "onClick": lambda event: page_report.save()}
    children = [
        h("h2", {"id": "page-report-title"}, [text("page_report")]),
        h("p", {}, [text("page_report_hint")]),
        h("pre", structure, [report["html"]]),
        h(
            "div",
            {"class": "buttons"},
            [h("button", cancel, [text("cancel")]), h("button", save, [text("page_report_save")])],
        ),
    ]
    return h("dialog", {"id": "page-report", "key": "page-report", "aria-labelledby": "page-report-title"}, children)
