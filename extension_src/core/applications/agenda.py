"""What needs the person now: the lines of To do, made of the index's rows. Pure; times in ms since the epoch."""

from extension_src.core.applications.follow_ups import asks, follow_up_at, is_put_off, last_news
from extension_src.core.applications.record import is_unfinished
from extension_src.core.applications.statuses import CLOSED_STATUSES
from extension_src.core.dates.arithmetic import DAY, local_day, time_at
from extension_src.core.types.applications import Row
from extension_src.core.types.lists import Group, Line, Step
from extension_src.core.types.settings import Settings

# In the order in which they are shown.
KINDS = ["meeting", "unsent", "due", "silent", "closing", "answer"]
# How many days ahead appointments and closing dates are shown.
AHEAD = 7
# How many days "Not now" waits.
PUT_OFF_DAYS = 7
LAST = 8640000000000000


def to_do(rows: list[Row], settings: Settings, now: int) -> list[Group]:
    """`[{"kind", "lines": [{"row", "at"}]}]` of the kinds that have lines; `at` is the time the line is about, 0 for none.

    Appointments of the coming days and closing dates: the soonest first. Did you send it, and follow-ups due: the newest
    first. No news for long: the longest first. Offers: the one to answer soonest first. What was put off or archived is left
    out, but an appointment never is.
    """
    groups: dict[str, list[Line]] = {}
    for kind in KINDS:
        groups[kind] = []
    begin = time_at(local_day(now), 0)
    end = time_at(local_day(now) + AHEAD + 1, 0)
    for row in rows:
        if row["status"] not in CLOSED_STATUSES:
            for appointment in row["appointments"] if "appointments" in row else []:
                if begin <= appointment["at"] < end:
                    groups["meeting"].append({"row": row, "at": appointment["at"]})
        if not is_put_off(row, now):
            _sort_in(row, settings, now, end, groups)
    for kind in ["unsent", "due"]:
        groups[kind] = sorted(groups[kind], key=lambda line: -line["at"])
    for kind in ["meeting", "silent", "closing"]:
        groups[kind] = sorted(groups[kind], key=lambda line: line["at"])
    groups["answer"] = sorted(groups["answer"], key=lambda line: line["at"] or LAST)
    return [{"kind": kind, "lines": groups[kind]} for kind in KINDS if len(groups[kind]) > 0]


def _sort_in(row: Row, settings: Settings, now: int, end: int, groups: dict[str, list[Line]]) -> None:
    if is_unfinished(row):
        groups["unsent"].append({"row": row, "at": row["applied_at"]})
        return
    if row["status"] == "offer":
        offer = row["offer"] if "offer" in row else None
        at = offer["answer_by"] if offer is not None and "answer_by" in offer else 0
        groups["answer"].append({"row": row, "at": at})
        return
    if row["status"] == "saved":
        closes = row["closes_at"] if "closes_at" in row and row["closes_at"] is not None else 0
        if now <= closes < end:
            groups["closing"].append({"row": row, "at": closes})
        return
    question = asks(row, settings, now)
    if question != "":
        at = last_news(row) if question == "silent" else follow_up_at(row, settings)
        groups[question].append({"row": row, "at": at})


def next_step(row: Row, settings: Settings, now: int) -> Step:
    """`{"kind", "at"}` of what comes next in an application; `kind` is one of KINDS, "later" for a follow-up that is not due yet,
    '' where nothing is known to come."""
    if row["status"] in CLOSED_STATUSES or ("archived" in row and row["archived"]):
        return {"kind": "", "at": 0}
    for appointment in row["appointments"] if "appointments" in row else []:
        if appointment["at"] > now:
            return {"kind": "meeting", "at": appointment["at"]}
    if is_unfinished(row):
        return {"kind": "unsent", "at": row["applied_at"]}
    if row["status"] == "offer":
        offer = row["offer"] if "offer" in row else None
        return {"kind": "answer", "at": offer["answer_by"] if offer is not None and "answer_by" in offer else 0}
    if row["status"] == "saved":
        closes = row["closes_at"] if "closes_at" in row and row["closes_at"] is not None else 0
        return {"kind": "closing" if closes >= now else "", "at": closes if closes >= now else 0}
    question = asks(row, settings, now)
    if question == "silent":
        return {"kind": question, "at": last_news(row)}
    at = follow_up_at(row, settings)
    if at == 0:
        return {"kind": "", "at": 0}
    return {"kind": "due" if question == "due" else "later", "at": at}


def put_off(now: int) -> int:
    """Until when a line is not shown again."""
    return now + PUT_OFF_DAYS * DAY
