"""Stored samples of old schemas come out complete."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.core.conftest import Core

MODULE = "extension_src.core.storage.schema"
SAMPLES = Path(__file__).parent / "schema_samples"


def sample(name: str) -> dict[str, Any]:
    stored: dict[str, Any] = json.loads((SAMPLES / name).read_text("utf-8"))
    return stored


def migrated(core: Core, stored: dict[str, Any]) -> Any:
    records = {"app": [value for key, value in stored.items() if key.startswith("app:")], "settings": {}}
    return core(f"{MODULE}:migrated", records, core(f"{MODULE}:schema_of", stored))


def test_schema_0_gets_every_field(core: Core) -> None:
    applications = {application["id"]: application for application in migrated(core, sample("schema-0.json"))["app"]}
    assert applications["m1"]["title"] == "Camarera de sala"
    assert applications["m1"]["status"] == "interview"
    assert applications["m2"]["title"] == "(untitled)"
    assert applications["m2"]["history"] == [{"at": 1700000000000, "event": "applied"}]
    for application in applications.values():
        assert {"board", "job_id", "notes", "match", "sources", "confirmed", "updated_at"} <= set(application)


def test_nothing_that_was_stored_is_lost(core: Core) -> None:
    stored = sample("schema-0.json")
    for application in migrated(core, stored)["app"]:
        for name, value in stored[f"app:{application['id']}"].items():
            assert application[name] == value or value in ("", [], "unknown")


def migrated_undo(core: Core, stored: dict[str, Any]) -> Any:
    operations = {key.removeprefix("undo:"): value for key, value in stored.items() if key.startswith("undo:")}
    records = {"app": [stored["app:m1"]], "settings": stored["settings"]}
    records["undo"] = {"listed": stored["undo"], "records": operations, "keys": list(stored)}
    result = core(f"{MODULE}:migrated", records, 1)
    assert result["app"] == records["app"]
    assert result["settings"] == records["settings"]
    return result["undo"]


def test_schema_1_gets_the_day_of_each_operation_and_what_a_person_deleted(core: Core) -> None:
    stored = sample("schema-1.json")
    undo = migrated_undo(core, stored)
    assert [(line["id"], line["until"], line["deletes"]) for line in undo["listed"]] == [
        ("u-edit", 1790086500000, False),
        ("u-delete", 1790086600000, True),
        ("u-delete-cv", 1790086700000, True),
        ("u-save-cv", 1790086800000, False),
        ("u-replace", 1790086850000, False),
    ]
    forgotten = {name: record["forget"] for name, record in undo["records"].items()}
    assert forgotten == {
        "u-edit": [], "u-delete": ["app:m2"], "u-delete-cv": ["cv:c2"], "u-save-cv": [], "u-replace": [],
    }  # fmt: skip
    for name, record in undo["records"].items():
        assert {**stored[f"undo:{name}"], "forget": record["forget"]} == record


def test_a_migration_to_schema_2_that_runs_again_changes_nothing(core: Core) -> None:
    stored = sample("schema-1.json")
    undo = migrated_undo(core, stored)
    again = {key: value for key, value in stored.items() if not key.startswith("undo")}
    again["undo"] = undo["listed"]
    again.update({f"undo:{name}": record for name, record in undo["records"].items()})
    # Also when what was deleted came back since.
    again["cv:c2"] = stored["undo:u-delete-cv"]["records"]["cv:c2"]
    second = migrated_undo(core, again)
    assert (second["listed"], second["records"]) == (undo["listed"], undo["records"])


@pytest.mark.parametrize(
    ("stored", "expected"), [({}, 0), ({"schema": 1}, 1), ({"schema": 99}, 99), ({"schema": "x"}, 0)]
)
def test_schema_of(core: Core, stored: dict[str, Any], expected: int) -> None:
    assert core(f"{MODULE}:schema_of", stored) == expected


def under(core: Core, value: Any, key: str = "app:z1") -> Any:
    return core(f"{MODULE}:application_under", key, value)


@pytest.mark.parametrize("value", [None, 3, "text", [], [{"id": "z1"}], True])
def test_what_is_no_record_is_no_application(core: Core, value: Any) -> None:
    assert under(core, value) is None


def test_a_record_of_another_program_is_complete_and_has_its_keys_id(core: Core) -> None:
    complete = under(core, {"id": 5, "title": 4, "history": 7, "match": "high", "follow_up": 1, "applied_at": "today"})
    assert complete["id"] == "z1"
    assert complete["title"] == "(untitled)"
    assert complete["history"] == [{"at": 0, "event": "applied"}]
    assert complete["match"] is None
    assert complete["follow_up"] is None


def test_a_stage_of_ones_own_stays(core: Core) -> None:
    assert under(core, {"status": "stage-1"})["status"] == "stage-1"
    assert under(core, {"status": 7})["status"] == "applied"
