"""A select with its label."""

from extension_src.browser.view import h


def select_field(
    identifier: str, label: str, options: list[list[str]], value: str, on_choice, kind: str = "choice", hint: str = ""
):
    """`options`: [id, words] each; `on_choice`: a function of the chosen id; `kind`: the class of the whole;
    `hint`: what stands under it."""
    made = [h("option", {"key": option[0], "value": option[0]}, [option[1]]) for option in options]
    properties = {"id": identifier, "value": value, "onChange": lambda event: on_choice(event.target.value)}
    children = [h("label", {"for": identifier}, [label]), h("select", properties, made)]
    if hint != "":
        children.append(h("p", {"class": "hint"}, [hint]))
    return h("div", {"class": kind, "key": identifier}, children)
