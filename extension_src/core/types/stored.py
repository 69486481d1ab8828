"""Records beside applications and settings: the types of core/storage/kept.py. Times in ms since the epoch."""

from typing import Any, TypeAlias, TypedDict

from extension_src.core.types.applications import Application, Difference, File, Pair, Row
from extension_src.core.types.settings import Settings

# What is stored, by key; anything may stand there, as any program may have written it.
Stored: TypeAlias = dict[str, Any]


class _TextOfCv(TypedDict):
    id: str
    text: str


class Cv(_TextOfCv, total=False):
    """One version of a CV."""

    name: str
    added_at: int
    file: File


class _DatedBackup(TypedDict):
    at: int
    day: str
    count: int
    size: int
    mark: str


class BackupLine(_DatedBackup, total=False):
    """A daily copy in the list of them; `files` are the ids of those that its applications and CVs name."""

    files: list[str]


class _PackedBackup(_DatedBackup):
    format: str
    text: str


class Backup(_PackedBackup, total=False):
    """A daily copy: `text` is the JSON export, packed as `packing` says."""

    files: list[str]
    packing: str


# [key, at]: what was deleted for good, and when.
Forgotten: TypeAlias = list[Any]


class ForgottenRecord(TypedDict):
    """What was deleted for good, and whether copies must still be searched for it (core/storage/forgotten.py)."""

    records: list[Forgotten]
    is_due: bool


class Copy(TypedDict):
    """A file in the person's folder."""

    name: str
    at: int
    size: int
    count: int
    mark: str


class Problem(TypedDict):
    """Why a copy could not be written."""

    kind: str
    at: int


class FolderCopy(TypedDict):
    """What is due in the person's folder (core/storage/folder_copies.py)."""

    source: str
    folder: str
    wanted_at: int
    last: Copy | None
    unattended_at: int
    problem: Problem | None


class _AskedSubscription(TypedDict):
    pro: bool
    status: str
    checked_at: int
    begun: bool


class Subscription(_AskedSubscription, total=False):
    """What the service said of the subscription."""

    period_end: int | None
    cancels: bool
    grace_until: int | None


class Price(TypedDict):
    """What Pro costs."""

    amount: float
    currency: str
    period: str
    count: int
    at: int


class Rescoring(TypedDict):
    """A round of scoring: the application after which it goes on, and how far it is."""

    id: str
    after: str
    done: int
    total: int


# The index's root, in columns (core/storage/index.py); a class cannot have a field `from`.
Root = TypedDict("Root", {"layout": int, "next": int, "ids": list[int], "from": list[int], "counts": list[int]})
# [id, rows] of a part of the index.
Chunk: TypeAlias = list[Any]


class BuiltIndex(TypedDict):
    """An index to be written: the chunks that are new or changed, and the ids of those that are empty now."""

    root: Root
    chunks: list[Chunk]
    dropped: list[int]


class RowPlace(TypedDict):
    """What tells where a row stands in the index."""

    id: str
    applied_at: int


class RowChanges(TypedDict):
    """The rows that leave the index and those that come into it."""

    removed: list[RowPlace]
    added: list[Row]


class Operation(TypedDict):
    """What to restore when an operation is taken back (core/storage/undo.py)."""

    id: str
    at: int
    changed: dict[str, Difference]
    deleted: list[Application]
    added: list[str]
    records: Stored
    held: list[str]
    settings: dict[str, list[Any]]
    forget: list[str]


class UndoLine(TypedDict):
    """An operation that can be taken back until then; `deletes`: whether a person deleted something with it."""

    id: str
    until: int
    deletes: bool


class Plan(TypedDict):
    """What is written, and the keys that are removed."""

    writes: Stored
    removals: list[str]


class Change(Plan):
    """A change with all that follows from it alone (core/storage/plan.py); `round` is the id of a round of scoring."""

    pairs: list[Pair]
    undo: Operation | None
    now: int
    round: str
    moved: list[Pair]
    buckets: list[str]
    rows: RowChanges


class Deletion(TypedDict):
    """A deletion, and until when it can be taken back."""

    record: Operation
    until: int


class _ShownFirst(TypedDict):
    settings: Settings
    folder: FolderCopy | None


class FirstView(_ShownFirst, total=False):
    """What a page shows first: the newest rows, and how many there are in all."""

    rows: list[Row]
    count: int


class Everything(TypedDict):
    """All of the person's data but the content of files; `listings` are texts by application id."""

    applications: list[Application]
    listings: dict[str, str]
    cvs: list[Cv]
    settings: Settings
    schema: int


class TakenBack(TypedDict):
    """The change that takes an operation back (core/storage/taking_back.py)."""

    pairs: list[Pair]
    records: Stored
    removals: list[str]
