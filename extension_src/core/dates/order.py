"""Which of 03/04/2026 is the month: decided over a whole column of dates, never a cell at a time. Pure."""

from typing import Any

from extension_src.core.dates.texts import date_parts


def no_date_signs() -> dict[str, int]:
    """What a column without dates says of their order."""
    return {"day_first": 0, "month_first": 0, "dotted": 0, "half_days": 0, "open": 0}


def add_date_signs(signs: dict[str, int], texts: list[str]) -> None:
    """Count what these texts of a column say of the order of its dates."""
    for text in texts:
        parts = date_parts(text)
        if parts["kind"] != "numbers":
            continue
        if parts["first"] > 12:
            signs["day_first"] += 1
        elif parts["second"] > 12:
            signs["month_first"] += 1
        if parts["first"] != parts["second"]:
            signs["open"] += 1
        if parts["dotted"]:
            signs["dotted"] += 1
        if parts["half_day"]:
            signs["half_days"] += 1


def decided_order(signs: dict[str, int], fallback: str) -> dict[str, Any]:
    """Which comes first in a column's dates, of counted signs: `{"order": "dmy" or "mdy", "certain": bool, "matters": bool}`.

    It is certain when a date over 12 decides and none contradicts it. Otherwise dots (which only day-first places use) and
    AM/PM (which day-first places hardly use) decide, then `fallback`. It matters when a date reads differently day
    first and month first.
    """
    order = fallback
    certain = False
    if signs["day_first"] != signs["month_first"]:
        order = "dmy" if signs["day_first"] > signs["month_first"] else "mdy"
        certain = min(signs["day_first"], signs["month_first"]) == 0
    elif signs["dotted"] != signs["half_days"]:
        order = "dmy" if signs["dotted"] > signs["half_days"] else "mdy"
    return {"order": order, "certain": certain, "matters": signs["open"] > 0}
