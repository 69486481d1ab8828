"""The Sankey diagram of the outcomes of all applications."""

from extension_src.browser.format import number
from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.figures.sankey import sankey_layout
from extension_src.pages.figures.chart_frame import chart_frame, data_table
from extension_src.pages.figures.led import count_button, leading
from extension_src.pages.figures.outcome_label import outcome_label

WIDTH = 640
HEIGHT = 300
# Room for labels: beside the last column, and above all columns.
LABEL_ROOM = 165
TOP = 22


def _label(node, is_last: bool, settings):
    # Only the last column's labels stand beside their nodes: flows leave the other nodes, so their labels stand above.
    if is_last:
        after: float = node["x"] + node["width"]
        place = {"x": after + 6, "y": node["height"] / 2 + 4 + node["y"]}
    else:
        place = {"x": node["x"], "y": node["y"] - 6}
    place["class"] = "name over"
    return h("text", place, [f"{outcome_label(node['id'], settings)} {number(node['count'])}"])


def flows_figure(found, state, page):
    """The chart of `found`, what core.figures.measures.flows returned."""
    settings = state["settings"]
    ids = {f"{link['from']}>{link['to']}": link["ids"] for link in found["links"]}
    passing = {node["id"]: node["ids"] for node in found["nodes"]}
    drawn = sankey_layout(found["nodes"], found["links"], WIDTH - LABEL_ROOM, HEIGHT)
    shapes = []
    rows = []
    said = []
    for link in drawn["links"]:
        ends = [outcome_label(link["from"], settings), outcome_label(link["to"], settings)]
        label = f"{ends[0]} → {ends[1]}"
        there = ids[f"{link['from']}>{link['to']}"]
        rows.append([ends[0], ends[1], count_button("flows", label, there, page)])
        said.append(f"{label} {number(link['count'])}")
        words = f"{label}: {number(link['count'])}"
        path = {"class": "flow", "data-to": link["to"], "d": link["path"], "stroke-width": link["thickness"]}
        shapes.append(h("path", leading(path, "flows", label, there, page), [h("title", {}, [words])]))
    last = max([node["column"] for node in drawn["nodes"]])
    for node in drawn["nodes"]:
        box = {"class": "node", "x": node["x"], "y": node["y"], "width": node["width"], "height": node["height"]}
        label = outcome_label(node["id"], settings)
        shapes.append(h("rect", leading(box, "flows", label, passing[node["id"]], page), [h("title", {}, [label])]))
    for node in drawn["nodes"]:
        shapes.append(_label(node, node["column"] == last, settings))
    table = data_table(text("figure_flows"), [text("filter_from"), text("filter_to"), text("list")], rows)
    shifted = [h("g", {"transform": f"translate(0 {TOP})"}, shapes)]
    return chart_frame("flows", [WIDTH, HEIGHT + TOP], shifted, "; ".join(said), table, state)
