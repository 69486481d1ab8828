"""How many applications were answered, by what they have in common: the board, the CV, the fit, and so on. Pure."""

from collections.abc import Mapping

from extension_src.core.applications.journeys import first_answer, was_sent
from extension_src.core.applications.statuses import ranks
from extension_src.core.figures.measures import BANDS, FEWEST
from extension_src.core.types.applications import Application
from extension_src.core.types.figures import Answered
from extension_src.core.types.matches import Match
from extension_src.core.types.settings import Stage

# What applications can be told apart by, in the order in which it is offered.
BY = ["board", "cv", "fit", "kind", "workplace", "tag"]


def answers_by(applications: list[Application], stages: list[Stage], by: str) -> list[Answered]:
    """`[{"value", "n", "answered", "rate", "ids"}]`, the largest group first.

    `value`: the board's id, the CV's id, a band of the fit as "60-79", the kind, the workplace, a tag; '' where an application
    has none. `rate`: 0 to 1, None under FEWEST applications. Any response from the company is an answer, a rejection too.
    An application with several tags is in the group of each.
    """
    places = ranks(stages)
    groups: dict[str, Answered] = {}
    for application in applications:
        if not was_sent(application):
            continue
        is_answered = first_answer(application, places) is not None
        for value in _values(application, by):
            # The prefix keeps a value apart from names that objects reserve, such as `constructor`.
            key = "value|" + value
            if key not in groups:
                groups[key] = {"value": value, "n": 0, "answered": 0, "rate": None, "ids": []}
            groups[key]["n"] += 1
            groups[key]["answered"] += 1 if is_answered else 0
            groups[key]["ids"].append(application["id"])
    lines = [groups[key] for key in groups.keys()]
    for line in lines:
        line["rate"] = line["answered"] / line["n"] if line["n"] >= FEWEST else None
    if by == "fit":
        return sorted(lines, key=lambda line: line["value"])
    return sorted(lines, key=lambda line: 0 - line["n"])


def _values(application: Application, by: str) -> list[str]:
    if by == "tag":
        tags = application["tags"] if "tags" in application and application["tags"] is not None else []
        return list(tags) if len(tags) > 0 else [""]
    if by == "fit":
        return [_band(application["match"])]
    fields: Mapping[str, object] = application
    value = fields[by] if by in fields else None
    return ["" if value is None else str(value)]


def _band(match: Match | None) -> str:
    if match is None or "fit" not in match or match["fit"] is None:
        return ""
    for band in BANDS:
        if band[0] <= match["fit"] < band[1] + 1:
            return f"{band[0]}-{band[1]}"
    return ""
