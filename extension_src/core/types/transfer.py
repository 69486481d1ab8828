"""What an import goes through (core/transfer). Times in ms since the epoch."""

from typing import Any, TypeAlias, TypedDict

from extension_src.core.types.applications import Application
from extension_src.core.types.settings import Settings, Stage
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
    settings: Settings | None


class ReadRecord(TypedDict):
    """An application that was read, and its listing's text."""

    application: Application | None
    description: str
    warnings: list[str]


class ReadRow(ReadRecord):
    """A row as an application, None where it is refused for the reason."""

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


class RowTimes(TypedDict):
    """The times of a row, 0 where nobody knows; `dated`: whether the row says when the application was sent."""

    applied_at: int
    updated_at: int
    dated: bool


class Table(TypedDict, total=False):
    """A file's rows on their way to a plan (core/transfer/csv.py, table.py)."""

    lines: list[list[str]]
    rows: list[list[str]]
    delimiter: str
    stray_quote_row: int
    error: str
    kind: str
    header: str
    headers: list[str]
    first_row: int
    mapping: list[str]
    notes_column: int
    order: str
    order_certain: bool
    order_matters: bool


class _NeededContext(TypedDict):
    stages: list[Stage]
    status_labels: dict[str, str]
    described: dict[str, bool]
    now: int


class Context(_NeededContext, total=False):
    """What is stored, as far as an import asks: `described` has the id of every application with a listing's text."""

    meanings: dict[str, str]
    words: Settings


class MadePlan(TypedDict, total=False):
    """Where a plan is put once it is made."""

    plan: Plan


class Choice(TypedDict):
    """The applications that an export takes: `ids` None for no selection, '' for any or for no end."""

    ids: list[str] | None
    status: str
    board: str
    first: str
    last: str


class CsvContext(TypedDict):
    """The words of a CSV file, and what is not in the applications themselves."""

    descriptions: dict[str, str]
    statuses: dict[str, str]
    boards: dict[str, str]
    yes: str
    no: str
    settings: Settings
    delimiter: str


class Export(TypedDict):
    """All data, as it is written to a file."""

    format: str
    version: int
    schema: int
    exported_at: str
    applications: list[Application]
    listings: dict[str, str]
    cvs: list[Cv]
    files: dict[str, str]
    settings: Settings


class CalendarTexts(TypedDict):
    """The words of a calendar file."""

    name: str
    summary: str
    meeting: str
    kinds: dict[str, str]


class Named(TypedDict):
    """An application by its name."""

    id: str
    title: str
    company: str


class CopySummary(TypedDict):
    """What a copy contains."""

    made: str
    applications: int
    cvs: int
    letters: int
    files: int
    stages: int
    newest: list[Named]
    refused: int


class ReplacedCvs(TypedDict, total=False):
    """How many CVs change when a copy replaces everything."""

    cvs_added: int
    cvs_changed: int
    cvs_removed: int


class Replaced(ReplacedCvs, total=False):
    """What changes when a copy replaces everything."""

    added: list[Named]
    changed: list[Named]
    removed: list[Named]
