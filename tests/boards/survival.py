"""Which fields survive which mutation on each board: measured on the own fixtures, written as the table of the docs.

python -m tests.boards.survival            writes the table into docs/boards.md; build first: python build.py
"""

import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from extension_src.core.listings.boards import BOARDS
from tests.boards.mutations import APPLY_MARK, AS_SAVED, MUTATIONS, Mutation, mutated
from tests.boards.saved_pages import SavedPage, own_pages
from tests.boards.test_saved_pages import STAY, barrier, click
from tests.browser.board_script import open_listing
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb, serve
from toolchain.sources import ROOT

DOCUMENT = ROOT / "docs" / "boards.md"
BEGINNING = "<!-- survival: written by `python -m tests.boards.survival` -->\n"
END = "<!-- end of survival -->\n"
FIELDS = ["title", "company", "url", "location", "salary", "description"]
# The other copy of a capture is taken in on its own: after it is gone, nothing of this page can come any more.
OUTBOX_IS_EMPTY = """() => new Promise(done => {
  const look = async () => {
    const keys = Object.keys(await chrome.storage.session.get(null));
    if (keys.some(key => key.startsWith('outbox:'))) return;
    chrome.storage.session.onChanged.removeListener(look);
    done();
  };
  chrome.storage.session.onChanged.addListener(look);
  look();
})"""

Listing = dict[str, Any]


class Tab:
    """One tab in which page after page is opened, mutated, and its Apply clicked."""

    def __init__(self, browser: Browser, web: LocalWeb) -> None:
        self.browser = browser
        self.web = web
        self.parser: Page = browser.extension_page
        self.page: Page = browser.context.new_page()
        self.unchanged: dict[str, Listing] = {}

    def unchanged_listing(self, saved: SavedPage) -> Listing:
        """What the extension reads on the page as it was saved, the parser between."""
        if saved.name not in self.unchanged:
            self.unchanged[saved.name], _ = self.listing(saved, AS_SAVED)
        return self.unchanged[saved.name]

    def listing(self, saved: SavedPage, mutation: Mutation) -> tuple[Listing, int]:
        """What the extension reads, with the `kind` of the Apply that was caught ('' for none); places changed."""
        assert saved.apply
        html, changed = mutated(self.parser, saved.html().decode(), saved.apply, mutation)
        if changed == 0 and mutation != AS_SAVED:
            return self.unchanged_listing(saved), 0
        self.web.add(saved.url, html)
        self.browser.forget_everything()
        self.page.goto(saved.url, wait_until="load")
        self.page.evaluate(STAY)
        since = self.browser.in_extension("() => Date.now()")
        click(self.page, APPLY_MARK)
        listing: Listing = open_listing(self.browser)
        self.browser.in_extension(OUTBOX_IS_EMPTY)
        barrier(self.browser)
        # What the worker was still scoring of the page before may come back after the store was emptied.
        kinds = [
            application["kind"]
            for application in self.browser.applications()
            for entry in application["history"]
            if entry["at"] >= since
        ]
        return {**listing, "kind": " ".join(kinds)}, changed


def surviving(tab: Tab, pages: list[SavedPage], mutation: Mutation) -> list[str]:
    """A cell for each field and for Apply: on how many pages it came through, of those that have it.

    None at all where no page has anything for this mutation to change.
    """
    have = dict.fromkeys([*FIELDS, "kind"], 0)
    kept = dict.fromkeys([*FIELDS, "kind"], 0)
    changed = 0
    for saved in pages:
        before = tab.unchanged_listing(saved)
        after, count = tab.listing(saved, mutation)
        changed += count
        for name in have:
            have[name] += before[name] != ""
            kept[name] += before[name] != "" and after[name] == before[name]
    if changed == 0:
        return []
    return ["-" if have[name] == 0 else f"{kept[name]}/{have[name]}" for name in have]


def row(tab: Tab, board: str, mutation: Mutation) -> str:
    """The line of the table for a board and a mutation, '' for a mutation that changes nothing there."""
    pages = [page for page in own_pages() if page.board == board and page.apply]
    cells = surviving(tab, pages, mutation)
    return f"{row_head(board, mutation)} {' | '.join(cells)} |\n" if cells else ""


def row_head(board: str, mutation: Mutation) -> str:
    return f"| {board} | {mutation.says} |"


def table(tab: Tab) -> str:
    head = (
        "| board | mutation | title | company | address | place | salary | description | Apply |\n" + "|---" * 9 + "|\n"
    )
    return head + "".join(row(tab, board, mutation) for board in BOARDS for mutation in MUTATIONS)


def written_row(board: str, mutation: Mutation) -> str:
    """The line of the table as the docs have it, '' for none."""
    lines = DOCUMENT.read_text("utf-8").split(BEGINNING)[1].split(END)[0].splitlines(keepends=True)
    return "".join(line for line in lines if line.startswith(row_head(board, mutation)))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        web, server = serve(Path(folder))
        browser = Browser(playwright, Path(folder) / "profile", web.port)
        browser.settle()
        text = DOCUMENT.read_text("utf-8")
        before, rest = text.split(BEGINNING)
        DOCUMENT.write_text(before + BEGINNING + table(Tab(browser, web)) + END + rest.split(END)[1], "utf-8")
        browser.close()
        server.shutdown()


if __name__ == "__main__":
    main()
