"""How machines read a CV, and what the listings ask that no CV says."""

from extension_src.browser.i18n import counted, text
from extension_src.browser.view import h
from extension_src.pages.cv.understood_view import paper_words
from extension_src.pages.parts.frame import section
from extension_src.pages.parts.matching.correcting import quiet_button, say


def findings_view(state):
    """What a program that reads the CV may miss, each with its place and what to do; None while the CV is not read."""
    read = state["understood"]
    if read is None:
        return None
    if len(read["findings"]) == 0:
        return section("findings", text("findings"), [h("p", {"class": "hint"}, [text("findings_none")])])
    rows = [_finding(one) for one in read["findings"]]
    return section("findings", text("findings"), [h("ul", {"class": "facts"}, rows)])


def _finding(one):
    key = "finding_" + one["id"].replace("-", "_")
    children = [h("strong", {}, [text(key)])]
    for place, line in enumerate(one["lines"]):
        children.append(h("p", {"class": "line", "key": f"{place}"}, [h("q", {}, [line])]))
    children.append(h("p", {"class": "hint"}, [text(f"{key}_do")]))
    return h("li", {"key": one["id"]}, children)


def questions_view(state, page):
    """What listings of theirs ask of a person beside their CV; None where nothing is open."""
    if len(state["questions"]) == 0:
        return None
    rows = [_question(one, page.actions) for one in state["questions"]]
    children = [h("p", {"class": "hint", "key": "hint"}, [text("questions_hint")]), h("ul", {"class": "facts"}, rows)]
    return section("questions", text("questions"), children)


def _question(one, actions):
    kind: str = one["kind"]
    name: str = one["name"]
    quote = h("p", {"class": "line", "key": "line"}, [h("q", {}, [one["quote"]])])
    facts = counted("question_listings", one["count"])
    if kind in ["home", "pay"]:
        label = text(f"question_{kind}")
        answer = _field(kind, label, actions)
    else:
        label = paper_words(kind, name)
        yes = quiet_button(text("said_yes"), f"{label}: {text('said_yes')}", lambda: say(actions, "paper", name, "yes"))
        no = quiet_button(text("said_no"), f"{label}: {text('said_no')}", lambda: say(actions, "paper", name, "no"))
        answer = h("p", {"class": "said", "key": "answer"}, [yes, no])
    head = h("p", {"key": "head"}, [h("strong", {}, [label]), h("span", {"class": "hint"}, [f" · {facts}"])])
    return h("li", {"key": f"{kind} {name}"}, [head, quote, answer])


def _field(kind: str, label: str, actions):
    """The field for a home, or for the least pay a year in euros."""

    def changed(event):
        value = event.target.value.strip()
        if value != "":
            say(actions, kind, "EUR" if kind == "pay" else "", value)

    field = {"id": f"question-{kind}", "aria-label": label, "onChange": changed}
    if kind == "pay":
        field.update({"type": "number", "min": 0, "max": 9999999, "step": 500})
    else:
        field.update({"type": "text", "maxLength": 120})
    return h("input", field, [])
