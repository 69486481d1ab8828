"""What listings ask that no CV says, and so is asked of the person: only what a listing of theirs asks."""

from typing import Any

from extension_src.core.native.records import is_record

UNKNOWN = "unknown"
# Conditions that a person answers with yes or no.
ANSWERED = ["permit", "registration", "certificate", "own-car", "travel", "shifts", "relocation", "notice"]
MOST_QUESTIONS = 12


def questions_of(applications: list[Any], corrections: list[Any]) -> list[dict[str, Any]]:
    """`{kind, name, count, quote}` of each question, what most listings ask first: `kind` of a condition with the id of a
    paper as its `name`; "home" where a place is asked and unknown, "pay" where a listing says its pay and no least pay was
    said. `quote`: one listing's line."""
    asked: dict[str, Any] = {}
    for application in applications:
        if "match" not in application or not is_record(application["match"]):
            continue
        match: Any = application["match"]
        for one in match["conditions"] if "conditions" in match else []:
            kind: str = one["kind"]
            if one["state"] == UNKNOWN and kind in ANSWERED and kind in one["need"]:
                count(asked, kind, one["need"][kind], one["quote"])
            if one["state"] == UNKNOWN and kind in ["location", "remote"] and one["have"]["place"] is None:
                count(asked, "home", "", one["quote"])
        if "salary" in application and application["salary"] != "":
            count(asked, "pay", "", application["salary"])
    questions = [asked[key] for key in asked.keys() if not is_answered(asked[key], corrections)]
    return sorted(questions, key=lambda one: -one["count"])[0:MOST_QUESTIONS]


def count(asked: dict[str, Any], kind: str, name: str, quote: str) -> None:
    """Count one listing's question."""
    key = f"{kind}:{name}"
    if key not in asked:
        asked[key] = {"kind": kind, "name": name, "count": 0, "quote": quote}
    asked[key]["count"] = asked[key]["count"] + 1


def is_answered(question: dict[str, Any], corrections: list[Any]) -> bool:
    """Whether the person said it already."""
    kind = question["kind"]
    for one in corrections:
        if kind in ["home", "pay"]:
            if one["kind"] == kind:
                return True
        elif one["kind"] == "paper" and one["name"] == question["name"]:
            return True
    return False
