"""Whether 03 or 04 is the month in 03/04/2026: decided for a whole column of dates, never for one cell. Pure."""

from typing import Any

from extension_src.core.dates.texts import date_parts


def no_date_signs() -> dict[str, int]:
    """The counts of signs for a column without dates."""
    return {"day_first": 0, "month_first": 0, "dotted": 0, "half_days": 0, "open": 0}


def add_date_signs(signs: dict[str, int], texts: list[str]) -> None:
    """Add to `signs` what these texts of a column say about the order of its dates."""
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
    """The order of a column's dates from its signs: `{"order": "dmy" or "mdy", "certain": bool, "matters": bool}`.

    The order is certain when a number over 12 decides it and none contradicts. Otherwise dots (used only where the day comes
    first) and AM/PM (hardly used there) decide, then `fallback`. The order matters when some date reads differently with
    the day first and with the month first.
    """
    order = fallback
    certain = False
    if signs["day_first"] != signs["month_first"]:
        order = "dmy" if signs["day_first"] > signs["month_first"] else "mdy"
        certain = min(signs["day_first"], signs["month_first"]) == 0
    elif signs["dotted"] != signs["half_days"]:
        order = "dmy" if signs["dotted"] > signs["half_days"] else "mdy"
    return {"order": order, "certain": certain, "matters": signs["open"] > 0}
