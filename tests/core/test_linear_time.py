"""Whatever runs over others' text takes time linear in it: in V8, over texts of 100 kB made to cost most, each expression
within 200 ms and each function within 500.

The time is the processor's, and the best of three: what else a busy machine does says nothing of an expression.
"""

import inspect
from typing import Any

import pytest

from tests.core.expressions import COMMON, Expression, Recipe, expressions, module_functions, recipes
from tests.core.match_data import LOADED, data
from tests.core.tracked import NOW, application
from tests.core.v8_runtime import V8Core

SIZE = 100_000
LIMIT = 200
# A function runs several expressions over the text; what takes quadratic time takes seconds.
LIMIT_OF_FUNCTIONS = 500
CORE = "extension_src.core"
# What a parameter that is not the text is filled with.
FILLERS: dict[str, Any] = {
    "str": "a", "int": 1, "float": 1.0, "bool": True, "list[str]": ["a"], "dict[str, str]": {}, "dict[str, typing.Any]": {},
}  # fmt: skip
TEXT_KINDS = ("str", "list[str]")
# Not of others' text: tables of the matcher's own data, lists made by the core itself.
OWN = ("native.tables", "native.vectors", "figures.charts")
SHORT: list[Recipe] = [
    ("", piece, "")
    for piece in (
        " ", "\n", "a", "1", ".", "-", "?", "a ", "a\n", "-\n", "1.", ", ", '"', "\\", "/", "&a;", "<a>", "|", "=", "\u4e2d",
        "\U0001f600", "\u0301", "\x1c", "\u202e", "\u00ad\n",
    )
]  # fmt: skip
SHORT.extend(
    [("https://", "a.", ""), ("https://a.es/?", "a&", ""), ("x", " ", "x"), ("1", "1", "x"), ('"a":"', '\\"', "")]
)
LISTING = {
    "title": "Cook",
    "company": "",
    "location": "Madrid",
    "description": "3 years of experience. English B2. Python",
}
READING = {"order": "dmy", "statuses": {}, "status": "applied", "notes_column": -1, "now": NOW}
CONTEXT = {"stages": [], "status_labels": {}, "described": {}, "now": NOW}


def long_text(recipe: Recipe, size: int = SIZE) -> dict[str, Any]:
    return {"repeated": recipe, "length": size}


def slowest(v8: V8Core, call: dict[str, Any], limit: int) -> float:
    """Milliseconds of a call: once, and the best of three where that was too long."""
    took = v8.milliseconds([call])[0]
    for _ in range(2):
        if took > limit:
            took = min(took, v8.milliseconds([call])[0])
    return took


def too_slow(v8: V8Core, calls: list[dict[str, Any]], limit: int = LIMIT) -> list[tuple[Any, ...]]:
    found = []
    for call in calls:
        took = slowest(v8, call, limit)
        if took > limit:
            found.append((round(took), call))
    return found


@pytest.fixture(scope="module")
def runtime(v8: V8Core) -> V8Core:
    if not v8.call(LOADED, "is_loaded", []):
        v8.call(LOADED, "load", [data()])
    return v8


def search(expression: Expression, recipe: Recipe, size: int = SIZE) -> dict[str, Any]:
    return {"expression": expression.source, "flags": expression.flags, "arguments": [long_text(recipe, size)]}


def test_every_expression_is_found() -> None:
    places = {expression.place.split(":")[0] for expression in expressions()}
    assert {
        f"{CORE}.match.conditions.years",
        "extension_src/core/cv/text.py",
        "extension_src/browser/native/strings.py",
        "extension_src/browser/dom.py",
        "extension_src/cv_reader/file_kind.js",
    } <= places


@pytest.mark.parametrize("source", ["(jan|feb)[a-z]* 20\\d\\d", "^[0-9]+\\.?[0-9]*$", " +$"])
def test_a_quadratic_expression_is_seen(runtime: V8Core, source: str) -> None:
    # Ten thousand characters cost such a one more than fifty times what they cost the others.
    times = runtime.milliseconds(
        [search(Expression("", source, "g"), recipe, 10_000) for recipe in dict.fromkeys([*recipes(source), *SHORT])]
    )
    assert max(times) > 50 * sorted(times)[len(times) // 2]


def test_expressions(runtime: V8Core) -> None:
    calls = []
    for expression in expressions():
        hardest = list(dict.fromkeys([*recipes(expression.source), *SHORT]))
        # A tenth of the text tells which are worth the whole: what takes longer than LIMIT there takes this long here.
        times = runtime.milliseconds([search(expression, recipe, SIZE // 10) for recipe in hardest])
        calls += [search(expression, hardest[place]) for place, took in enumerate(times) if took > LIMIT / 200]
    assert too_slow(runtime, calls) == []


def kind_of(parameter: inspect.Parameter) -> str:
    annotation = parameter.annotation
    return annotation.__name__ if annotation in (str, int, float, bool) else str(annotation)


def calls_of_functions() -> list[dict[str, Any]]:
    """Every public function of the core that takes texts and plain values, with a long text for each of its texts."""
    calls = []
    for module, name, function in module_functions():
        kinds = [kind_of(parameter) for parameter in inspect.signature(function).parameters.values()]
        if module.removeprefix(f"{CORE}.") in OWN or not all(kind in FILLERS for kind in kinds):
            continue
        for place, kind in enumerate(kinds):
            for recipe in SHORT if kind in TEXT_KINDS else []:
                arguments = [FILLERS[other] for other in kinds]
                arguments[place] = long_text(recipe) if kind == "str" else [long_text(recipe)]
                calls.append({"module": module, "name": name, "arguments": arguments})
    return calls


def test_functions_of_texts(runtime: V8Core) -> None:
    calls = calls_of_functions()
    assert len({(call["module"], call["name"]) for call in calls}) > 90
    assert too_slow(runtime, calls, LIMIT_OF_FUNCTIONS) == []


def of_records(text: Any) -> list[tuple[str, list[Any]]]:
    """What reads texts inside records, each with a long one in it."""
    record = application("a1", title=text, company=text, notes=text, url=text, location=text)
    other = application("a1", title=text, notes="b\nc", updated_at=NOW + 1)
    capture = {
        "board": "a", "job_id": text, "url": text, "kind": "easy", "event": "click", "click": text, "title": text,
        "description": text, "seen_at": NOW,
    }  # fmt: skip
    export = {
        "format": "jobtrack", "version": 1, "schema": 1, "listings": {"a1": text}, "settings": {"stages": text},
        "applications": [record], "cvs": [{"id": "c", "name": text, "text": text, "added_at": 1}],
    }  # fmt: skip
    posting = {"@type": "JobPosting", "hiringOrganization": text, "jobLocation": {"address": text}}
    return [
        (f"{CORE}.transfer.rows:read_row", [[text, text], ["Title", "x"], ["title", "notes"], READING]),
        (f"{CORE}.transfer.rows:read_row", [[text, text], ["Url", "Date"], ["url", "applied_at"], READING]),
        (f"{CORE}.transfer.own_export:export_plan", [export, "merge", [application("a1", notes=text)], CONTEXT]),
        (f"{CORE}.listings.capture:checked_capture", [capture, ["a"], NOW]),
        (f"{CORE}.applications.changes:checked_fields", [{"title": text, "notes": text, "url": text}, []]),
        (f"{CORE}.applications.merging:merged", [record, other, {}]),
        (f"{CORE}.applications.merging:merged", [other, record, {}]),
        (f"{CORE}.applications.identity:identity_keys", [record]),
        (f"{CORE}.applications.identity:posting_key", [record]),
        (f"{CORE}.applications.searching:searchable", [{**record, "note": text}]),
        (f"{CORE}.storage.schema:application_under", ["app:a1", record]),
        (f"{CORE}.listings.json_ld:job_postings", [[posting]]),
        (f"{CORE}.listings.json_ld:place", [posting]),
        (f"{CORE}.transfer.calendar:follow_up_calendar", [[record], {}, {"name": text, "summary": "{title}"}, NOW]),
        (f"{CORE}.letters.drafts:moved_claims", [text, text, []]),
        (
            f"{CORE}.cv.lines:page_text",
            [[{"text": text, "x": 0, "y": 0, "width": 1, "height": 1, "end_of_line": True}]],
        ),
    ]


def test_each_of_them_takes_such_records(runtime: V8Core) -> None:
    for target, arguments in of_records("https://olmo.example/7"):
        module, _, name = target.partition(":")
        runtime.call(module, name, arguments)


def test_functions_of_records(runtime: V8Core) -> None:
    hardest = [
        recipe for expression in expressions() if "RANGE" in expression.place for recipe in recipes(expression.source)
    ]
    texts = dict.fromkeys([*[("", piece, "") for piece in COMMON], *SHORT, *hardest[:: len(hardest) // 20]])
    calls = []
    for recipe in texts:
        for target, arguments in of_records(long_text(recipe)):
            module, _, name = target.partition(":")
            calls.append({"module": module, "name": name, "arguments": arguments})
    assert too_slow(runtime, calls, LIMIT_OF_FUNCTIONS) == []
