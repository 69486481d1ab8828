"""Geometry of the charts: where everything is drawn, in the units of a viewBox. Pure; the page draws.

x grows to the right, y downwards, as in SVG. The page gives every chart a table too, so that nothing is told by shape alone.
"""

from extension_src.core.native.numbers import floor, rounded, square_root
from extension_src.core.native.strings import fixed
from extension_src.core.types.figures import Bar, BarChart, ColumnPoint, DrawnPoint, FunnelBand, ScoredPoint

# The most points that are drawn one by one: each is an element of the page.
MOST_POINTS = 1500


def nice_ticks(highest: float, wanted: int) -> list[float]:
    """Round values from 0 up to `highest` or beyond, in at most `wanted` steps of 1, 2 or 5 times a power of ten. No step is
    under 1, because counts are whole."""
    if highest <= 0:
        return [0, 1]
    step = 1
    factors = [2, 2.5, 2]
    number = 0
    while step * wanted < highest:
        step = floor(step * factors[number % 3] + 0.5)
        number += 1
    ticks: list[float] = [0]
    while ticks[len(ticks) - 1] < highest:
        ticks.append(ticks[len(ticks) - 1] + step)
    return ticks


def bar_chart(values: list[float], width: float, height: float, gap: float) -> BarChart:
    """`{"bars": [{"x", "y", "width", "height", "value"}], "ticks": [{"y", "value"}]}`; `gap`: the share of each bar's
    space that stays free, 0 to 1."""
    highest = 0.0
    for value in values:
        highest = max(highest, value)
    ticks = nice_ticks(highest, 4)
    top = ticks[len(ticks) - 1]
    step = width / len(values) if len(values) > 0 else width
    bars: list[Bar] = []
    for number in range(len(values)):
        tall = height * values[number] / top  # dialect: allow unchecked-divisor because ticks end above zero
        bars.append(
            {
                "x": _drawn(number * step + step * gap / 2),
                "y": _drawn(height - tall),
                "width": _drawn(step * (1 - gap)),
                "height": _drawn(tall),
                "value": values[number],
            }
        )
    return {"bars": bars, "ticks": [_tick(tick, top, height) for tick in ticks]}


def _tick(value: float, top: float, height: float) -> dict[str, float]:
    tall = height * value / top  # dialect: allow unchecked-divisor because ticks end above zero
    return {"y": _drawn(height - tall), "value": value}


def shown_labels(count: int, most: int) -> list[int]:
    """The places of the labels to write under an axis: at most `most` of `count`, evenly spaced, always with the last."""
    if count == 0 or most <= 0:
        return []
    every = (count + most - 1) // most
    return [number for number in range(count) if (count - 1 - number) % every == 0]


def funnel_chart(counts: list[float], width: float, height: float) -> list[FunnelBand]:
    """A centred band for each step, as wide as its count: `[{"x", "y", "width", "height", "points"}]`; `points`: the
    polygon of the slope to the next band, '' for the last band."""
    highest = 0.0
    for count in counts:
        highest = max(highest, count)
    if highest == 0:
        return []
    # The band takes three quarters of a step, the slope the last quarter.
    step = height / (len(counts) - 0.25)
    bands: list[FunnelBand] = []
    for number in range(len(counts)):
        wide = width * counts[number] / highest
        bands.append(
            {
                "x": _drawn((width - wide) / 2),
                "y": _drawn(number * step),
                "width": _drawn(wide),
                "height": _drawn(step * 0.75),
                "points": "",
            }
        )
    for number in range(len(counts) - 1):
        upper = bands[number]
        lower = bands[number + 1]
        bottom = upper["y"] + upper["height"]
        bands[number]["points"] = _points(
            [
                [upper["x"], bottom],
                [upper["x"] + upper["width"], bottom],
                [lower["x"] + lower["width"], lower["y"]],
                [lower["x"], lower["y"]],
            ]
        )
    return bands


def scatter_chart(
    points: list[ScoredPoint], rows: list[str], width: float, height: float, radius: float
) -> list[DrawnPoint]:
    """Scores against outcomes: `[{"ids", "x", "y", "radius", "outcome", "score"}]`, with a row for each outcome in `rows`, from
    the top. No application is left out.

    `points`: those of `measures.score_against_outcome`. Points that would cover each other are stacked upwards and downwards
    within their row, closer together where there are many. Of more than MOST_POINTS, those of one place become one point with
    their area and their ids.
    """
    tall = height / len(rows) if len(rows) > 0 else height
    across = max(1.0, 2 * radius)
    columns: dict[str, list[ColumnPoint]] = {}
    shown = [point for point in points if point["outcome"] in rows]
    for point in shown:
        x = radius + (width - 2 * radius) * point["score"] / 100
        key = str(rows.index(point["outcome"])) + "|" + str(floor(x / across))
        if key not in columns:
            columns[key] = []
        columns[key].append({"id": point["id"], "x": x, "outcome": point["outcome"], "score": point["score"]})
    drawn: list[DrawnPoint] = []
    for key in columns.keys():
        column = columns[key]
        middle = (rows.index(column[0]["outcome"]) + 0.5) * tall
        if len(shown) > MOST_POINTS:
            size = min(radius * square_root(len(column)), tall / 2)
            drawn.append(_point([point["id"] for point in column], column[0], middle, size))
            continue
        # As many layers as there are points: each has its own height.
        step = min(2 * radius, (tall - 2 * radius) / (len(column) - 1)) if len(column) > 1 else 0
        for number in range(len(column)):
            # 0, up 1, down 1, up 2, ...
            shift = (number + 1) // 2 * (1 if number % 2 == 0 else -1)
            y = middle + shift * step + (step / 2 if len(column) % 2 == 0 else 0)
            drawn.append(_point([column[number]["id"]], column[number], y, radius))
    return drawn


def _point(ids: list[str], point: ColumnPoint, y: float, radius: float) -> DrawnPoint:
    return {
        "ids": ids,
        "x": _drawn(point["x"]),
        "y": _drawn(y),
        "radius": _drawn(radius),
        "outcome": point["outcome"],
        "score": point["score"],
    }


def _drawn(number: float) -> float:
    # A hundredth of a unit is finer than any screen, and rounds to the same number in CPython and in V8.
    return rounded(number, 2)


def _points(corners: list[list[float]]) -> str:
    return " ".join([fixed(corner[0], 2) + "," + fixed(corner[1], 2) for corner in corners])
