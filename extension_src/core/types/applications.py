"""An application, what it holds, and its row in the index. Times in ms since the epoch.

What a field may hold at run time, and how large it may be, is said by core/applications/fields.py and values.py; a test holds
both equal.
"""

from typing import TypeAlias, TypedDict

from extension_src.core.types.matches import Match


class _DatedEvent(TypedDict):
    at: int
    event: str


class Event(_DatedEvent, total=False):
    """A line of an application's history."""

    imported: bool
    note: str
    by: str


class _DatedCorrection(TypedDict):
    act: str
    at: int


class Correction(_DatedCorrection, total=False):
    """What becomes of an event of the history: `act` is "add", "move" or "remove"."""

    event: str
    to: int
    note: str


class FollowUp(TypedDict):
    """When a person wants to be asked to follow up; 0 for never."""

    at: int


class Contact(TypedDict, total=False):
    """A person at the company."""

    name: str
    role: str
    email: str
    phone: str


class Link(TypedDict, total=False):
    """A page that belongs to an application."""

    label: str
    url: str
    board: str
    job_id: str


class Claim(TypedDict):
    """What a letter says that was not found elsewhere; `start` and `end` in UTF-16 units."""

    kind: str
    text: str
    start: int
    end: int


class _WrittenDraft(TypedDict):
    at: int
    text: str


class Draft(_WrittenDraft, total=False):
    """A letter."""

    tone: str
    length: str
    language: str
    instruction: str
    cv: str
    written_in: str
    ending: str
    claims: list[Claim]
    chosen: bool
    on_device: bool


class EditedMessage(TypedDict):
    """A message whose words the person changed."""

    at: int
    kind: str
    language: str
    subject: str
    text: str


class _DatedAppointment(TypedDict):
    id: str
    at: int


class Appointment(_DatedAppointment, total=False):
    """A meeting."""

    minutes: int
    kind: str
    place: str
    people: str
    notes: str
    outcome: str


class Offer(TypedDict, total=False):
    """What was offered, and until when it waits for an answer."""

    amount: str
    answer_by: int


class Pay(TypedDict):
    """What a listing says it pays; `period` is "" where it does not say for which time."""

    min: float | None
    max: float | None
    currency: str
    period: str


class _NamedFile(TypedDict):
    id: str
    name: str
    size: int


class File(_NamedFile, total=False):
    """A file kept whole; its content stands under a key of its own."""

    added_at: int


class Tracked(TypedDict, total=False):
    """What an application and its row have alike, with those fields that are asked of either and only one of them has."""

    id: str
    title: str
    company: str
    board: str
    status: str
    confirmed: bool
    applied_at: int
    updated_at: int
    location: str
    salary: str
    kind: str
    cv: str
    tags: list[str]
    appointments: list[Appointment]
    archived: bool
    offer: Offer | None
    put_off: int
    board_place: float
    posted_at: int
    closes_at: int
    workplace: str
    pay: Pay
    # An application alone.
    history: list[Event]
    contacts: list[Contact]
    follow_up: FollowUp | None
    # A row alone: the latest news, and when to follow up.
    news_at: int
    follow_up_at: int | None
    apply_url: str


class Application(Tracked, total=False):
    """An application as it is stored; the fields that only some have are those without a `start` in the table."""

    job_id: str
    url: str
    match: Match | None
    notes: str
    sources: dict[str, str]
    links: list[Link]
    letters: list[Draft]
    messages: list[EditedMessage]
    files: list[File]
    repost_of: str
    contract: str


class Row(Tracked, total=False):
    """An application's line in the index (core/storage/index.py); `note` is the beginning of its notes."""

    fit: float | None
    word: str | None
    note: str


class Fields(Application, total=False):
    """What a person changes of an application, checked (core/applications/changes.py), with what is said beside its fields."""

    description: str
    status_at: int
    event: Correction
    add_tag: str


class Difference(TypedDict):
    """What a change made of one application: fields as [before, after], events that came and that went."""

    fields: dict[str, list[object]]
    events: list[Event]
    gone: list[Event]


# [before or None, after or None].
Pair: TypeAlias = list[Application | None]
