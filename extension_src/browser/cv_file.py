"""Reads a CV file for a page: starts the reader's Worker, follows its progress, ends it, and joins the pages' text.

    controller = __new__(AbortController())
    try:
        cv = await read_cv_file(file, "", on_progress, controller.signal)
    except CvFileError as error:
        show(error.id, error.detail)

Nothing is stored here: whatever fails, the CV stored before is untouched.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from extension_src.browser.types.cv_reader import OnProgress
from extension_src.core.cv.pages import document_text, page_parts
from extension_src.core.cv.text import blocks, clean, has_enough_words, has_lost_letters, word_count
from extension_src.core.types.cv_pages import CvRead, ReadPage

READER = "/cv_reader/worker.js"
LARGEST_FILE = 20 * 1024 * 1024
# Characters, about three hundred pages: showing and matching the text must stay quick.
LONGEST_TEXT = 1000 * 1000
# Milliseconds without a message from the reader. There is no limit for a whole file: the person sees its progress and
# can cancel.
LONGEST_SILENCE = 30000


class CvFileError(Exception):
    """A CV file could not be read.

    `id` is one of not-a-cv-format (`detail`: doc, docx-password, image, rtf, odt, other), password-needed,
    password-wrong, no-text-layer (`detail`: the file's kind), damaged, too-large, zip-bomb, took-too-long,
    cancelled. A `detail` not named here is for a log, not for a person.
    """

    def __init__(self, id: str, detail: str) -> None:
        Exception.__init__(self, id)
        self.id = id
        self.detail = detail


async def read_cv_file(file: File, password: str, on_progress: OnProgress | None, signal: AbortSignal | None) -> CvRead:
    """The text of a PDF, DOCX, TXT or Markdown `File`: {text, pages, kind, words, complete, lost_letters}.

    `password` is "" at first. `on_progress(page, pages)` is called for each page of a PDF, and `signal`, an
    AbortSignal, cancels: both may be None. `kind` is pdf, docx, markdown or text. `complete` is False when part of a
    damaged PDF could not be read; `lost_letters` is True when a font in the PDF does not say which letters it shows. In
    both cases the page asks the person to check the text. Raises CvFileError.
    """
    return await read_within(file, password, on_progress, signal, LONGEST_SILENCE)


async def read_within(
    file: File, password: str, on_progress: OnProgress | None, signal: AbortSignal | None, longest_silence: int
) -> CvRead:
    """`read_cv_file` with a choice of how many milliseconds of silence end the reading."""
    if file.size > LARGEST_FILE:
        raise CvFileError("too-large", f"{file.size}")
    if signal is not None and signal.aborted:
        raise CvFileError("cancelled", "")
    reading = _Reading(on_progress, longest_silence)
    answer = await reading.answer(file, password, signal)
    kind = answer["kind"]
    cleaned = []
    words = 0
    lost_letters = False
    for block in blocks(document_text(reading.pages)):
        lost_letters = lost_letters or (kind == "pdf" and has_lost_letters(block))
        cleaned.append(clean(block))
        words += word_count(cleaned[len(cleaned) - 1])
        await next_task()
    if not has_enough_words(words):
        if answer["complete"]:
            raise CvFileError("no-text-layer", kind)
        raise CvFileError("damaged", "incomplete")
    # The name decides, because the bytes of Markdown and plain text look alike.
    name = file["name"].lower()
    if kind == "text" and (name.endswith(".md") or name.endswith(".markdown")):
        kind = "markdown"
    return {
        "text": "\n".join(cleaned),
        "pages": answer["pages"],
        "kind": kind,
        "words": words,
        "complete": answer["complete"],
        "lost_letters": lost_letters,
    }


def next_task() -> Promise[None]:
    """A promise that is kept in the page's next task, so that the page can draw and react to the person before it."""
    return __new__(Promise(lambda resolve: setTimeout(resolve, 0)))


class _Reading:
    """One Worker from its start to its end, and the texts of the pages that it has sent."""

    def __init__(self, on_progress: OnProgress | None, longest_silence: int) -> None:
        self.on_progress = on_progress
        self.longest_silence = longest_silence
        self.pages: list[ReadPage] = []
        self.gutter: float | None = None
        self.characters = 0
        self.timer: int | None = None

    async def answer(self, file: File, password: str, signal: AbortSignal | None) -> Any:
        """Run the reader and return its last message; raises CvFileError when that is an error."""
        worker = __new__(Worker(READER, {"type": "module", "name": "cv-reader"}))

        def start(resolve: Callable[[Any], None], reject: Callable[[Exception], None]) -> None:
            def cancelled() -> None:
                reject(CvFileError("cancelled", ""))

            def received(event: Event) -> None:
                try:
                    self.receive(event.data, resolve, reject)
                except CvFileError as error:
                    reject(error)

            def failed(event: Event) -> None:
                reject(CvFileError("damaged", f"reader: {event.message}"))

            if signal is not None:
                signal.addEventListener("abort", cancelled)
            worker.onmessage = received
            worker.onmessageerror = failed
            worker.onerror = failed
            self.expect(reject)
            worker.postMessage({"file": file, "password": password})

        try:
            return await __new__(Promise(start))
        finally:
            clearTimeout(self.timer)
            worker.terminate()

    def expect(self, reject: Callable[[Exception], None]) -> None:
        """Give up if the reader sends nothing for `longest_silence` from now on."""

        def silent() -> None:
            reject(CvFileError("took-too-long", ""))

        clearTimeout(self.timer)
        self.timer = setTimeout(silent, self.longest_silence)

    def receive(
        self, message: dict[str, Any], resolve: Callable[[Any], None], reject: Callable[[Exception], None]
    ) -> None:
        """Handle one message of the reader; messages that pdf.js itself sends are ignored."""
        kind = message["type"] if "type" in message else ""
        if kind == "page":
            self.expect(reject)
            parts = page_parts(message["items"], self.gutter)
            self.gutter = parts["gutter"]
            extra = "\n\n".join(message["extra"])
            self.add(f"{parts['main']}\n\n{extra}" if extra != "" else parts["main"], parts["side"])
            if self.on_progress is not None:
                self.on_progress(message["page"], message["pages"])
        elif kind == "text":
            self.expect(reject)
            self.add(message["text"], "")
        elif kind == "error":
            reject(CvFileError(message["id"], message["detail"]))
        elif kind == "done":
            resolve(message)

    def add(self, main: str, side: str) -> None:
        self.characters += len(main) + len(side)
        if self.characters > LONGEST_TEXT:
            raise CvFileError("too-large", "text")
        self.pages.append({"main": main, "side": side})
