"""Applications for the tests of the tracker, made of what a test names."""

from typing import Any

DAY = 86_400_000
# 2026-03-02 12:00 UTC, a Monday.
NOW = 1_772_452_800_000


def application(identifier: str, **fields: Any) -> dict[str, Any]:
    """An application sent ten days before NOW; `way` gives its history as [(days before NOW, event)]."""
    way = fields.pop("way", [(10, "applied")])
    record: dict[str, Any] = {
        "id": identifier,
        "board": "",
        "job_id": "",
        "title": f"Title {identifier}",
        "company": f"Company {identifier}",
        "url": "",
        "location": "",
        "salary": "",
        "kind": "manual",
        "status": way[-1][1],
        "confirmed": True,
        "applied_at": NOW - way[0][0] * DAY,
        "updated_at": NOW - way[-1][0] * DAY,
        "notes": "",
        "match": None,
        "history": [{"at": NOW - days * DAY, "event": event} for days, event in way],
        "sources": {},
    }
    record.update(fields)
    return record


# What an operation is kept as before a change fills it.
OPERATION: dict[str, Any] = {
    "id": "u1",
    "at": NOW,
    "changed": {},
    "deleted": [],
    "added": [],
    "records": {},
    "held": [],
    "settings": {},
    "forget": [],
}
