"""What forms ask for that the person's CV says, each copied by a click: beside a form, below the answers they keep."""

from extension_src.browser.i18n import text
from extension_src.browser.view import h


def own_facts_view(facts: list[str], acts):
    """The facts of `core/letters/form_facts.py` under their heading, None for none. `acts`: those of the answers."""
    if len(facts) == 0:
        return None
    lines = [h("li", {"key": f"{place}"}, [_fact(facts[place], acts)]) for place in range(len(facts))]
    children = [h("h2", {"id": "own-facts"}, [text("own_facts")]), h("ul", {"class": "answer-list"}, lines)]
    return h("section", {"class": "own-facts", "key": "own-facts", "aria-labelledby": "own-facts"}, children)


def _fact(fact, acts):
    kind: str = fact["kind"]
    name = text(f"own_fact_{kind}")
    copied = {"question": name, "answer": fact["text"]}
    properties = {
        "type": "button",
        "class": "answer-copy",
        "title": text("letter_copy"),
        "onClick": lambda event: acts.copy_text(copied),
    }
    return h("button", properties, [h("strong", {}, [name]), h("span", {"class": "answer-words"}, [fact["text"]])])
