"""Follow-ups that are due: write, ask again later, or let it be."""

from extension_src.browser.format import long_date, when
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.stored import application
from extension_src.browser.view import h
from extension_src.core.follow_ups import draft_values, due_follow_ups, mailto
from popup.application_row import places, title_of

SHOWN_AT_ONCE = 1
SNOOZE_DAYS = 3


async def draft_address(identifier: str) -> str:
    """The `mailto:` address of a follow-up e-mail, ready to be read over and sent."""
    record = await application(identifier)
    values = draft_values(record, long_date(record["applied_at"]))
    return mailto(values["to"], filled("follow_up_subject", values), filled("follow_up_body", values))


def due_rows(rows: list, settings, now: int) -> list:
    """The rows to follow up, without those still asked whether they were sent at all."""
    return [row for row in due_follow_ups(rows, settings, now) if row["confirmed"]]


def _due(row, now: int, page):
    identifier = row["id"]
    title = title_of(row)

    def button(kind: str, label: str, on_click):
        properties = {"type": "button", "class": kind, "aria-label": f"{text(label)}: {title}", "onClick": on_click}
        return h("button", properties, [text(label)])

    where = places(row)
    where.append(h("span", {}, [when(row["applied_at"], now)]))
    answers = [
        button("primary", "follow_up_write", lambda event: page.write(identifier)),
        button("quiet", "follow_up_later", lambda event: page.snooze(identifier, SNOOZE_DAYS)),
        button("quiet", "follow_up_dismiss", lambda event: page.dismiss(identifier)),
    ]
    children = [
        h("p", {"class": "question-title"}, [title]),
        h("p", {"class": "places"}, where),
        h("div", {"class": "answers"}, answers),
    ]
    return h("li", {"class": "question", "key": identifier}, children)


def follow_ups_view(rows: list, now: int, page):
    """The section of due follow-ups, or None."""
    if len(rows) == 0:
        return None
    children = [
        h("h2", {"id": "follow-ups"}, [text("follow_up_title")]),
        h("ul", {}, [_due(row, now, page) for row in rows[:SHOWN_AT_ONCE]]),
    ]
    if len(rows) > SHOWN_AT_ONCE:
        children.append(h("p", {"class": "more"}, [counted("follow_up_more", len(rows) - SHOWN_AT_ONCE)]))
    return h("section", {"class": "due", "key": "due", "aria-labelledby": "follow-ups"}, children)
