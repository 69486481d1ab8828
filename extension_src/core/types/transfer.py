"""What an import goes through (core/transfer). Times in ms since the epoch."""

from typing import Any, TypeAlias, TypedDict

from extension_src.core.types.applications import Application
from extension_src.core.types.stored import Cv


class Entry(TypedDict):
    """An application that rows are recognised as; `is_kept`: it is among the plan's records, `is_found`: a row was it."""

    application: Application
    description: str
    has_text: bool
    is_kept: bool
    is_found: bool
    keys: list[str]


# The entries under every key that may name them.
Entries: TypeAlias = dict[str, list[Entry]]


class PlanLine(TypedDict):
    """What becomes of a row; `changes` are the fields that it changes."""

    row: int
    outcome: str
    reason: str
    warnings: list[str]
    id: str
    title: str
    company: str
    url: str
    status: str
    confirmed: bool
    applied_at: int
    changes: list[str]


class Asked(TypedDict):
    """A status text that nothing names, the key of its meaning, and how many rows have it."""

    text: str
    key: str
    count: int


class Plan(TypedDict):
    """What an import does; `records` are entries until they are finished, then what is to be stored."""

    error: str
    kind: str
    mode: str
    rows: list[PlanLine]
    counts: dict[str, int]
    removed: int
    records: list[Any]
    unread: list[Asked]
    cvs: list[Cv]
    files: list[list[str]]
    settings: Any


class ReadRow(TypedDict):
    """A row as an application, None where it is refused for the reason."""

    application: Application | None
    description: str
    warnings: list[str]
    reason: str
    unread_status: str


class Reading(TypedDict):
    """How rows are read (core/transfer/rows.py)."""

    order: str
    statuses: dict[str, str]
    meanings: dict[str, str]
    status: str
    notes_column: int
    now: int


class QuotedCell(TypedDict):
    """A cell between quotes; `end` is -1 where no quote closes it."""

    text: str
    end: int
