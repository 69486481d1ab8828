"""Fit against outcome: each application is a point in the row of its outcome; the table has the rates by fit."""

from typing import Any

from extension_src.browser.format import number, percent
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.applications.statuses import ordered_statuses, own_stages
from extension_src.core.figures.charts import scatter_chart
from extension_src.core.figures.measures import FEWEST, WAITING
from extension_src.pages.figures.chart_frame import chart_frame, data_table
from extension_src.pages.figures.led import count_button, leading
from extension_src.pages.figures.outcome_label import outcome_label
from extension_src.pages.parts.frame import section

WIDTH = 640
LABEL_ROOM = 130
ROW = 56
RADIUS = 4
SCORES = [0, 20, 40, 60, 80, 100]


def rate_label(rate) -> str:
    """A rate as a percentage, or a text saying that there are too few applications for one."""
    return filled("too_few", {"fewest": FEWEST}) if rate is None else percent(rate)


def _outcomes(points: list[Any], settings) -> list[Any]:
    """The outcomes that occur among the points, in the order of a job search."""
    there = {point["outcome"]: True for point in points}
    order = ordered_statuses(own_stages(settings))
    order.append(WAITING)
    return [outcome for outcome in order if outcome in there]


def _points(points: list[Any], outcomes: list[Any], width: float, height: float, state, page) -> list[Any]:
    shapes = []
    for point in scatter_chart(points, outcomes, width, height, RADIUS):
        label = f"{outcome_label(point['outcome'], state['settings'])}, {number(Math.round(point['score']))}"
        circle = {"class": "point", "cx": point["x"], "cy": point["y"], "r": point["radius"] - 0.5}
        shapes.append(h("circle", leading(circle, "scores", label, point["ids"], page), []))
    return shapes


def _axis(width: float, height: float) -> list[Any]:
    shapes = []
    for score in SCORES:
        x = RADIUS + (width - 2 * RADIUS) * score / 100
        shapes.append(h("line", {"class": "grid", "x1": x, "x2": x, "y1": 0, "y2": height}, []))
        shapes.append(h("text", {"class": "under", "x": x, "y": height + 18}, [number(score)]))
    return shapes


def scores_figure(found, state, page):
    """The chart of `found`, what core.figures.measures.score_against_outcome returned; while no application has a fit, a
    text that says what a fit needs."""
    settings = state["settings"]
    rows = []
    said = []
    for band in found["bands"]:
        label = f"{number(band['low'])}–{number(band['high'])}"
        counted = count_button("scores", label, band["ids"], page)
        rows.append([label, counted, rate_label(band["rate"]), rate_label(band["interview_rate"])])
        said.append(f"{label}: {text('list')} {number(band['n'])}, {text('answered')} {rate_label(band['rate'])}")
    headings = [text("column_fit"), text("list"), text("answered"), text("status_interview")]
    table = data_table(text("figure_scores"), headings, rows)
    if len(found["points"]) == 0:
        return section("scores", text("figure_scores"), [h("p", {"class": "hint", "key": "none"}, [text("no_fit")])])
    outcomes = _outcomes(found["points"], settings)
    width = WIDTH - LABEL_ROOM - 16
    height = ROW * len(outcomes)
    shapes = _axis(width, height)
    for place in range(len(outcomes)):
        words = {"class": "name", "x": -LABEL_ROOM, "y": (place + 0.5) * ROW + 4}
        shapes.append(h("text", words, [outcome_label(outcomes[place], settings)]))
    shapes.extend(_points(found["points"], outcomes, width, height, state, page))
    shifted = [h("g", {"transform": f"translate({LABEL_ROOM})"}, shapes)]
    return chart_frame("scores", [WIDTH, height + 28], shifted, "; ".join(said), table, state)
