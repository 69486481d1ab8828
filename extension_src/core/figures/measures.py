"""Figures a person acts on, each with the number it rests on. Pure; from history, by `journeys`."""

from typing import Any

from extension_src.core.applications.journeys import came_past, first_answer, is_date_known, journey, reached, sent_at
from extension_src.core.applications.statuses import CLOSED_STATUSES, OPEN_STATUSES, ordered_statuses, ranks
from extension_src.core.dates.arithmetic import DAY, iso_day, local_day, week_start
from extension_src.core.native.numbers import floor

# Under this many a rate is an anecdote.
FEWEST = 5
MOST_WEEKS = 260
BANDS = [[0, 39], [40, 59], [60, 79], [80, 100]]
WAITING = "waiting"


def applications_per_week(applications: list[Any], now: int) -> list[dict[str, Any]]:
    """`[{"date": Monday, "count"}]` from the first week with an application to this one, weeks without one included;
    the last five years at most."""
    counts: dict[str, int] = {}
    this_week = week_start(local_day(now))
    first = this_week
    for application in applications:
        at = sent_at(application)
        if at > 0 and at <= now and is_date_known(application):
            week = week_start(local_day(at))
            counts[str(week)] = counts[str(week)] + 1 if str(week) in counts else 1
            first = min(first, week)
    first = max(first, this_week - 7 * (MOST_WEEKS - 1))
    weeks: list[dict[str, Any]] = []
    for week in range(first, this_week + 1, 7):
        weeks.append({"date": iso_day(week), "count": counts[str(week)] if str(week) in counts else 0})
    return weeks


def funnel(applications: list[Any], stages: list[Any]) -> list[dict[str, Any]]:
    """`[{"id", "count", "share"}]` of applied, own stages, interview and offer in order: how many came at least so far.

    `share` is of those applied, 0 to 1. An offer tells of an interview; an own stage counts only where an application
    was in it: not every company has it.
    """
    places = ranks(stages)
    steps = [status for status in ordered_statuses(stages) if status != "saved" and status not in CLOSED_STATUSES]
    counts = [0 for _ in steps]
    for application in applications:
        if sent_at(application) == 0:
            continue
        way = journey(application, places)
        for number in range(len(steps)):
            step = steps[number]
            if step == "applied" or reached(way, step) or (step in OPEN_STATUSES and came_past(way, step, places)):
                counts[number] += 1
    total = counts[steps.index("applied")]
    return [
        {"id": steps[number], "count": counts[number], "share": counts[number] / total if total > 0 else 0}
        for number in range(len(steps))
    ]


def flows(applications: list[Any], stages: list[Any]) -> dict[str, list[Any]]:
    """The nodes and links of a Sankey diagram: `{"nodes": [{"id", "count"}], "links": [{"from", "to", "count"}]}`.

    Every application that was sent flows from `applied` to what it came to; one still open ends in WAITING, an offer in
    `offer`. At each node what flows in is what flows out or ends there.
    """
    places = ranks(stages)
    order = ordered_statuses(stages)
    order.append(WAITING)
    nodes: dict[str, int] = {}
    links: dict[str, int] = {}
    for application in applications:
        if sent_at(application) == 0:
            continue
        way = ["applied"]
        for event in journey(application, places):
            if event["event"] not in ["saved", "applied"]:
                way.append(event["event"])
        last = way[len(way) - 1]
        if last not in CLOSED_STATUSES and last != "offer":
            way.append(WAITING)
        for number in range(len(way)):
            nodes[way[number]] = nodes[way[number]] + 1 if way[number] in nodes else 1
            if number > 0:
                key = way[number - 1] + ">" + way[number]
                links[key] = links[key] + 1 if key in links else 1
    found: list[Any] = []
    for source in order:
        for target in order:
            key = source + ">" + target
            if key in links:
                found.append({"from": source, "to": target, "count": links[key]})
    return {"nodes": [{"id": status, "count": nodes[status]} for status in order if status in nodes], "links": found}


def response_rates(applications: list[Any], stages: list[Any]) -> list[dict[str, Any]]:
    """`[{"board", "n", "answered", "rate"}]`, the most used first; `rate` 0 to 1, None under FEWEST applications.

    An answer is any word of the company, a rejection too.
    """
    places = ranks(stages)
    boards: dict[str, Any] = {}
    for application in applications:
        if sent_at(application) == 0:
            continue
        # With a beginning: a board's name may be anything, `constructor` too.
        key = "board|" + application["board"]
        if key not in boards:
            boards[key] = {"board": application["board"], "n": 0, "answered": 0, "rate": None}
        boards[key]["n"] += 1
        if first_answer(application, places) is not None:
            boards[key]["answered"] += 1
    rates = [boards[key] for key in boards.keys()]
    for line in rates:
        line["rate"] = _rate(line["answered"], line["n"])
    return sorted(rates, key=lambda line: 0 - line["n"])


def time_to_answer(applications: list[Any], stages: list[Any]) -> dict[str, Any]:
    """Days from applying to the company's first answer: `{"n", "median", "quarter", "three_quarters"}`, None under
    FEWEST answers. Answers of which only an import tells are left out: nobody knows when they came."""
    places = ranks(stages)
    days: list[float] = []
    for application in applications:
        at = sent_at(application)
        answer = first_answer(application, places) if at > 0 and is_date_known(application) else None
        if answer is not None and "imported" not in answer and answer["at"] >= at:
            days.append((answer["at"] - at) / DAY)
    days = sorted(days)
    enough = len(days) >= FEWEST
    return {
        "n": len(days),
        "median": quantile(days, 0.5) if enough else None,
        "quarter": quantile(days, 0.25) if enough else None,
        "three_quarters": quantile(days, 0.75) if enough else None,
    }


def score_against_outcome(applications: list[Any], stages: list[Any]) -> dict[str, list[Any]]:
    """`{"points": [{"id", "score", "outcome"}], "bands": [{"low", "high", "n", "answered", "rate", "interviews",
    "interview_rate"}]}` of the applications that were sent and have a score.

    `outcome` is the furthest step of the journey, WAITING while there is no answer.
    """
    places = ranks(stages)
    points: list[Any] = []
    bands: list[Any] = []
    for band in BANDS:
        bands.append({"low": band[0], "high": band[1], "n": 0, "answered": 0, "interviews": 0})
    for application in applications:
        match = application["match"]
        if match is None or "fit" not in match or match["fit"] is None or sent_at(application) == 0:
            continue
        way = journey(application, places)
        last = way[len(way) - 1]["event"] if len(way) > 0 else "applied"
        outcome = WAITING if last in ["saved", "applied"] else last
        points.append({"id": application["id"], "score": match["fit"], "outcome": outcome})
        for line in bands:
            # A score of 39.6 stands in the band up to 39: the next one begins at 40.
            if line["low"] <= match["fit"] < line["high"] + 1:
                line["n"] += 1
                line["answered"] += 1 if first_answer(application, places) is not None else 0
                line["interviews"] += 1 if reached(way, "interview") or came_past(way, "interview", places) else 0
    for line in bands:
        line["rate"] = _rate(line["answered"], line["n"])
        line["interview_rate"] = _rate(line["interviews"], line["n"])
    return {"points": points, "bands": bands}


def quantile(ordered: list[float], share: float) -> float:
    """The quantile of sorted numbers, between neighbours in proportion (type 7 of Hyndman and Fan, 1996)."""
    place = (len(ordered) - 1) * share
    below = floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def _rate(part: int, whole: int) -> float | None:
    return part / whole if whole >= FEWEST else None
