"""Follow-ups that are due: write, ask again later, or let it be."""

from extension_src.browser.format import long_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.stored import application
from extension_src.core.follow_ups import draft_values, due_follow_ups, mailto
from popup.application_row import title_of
from popup.question import answer, question, questions_view

SNOOZE_DAYS = 3


async def draft_address(identifier: str) -> str:
    """The `mailto:` address of a follow-up e-mail, ready to be read over and sent."""
    record = await application(identifier)
    values = draft_values(record, long_date(record["applied_at"]))
    values["title"] = title_of(record)
    # What is not known leaves no gap.
    values["name"] = " " + values["name"] if values["name"] != "" else ""
    values["place"] = filled("follow_up_place", values) if values["company"] != "" else ""
    body = filled("follow_up_body", values).replace("\n\n\n\n", "\n\n")
    return mailto(values["to"], filled("follow_up_subject", values), body)


def due_rows(rows: list, settings, now: int) -> list:
    """The rows to follow up, without those still asked whether they were sent at all."""
    return [row for row in due_follow_ups(rows, settings, now) if row["confirmed"]]


def follow_ups_view(rows: list, now: int, page):
    """The follow-up that is due longest with its answers, or None."""
    if len(rows) == 0:
        return None
    row = rows[0]
    answers = [
        answer("primary", "follow_up_write", row, page.write),
        answer("quiet", "follow_up_later", row, lambda identifier: page.snooze(identifier, SNOOZE_DAYS)),
        answer("quiet", "follow_up_dismiss", row, page.dismiss),
    ]
    return questions_view("due", text("follow_up_title"), len(rows), question(row, now, answers))
