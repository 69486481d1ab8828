"""What the worker's parts hand to each other."""

from typing import TypedDict

from extension_src.core.types.applications import Application
from extension_src.core.types.stored import Copy, Stored, UndoLine


class KeptCapture(TypedDict):
    """The id of the application that a capture became part of, '' for none (background/capturing.py)."""

    id: str
    is_new: bool


class Tracked(TypedDict):
    """A stored application and its listing's text; None and '' where there is none."""

    application: Application | None
    text: str


class CheckedFile(TypedDict):
    """A file of a message: its content as base64, and how many bytes that stands for (background/documents/files.py)."""

    name: str
    content: str
    size: int


class Planned(TypedDict):
    """An application of an import, and its listing's text."""

    application: Application
    description: str


# The parts of an import that came so far; a class cannot have a field `import`.
Held = TypedDict("Held", {"import": str, "records": list[Planned]})


class Operations(TypedDict):
    """The lines of `undo`, their records by id, and every stored key (core/storage/schema.py)."""

    listed: list[UndoLine]
    records: Stored
    keys: list[str]


class Migrated(TypedDict):
    """The stored records that a migration step works on."""

    app: list[Application]
    settings: object
    undo: Operations


class RankedCv(TypedDict):
    """How well a CV fits a listing, 0 to 100."""

    id: str
    name: str
    fit: float


class CopiedContent(TypedDict):
    """Applications, and their listings' texts by id."""

    applications: list[Application]
    listings: dict[str, str]


class CopiedText(TypedDict):
    """The text of a copy, how many applications it has, and whether it has neither those nor a CV."""

    text: str
    count: int
    is_empty: bool


class Outcome(TypedDict):
    """What became of writing a copy: the last one, whether this one was written, and the kind of what went wrong or ''."""

    last: Copy | None
    is_written: bool
    problem: str
