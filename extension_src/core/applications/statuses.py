"""Statuses, and the own stages that a person adds to them: the one place that names them. Pure.

A status is an id; its label comes from _locales (status_saved, ...). An application's `status` is a status or the id of an
own stage. `settings.stages` is `[{"id", "label", "after"}]`: `after` is the status or stage that comes before the own stage.
"""

from extension_src.core.native.strings import split_words
from extension_src.core.native.words import folded
from extension_src.core.types.settings import Settings, Stage

# What the ids of own stages begin with.
OWN_STAGE = "own-"
# Own stages are placed among the open statuses; the statuses that end an application come last.
OPEN_STATUSES = ["saved", "applied", "interview", "offer"]
CLOSED_STATUSES = ["rejected", "ghosted", "withdrawn"]
STATUSES = ["saved", "applied", "interview", "offer", "rejected", "ghosted", "withdrawn"]
MOST_STAGES = 12
LONGEST_LABEL = 40


def own_stages(settings: Settings) -> list[Stage]:
    """The stages that the person added, [] when there are none."""
    return settings["stages"] if "stages" in settings and settings["stages"] is not None else []


def ordered_statuses(stages: list[Stage]) -> list[str]:
    """Every status and stage id in the order of a job search. An own stage directly follows its predecessor; of several with
    one predecessor, the first made comes first. A stage whose predecessor was removed, or is itself, follows `applied`."""
    followers: dict[str, list[str]] = {}
    known = list(OPEN_STATUSES)
    for stage in stages:
        after: str = stage["after"] if stage["after"] in known else "applied"
        known.append(stage["id"])
        if after not in followers:
            followers[after] = []
        followers[after].append(stage["id"])
    order: list[str] = []
    for status in OPEN_STATUSES:
        _append_with_followers(order, status, followers)
    order.extend(CLOSED_STATUSES)
    return order


def ranks(stages: list[Stage]) -> dict[str, int]:
    """The place of each status and stage in `ordered_statuses`; the statuses that end an application share the last place."""
    order = ordered_statuses(stages)
    places: dict[str, int] = {}
    for place in range(len(order)):
        places[order[place]] = place if order[place] not in CLOSED_STATUSES else len(order)
    return places


def is_waiting(status: str) -> bool:
    """Whether an application in this status or own stage still waits for the company."""
    return status not in CLOSED_STATUSES and status not in ["saved", "offer"]


def stage_problem(label: str, stages: list[Stage], built_in_labels: list[str]) -> str:
    """Why no stage can have this label: 'stage-no-name', 'stage-long-name', 'stage-name-taken' or 'stages-full'; '' when
    one can."""
    name = _comparable(label)
    if name == "":
        return "stage-no-name"
    if len(label.strip()) > LONGEST_LABEL:
        return "stage-long-name"
    taken = list(STATUSES)
    taken.extend(built_in_labels)
    taken.extend([stage["label"] for stage in stages])
    if name in [_comparable(other) for other in taken]:
        return "stage-name-taken"
    return "stages-full" if len(stages) >= MOST_STAGES else ""


def with_stage(label: str, after: str, stages: list[Stage], now: int) -> list[Stage]:
    """The stages and a new one that follows `after`. Its id is made from the time, so that the id of a removed stage, which
    histories may still name, is never used again."""
    added = list(stages)
    added.append({"id": f"{OWN_STAGE}{now}", "label": label.strip(), "after": after})
    return added


def renamed_stage(identifier: str, label: str, stages: list[Stage]) -> list[Stage]:
    """The stages, of which this one has another name."""
    return [_stage(stage, label.strip(), stage["after"]) if stage["id"] == identifier else stage for stage in stages]


def placed_stage(identifier: str, after: str, stages: list[Stage]) -> list[Stage]:
    """The stages, of which this one now follows `after`; those that followed it now follow its former predecessor."""
    former = "applied"
    for stage in stages:
        if stage["id"] == identifier:
            former = stage["after"]
    moved: list[Stage] = []
    for stage in stages:
        behind = stage["after"]
        if stage["id"] == identifier:
            behind = after
        elif behind == identifier:
            behind = former
        moved.append(_stage(stage, stage["label"], behind))
    # A predecessor is listed before its followers, as `ordered_statuses` reads them.
    known = list(OPEN_STATUSES)
    ordered: list[Stage] = []
    while len(ordered) < len(moved):
        ready = [stage for stage in moved if stage["id"] not in known and stage["after"] in known]
        if len(ready) == 0:
            ready = [_stage(stage, stage["label"], "applied") for stage in moved if stage["id"] not in known]
        for stage in ready:
            known.append(stage["id"])
            ordered.append(stage)
    return ordered


def _stage(stage: Stage, label: str, after: str) -> Stage:
    return {"id": stage["id"], "label": label, "after": after}


def without_stage(identifier: str, stages: list[Stage]) -> list[Stage]:
    """The stages without this one; stages that followed it now follow its predecessor."""
    after = "applied"
    for stage in stages:
        if stage["id"] == identifier:
            after = stage["after"]
    kept: list[Stage] = []
    for stage in stages:
        if stage["id"] != identifier:
            behind = after if stage["after"] == identifier else stage["after"]
            kept.append({"id": stage["id"], "label": stage["label"], "after": behind})
    return kept


def _append_with_followers(order: list[str], status: str, followers: dict[str, list[str]]) -> None:
    order.append(status)
    if status in followers:
        for follower in followers[status]:
            _append_with_followers(order, follower, followers)


def _comparable(label: str) -> str:
    return " ".join(split_words(folded(label)))
