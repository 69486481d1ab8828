"""A small part of what `python -m tests.dialect.hunt` makes, always the same."""

from tests.dialect.hunt.compared import differences, passing
from tests.dialect.hunt.snippets import HAZARD, carriers, made, operations


def test_what_passes_the_gate_is_right_or_says_that_it_is_not() -> None:
    snippets = made(count=150, seed=1)
    assert len(snippets) == 150
    silent = [one for one in differences(passing(snippets)) if one.is_silent]
    assert [str(one) for one in silent if not one.name.endswith(HAZARD)] == []


def test_a_difference_would_be_seen() -> None:
    found = differences({"wrong": "def outcome():\n    return [1] == [1]\n", "right": "def outcome():\n    return 1\n"})
    assert [(one.name, one.cpython, one.v8, one.is_silent) for one in found] == [("wrong", "True", "False", True)]


def test_what_does_not_compile_is_told_apart() -> None:
    right = "def outcome():\n    return 1\n"
    found = differences({"one": right, "broken": "def outcome():\n    a, *b = [1, 2]\n    return b\n", "other": right})
    assert [(one.name, one.is_silent) for one in found] == [("broken", False)]


def test_each_carrier_fits_some_operation_and_each_snippet_is_python() -> None:
    for carrier in carriers():
        snippets = [one for one in map(carrier.around, operations()) if one is not None]
        assert snippets, carrier.name
        for snippet in snippets[::25]:
            compile(snippet, carrier.name, "exec")
