"""Answers by what the applications have in common: one way of telling them apart is shown, the others can be chosen."""

from extension_src.browser.format import number
from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.figures.answers import BY
from extension_src.pages.figures.chart_frame import data_table
from extension_src.pages.figures.led import asked_list, count_button
from extension_src.pages.figures.scores import rate_label
from extension_src.pages.parts.boards import board_name
from extension_src.pages.parts.frame import section


def answers_section(state, page):
    """The table and the select of what it is by."""
    by: str = state["by"]
    title = text("by_" + by)
    rows = []
    for line in state["figures"]["answers"]:
        label = _label(by, line["value"], state)
        rows.append(
            [
                label,
                count_button("answers", label, line["ids"], page),
                number(line["answered"]),
                rate_label(line["rate"]),
            ]
        )
    options = [h("option", {"key": one, "value": one}, [text("by_" + one)]) for one in BY]
    select = {"id": "figure-by", "value": by, "onChange": lambda event: page.choose("by", event.target.value)}
    chosen = h(
        "div",
        {"class": "choice", "key": "by"},
        [h("label", {"for": "figure-by"}, [text("answers_by")]), h("select", select, options)],
    )
    headings = [title, text("list"), text("answered"), text("reply_rate")]
    table = data_table(f"{text('figure_rates')}: {title}", headings, rows)
    return section("rates", text("figure_rates"), [chosen, table, asked_list("answers", state)])


def _label(by: str, value: str, state) -> str:
    if value == "":
        return text("by_none")
    if by == "board":
        return board_name(value)
    if by == "cv":
        for cv in state["cvs"]:
            if cv["id"] == value:
                return cv["name"]
        return value
    if by == "fit":
        return value.replace("-", "–")
    if by == "kind":
        return (
            text("by_kind_" + value.replace("-", "_")) if value in ["easy", "external", "sign-in", "manual"] else value
        )
    if by == "workplace":
        return text("by_workplace_" + value.replace("-", "_")) if value in ["remote", "hybrid", "on-site"] else value
    return value
