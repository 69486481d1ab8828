"""What is known of a listing before it is an application. Times in ms since the epoch."""

from typing import Any, TypeAlias, TypedDict

from extension_src.core.types.applications import Link, Pay


class Posting(TypedDict, total=False):
    """What tells which listing it is (core/applications/identity.py, same_job.py): of a capture, an application or a form."""

    id: str
    board: str
    job_id: str
    url: str
    title: str
    company: str
    location: str
    apply_url: str
    links: list[Link]
    sources: dict[str, str]


class Facts(TypedDict, total=False):
    """The facts of a posting that are known (core/listings/facts/reading.py)."""

    posted_at: int
    closes_at: int
    workplace: str
    contract: str
    pay: Pay
    apply_url: str


class ReadFacts(TypedDict):
    """The facts, and where each was read."""

    values: Facts
    sources: dict[str, str]


class Capture(Posting, total=False):
    """A content script's report, checked (core/listings/capture.py)."""

    salary: str
    kind: str
    event: str
    click: str
    description: str
    seen_at: int
    facts: Facts


class Listing(TypedDict, total=False):
    """A listing as the matcher reads it."""

    title: str
    company: str
    location: str
    description: str


class Spent(TypedDict):
    """The rest of a pace: how many captures may still be taken at the time `at` (core/listings/pace.py)."""

    left: float
    at: int


# A JobPosting of schema.org as a page has it: any property may hold anything.
JobPosting: TypeAlias = dict[str, Any]


class Described(TypedDict, total=False):
    """A node of a page as a report describes it (core/listings/page_structure.py): a text, or a tag with what is in it."""

    text: str
    tag: str
    attributes: list[list[str]]
    children: list["Described"]
