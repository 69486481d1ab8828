"""Stored samples of old schemas come out complete."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.core.conftest import Core

MODULE = "extension_src.core.schema"
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
