"""The view of the figures page, made from its state alone."""

from extension_src.browser.format import iso_date_label, number, percent
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
from extension_src.core.figures.charts import bar_chart, funnel_chart, shown_labels
from extension_src.core.figures.measures import FEWEST
from extension_src.pages.figures.answers_view import answers_section
from extension_src.pages.figures.chart_frame import chart_frame, data_table
from extension_src.pages.figures.flows import flows_figure
from extension_src.pages.figures.led import count_button, leading
from extension_src.pages.figures.scores import scores_figure
from extension_src.pages.figures.week import period_choice, week_section
from extension_src.pages.parts.frame import page_frame
from extension_src.pages.parts.status_select import status_label

WIDTH = 640
LEFT = 32
LABEL_ROOM = 130
# Room for the half of the last label that is beyond the last bar.
RIGHT = 16


def _weeks(state, page):
    weeks = state["figures"]["weeks"]
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
        label = iso_date_label(weeks[place]["date"])
        shapes.append(h("rect", leading(box, "weeks", label, weeks[place]["ids"], page), [h("title", {}, [title])]))
    for place in shown_labels(len(weeks), 6):
        bar = drawn["bars"][place]
        below = {"class": "under", "x": LEFT + bar["x"] + bar["width"] / 2, "y": height + 28}
        shapes.append(h("text", below, [iso_date_label(weeks[place]["date"])]))
    rows = []
    for week in weeks:
        label = iso_date_label(week["date"])
        rows.append([label, count_button("weeks", label, week["ids"], page)])
    table = data_table(text("figure_weeks"), [text("week_of"), text("list")], rows)
    said = counted("applications", sum([week["count"] for week in weeks]))
    return chart_frame("weeks", [WIDTH, height + 36], shapes, said, table, state)


def _funnel(state, page):
    steps = state["figures"]["funnel"]
    settings = state["settings"]
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
        shapes.append(h("rect", leading(box, "funnel", status_label(step["id"], settings), step["ids"], page), []))
        shapes.append(h("text", {"class": "name", "x": 0, "y": middle}, [status_label(step["id"], settings)]))
        share = f"{number(step['count'])} · {percent(step['share'])}"
        shapes.append(h("text", {"class": "value", "x": WIDTH, "y": middle}, [share]))
    rows = []
    said = []
    for step in steps:
        label = status_label(step["id"], settings)
        rows.append([label, count_button("funnel", label, step["ids"], page), percent(step["share"])])
        said.append(f"{label} {number(step['count'])}, {percent(step['share'])}")
    table = data_table(text("figure_funnel"), [text("field_status"), text("list"), text("share")], rows)
    return chart_frame("funnel", [WIDTH, height], shapes, "; ".join(said), table, state)


def _headline(figures):
    sent = figures["funnel"][0]["count"]
    answered = figures["answered"]
    said = text("fact_sent")
    if figures["unconfirmed"] > 0:
        said = f"{said} · {filled('report_unconfirmed_count', {'count': number(figures['unconfirmed'])})}"
    facts = [[number(sent), said]]
    if sent >= FEWEST and sent > 0:
        facts.append([percent(answered / sent), text("fact_answered")])
    median = figures["time"]["median"]
    if median is not None:
        facts.append(
            [counted("day_count", Math.round(median)), filled("fact_time", {"count": number(figures["time"]["n"])})]
        )
    children = [h("div", {"key": fact[1]}, [h("dt", {}, [fact[1]]), h("dd", {}, [fact[0]])]) for fact in facts]
    return h("dl", {"class": "facts", "key": "facts"}, children)


def figures_view(state, page):
    """The whole page."""
    figures = state["figures"]
    if not figures["is_any"]:
        children = [h("p", {"class": "lead", "key": "none"}, [text("figures_none")])]
    else:
        children = [week_section(state, page), period_choice(state, page)]
        if len(figures["answers"]) == 0:
            children.append(h("p", {"class": "lead", "key": "none"}, [text("figures_none_then")]))
        else:
            children.extend(
                [
                    _headline(figures),
                    _weeks(state, page),
                    _funnel(state, page),
                    flows_figure(figures["flows"], state, page),
                    answers_section(state, page),
                    scores_figure(figures["scores"], state, page),
                ]
            )
    return page_frame("figures.html", text("figures"), children, state, page.actions)
