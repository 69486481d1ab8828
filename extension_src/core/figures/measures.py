"""Figures that a person acts on, each with the number of applications behind it. Pure; made from history by `journeys`."""

from extension_src.core.applications.journeys import (
    came_past,
    first_answer,
    is_date_known,
    journey,
    reached,
    sent_at,
    was_sent,
)
from extension_src.core.applications.statuses import CLOSED_STATUSES, OPEN_STATUSES, ordered_statuses, ranks
from extension_src.core.dates.arithmetic import DAY, iso_day, local_day, week_start
from extension_src.core.native.numbers import floor
from extension_src.core.types.applications import Application
from extension_src.core.types.figures import (
    AnswerTimes,
    FlowLink,
    FlowNode,
    Flows,
    ScoreBand,
    ScoredPoint,
    Scores,
    Step,
    Week,
)
from extension_src.core.types.settings import Stage

# A rate of fewer applications than this is an anecdote, and is not given.
FEWEST = 5
MOST_WEEKS = 260
BANDS = [[0, 39], [40, 59], [60, 79], [80, 100]]
WAITING = "waiting"


def applications_per_week(applications: list[Application], now: int) -> list[Week]:
    """`[{"date": Monday, "count", "ids"}]` from the first week with an application to the present week, including weeks
    without one; at most the last five years."""
    ids: dict[str, list[str]] = {}
    this_week = week_start(local_day(now))
    first = this_week
    for application in applications:
        at = sent_at(application)
        if at > 0 and at <= now and is_date_known(application):
            week = week_start(local_day(at))
            _append(ids, f"week {week}", application["id"])
            first = min(first, week)
    first = max(first, this_week - 7 * (MOST_WEEKS - 1))
    weeks: list[Week] = []
    for week in range(first, this_week + 1, 7):
        key = f"week {week}"
        sent = ids[key] if key in ids else []
        weeks.append({"date": iso_day(week), "count": len(sent), "ids": sent})
    return weeks


def funnel(applications: list[Application], stages: list[Stage]) -> list[Step]:
    """`[{"id", "count", "share", "ids"}]` for applied, own stages, interview and offer in order: how many came at least that far.

    `share`: the part of all sent applications, 0 to 1. An offer counts as an interview too; an own stage counts only
    where an application was in it, because not every company has that stage.
    """
    places = ranks(stages)
    steps = [status for status in ordered_statuses(stages) if status != "saved" and status not in CLOSED_STATUSES]
    ids: list[list[str]] = [[] for _ in steps]
    for application in applications:
        if not was_sent(application):
            continue
        way = journey(application, places)
        for number in range(len(steps)):
            step = steps[number]
            if step == "applied" or reached(way, step) or (step in OPEN_STATUSES and came_past(way, step, places)):
                ids[number].append(application["id"])
    total = len(ids[steps.index("applied")])
    found: list[Step] = []
    for number in range(len(steps)):
        count = len(ids[number])
        share = count / total if total > 0 else 0
        found.append({"id": steps[number], "count": count, "share": share, "ids": ids[number]})
    return found


def unconfirmed(applications: list[Application]) -> int:
    """How many applications count as sent although neither the board nor the person said so."""
    return len([made for made in applications if was_sent(made) and not made["confirmed"]])


def flows(applications: list[Application], stages: list[Stage]) -> Flows:
    """The nodes and links of a Sankey diagram: `{"nodes": [{"id", "count", "ids"}], "links": [{"from",
    "to", "count", "ids"}]}`, `ids` of the applications that pass there.

    Every sent application flows from `applied` to its outcome; an open one ends in WAITING, an offer in `offer`. What flows
    into a node equals what flows out of it or ends there.
    """
    places = ranks(stages)
    order = ordered_statuses(stages)
    order.append(WAITING)
    nodes: dict[str, list[str]] = {}
    links: dict[str, list[str]] = {}
    for application in applications:
        if not was_sent(application):
            continue
        way = ["applied"]
        for event in journey(application, places):
            if event["event"] not in ["saved", "applied"]:
                way.append(event["event"])
        last = way[len(way) - 1]
        if last not in CLOSED_STATUSES and last != "offer":
            way.append(WAITING)
        for number in range(len(way)):
            _append(nodes, way[number], application["id"])
            if number > 0:
                _append(links, way[number - 1] + ">" + way[number], application["id"])
    found: list[FlowLink] = []
    for source in order:
        for target in order:
            key = source + ">" + target
            if key in links:
                found.append({"from": source, "to": target, "count": len(links[key]), "ids": links[key]})
    made: list[FlowNode] = [
        {"id": status, "count": len(nodes[status]), "ids": nodes[status]} for status in order if status in nodes
    ]
    return {"nodes": made, "links": found}


def _append(lists: dict[str, list[str]], key: str, identifier: str) -> None:
    if key not in lists:
        lists[key] = []
    lists[key].append(identifier)


def time_to_answer(applications: list[Application], stages: list[Stage]) -> AnswerTimes:
    """Days from applying to the company's first answer: `{"n", "median", "quarter", "three_quarters"}`, None under
    FEWEST answers. Answers that only an import dated are left out, because nobody knows when they came."""
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


def score_against_outcome(applications: list[Application], stages: list[Stage]) -> Scores:
    """`{"points": [{"id", "score", "outcome"}], "bands": [{"low", "high", "n", "answered", "rate", "interviews",
    "interview_rate", "ids"}]}` for the sent applications that have a score.

    `outcome`: the furthest step of the journey, or WAITING while there is no answer.
    """
    places = ranks(stages)
    points: list[ScoredPoint] = []
    bands: list[ScoreBand] = []
    for band in BANDS:
        bands.append({"low": band[0], "high": band[1], "n": 0, "answered": 0, "interviews": 0, "ids": []})
    for application in applications:
        match = application["match"]
        if match is None or "fit" not in match or match["fit"] is None or not was_sent(application):
            continue
        way = journey(application, places)
        last = way[len(way) - 1]["event"] if len(way) > 0 else "applied"
        outcome = WAITING if last in ["saved", "applied"] else last
        points.append({"id": application["id"], "score": match["fit"], "outcome": outcome})
        for line in bands:
            # A score of 39.6 belongs to the band up to 39, because the next band begins at 40.
            if line["low"] <= match["fit"] < line["high"] + 1:
                line["n"] += 1
                line["ids"].append(application["id"])
                line["answered"] += 1 if first_answer(application, places) is not None else 0
                line["interviews"] += 1 if reached(way, "interview") or came_past(way, "interview", places) else 0
    for line in bands:
        line["rate"] = _rate(line["answered"], line["n"])
        line["interview_rate"] = _rate(line["interviews"], line["n"])
    return {"points": points, "bands": bands}


def quantile(ordered: list[float], share: float) -> float:
    """The quantile of sorted numbers, interpolated between neighbours (type 7 of Hyndman and Fan, 1996)."""
    place = (len(ordered) - 1) * share
    below = floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def _rate(part: int, whole: int) -> float | None:
    return part / whole if whole >= FEWEST else None
