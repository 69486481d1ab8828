"""Geometry of the charts: where everything is drawn, in the units of a viewBox. Pure; the page draws.

x grows to the right, y downwards, as in SVG. The page gives every chart a table too, so that nothing is told by shape alone.
"""

from typing import Any

from extension_src.core.native.numbers import floor, rounded
from extension_src.core.native.strings import fixed


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


def bar_chart(values: list[float], width: float, height: float, gap: float) -> dict[str, Any]:
    """`{"bars": [{"x", "y", "width", "height", "value"}], "ticks": [{"y", "value"}]}`; `gap`: the share of each bar's
    space that stays free, 0 to 1."""
    highest = 0.0
    for value in values:
        highest = max(highest, value)
    ticks = nice_ticks(highest, 4)
    top = ticks[len(ticks) - 1]
    step = width / len(values) if len(values) > 0 else width
    bars: list[Any] = []
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


def funnel_chart(counts: list[float], width: float, height: float) -> list[dict[str, Any]]:
    """A centred band for each step, as wide as its count: `[{"x", "y", "width", "height", "points"}]`; `points`: the
    polygon of the slope to the next band, '' for the last band."""
    highest = 0.0
    for count in counts:
        highest = max(highest, count)
    if highest == 0:
        return []
    # The band takes three quarters of a step, the slope the last quarter.
    step = height / (len(counts) - 0.25)
    bands: list[dict[str, Any]] = []
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


def scatter_chart(points: list[Any], rows: list[str], width: float, height: float, radius: float) -> list[Any]:
    """Scores against outcomes: `[{"id", "x", "y", "outcome", "score"}]`, with a row for each outcome in `rows`, from the top.

    `points`: those of `measures.score_against_outcome`. Points that would cover each other are stacked upwards and
    downwards within their row.
    """
    tall = height / len(rows) if len(rows) > 0 else height
    across = max(1.0, 2 * radius)
    layers = max(1, floor(tall / across))
    taken: dict[str, int] = {}
    drawn: list[Any] = []
    for point in points:
        if point["outcome"] not in rows:
            continue
        row = rows.index(point["outcome"])
        x = radius + (width - 2 * radius) * point["score"] / 100
        column = str(row) + "|" + str(floor(x / across))
        number = taken[column] if column in taken else 0
        taken[column] = number + 1
        layer = number % layers
        # 0, up 1, down 1, up 2, ...
        shift = (layer + 1) // 2 * (1 if layer % 2 == 0 else -1)
        y = (row + 0.5) * tall + shift * 2 * radius
        y = min(max(y, row * tall + radius), (row + 1) * tall - radius)
        drawn.append(
            {
                "id": point["id"],
                "x": _drawn(x),
                "y": _drawn(y),
                "outcome": point["outcome"],
                "score": point["score"],
            }
        )
    return drawn


def _drawn(number: float) -> float:
    # A hundredth of a unit is finer than any screen, and rounds to the same number in CPython and in V8.
    return rounded(number, 2)


def _points(corners: list[Any]) -> str:
    return " ".join([fixed(corner[0], 2) + "," + fixed(corner[1], 2) for corner in corners])
