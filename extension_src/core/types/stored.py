"""Records beside applications and settings: the types of core/storage/kept.py. Times in ms since the epoch."""

from typing import TypedDict

from extension_src.core.types.applications import File


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
