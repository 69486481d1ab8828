"""The CV reader in real Chromium: every word of the corpus, and never fewer than the usual Python libraries find."""

from collections.abc import Callable
from pathlib import Path
from statistics import mean

import pytest
from playwright.sync_api import Playwright

from extension_src.core.cv.text import clean
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from tests.cv_corpus import (
    column_makers,
    date_makers,
    docx_makers,
    glyph_makers,
    letter_makers,
    pdf_makers,
    printed_makers,
)
from tests.cv_corpus.case import WORD, word_f1
from tests.cv_corpus.people import BACKEND, EVERYONE, NURSE
from tests.cv_corpus.printed_makers import Made
from tests.cv_corpus.python_readers import pypdf_text, python_docx_text
from tests.cv_corpus.reader import Reader, open_reader
from toolchain.setup import chromium_path

SHARED = Path(__file__).parents[4] / "shared"
LANGUAGES = {"backend": "en", "accountant": "en", "nurse": "es", "waiter": "es"}
DRAWN = {**pdf_makers.LAYOUTS, **glyph_makers.LAYOUTS, **letter_makers.LAYOUTS, **column_makers.LAYOUTS}
WORST = 0.95
MEAN = 0.99


@pytest.fixture(scope="module")
def reader(worker_browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return open_reader(worker_browser, tmp_path_factory.mktemp("reader"))


@pytest.fixture(scope="module")
def printed(playwright_driver: Playwright) -> dict[tuple[str, str], Made]:
    """The corpus that Chromium itself prints."""
    chromium = playwright_driver.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox"])
    try:
        page = chromium.new_page()
        return {
            (layout, person): printed_makers.printed(page, cv, layout, LANGUAGES[person])
            for layout in printed_makers.STYLES
            for person, cv in EVERYONE.items()
        }
    finally:
        chromium.close()


def scores(reader: Reader, made: dict[str, Made], name: str, other: Callable[[bytes], str]) -> dict[str, float]:
    """Word F1 of each file; fails on one that is badly read or that the Python library reads better."""
    found = {}
    for label, (content, known) in made.items():
        score = word_f1(reader.cv(content, name)["text"], known)
        assert score >= WORST, label
        assert score >= word_f1(other(content), known), label
        found[label] = score
    return found


@pytest.mark.parametrize("layout", DRAWN)
def test_pdf(reader: Reader, layout: str) -> None:
    made = {person: DRAWN[layout](cv) for person, cv in EVERYONE.items()}
    assert mean(scores(reader, made, "cv.pdf", pypdf_text).values()) >= MEAN


@pytest.mark.parametrize("layout", printed_makers.STYLES)
def test_printed_pdf(reader: Reader, printed: dict[tuple[str, str], Made], layout: str) -> None:
    made = {person: printed[layout, person] for person in EVERYONE}
    assert mean(scores(reader, made, "cv.pdf", pypdf_text).values()) >= MEAN


@pytest.mark.parametrize("layout", docx_makers.LAYOUTS)
def test_docx(reader: Reader, layout: str) -> None:
    made = {person: docx_makers.LAYOUTS[layout](cv) for person, cv in EVERYONE.items()}
    assert mean(scores(reader, made, "cv.docx", python_docx_text).values()) >= MEAN


def test_order_and_lines_of_a_docx(reader: Reader) -> None:
    content, _ = docx_makers.headers_and_footers(BACKEND)
    lines = reader.cv(content, "cv.docx")["text"].split("\n")
    assert lines[0] in (BACKEND.name, f"{BACKEND.headline} - continued")
    assert lines.index("Profile") < lines.index("Experience") < lines.index("Languages")
    assert lines.index("Languages") < lines.index("Page two and after")


def test_docx_shows_each_text_once_and_no_text_that_word_hides(reader: Reader) -> None:
    changed = reader.cv(docx_makers.tracked_changes(BACKEND)[0], "cv.docx")["text"]
    assert [changed.count(word) for word in ("Inserted", "Moved sentence", "Shown", "Base", "Commented")] == [1] * 5
    assert [word for word in ("Deleted", "Hidden", "unseen", "remark") if word in changed] == []
    boxed = reader.cv(docx_makers.text_boxes(BACKEND)[0], "cv.docx")["text"]
    assert [boxed.count(line) for line in (BACKEND.name, BACKEND.contact)] == [1, 1]


def test_cells_are_parted_by_tabs(reader: Reader) -> None:
    content, _ = docx_makers.adjoining_cells(BACKEND)
    assert "Backend\tEngineer\n" in reader.cv(content, "cv.docx")["text"]


def test_columns_are_read_one_after_the_other(reader: Reader) -> None:
    text = reader.cv(pdf_makers.two_columns(BACKEND)[0], "cv.pdf")["text"]
    assert text.index("Languages") < text.index("Profile") < text.index("Experience")


@pytest.mark.parametrize("layout", column_makers.LAYOUTS)
def test_columns_drawn_row_by_row_are_read_one_after_the_other(reader: Reader, layout: str) -> None:
    for cv in EVERYONE.values():
        content, known = column_makers.LAYOUTS[layout](cv)
        assert WORD.findall(reader.cv(content, "cv.pdf")["text"]) == WORD.findall(known), cv.name


@pytest.mark.parametrize("layout", date_makers.LAYOUTS)
def test_dates_in_a_column_stand_beside_their_stays(reader: Reader, layout: str) -> None:
    content, lines = date_makers.LAYOUTS[layout]()
    read = reader.cv(content, "cv.pdf")["text"].split("\n")
    assert [line for line in lines if line not in read] == []


def test_lost_letters_are_said(reader: Reader) -> None:
    for cv in EVERYONE.values():
        content, known = letter_makers.lost(cv)
        read = reader.cv(content, "cv.pdf")
        assert read["lost_letters"] is ("ff" in cv.text or "fi" in cv.text or "fl" in cv.text)
        assert word_f1(read["text"], known) == 1
    assert reader.cv(pdf_makers.with_icons(BACKEND)[0], "cv.pdf")["lost_letters"] is False


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"], ids=["plain", "marked", "wide", "windows"]
)
@pytest.mark.parametrize("name, kind", [("cv.txt", "text"), ("cv.md", "markdown"), ("CV.MARKDOWN", "markdown")])
def test_plain_text(reader: Reader, encoding: str, name: str, kind: str) -> None:
    cv = reader.cv(NURSE.text.replace("\n", "\r\n").encode(encoding), name)
    assert cv["text"] == NURSE.text
    assert cv == {
        "text": NURSE.text,
        "pages": 1,
        "kind": kind,
        "words": cv["words"],
        "complete": True,
        "lost_letters": False,
    }


def test_name_does_not_count(reader: Reader) -> None:
    assert reader.cv(pdf_makers.one_column(NURSE)[0], "cv.docx")["kind"] == "pdf"
    assert reader.cv(docx_makers.plain(NURSE)[0], "cv.pdf")["kind"] == "docx"
    assert reader.cv(NURSE.text.encode(), "cv.pdf")["kind"] == "text"


def test_locked_pdf_opens_with_its_password(reader: Reader) -> None:
    content, known = pdf_makers.user_locked(NURSE)
    assert word_f1(reader.cv(content, "cv.pdf", "abrete")["text"], known) == 1


def test_pdf_library_is_loaded_for_a_pdf_only(reader: Reader) -> None:
    loaded: list[str] = []
    reader.page.context.on("request", lambda request: loaded.append(request.url.rpartition("/")[2]))
    reader.cv(docx_makers.plain(BACKEND)[0], "cv.docx")
    assert "worker.js" in loaded
    assert "pdf_pages.js" not in loaded
    reader.cv(pdf_makers.one_column(BACKEND)[0], "cv.pdf")
    assert "pdf_pages.js" in loaded


def test_nothing_is_sent(reader: Reader, local_web: LocalWeb) -> None:
    # A font that is not embedded, and the characters of one that needs a table: pdf.js would fetch both.
    local_web.requests.clear()
    asked: list[str] = []
    reader.page.context.on("request", lambda request: asked.append(request.url))
    for layout in (pdf_makers.one_column, pdf_makers.east_asian, pdf_makers.latex_like):
        reader.outcome(layout(BACKEND)[0], "cv.pdf")
    assert asked
    assert [url for url in asked if not url.startswith("chrome-extension://")] == []
    assert local_web.requests == []


def letters(text: str) -> int:
    return sum(character.isalnum() for character in text)


SHARED_FILES = sorted(path for path in SHARED.rglob("*") if path.suffix.lower() in (".pdf", ".docx"))


@pytest.mark.skipif(not SHARED_FILES, reason="no PDF or DOCX in ../shared")
@pytest.mark.parametrize("path", SHARED_FILES, ids=lambda path: path.name)
def test_shared_file_is_read_no_worse_than_by_python(reader: Reader, path: Path) -> None:
    """There is no known text of these: no letter that the Python library finds may be missing in number.

    Its text is repaired as ours is: "Soluci ´on" counts as the one word that the page shows. Letters are counted and not
    words, because it loses ligatures and makes two words of one: "o ce".
    """
    content = path.read_bytes()
    other = clean(pypdf_text(content) if path.suffix.lower() == ".pdf" else python_docx_text(content))
    outcome = reader.outcome(content, path.name)
    read = outcome["cv"]["text"] if "cv" in outcome else ""
    assert word_f1(read, other) >= 0.9 or letters(read) >= letters(other), outcome.get("error")
