"""What the figures and the report say. `ids` are those of the applications behind a number; a `rate` is 0 to 1, or None."""

from typing import TypedDict

from extension_src.core.types.settings import Action


class Week(TypedDict):
    """A week by its Monday."""

    date: str
    count: int
    ids: list[str]


class Step(TypedDict):
    """A step of the funnel; `share` of all that were sent."""

    id: str
    count: int
    share: float
    ids: list[str]


class FlowNode(TypedDict):
    """A status through which applications flow."""

    id: str
    count: int
    ids: list[str]


# From one status to another; a class cannot have a field `from`.
FlowLink = TypedDict("FlowLink", {"from": str, "to": str, "count": int, "ids": list[str]})


class Flows(TypedDict):
    """The parts of a Sankey diagram."""

    nodes: list[FlowNode]
    links: list[FlowLink]


class PlacedNode(TypedDict):
    """A node where it is drawn."""

    id: str
    count: int
    x: float
    y: float
    width: float
    height: float
    column: int


FlowBand = TypedDict("FlowBand", {"from": str, "to": str, "count": int, "thickness": float, "path": str})


class Sankey(TypedDict):
    """A Sankey diagram where it is drawn."""

    nodes: list[PlacedNode]
    links: list[FlowBand]


class AnswerTimes(TypedDict):
    """Days until the first answer of `n` applications."""

    n: int
    median: float | None
    quarter: float | None
    three_quarters: float | None


class ScoredPoint(TypedDict):
    """An application's fit and its outcome."""

    id: str
    score: float
    outcome: str


class _CountedBand(TypedDict):
    low: int
    high: int
    n: int
    answered: int
    interviews: int
    ids: list[str]


class ScoreBand(_CountedBand, total=False):
    """What came of the applications whose fit is in a band."""

    rate: float | None
    interview_rate: float | None


class Scores(TypedDict):
    """Fits against outcomes."""

    points: list[ScoredPoint]
    bands: list[ScoreBand]


class Answered(TypedDict):
    """How many applications of a group were answered."""

    value: str
    n: int
    answered: int
    rate: float | None
    ids: list[str]


class Bar(TypedDict):
    """A bar of a chart."""

    x: float
    y: float
    width: float
    height: float
    value: float


class BarChart(TypedDict):
    """A bar chart, with the lines of its axis."""

    bars: list[Bar]
    ticks: list[dict[str, float]]


class FunnelBand(TypedDict):
    """A band of the funnel; `points` is the polygon of the slope below it."""

    x: float
    y: float
    width: float
    height: float
    points: str


class ColumnPoint(TypedDict):
    """A point before its height is known."""

    id: str
    x: float
    outcome: str
    score: float


class DrawnPoint(TypedDict):
    """A point of the scatter chart."""

    ids: list[str]
    x: float
    y: float
    radius: float
    outcome: str
    score: float


class StatusChange(TypedDict):
    """A change of status on a day."""

    date: str
    event: str


class Sent(TypedDict):
    """An application in the report."""

    id: str
    date: str
    company: str
    title: str
    board: str
    url: str
    location: str
    status: str
    confirmed_by: str
    confirmed_at: int
    changes: list[StatusChange]


class Done(Action, total=False):
    """What was done besides applying; `title` and `company` of an appointment."""

    title: str
    company: str


class SearchReport(TypedDict):
    """The job-search report (core/figures/search_report.py)."""

    sent: list[Sent]
    earlier: list[Sent]
    actions: list[Done]
