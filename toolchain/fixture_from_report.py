"""Puts a person's report of a changed page among the fixtures of its board, with invented words where the fields stand.

    python -m toolchain.fixture_from_report jobtrack-indeed-page.html indeed \\
        --url "https://es.indeed.com/viewjob?jk=0123456789abcdef" \\
        title=h1.new-title company=.employer location=.place apply="button.apply" id="button.apply@data-jk={id}"

The file comes from anyone: it is refused unless it holds what the extension writes, structure and nothing to read. The address
is an invented one of the board; `id=` says where the page itself names the job. Without places the entry of expected.json is left
to fill in.
"""

import argparse
import json
import sys
from html.parser import HTMLParser
from pathlib import Path

from extension_src.core.listings.board_addresses import listing_of
from extension_src.core.listings.boards import BOARDS
from extension_src.core.listings.page_structure import NO_LOADING, report_html, text_shape, value_shape
from toolchain.reports.invented_words import NotThereError, facts_of, place_of, with_words
from toolchain.sources import ROOT

# Without an address the boards' tests fail until somebody has filled it in.
TO_FILL_IN = {"url": "", "title": "", "company": "", "location": "", "salary": None, "apply": None, "kind": None}


class RefusedReportError(Exception):
    """The file is no report of this board; the message says why."""


class _Structure(HTMLParser):
    """Raises RefusedReportError at the first thing that the extension would not have written."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value is None or name.startswith("on") or value_shape(name, value) != value:
                raise RefusedReportError(f"line {self.getpos()[0]}: the {name} of this {tag} is more than structure")

    def handle_data(self, data: str) -> None:
        if text_shape(data) != data:
            raise RefusedReportError(f"line {self.getpos()[0]}: there is text")

    def handle_comment(self, data: str) -> None:
        raise RefusedReportError(f"line {self.getpos()[0]}: there is a comment")

    def handle_decl(self, decl: str) -> None:
        self.handle_comment(decl)

    def handle_pi(self, data: str) -> None:
        self.handle_comment(data)

    def unknown_decl(self, data: str) -> None:
        self.handle_comment(data)


def fixture_of(report: str, board: str) -> str:
    """The fixture's HTML; raises RefusedReportError."""
    head = report_html(board, {"text": ""}).removesuffix("\n")
    if not report.startswith(head):
        raise RefusedReportError(f"this is no report of {board}")
    structure = report.removeprefix(head)
    reader = _Structure()
    reader.feed(structure)
    reader.close()
    # A fixture is a page as the board serves it.
    return head.replace(NO_LOADING + "\n", "") + structure


def add_fixture(
    root: Path, report: Path, board: str, url: str = "", said: list[str] | None = None, kind: str = "easy"
) -> Path:
    """Write the fixture and its entry into the tree at `root`; gives its path. `said`: places of fields (`invented_words`).
    Raises RefusedReportError, and NotThereError for a place that is not there."""
    if board not in BOARDS:
        raise RefusedReportError(f"{board}: the boards are {', '.join(BOARDS)}")
    html = fixture_of(report.read_text("utf-8"), board)
    facts = TO_FILL_IN
    if said:
        job = listing_of(url)
        if job["board"] != board or not job["job_id"]:
            raise NotThereError(f"{url or '--url'}: this is no address of a job at {board}")
        places = [place_of(one, board, job["job_id"]) for one in said]
        html = with_words(html, places)
        facts = facts_of(url, places, kind)
    folder = root / "tests" / "boards" / "fixtures" / board
    number = 1
    while (folder / f"reported-{number}.html").exists():
        number += 1
    fixture = folder / f"reported-{number}.html"
    listing = folder / "expected.json"
    expected = json.loads(listing.read_text("utf-8"))
    expected[fixture.name] = facts
    fixture.write_text(html, "utf-8")
    listing.write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return fixture


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("report", type=Path, help="the file of the report")
    parser.add_argument("board", help="the board's id")
    parser.add_argument("places", nargs="*", help="FIELD=SELECTOR, or id=SELECTOR@ATTRIBUTE=TEXT with {id}")
    parser.add_argument("--url", default="", help="an invented address of a job at the board")
    parser.add_argument("--kind", default="easy", choices=["easy", "external", "sign-in"], help="where its Apply leads")
    options = parser.parse_args()
    try:
        fixture = add_fixture(ROOT, options.report, options.board, options.url, options.places, options.kind)
    except (RefusedReportError, NotThereError, OSError, UnicodeDecodeError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{fixture.relative_to(ROOT)}")
    if options.places:
        print("mend the board until this passes:")
        print(f"  pytest tests/boards/test_saved_pages.py -k own-{options.board}-{fixture.stem}")
    else:
        print("write words of your own into it, and what a person reads into expected.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
