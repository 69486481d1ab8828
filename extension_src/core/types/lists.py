"""What is made of the index's rows for lists of them."""

from typing import Literal, TypeAlias, TypedDict

from extension_src.core.types.applications import Row

ListName: TypeAlias = Literal["boards", "statuses", "companies", "tags", "workplaces", "kinds", "cvs"]
NumberName: TypeAlias = Literal["from", "to", "lowest_fit", "posted_from", "lowest_pay"]
FlagName: TypeAlias = Literal["unconfirmed", "noted", "due", "silent"]
# As `filtering.no_filters` makes them; a class cannot have a field `from`.
Filters = TypedDict(
    "Filters",
    {
        "boards": list[str],
        "statuses": list[str],
        "companies": list[str],
        "tags": list[str],
        "workplaces": list[str],
        "kinds": list[str],
        "cvs": list[str],
        "from": int | None,
        "to": int | None,
        "lowest_fit": float | None,
        "posted_from": int | None,
        "lowest_pay": float | None,
        "unconfirmed": bool,
        "noted": bool,
        "due": bool,
        "silent": bool,
    },
)


class Line(TypedDict):
    """A row and the time that it is listed for; 0 for none."""

    row: Row
    at: int


class Group(TypedDict):
    """Lines of one kind of To do."""

    kind: str
    lines: list[Line]


class Step(TypedDict):
    """What comes next, and when."""

    kind: str
    at: int


class Reminder(TypedDict):
    """An appointment of which to remind, and how long before it (ms)."""

    row: Row
    at: int
    before: int


class Question(TypedDict):
    """What is asked about several rows: the first to ask about, and how many there are."""

    first: Row | None
    count: int


class Questions(TypedDict):
    """What the popup asks."""

    due: Question
    silent: Question


class CompanyCount(TypedDict):
    """A company, and how many rows it has."""

    company: str
    count: int


class Companions(TypedDict):
    """Rows by their company, and by the employer's address of the job."""

    companies: dict[str, list[Row]]
    addresses: dict[str, list[Row]]


class ChangedBoard(TypedDict):
    """A board whose pages seem to have changed: the fields that captures lack since then, and those to be filled in."""

    board: str
    since: int
    fields: list[str]
    ids: list[str]
