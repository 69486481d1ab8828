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
