"""The view of the figures page, made from its state alone."""

from extension_src.browser.format import iso_date_label, number, percent
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
from extension_src.core.figures.charts import bar_chart, funnel_chart, shown_labels
from extension_src.core.figures.measures import FEWEST
from extension_src.pages.figures.chart_frame import chart_frame, data_table
from extension_src.pages.figures.flows import flows_figure
from extension_src.pages.figures.scores import rate_label, scores_figure
from extension_src.pages.parts.boards import board_name
from extension_src.pages.parts.frame import page_frame, section
from extension_src.pages.parts.status_select import status_label

WIDTH = 640
LEFT = 32
LABEL_ROOM = 130
# Room for the half of the last label that is beyond the last bar.
RIGHT = 16


def _weeks(weeks):
    height = 180
    drawn = bar_chart([week["count"] for week in weeks], WIDTH - LEFT - RIGHT, height, 0.25)
    shapes = []
    for tick in drawn["ticks"]:
        line = {"class": "grid", "x1": LEFT, "x2": WIDTH - RIGHT, "y1": tick["y"] + 10, "y2": tick["y"] + 10}
        shapes.append(h("line", line, []))
        shapes.append(h("text", {"class": "tick", "x": LEFT - 8, "y": tick["y"] + 14}, [number(tick["value"])]))
    for place in range(len(weeks)):
        bar = drawn["bars"][place]
        title = f"{iso_date_label(weeks[place]['date'])}: {number(weeks[place]['count'])}"
        box = {
            "class": "bar",
            "x": LEFT + bar["x"],
            "y": bar["y"] + 10,
            "width": bar["width"],
            "height": bar["height"],
        }
        shapes.append(h("rect", box, [h("title", {}, [title])]))
    for place in shown_labels(len(weeks), 6):
        bar = drawn["bars"][place]
        label = {"class": "under", "x": LEFT + bar["x"] + bar["width"] / 2, "y": height + 28}
        shapes.append(h("text", label, [iso_date_label(weeks[place]["date"])]))
    rows = [[iso_date_label(week["date"]), number(week["count"])] for week in weeks]
    table = data_table(text("figure_weeks"), [text("week_of"), text("list")], rows)
    said = counted("applications", sum([week["count"] for week in weeks]))
    return chart_frame("weeks", [WIDTH, height + 36], shapes, said, table)


def _funnel(steps, settings):
    height = 62 * len(steps)
    shapes = []
    bands = funnel_chart([step["count"] for step in steps], WIDTH - 2 * LABEL_ROOM, height)
    for place in range(len(bands)):
        band = bands[place]
        step = steps[place]
        x = LABEL_ROOM + band["x"]
        box = {"class": "bar", "x": x, "y": band["y"], "width": band["width"], "height": band["height"], "rx": 4}
        middle = band["y"] + band["height"] / 2 + 5
        if band["points"]:
            shapes.append(
                h(
                    "polygon",
                    {"class": "slope", "points": band["points"], "transform": f"translate({LABEL_ROOM})"},
                    [],
                )
            )
        shapes.append(h("rect", box, []))
        shapes.append(h("text", {"class": "name", "x": 0, "y": middle}, [status_label(step["id"], settings)]))
        share = f"{number(step['count'])} · {percent(step['share'])}"
        shapes.append(h("text", {"class": "value", "x": WIDTH, "y": middle}, [share]))
    rows = [[status_label(step["id"], settings), number(step["count"]), percent(step["share"])] for step in steps]
    table = data_table(text("figure_funnel"), [text("field_status"), text("list"), text("share")], rows)
    said = "; ".join([f"{row[0]} {row[1]}, {row[2]}" for row in rows])
    return chart_frame("funnel", [WIDTH, height], shapes, said, table)


def _rates(rates):
    rows = []
    for line in rates:
        rows.append([board_name(line["board"]), number(line["n"]), number(line["answered"]), rate_label(line["rate"])])
    headings = [text("column_board"), text("list"), text("answered"), text("share")]
    return section("rates", text("figure_rates"), [data_table(text("figure_rates"), headings, rows)])


def _headline(figures):
    sent: int = sum([line["n"] for line in figures["rates"]])
    answered = sum([line["answered"] for line in figures["rates"]])
    facts = [[number(sent), text("fact_sent")]]
    if sent >= FEWEST and sent > 0:
        facts.append([percent(answered / sent), text("fact_answered")])
    median = figures["time"]["median"]
    if median is not None:
        facts.append([counted("day_count", Math.round(median)), filled("fact_time", {"count": figures["time"]["n"]})])
    children = [h("div", {"key": fact[1]}, [h("dt", {}, [fact[1]]), h("dd", {}, [fact[0]])]) for fact in facts]
    return h("dl", {"class": "facts", "key": "facts"}, children)


def figures_view(state, actions):
    """The whole page."""
    figures = state["figures"]
    settings = state["settings"]
    if len(figures["rates"]) == 0:
        children = [h("p", {"class": "lead", "key": "none"}, [text("figures_none")])]
    else:
        children = [
            _headline(figures),
            _weeks(figures["weeks"]),
            _funnel(figures["funnel"], settings),
            flows_figure(figures["flows"], settings),
            _rates(figures["rates"]),
            scores_figure(figures["scores"], settings),
        ]
    return page_frame("figures.html", text("figures"), children, state, actions)
