"""Each rule has a reason that still holds, finds its line, and leaves right code alone."""

from pathlib import Path

import pytest

from tests.dialect.cases import REFUSED, RIGHT, Case
from tests.dialect.outcomes import DOES_NOT_COMPILE, cpython_outcome, v8_outcome, v8_outcomes
from toolchain.dialect import Violation, violations
from toolchain.dialect.report import RULES, violations_of
from toolchain.dialect.rules import classes, conversions, exceptions, names
from toolchain.dialect.typed import NAMES as TYPED

COMPILED = [case for case in [*REFUSED, *RIGHT] if case.v8 != DOES_NOT_COMPILE]
SNIPPET = Path("snippet.py")


@pytest.fixture(scope="module")
def v8_results() -> dict[str, str]:
    """What each snippet gives in V8, by snippet."""
    snippets = [case.snippet for case in COMPILED]
    return dict(zip(snippets, v8_outcomes(snippets), strict=True))


@pytest.fixture(scope="module")
def found_in() -> dict[str, list[Violation]]:
    """What the check finds in each snippet, asked of all at once."""
    snippets = [case.snippet for case in [*REFUSED, *RIGHT]]
    found = violations_of({f"snippet_{place}": (SNIPPET, snippet) for place, snippet in enumerate(snippets)})
    return {snippet: found[f"snippet_{place}"] for place, snippet in enumerate(snippets)}


def by_name(case: Case) -> str:
    return case.name.replace(" ", "-")


@pytest.mark.parametrize("case", REFUSED, ids=by_name)
def test_refused_for_a_reason_that_holds(case: Case, v8_results: dict[str, str]) -> None:
    assert cpython_outcome(case.snippet) == case.cpython
    actual = v8_results.get(case.snippet) or v8_outcome(case.snippet)
    assert actual != case.cpython, f"Transcrypt gets this right now: take the rule {case.rule} away"
    assert actual == case.v8


@pytest.mark.parametrize("case", REFUSED, ids=by_name)
def test_refused_at_its_line_with_an_instruction(case: Case, found_in: dict[str, list[Violation]]) -> None:
    found = found_in[case.snippet]
    # Other rules may see the same fault, or another on the way to it; this one must.
    assert case.refused_lines
    assert {(case.rule, line) for line in case.refused_lines} == {
        (one.rule, one.line) for one in found if one.rule == case.rule
    }
    assert all(one.what_happens and one.write_instead for one in found)


@pytest.mark.parametrize("case", RIGHT, ids=by_name)
def test_right_code_passes_and_agrees(
    case: Case, v8_results: dict[str, str], found_in: dict[str, list[Violation]]
) -> None:
    assert found_in[case.snippet] == []
    assert cpython_outcome(case.snippet) == case.cpython
    assert v8_results[case.snippet] == case.v8 == case.cpython


def test_every_rule_has_a_case() -> None:
    assert {case.rule for case in REFUSED} == {rule.name for rule in RULES} | TYPED


def test_rule_names_are_unique() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    ("rule", "listed"),
    [
        ("missing-builtin", conversions.MISSING_BUILTINS),
        ("missing-exception", exceptions.MISSING_EXCEPTIONS),
        ("reserved-name", names.RESERVED),
        ("shadowed-name", names.SHADOWED),
        ("ignored-method", classes.IGNORED_METHODS),
    ],
)
def test_every_listed_name_has_a_case(rule: str, listed: frozenset[str]) -> None:
    refused = [line for case in REFUSED if case.rule == rule for line in case.snippet.splitlines()]
    shown = [line for line in refused if line.endswith("# refused")]
    assert [name for name in sorted(listed) if not any(name in line for line in shown)] == []


@pytest.mark.parametrize("call", [f"{name}()" for name in ("isinstance", "filter", "zip", "sorted", "round", "x.find")])
def test_a_call_without_arguments_is_read(call: str) -> None:
    # mypy may find it wrong; the rules do not fail on it.
    names = {rule.name for rule in RULES}
    assert [one for one in violations(SNIPPET, f"any({call})\n") if one.rule in names] == []
