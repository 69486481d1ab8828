"""The layout of a Sankey diagram: nodes in columns, links as bands between them. Pure.

The links lead from earlier nodes to later ones, as in the result of `measures.flows`, so there are no circles.
"""

from extension_src.core.native.numbers import rounded
from extension_src.core.native.strings import fixed
from extension_src.core.types.figures import FlowBand, FlowLink, FlowNode, PlacedNode, Sankey

NODE_WIDTH = 12
NODE_GAP = 16


def sankey_layout(nodes: list[FlowNode], links: list[FlowLink], width: float, height: float) -> Sankey:
    """`{"nodes": [{"id", "count", "x", "y", "width", "height", "column"}],
    "links": [{"from", "to", "count", "thickness", "path"}]}`.

    A link's `path` is the `d` of its middle line, to be stroked `thickness` wide. Each node is placed one column after the
    last node that flows into it, and one from which nothing flows in the last column, with the
    other ends; nodes of a column keep the order given. All heights have the same scale, so that they
    can be compared.
    """
    if len(nodes) == 0:
        return {"nodes": [], "links": []}
    columns = _columns(nodes, links)
    last = max([columns[node["id"]] for node in nodes])
    scale = _scale(nodes, columns, last, height)
    placed: dict[str, PlacedNode] = {}
    for column in range(last + 1):
        members = [node for node in nodes if columns[node["id"]] == column]
        together: float = sum([node["count"] for node in members])
        total = together * scale + NODE_GAP * (len(members) - 1)
        y = (height - total) / 2
        for node in members:
            placed[node["id"]] = {
                "id": node["id"],
                "count": node["count"],
                "x": _drawn((width - NODE_WIDTH) * column / last if last > 0 else 0),
                "y": _drawn(y),
                "width": NODE_WIDTH,
                "height": _drawn(node["count"] * scale),
                "column": column,
            }
            count: float = node["count"]
            y += count * scale + NODE_GAP
    return {"nodes": [placed[node["id"]] for node in nodes], "links": _bands(nodes, links, placed, scale)}


def _columns(nodes: list[FlowNode], links: list[FlowLink]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for node in nodes:
        columns[node["id"]] = 0
    # Links lead forward in the order of the nodes, so each pass brings at least one node to its final column.
    for _ in nodes:
        for link in links:
            columns[link["to"]] = max(columns[link["to"]], columns[link["from"]] + 1)
    last = max([columns[node["id"]] for node in nodes])
    sources = [link["from"] for link in links]
    for node in nodes:
        if node["id"] not in sources and columns[node["id"]] > 0:
            columns[node["id"]] = last
    return columns


def _scale(nodes: list[FlowNode], columns: dict[str, int], last: int, height: float) -> float:
    """The height of one application, in units, with which the fullest column fits."""
    scale = height
    for column in range(last + 1):
        counts: list[int] = [node["count"] for node in nodes if columns[node["id"]] == column]
        if len(counts) > 0 and sum(counts) > 0:
            scale = min(scale, max(height - NODE_GAP * (len(counts) - 1), 1) / sum(counts))
    return scale


def _bands(nodes: list[FlowNode], links: list[FlowLink], placed: dict[str, PlacedNode], scale: float) -> list[FlowBand]:
    order: dict[str, int] = {}
    leaving: dict[str, float] = {}
    arriving: dict[str, float] = {}
    for place in range(len(nodes)):
        identifier = nodes[place]["id"]
        order[identifier] = place
        leaving[identifier] = placed[identifier]["y"]
        arriving[identifier] = placed[identifier]["y"]
    # Bands leave and arrive in the order of their other ends, so that fewer bands cross.
    by_target = sorted(links, key=lambda link: order[link["from"]] * 1000 + order[link["to"]])
    starts: dict[str, float] = {}
    for link in by_target:
        starts[_key(link)] = leaving[link["from"]] + link["count"] * scale / 2
        leaving[link["from"]] += link["count"] * scale
    bands: list[FlowBand] = []
    for link in sorted(links, key=lambda link: order[link["to"]] * 1000 + order[link["from"]]):
        end = arriving[link["to"]] + link["count"] * scale / 2
        arriving[link["to"]] += link["count"] * scale
        source = placed[link["from"]]
        bands.append(
            {
                "from": link["from"],
                "to": link["to"],
                "count": link["count"],
                "thickness": _drawn(link["count"] * scale),
                "path": _path(source["x"] + NODE_WIDTH, starts[_key(link)], placed[link["to"]]["x"], end),
            }
        )
    return bands


def _key(link: FlowLink) -> str:
    return str(link["from"]) + ">" + str(link["to"])


def _path(x1: float, y1: float, x2: float, y2: float) -> str:
    middle = _text((x1 + x2) / 2)
    return f"M{_text(x1)},{_text(y1)}C{middle},{_text(y1)} {middle},{_text(y2)} {_text(x2)},{_text(y2)}"


def _drawn(number: float) -> float:
    return rounded(number, 2)


def _text(number: float) -> str:
    return fixed(number, 2)
