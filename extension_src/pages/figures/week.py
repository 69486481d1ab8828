"""The period that the figures are of, and this week beside the last with the person's own goal."""

from typing import Any

from extension_src.browser.format import number
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.figures.period import PERIODS
from extension_src.pages.figures.led import asked_list, count_button


def period_choice(state, page):
    """A select of periods, with two dates for one of one's own."""
    options = [h("option", {"key": one, "value": one}, [text("period_" + (one or "all"))]) for one in PERIODS]
    select = {
        "id": "period",
        "value": state["period"],
        "onChange": lambda event: page.choose("period", event.target.value),
    }
    children = [h("label", {"for": "period"}, [text("period")]), h("select", select, options)]
    if state["period"] == "own":
        for name in ["first", "last"]:
            children.extend(_day(name, state, page))
    return h("div", {"class": "period", "key": "period"}, children)


def _day(name: str, state, page) -> list[Any]:
    words = text("filter_from") if name == "first" else text("filter_to")
    field = {
        "type": "date",
        "id": f"period-{name}",
        "value": state[name],
        "onChange": lambda event: page.choose(name, event.target.value),
    }
    return [h("label", {"for": f"period-{name}"}, [words]), h("input", field, [])]


def week_section(state, page):
    """This week, the week before, and the goal."""
    weeks = state["figures"]["two_weeks"]
    settings = state["settings"]
    goal = settings["weekly_goal"] if "weekly_goal" in settings and settings["weekly_goal"] else 0
    sent = len(weeks["this"])
    field = {
        "type": "number",
        "id": "weekly-goal",
        "min": 0,
        "max": 100,
        "value": goal if goal > 0 else "",
        "onChange": lambda event: page.set_goal(event.target.value),
    }
    children = [
        h("h2", {"id": "figure-week"}, [text("figure_week")]),
        h(
            "p",
            {},
            [
                text("week_this"),
                " ",
                count_button("week", text("week_this"), weeks["this"], page),
                " · ",
                text("week_last"),
                " ",
                count_button("week", text("week_last"), weeks["last"], page),
            ],
        ),
        h("p", {}, [h("label", {"for": "weekly-goal"}, [text("weekly_goal")]), " ", h("input", field, [])]),
    ]
    if goal > 0:
        said = text("goal_reached") if sent >= goal else filled("goal_left", {"count": number(goal - sent)})
        children.append(
            h(
                "p",
                {},
                [
                    h("progress", {"value": min(sent, goal), "max": goal, "aria-label": text("weekly_goal")}, []),
                    " ",
                    said,
                ],
            )
        )
    children.append(asked_list("week", state))
    return h("section", {"class": "figure week", "key": "week", "aria-labelledby": "figure-week"}, children)
