"""Asks about applications that were begun but not seen to be finished: JobTrack asks and never assumes."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.core.applications.follow_ups import is_put_off
from extension_src.core.applications.record import is_unfinished
from extension_src.core.types.applications import Row
from extension_src.pages.parts.beside.question import answer, questions_view


def unfinished_rows(rows: list[Row]) -> list[Any]:
    """The rows to ask about, newest first."""
    now = Date.now()
    return [row for row in rows if is_unfinished(row) and not is_put_off(row, now)]


def unfinished_view(rows: list[Row], now: int, on_answer, is_first_view: bool):
    """The question about the newest row, or None; an answer calls `on_answer(id, finished)`."""
    if len(rows) == 0:
        return None
    row = rows[0]
    answers = [
        answer("primary", "finished_yes", row, lambda identifier: on_answer(identifier, True)),
        answer("quiet", "finished_no", row, lambda identifier: on_answer(identifier, False)),
    ]
    return questions_view("unfinished", text("finished_question"), len(rows), row, now, answers, is_first_view)
