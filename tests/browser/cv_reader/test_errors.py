"""What the CV reader says of files that it cannot read, and that it always comes to an end."""

import pytest

from tests.browser.chromium import Browser
from tests.cv_corpus import broken_makers, docx_makers, pdf_makers
from tests.cv_corpus.people import BACKEND, NURSE
from tests.cv_corpus.reader import Reader, open_reader

PAGES = 60


@pytest.fixture(scope="module")
def reader(worker_browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return open_reader(worker_browser, tmp_path_factory.mktemp("reader"))


@pytest.mark.parametrize("case", broken_makers.NOT_CVS)
@pytest.mark.parametrize("name", ["cv.pdf", "cv.docx"])
def test_not_a_cv_whatever_its_name(reader: Reader, case: str, name: str) -> None:
    make, detail = broken_makers.NOT_CVS[case]
    assert reader.error(make(), name) == ("not-a-cv-format", detail)


@pytest.mark.parametrize("case", broken_makers.DAMAGED)
def test_damaged(reader: Reader, case: str) -> None:
    assert reader.error(broken_makers.DAMAGED[case](), "cv.pdf")[0] == "damaged"


@pytest.mark.parametrize("share", [0.05, 0.5, 0.95])
def test_cut_file_gives_no_half_cv_as_a_whole_one(reader: Reader, share: float) -> None:
    for content in (pdf_makers.one_column(NURSE)[0], docx_makers.plain(NURSE)[0]):
        outcome = reader.outcome(broken_makers.cut(content, share), "cv.pdf")
        assert outcome["error"]["id"] == "damaged" if "error" in outcome else not outcome["cv"]["complete"]


def test_missing_page_leaves_the_others_and_says_so(reader: Reader) -> None:
    cv = reader.cv(broken_makers.half_broken_pdf(), "cv.pdf")
    assert BACKEND.name in cv["text"]
    assert (cv["pages"], cv["complete"]) == (2, False)


def test_cut_update_leaves_the_version_before_and_says_so(reader: Reader) -> None:
    cv = reader.cv(broken_makers.cut_update_pdf(), "cv.pdf")
    assert BACKEND.name in cv["text"]
    assert cv["complete"] is False


def test_password(reader: Reader) -> None:
    content, _ = pdf_makers.user_locked(NURSE)
    assert reader.error(content, "cv.pdf")[0] == "password-needed"
    assert reader.error(content, "cv.pdf", password="cerrado")[0] == "password-wrong"


def test_no_text_layer(reader: Reader) -> None:
    assert reader.error(broken_makers.scan(BACKEND), "cv.pdf") == ("no-text-layer", "pdf")
    assert reader.error(docx_makers.only_name(BACKEND)[0], "cv.docx") == ("no-text-layer", "docx")
    assert reader.error(b"", "cv.txt") == ("no-text-layer", "text")


def test_too_large(reader: Reader) -> None:
    assert reader.error(b"", "cv.pdf", size=20 * 1024 * 1024 + 1)[0] == "too-large"
    assert reader.error(b"word " * 250_000, "cv.txt") == ("too-large", "text")


def test_bombs(reader: Reader) -> None:
    assert reader.error(broken_makers.inflating_docx(), "cv.docx") == ("zip-bomb", "size")
    assert reader.error(broken_makers.nested_docx(), "cv.docx") == ("zip-bomb", "nesting")
    assert reader.error(broken_makers.inflating_pdf(1000), "cv.pdf") == ("zip-bomb", "size")
    # Inflated no further than what it says of itself, it is cut XML.
    assert reader.error(broken_makers.lying_docx(), "cv.docx")[0] == "damaged"


def test_endless_file_is_given_up_and_its_worker_ended(reader: Reader) -> None:
    outcome = reader.outcome(broken_makers.endless_pdf(), "cv.pdf", silence=1500)
    assert outcome["error"]["id"] == "took-too-long"
    reader.wait_for_no_worker()


def test_progress_and_cancel(reader: Reader) -> None:
    content, _ = pdf_makers.long_file(NURSE, PAGES)
    assert reader.outcome(content, "cv.pdf")["progress"] == [[page, PAGES] for page in range(1, PAGES + 1)]
    cancelled = reader.outcome(content, "cv.pdf", cancel_at=3)
    assert cancelled["error"]["id"] == "cancelled"
    assert len(cancelled["progress"]) < PAGES
    assert reader.outcome(content, "cv.pdf", cancel_at=0)["error"]["id"] == "cancelled"
    reader.wait_for_no_worker()


def test_reader_works_again_after_every_error(reader: Reader) -> None:
    reader.error(broken_makers.rubbish_pdf(), "cv.pdf")
    assert reader.cv(pdf_makers.one_column(NURSE)[0], "cv.pdf")["words"] > 100
