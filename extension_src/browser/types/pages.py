"""What content scripts read of a page (content_scripts/fields.py, listing.py)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias, TypedDict

# A place of a field: CSS, "CSS@name", or a function of the element, or of the record in the page's state, that is searched.
Place: TypeAlias = str | Callable[[Any], str]
# The places of each field, the most trusted first.
Places: TypeAlias = Mapping[str, Sequence[Place]]
# [name, text, source].
FactText: TypeAlias = list[str]


class _FromSource(TypedDict):
    source: str


class Candidate(_FromSource, total=False):
    """A field's text, or the function that reads it, and where it is from."""

    value: str
    read: Callable[[], str]


# Each field's candidate.
Candidates: TypeAlias = dict[str, Candidate]


class PageFacts(TypedDict):
    """All that a page says about a job (content_scripts/board.py)."""

    url: str
    shown: Candidates
    state: Candidates
    is_other: bool
    head: Callable[[], list[Candidates]]


class _Listing(TypedDict):
    board: str
    job_id: str
    url: str
    title: str
    company: str
    location: str
    salary: str
    description: str
    sources: dict[str, str]
    facts: list[FactText]


class ReadListing(_Listing, total=False):
    """A listing as it is read; a report of it says also what happened, and when."""

    kind: str
    click: str
    event: str
    seen_at: int


class CaptureMessage(TypedDict):
    """A report on its way to the worker."""

    type: str
    capture: ReadListing
