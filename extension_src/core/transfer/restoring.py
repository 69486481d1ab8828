"""A preview of restoring a copy: what it brings in, and what it would change. Pure.

A copy is an export, planned by `own_export.export_plan`: a file is merged into the stored data, a daily copy replaces it.
"""

from collections.abc import Mapping
from typing import Any

from extension_src.core.applications.merging import changed_fields, copied
from extension_src.core.applications.statuses import own_stages
from extension_src.core.native.records import is_list, is_text, keys_of, same_json
from extension_src.core.transfer.own_export import merged_stages
from extension_src.core.transfer.own_words import NAMES as WORDS
from extension_src.core.transfer.own_words import merged_words
from extension_src.core.types.applications import Application
from extension_src.core.types.settings import Settings
from extension_src.core.types.stored import Cv
from extension_src.core.types.transfer import CopySummary, Named, Plan, PlanLine, Replaced, ReplacedCvs

# The most titles that a preview names.
NAMED = 5
# Not restored: what a person agreed to or saw on this device (an agreement must be given anew). Stages are merged.
NOT_RESTORED = ["agreed_at", "asked_at", "news_seen", "letters_agreed", "welcomed", "health_seen", "stages"]


def copy_summary(data: Mapping[str, Any], plan: Plan) -> CopySummary:
    """What a copy contains: `{"made", "applications", "cvs", "letters", "files", "stages", "newest",
    "refused"}`.

    `made`: when the copy was made, as written in it, '' when it does not say; `newest`: the newest applications as
    `{"id", "title", "company"}`; the others are counts (`stages`: the person's own stages).
    """
    # Rows are counted, because the plan's records lack unchanged applications; every row not refused was read.
    taken = [row for row in plan["rows"] if row["outcome"] != "refused"]
    raw = [data["applications"][row["row"] - 1] for row in taken]
    stages = own_stages(data["settings"])
    return {
        "made": data["exported_at"] if "exported_at" in data and is_text(data["exported_at"]) else "",
        "applications": len(taken),
        "cvs": len(plan["cvs"]),
        "letters": sum([_letters(application) for application in raw]),
        "files": len(plan["files"]),
        "stages": len(stages) if is_list(stages) else 0,
        "newest": [_named(row) for row in _newest_first(taken, raw)[:NAMED]],
        "refused": plan["counts"]["refused"],
    }


def replaced(plan: Plan, existing: list[Application], cvs: list[Cv]) -> Replaced:
    """What changes in the stored applications and CVs when a copy replaces everything: `{"added", "changed", "removed"}`,
    each a list of `{"id", "title", "company"}`, and the counts `cvs_added`, `cvs_changed`, `cvs_removed`. A copy without
    CVs leaves the stored CVs as they are."""
    before: dict[str, Application] = {}
    for application in existing:
        before["id|" + application["id"]] = application
    after: dict[str, Application] = {}
    result: Replaced = {"added": [], "changed": [], "removed": []}
    for record in plan["records"]:
        application = record["application"]
        key = "id|" + application["id"]
        after[key] = application
        if key not in before:
            result["added"].append(_named(application))
        elif _is_other(before[key], application):
            result["changed"].append(_named(application))
    for application in existing:
        if "id|" + application["id"] not in after:
            result["removed"].append(_named(application))
    counted: Any = _replaced_cvs(plan["cvs"], cvs)
    result.update(counted)
    return result


def changed_settings(settings: Mapping[str, object], restored: Mapping[str, object] | None) -> list[str]:
    """The names of the settings that would change; `restored`: the result of `restored_settings`."""
    if restored is None:
        return []
    names: list[str] = []
    for name in keys_of(restored):
        if name not in settings or not same_json(settings[name], restored[name]):
            names.append(name)
    return names


def restored_settings(
    data: Mapping[str, Any], settings: Settings, defaults: Settings, takes_settings: bool
) -> Settings | None:
    """The settings to set when a copy is restored; None for none. Without `takes_settings` the present settings stay; with it
    a setting that the copy does not name returns to `defaults`. The copy's own stages are always added, because otherwise
    applications would be in a stage that does not exist."""
    theirs = data["settings"]
    here = own_stages(settings)
    stages = merged_stages(here if is_list(here) else [], theirs)
    words = merged_words(settings, theirs)
    if not takes_settings:
        if len(stages) > len(here):
            words["stages"] = stages
        return words if len(keys_of(words)) > 0 else None
    result: Settings = copied(defaults)
    # Importing the CVs decides which CV is in use.
    if "default_cv" in result:
        result.pop("default_cv")
    taken: Settings = copied(theirs)
    result.update(taken)
    for name in NOT_RESTORED:
        if name in result:
            result.pop(name)  # type: ignore[misc]
    # What a person wrote since the copy was made stays beside what the copy has.
    for name in WORDS:
        if name in settings:
            result[name] = settings[name]  # type: ignore[literal-required]
    result.update(words)
    if len(stages) > 0:
        result["stages"] = stages
    return result


def _replaced_cvs(theirs: list[Cv], cvs: list[Cv]) -> ReplacedCvs:
    result: ReplacedCvs = {"cvs_added": 0, "cvs_changed": 0, "cvs_removed": 0}
    if len(theirs) == 0:
        return result
    before: dict[str, Cv] = {}
    for cv in cvs:
        before["id|" + cv["id"]] = cv
    after: dict[str, Cv] = {}
    for cv in theirs:
        key = "id|" + cv["id"]
        after[key] = cv
        if key not in before:
            result["cvs_added"] += 1
        elif before[key]["text"] != cv["text"] or before[key]["name"] != cv["name"]:
            result["cvs_changed"] += 1
    result["cvs_removed"] = len([cv for cv in cvs if "id|" + cv["id"] not in after])
    return result


def _is_other(before: Application, after: Application) -> bool:
    # Compared in both directions, because a field that only one of them has is a change too.
    return len(changed_fields(before, after)) > 0 or len(changed_fields(after, before)) > 0


def _letters(application: Application) -> int:
    letters: object = application["letters"] if "letters" in application else None
    return len(letters) if is_list(letters) else 0


def _named(application: Application | PlanLine) -> Named:
    return {"id": application["id"], "title": application["title"], "company": application["company"]}


def _newest_first(rows: list[PlanLine], raw: list[Application]) -> list[PlanLine]:
    places = sorted(range(len(rows)), key=lambda place: 0 - raw[place]["applied_at"])
    return [rows[place] for place in places]
