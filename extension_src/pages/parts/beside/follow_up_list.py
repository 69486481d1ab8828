"""The follow-ups that are due, each with three answers: write, ask again later, dismiss."""

from extension_src.browser.i18n import text
from extension_src.pages.parts.beside.question import answer, answer_menu, questions_view

SNOOZE_DAYS = 3


def follow_ups_view(due, now: int, page, is_first_view: bool):
    """The newest follow-up that is due, with its answers, or None."""
    row = due["first"]
    if row is None:
        return None
    answers = [
        answer("primary", "follow_up_write", row, page.write),
        answer_menu(
            row,
            [
                ["follow_up_later", lambda identifier: page.snooze(identifier, SNOOZE_DAYS)],
                ["follow_up_dismiss", page.dismiss],
            ],
        ),
    ]
    return questions_view("due", text("follow_up_title"), due["count"], row, now, answers, is_first_view)


def silent_view(silent, now: int, page, is_first_view: bool):
    """The application that has had no answer for the longest, with its answers, or None: writing once more is not offered."""
    row = silent["first"]
    if row is None:
        return None
    answers = [
        answer("primary", "ghosted_move", row, lambda identifier: page.set_status(identifier, "ghosted")),
        answer("quiet", "not_now", row, page.put_off),
    ]
    return questions_view("due", text("silent_title"), silent["count"], row, now, answers, is_first_view)
