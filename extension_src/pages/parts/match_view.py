"""The score of an application: one word, one number, and the reasons."""

from extension_src.browser.format import number
from extension_src.browser.i18n import filled, language, text
from extension_src.browser.types.views import Child
from extension_src.browser.view import h
from extension_src.core.match.fit import READ_LANGUAGES, fit_word
from extension_src.core.match.questions import ANSWERED
from extension_src.pages.parts.matching.correcting import quiet_button, say, take_back

PARTS = ["terms", "skills", "title"]
PERMITS = ["work", "clearance", "driving", "disability"]
# A circle of this radius has a circumference of about 100, so the dash's length is the fit itself.
RADIUS = 15.915


def fit_ring(fit: int):
    """The fit (0 to 100) as a number inside a ring that is filled to the same share."""
    shape = [
        h("circle", {"class": "ring-ground", "cx": 18, "cy": 18, "r": RADIUS}, []),
        h("circle", {"class": "ring", "cx": 18, "cy": 18, "r": RADIUS, "stroke-dasharray": f"{fit} 100"}, []),
    ]
    ring = h("svg", {"viewBox": "0 0 36 36", "aria-hidden": "true"}, shape)
    return h("div", {"class": "fit-ring"}, [ring, h("strong", {}, [number(fit)])])


def _part(name: str, value):
    share = Math.round(value * 100.0)
    return h(
        "div",
        {"class": "part", "key": name},
        [
            h("span", {"id": f"part-{name}"}, [text(f"part_{name}")]),
            h("meter", {"min": 0, "max": 100, "value": share, "aria-labelledby": f"part-{name}"}, []),
        ],
    )


def _condition(condition, place: int, actions):
    state = condition["state"]
    words = [h("span", {"class": "condition-need"}, [condition_words(condition)])]
    if condition["quote"]:
        words.append(h("q", {}, [condition["quote"]]))
    words.append(_condition_acts(condition, actions))
    sign = "✓" if state == "met" else ("✕" if state == "not-met" else "?")
    name = text("condition_" + state.replace("-", "_"))
    mark = {"class": "condition-mark", "role": "img", "aria-label": name}
    return h("li", {"key": f"{place}", "data-state": state}, [h("span", mark, [sign]), h("div", {}, words)])


def _condition_acts(condition, actions):
    """What the person can say to a condition: yes or no to a paper, else the way to what was read of their CV."""
    kind: str = condition["kind"]
    said = "said" in condition["have"] if "have" in condition else False
    if actions is None or kind == "must-have" or (condition["state"] == "met" and not said):
        return None
    label = condition_words(condition)
    acts = []
    if kind in ANSWERED and kind in condition["need"]:
        name: str = condition["need"][kind]
        if said:
            back = filled("said_take_back_of", {"name": label})
            acts.append(h("span", {}, [text("said_by_you")]))
            acts.append(quiet_button(text("said_take_back"), back, lambda: take_back(actions, "paper", name)))
        else:
            yes = filled("said_yes_to", {"name": label})
            no = filled("said_no_to", {"name": label})
            acts.append(quiet_button(text("said_yes"), yes, lambda: say(actions, "paper", name, "yes")))
            acts.append(quiet_button(text("said_no"), no, lambda: say(actions, "paper", name, "no")))
    else:
        if said:
            acts.append(h("span", {}, [text("said_by_you")]))
        acts.append(h("a", {"href": "cv.html#understood", "target": "_blank"}, [text("understood_correct")]))
    return h("p", {"class": "said"}, acts)


def condition_words(condition) -> str:
    """What a condition asks for: the name of a must-have skill, or the kind of any other condition."""
    if condition["kind"] == "must-have":
        return skill_label(condition["need"])
    return kind_words(condition)


def kind_words(condition) -> str:
    """The kind of a condition; a permit by what it is."""
    need = condition["need"]
    if condition["kind"] == "permit" and need["permit"] in PERMITS:
        permit: str = need["permit"]
        return text("condition_kind_permit_" + permit)
    return text("condition_kind_" + condition["kind"].replace("-", "_"))


def skill_label(item) -> str:
    """The skill's name in the language in use."""
    return item["label_es"] if language() == "es" else item["skill"]


def _skill_act(key: str, item, actions):
    """What the person can say to a skill: theirs where it is missing, not theirs where it is had."""
    label = skill_label(item)
    name: str = item["skill"]
    if "said" in item and item["said"]:
        back = filled("said_take_back_of", {"name": label})
        said = h("span", {}, [text("said_by_you" if key == "have" else "said_not_mine")])
        button = None
        if actions is not None:
            button = quiet_button(text("said_take_back"), back, lambda: take_back(actions, "skill", name))
        return h("p", {"class": "said", "key": "said"}, [said, button])
    if actions is None:
        return None
    value = "yes" if key == "miss" else "no"
    words = text("say_mine" if key == "miss" else "say_not_mine")
    act = quiet_button(words, f"{words}: {label}", lambda: say(actions, "skill", name, value))
    return h("p", {"class": "said", "key": "said"}, [act])


def _skill(key: str, item, place: int, actions):
    label = skill_label(item)
    quotes = []
    for name in ["listing_quote", "cv_quote"]:
        if name in item and item[name] != "":
            quotes.append(h("p", {"key": name}, [f"{text(name)}: ", h("q", {}, [item[name]])]))
    quotes.append(_skill_act(key, item, actions))
    summary: list[Child] = [label]
    if item["required"] if "required" in item else item["must"]:
        summary.append(h("span", {"class": "must"}, [text("must")]))
    return h("li", {"key": f"{place}"}, [h("details", {}, [h("summary", {}, summary), h("div", {}, quotes)])])


def _skills(key: str, items, heading: str, actions):
    if len(items) == 0:
        return None
    chips = [_skill(key, items[place], place, actions) for place in range(len(items))]
    return h("div", {"class": f"terms {key}", "key": key}, [h(heading, {}, [text(f"match_{key}")]), h("ul", {}, chips)])


def lowered_words(lowered) -> str:
    """What lowers the number most: a required skill by its name, another condition by its kind."""
    if lowered["kind"] == "must-have":
        return filled("lowered_skill", {"skill": skill_label(lowered["need"])})
    return filled("lowered", {"reason": kind_words(lowered)})


def fit_head(match):
    """The word, then the number in its ring; without a fit, the text that says what a fit needs."""
    if match is None or "fit" not in match or match["fit"] is None:
        return h("p", {"class": "no-fit", "key": "fit"}, [text("no_fit")])
    words = [h("strong", {}, [text("word_" + fit_word(match["fit"]).replace("-", "_"))])]
    if "lowered" in match and match["lowered"] is not None:
        words.append(h("p", {}, [lowered_words(match["lowered"])]))
    if "provisional" in match and match["provisional"]:
        words.append(h("p", {}, [text("provisional")]))
    if is_unread(match):
        words.append(h("p", {}, [text("listing_unread")]))
    return h("div", {"class": "fit-head", "key": "fit"}, [h("div", {}, words), fit_ring(Math.round(match["fit"]))])


def is_unread(match) -> bool:
    """Whether the listing is in a language whose conditions JobTrack does not read."""
    written = match["language"]["listing"] if "language" in match else None
    return written is not None and written not in READ_LANGUAGES


def match_view(match, heading: str = "h3", actions=None, is_open: bool = False):
    """The whole explanation, folded under its headline unless `is_open`. `heading`: the tag of the headings of its parts;
    `actions`: those of a page on which the person can answer what is said, None where they cannot."""
    head = fit_head(match)
    if match is None or "parts" not in match:
        return h("section", {"class": "match", "key": "match", "aria-label": text("column_fit")}, [head])
    children = []
    conditions = match["conditions"]
    if len(conditions) > 0:
        lines = [_condition(conditions[place], place, actions) for place in range(len(conditions))]
        children.append(h("ul", {"class": "conditions", "key": "conditions"}, lines))
    children.append(_skills("miss", match["miss"], heading, actions))
    children.append(_skills("have", match["have"], heading, actions))
    children.append(h("div", {"class": "parts", "key": "parts"}, [_part(name, match["parts"][name]) for name in PARTS]))
    children.append(h("p", {"class": "hint", "key": "estimate"}, [text("fit_estimate")]))
    why = h(
        "details",
        {"class": "why", "key": "why", "open": is_open},
        [h("summary", {}, [text("why")]), h("div", {}, children)],
    )
    return h("section", {"class": "match", "key": "match", "aria-label": text("column_fit")}, [head, why])
