"""A store in memory that plans its changes as the worker does: reads what is named, until nothing new is, and writes."""

import json
from typing import Any

from tests.core.conftest import Core
from tests.core.tracked import NOW, application

PLAN = "extension_src.core.storage.plan"
UNDO = "extension_src.core.storage.undo"
TAKING_BACK = "extension_src.core.storage.taking_back"
Stored = dict[str, Any]


class Memory:
    """What is stored, and the number of readings of the last change."""

    def __init__(self, core: Core, stored: Stored | None = None) -> None:
        self.core = core
        self.stored: Stored = dict(stored or {})
        self.readings = 0
        self.now = NOW

    def commit(
        self, pairs: list[Any], records: Any = None, removals: list[str] | None = None, undo: Any = None
    ) -> dict[str, Any]:
        """Plan and write a change; gives the plan."""
        change = self.core(f"{PLAN}:described_change", pairs, records or {}, removals or [], undo, self.now, "round-1")
        known: Stored = {}
        asked: set[str] = set()
        self.readings = 0
        while missing := [key for key in self.core(f"{PLAN}:keys_to_read", change, known) if key not in asked]:
            asked.update(missing)
            known.update({key: self.stored[key] for key in missing if key in self.stored})
            self.readings += 1
        plan: dict[str, Any] = self.core(f"{PLAN}:planned_change", change, known)
        for key in plan["removals"]:
            self.stored.pop(key, None)
        self.stored.update(plan["writes"])
        return plan

    def undo_record(self, identifier: str, **fields: Any) -> dict[str, Any]:
        record: dict[str, Any] = self.core(f"{UNDO}:new_undo", identifier, self.now)
        return {**record, **fields}

    def add(self, identifier: str, description: str = "", undo: str = "", **fields: Any) -> None:
        records = {f"job:{identifier}": description} if description else {}
        record = self.undo_record(undo, added=[identifier]) if undo else None
        self.commit([[None, application(identifier, **fields)]], records, [], record)

    def change(self, identifier: str, undo: str, **fields: Any) -> None:
        before = self.stored[f"app:{identifier}"]
        after = self.core("extension_src.core.applications.changes:changed_application", before, fields, self.now)
        difference = self.core("extension_src.core.applications.changes:difference", before, after)
        self.commit([[before, after]], undo=self.undo_record(undo, changed={identifier: difference}))

    def delete(self, identifier: str, undo: str) -> None:
        before = self.stored[f"app:{identifier}"]
        record = self.undo_record(undo, deleted=[before], held=[f"job:{identifier}"], forget=[f"app:{identifier}"])
        self.commit([[before, None]], undo=record)

    def save_cv(self, identifier: str, text: str, undo: str) -> None:
        key = f"cv:{identifier}"
        cv = {"id": identifier, "name": "CV", "text": text, "added_at": self.now}
        self.commit([], {key: cv}, undo=self.undo_record(undo, records={key: self.stored.get(key)}))

    def delete_cv(self, identifier: str, undo: str) -> None:
        key = f"cv:{identifier}"
        self.commit([], {}, [key], self.undo_record(undo, records={key: self.stored[key]}, forget=[key]))

    def take_back(self, undo: str) -> None:
        record = self.stored[f"undo:{undo}"]
        keys = self.core(f"{TAKING_BACK}:keys_to_take_back", record)
        known = {key: self.stored[key] for key in keys if key in self.stored}
        change = self.core(f"{TAKING_BACK}:taken_back", record, known, self.now)
        self.commit(change["pairs"], change["records"], change["removals"])

    def end(self, undo: str) -> None:
        self.commit([], self.core(f"{UNDO}:ended_operation", undo, self.stored, self.now))

    def applications(self) -> list[dict[str, Any]]:
        return [value for key, value in self.stored.items() if key.startswith("app:")]

    def listed(self) -> list[dict[str, Any]]:
        """The rows of the index in its order."""
        root = json.loads(self.stored["index"]) if "index" in self.stored else {"ids": []}
        return [row for number in root["ids"] for row in json.loads(self.stored[f"index:{number}"])]

    def holders(self) -> dict[str, list[str]]:
        """The ids under each identity and posting key."""
        texts = [value for key, value in self.stored.items() if key.startswith("same:")]
        return {key: ids for text in texts for key, ids in json.loads(text).items()}

    def undoable(self) -> list[str]:
        return [entry["id"] for entry in self.stored.get("undo", [])]

    def of_the_person(self) -> Stored:
        """Records that belong to the person, without what an undoing may leave: the time of the change, fields set to None.

        Texts that are held for an undoing alone are not among them.
        """
        kept: Stored = {}
        for key, value in self.stored.items():
            if key.startswith("app:"):
                kept[key] = {name: field for name, field in value.items() if name != "updated_at" and field is not None}
            elif key.startswith("cv:") or (key.startswith("job:") and f"app:{key.removeprefix('job:')}" in self.stored):
                kept[key] = value
        return kept
