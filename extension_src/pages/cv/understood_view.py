"""What was understood of a CV, each thing with its line, and each to be corrected."""

from typing import Any

from extension_src.browser.format import language_name
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
from extension_src.core.match.corrections import MOST_YEARS
from extension_src.pages.cv.skill_facts import skills_view
from extension_src.pages.parts.controls.select_field import select_field
from extension_src.pages.parts.frame import section
from extension_src.pages.parts.matching.correcting import quiet_button, say, take_back

DEGREES = ["none", "secondary", "upper-secondary", "higher-vocational", "bachelor", "master", "doctorate"]
LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2"]
# Offered where a language is added; any other is read from the CV.
LANGUAGES = [
    "en",
    "es",
    "ca",
    "eu",
    "gl",
    "fr",
    "de",
    "it",
    "pt",
    "nl",
    "pl",
    "ro",
    "ru",
    "uk",
    "ar",
    "zh",
    "ja",
    "ssp",
    "ase",
]


def fact(name: str, label: str, children: list[Any]):
    """A row: what it is, and what was understood of it."""
    parts = [h("h3", {"key": "label"}, [label])]
    parts.extend(children)
    return h("div", {"class": f"fact fact-{name}", "key": name}, parts)


def line_view(item, kind: str, name: str, actions):
    """Where a thing was read: the CV's line; or that the person said it, with the way back."""
    if "said" in item and item["said"]:
        label = filled("said_take_back_of", {"name": name if name != "" else text(f"fact_{kind}")})
        back = quiet_button(text("said_take_back"), label, lambda: take_back(actions, kind, name))
        return h("p", {"class": "said", "key": "line"}, [h("span", {}, [text("said_by_you")]), back])
    line = item["line"] if "line" in item else ""
    return None if line == "" else h("p", {"class": "line", "key": "line"}, [h("q", {}, [line])])


def _text_fact(name: str, item, actions, most: int):
    """A text that the person may write anew: the trade, the home."""
    value = "" if item is None else item["value"]

    def changed(event):
        words = event.target.value.strip()
        if words == "":
            take_back(actions, name, "")
        else:
            say(actions, name, "", words)

    field = {
        "type": "text",
        "id": f"fact-{name}",
        "key": f"{name} {value}",
        "defaultValue": value,
        "maxLength": most,
        "placeholder": text("fact_not_found"),
        "aria-label": text(f"fact_{name}"),
        "onChange": changed,
    }
    children = [h("input", field, [])]
    if item is not None:
        children.append(line_view(item, name, "", actions))
    return fact(name, text(f"fact_{name}"), children)


def _years(read, actions):
    years = read["years"]
    value = "" if years["value"] is None else f"{years['value']}"

    def changed(event):
        words = event.target.value
        if words == "":
            take_back(actions, "years", "")
        else:
            say(actions, "years", "", words)

    field = {
        "type": "number",
        "id": "fact-years",
        "key": f"years {value}",
        "min": 0,
        "max": MOST_YEARS,
        "step": 1,
        "defaultValue": value,
        "placeholder": text("fact_not_found"),
        "aria-label": text("fact_years"),
        "onChange": changed,
    }
    children = [h("input", field, [])]
    if years["said"]:
        children.append(line_view(years, "years", "", actions))
    stays = [
        h("li", {"key": f"{place}"}, [h("span", {}, [_stay_words(stay)]), h("q", {}, [stay["line"]])])
        for place, stay in enumerate(read["stays"])
    ]
    if len(stays) > 0:
        head = h("summary", {}, [counted("fact_stays", len(stays))])
        children.append(h("details", {"key": "stays"}, [head, h("ul", {"class": "stays"}, stays)]))
    return fact("years", text("fact_years"), children)


def _stay_words(stay) -> str:
    words = f"{stay['first']} – {stay['last']}"
    return words if stay["is_sure"] else f"{words} · {text('fact_unsure')}"


def _degree(read, actions):
    degree = read["degree"]
    options = [["", text("fact_not_found")]]
    options.extend([[level, text("degree_" + level.replace("-", "_"))] for level in DEGREES])

    def chosen(level):
        if level == "":
            take_back(actions, "degree", "")
        else:
            say(actions, "degree", "", level)

    value = "" if degree is None else degree["value"]
    children = [select_field("fact-degree", text("fact_degree"), options, value, chosen, "bare")]
    if degree is not None:
        children.append(line_view(degree, "degree", "", actions))
    return fact("degree", text("fact_degree"), children)


def named_language(code: str) -> str:
    """A language's name as it begins a line: in Spanish and others it has a small letter within a sentence."""
    name = language_name(code)
    return name[:1].upper() + name[1:]


def _level_options() -> list[Any]:
    options = [["", text("level_none")]]
    options.extend([[level, level] for level in LEVELS])
    options.extend([["native", text("level_native")], ["no", text("level_no")]])
    return options


def _language(one, actions):
    code: str = one["value"]
    value = "" if one["level"] is None else one["level"]
    choice = select_field(
        f"fact-language-{code}",
        named_language(code),
        _level_options(),
        value,
        lambda level: say(actions, "language", code, level),
        "choice",
    )
    return h("li", {"key": code}, [choice, line_view(one, "language", code, actions)])


def _languages(read, actions):
    known = [one["value"] for one in read["languages"]]
    options = [["", text("fact_add_language")]]
    options.extend([[code, named_language(code)] for code in LANGUAGES if code not in known])

    def chosen(code):
        if code != "":
            say(actions, "language", code, "")

    rows = [_language(one, actions) for one in read["languages"]]
    more = select_field("fact-language", text("fact_add_language"), options, "", chosen, "bare")
    children = [h("ul", {"class": "facts"}, rows), more]
    return fact("language", text("fact_languages"), children)


def paper_words(kind: str, name: str) -> str:
    """What a permit, registration, certificate or readiness is."""
    if kind == "permit":
        return text(f"condition_kind_permit_{name}")
    return text("condition_kind_" + kind.replace("-", "_"))


def _papers(read, actions):
    rows = []
    for one in read["papers"]:
        name: str = one["value"]
        label = paper_words(one["kind"], name)
        children = [h("strong", {}, [label]), line_view(one, "paper", name, actions)]
        if not one["said"]:
            words = text("say_not_mine")
            children.append(quiet_button(words, f"{words}: {label}", _refusal(name, actions)))
        rows.append(h("li", {"key": name}, children))
    if len(rows) == 0:
        return None
    return fact("papers", text("fact_papers"), [h("ul", {"class": "facts"}, rows)])


def _refusal(name: str, actions):
    return lambda: say(actions, "paper", name, "no")


def understood_view(state, page):
    """The section on the CV that is looked at; None while it is not read."""
    read = state["understood"]
    if read is None:
        return None
    actions = page.actions
    children = [h("p", {"class": "hint", "key": "hint"}, [text("understood_hint")])]
    if len(state["cvs"]) > 1:
        options = [[cv["id"], cv["name"]] for cv in state["cvs"]]
        children.append(
            select_field("understood-cv", text("understood_of"), options, state["looked_at"], page.look_at, "choice")
        )
    children.extend(
        [
            _text_fact("trade", read["trade"], actions, 120),
            _years(read, actions),
            _degree(read, actions),
            _languages(read, actions),
            _text_fact("home", read["home"], actions, 120),
            _papers(read, actions),
            skills_view(read, state["settings"], actions),
        ]
    )
    title = f"{text('understood')} · {counted('fact_skills', len(read['skills']))}"
    return section("understood", title, children)
