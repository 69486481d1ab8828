"""The CV reader's accuracy beside the usual Python libraries, its speed and its size.

    python -m benchmarks.cv_reader            build first: python build.py

Accuracy is word F1 over the tests' corpus. Cold is the first file that a Chromium just started, on an empty profile,
reads; the ratios set it against the same reader on a text file (starting a Worker) and against pypdf, in the same run.
"""

import gzip
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import mean, median

from playwright.sync_api import Playwright, sync_playwright

from tests.browser.chromium import EXTENSION, Browser
from tests.cv_corpus import docx_makers, glyph_makers, pdf_makers, printed_makers
from tests.cv_corpus.case import word_f1
from tests.cv_corpus.people import BACKEND, EVERYONE, NURSE
from tests.cv_corpus.printed_makers import Made
from tests.cv_corpus.python_readers import pypdf_text, python_docx_text
from tests.cv_corpus.reader import Reader, open_reader
from toolchain.setup import chromium_path

COLD_RUNS = 7
WARM_RUNS = 15
LONG_PAGES = 300
# No request leaves the browser: any port will do.
UNUSED_PORT = 9


@contextmanager
def fresh_reader(playwright: Playwright) -> Iterator[Reader]:
    """The reader in a Chromium that has never read anything."""
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(playwright, Path(folder) / "profile", UNUSED_PORT)
        try:
            yield open_reader(browser, Path(folder) / "driver")
        finally:
            browser.close()


def printed_corpus(playwright: Playwright) -> list[Made]:
    """The PDF files that Chromium prints."""
    chromium = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox"])
    try:
        page = chromium.new_page()
        return [
            printed_makers.printed(page, cv, layout, "en")
            for layout in printed_makers.STYLES
            for cv in EVERYONE.values()
        ]
    finally:
        chromium.close()


def accuracy(reader: Reader, made: list[Made], name: str, other: Callable[[bytes], str], other_name: str) -> None:
    """Print mean and worst word F1 of both readers, and how often the other one was better."""
    ours = [word_f1(reader.cv(content, name)["text"], known) for content, known in made]
    theirs = [word_f1(other(content), known) for content, known in made]
    below = sum(one < two for one, two in zip(ours, theirs, strict=True))
    print(f"{len(made)} files {name[3:]}: JobTrack F1 {mean(ours):.4f} mean {min(ours):.3f} worst; ", end="")
    print(f"{other_name} {mean(theirs):.4f} mean {min(theirs):.3f} worst; better than JobTrack on {below}")


def python_milliseconds(content: bytes) -> float:
    """The best of several readings with pypdf, in this process."""
    times = []
    for _ in range(WARM_RUNS):
        started = time.perf_counter()
        pypdf_text(content)
        times.append((time.perf_counter() - started) * 1000)
    return min(times)


def speed(playwright: Playwright) -> None:
    """Print cold and warm times of a two-page PDF and what they are times of."""
    content, _ = pdf_makers.long_file(NURSE, 2)
    embedded, _ = pdf_makers.embedded_font(BACKEND)
    cold = []
    for _ in range(COLD_RUNS):
        with fresh_reader(playwright) as reader:
            cold.append(reader.outcome(content, "cv.pdf")["milliseconds"])
    with fresh_reader(playwright) as reader:
        warm = median(reader.outcome(content, "cv.pdf")["milliseconds"] for _ in range(WARM_RUNS))
        fonts = median(reader.outcome(embedded, "cv.pdf")["milliseconds"] for _ in range(WARM_RUNS))
        docx, _ = docx_makers.tables(BACKEND)
        word = median(reader.outcome(docx, "cv.docx")["milliseconds"] for _ in range(WARM_RUNS))
        text = BACKEND.text.encode()
        plain = median(reader.outcome(text, "cv.txt")["milliseconds"] for _ in range(WARM_RUNS))
        long = reader.outcome(pdf_makers.long_file(NURSE, LONG_PAGES)[0], "cv.pdf")
    other = python_milliseconds(content)
    print(f"two-page PDF, cold: median {median(cold):.0f} ms, worst of {COLD_RUNS} {max(cold):.0f} ms")
    print(f"two-page PDF, warm: {warm:.0f} ms; one page with embedded fonts {fonts:.0f} ms; DOCX {word:.0f} ms")
    print(f"text file (a Worker's start): {plain:.0f} ms; pypdf on the two pages: {other:.0f} ms")
    print(f"ratios: cold / pypdf {median(cold) / other:.1f}; warm PDF / text file {warm / plain:.1f}")
    share = long["longestPause"] / long["milliseconds"]
    print(
        f"{LONG_PAGES} pages: {long['milliseconds']:.0f} ms, the page's longest pause {long['longestPause']:.0f} ms ",
        end="",
    )
    print(f"({share:.0%} of it)")


def sizes() -> None:
    """Print what the reader adds to the extension."""
    for path in sorted((EXTENSION / "cv_reader").glob("*.js")):
        data = path.read_bytes()
        print(f"{path.name}: {len(data) / 1000:.0f} kB, {len(gzip.compress(data, 9)) / 1000:.0f} kB gzip")


def main() -> None:
    sizes()
    with sync_playwright() as playwright:
        printed = printed_corpus(playwright)
        drawn = [make(cv) for make in pdf_makers.LAYOUTS.values() for cv in EVERYONE.values()]
        odd = [make(cv) for make in glyph_makers.LAYOUTS.values() for cv in EVERYONE.values()]
        word = [make(cv) for make in docx_makers.LAYOUTS.values() for cv in EVERYONE.values()]
        with fresh_reader(playwright) as reader:
            accuracy(reader, drawn, "cv.pdf", pypdf_text, "pypdf")
            accuracy(reader, odd, "cv.pdf (wrong widths)", pypdf_text, "pypdf")
            accuracy(reader, printed, "cv.pdf (printed by Chromium)", pypdf_text, "pypdf")
            accuracy(reader, word, "cv.docx", python_docx_text, "python-docx")
        speed(playwright)


if __name__ == "__main__":
    main()
