"""The follow-ups that are due, each with three answers: write, ask again later, dismiss."""

from extension_src.browser.format import long_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.stored import application
from extension_src.core.applications.follow_ups import draft_values, mailto
from extension_src.pages.parts.application_row import title_of
from popup.question import answer, questions_view

SNOOZE_DAYS = 3


async def draft_address(identifier: str) -> str:
    """The `mailto:` address of a follow-up e-mail that the person can check and send."""
    record = await application(identifier)
    values = draft_values(record, long_date(record["applied_at"]))
    values["title"] = title_of(record)
    # Unknown values must leave no gap in the text.
    values["name"] = " " + values["name"] if values["name"] != "" else ""
    values["place"] = filled("follow_up_place", values) if values["company"] != "" else ""
    body = filled("follow_up_body", values).replace("\n\n\n\n", "\n\n")
    return mailto(values["to"], filled("follow_up_subject", values), body)


def follow_ups_view(due, now: int, page, is_first_view: bool):
    """The newest follow-up that is due, with its answers, or None."""
    row = due["first"]
    if row is None:
        return None
    answers = [
        answer("primary", "follow_up_write", row, page.write),
        answer("quiet", "follow_up_later", row, lambda identifier: page.snooze(identifier, SNOOZE_DAYS)),
        answer("quiet", "follow_up_dismiss", row, page.dismiss),
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
