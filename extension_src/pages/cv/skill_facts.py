"""The skills that a CV names and those that its owner adds, refuses or has words of their own for."""

from extension_src.browser.i18n import filled, language, text
from extension_src.browser.view import h
from extension_src.core.match.corrections import corrections_of
from extension_src.pages.parts.matching.correcting import quiet_button, say, take_back


def label_of(one) -> str:
    """A skill's name in the language in use."""
    return one["label_es"] if language() == "es" else one["skill"]


def _skill(one, actions):
    name: str = one["skill"]
    label = label_of(one)
    details = []
    if one["line"] != "":
        details.append(h("p", {"class": "line"}, [h("q", {}, [one["line"]])]))
    words = text("say_not_mine")
    if one["said"]:
        details.append(h("p", {"class": "said"}, [h("span", {}, [text("said_by_you")])]))
    details.append(quiet_button(words, f"{words}: {label}", lambda: say(actions, "skill", name, "no")))
    return h("li", {"key": name}, [h("details", {}, [h("summary", {}, [label]), h("div", {}, details)])])


def _said(one, actions):
    """A correction of skills, with the way back."""
    words = one["name"]
    if one["kind"] == "synonym":
        words = filled("synonym_is", {"word": one["name"], "skill": one["value"]})
    elif one["value"] == "no":
        words = filled("said_no_of", {"name": one["name"]})
    back = filled("said_take_back_of", {"name": one["name"]})
    button = quiet_button(text("said_take_back"), back, lambda: take_back(actions, one["kind"], one["name"]))
    return h("li", {"key": f"{one['kind']} {one['name']}", "class": "said-line"}, [h("span", {}, [words]), button])


def _adding(actions):
    def submitted(event):
        event.preventDefault()
        form = event.target
        name: str = form.elements["skill"].value.strip()
        own: str = form.elements["own"].value.strip()
        if name == "":
            return
        if own == "":
            say(actions, "skill", name, "yes")
        else:
            say(actions, "synonym", own, name)
        form.reset()

    skill = {"type": "text", "name": "skill", "required": True, "maxLength": 160, "placeholder": text("skill_add")}
    skill["aria-label"] = text("skill_add")
    own = {"type": "text", "name": "own", "maxLength": 160, "placeholder": text("skill_own_word")}
    own["aria-label"] = text("skill_own_word")
    parts = [h("input", skill, []), h("input", own, []), h("button", {"type": "submit"}, [text("add")])]
    return h("form", {"class": "one-line", "key": "adding", "onSubmit": submitted}, parts)


def skills_view(read, settings, actions):
    """The skills of a CV."""
    chips = [_skill(one, actions) for one in read["skills"]]
    said = [one for one in corrections_of(settings) if one["kind"] in ["skill", "synonym"]]
    children = [
        h("h3", {"key": "label"}, [text("fact_skills")]),
        h("ul", {"class": "chips", "key": "chips"}, chips),
        _adding(actions),
    ]
    if len(said) > 0:
        rows = [_said(one, actions) for one in said]
        children.append(h("ul", {"class": "facts", "key": "said"}, rows))
    return h("div", {"class": "fact terms fact-skills", "key": "skills"}, children)
