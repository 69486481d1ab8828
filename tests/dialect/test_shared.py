"""What once passed the gate and meant something else in V8: each snippet is refused now, or right on both sides."""

from pathlib import Path

import pytest

from tests.dialect.outcomes import cpython_outcome, v8_outcomes
from toolchain.dialect import Violation
from toolchain.dialect.report import violations_of
from toolchain.sources import ROOT

# Beside the repository where the project is developed, not part of it.
SHARED = ROOT.parent / "shared" / "cases" / "dialect" / "pass-the-gate.txt"
# Right in what is shipped: every entry begins with browser/errors.py, by which `except Exception` catches the browser's errors.
BY_ADOPTION = ["recursion deep exception"]
FOUND = {
    name: snippet.partition("# CPython: ")[0]
    for name, _, snippet in (
        part.partition("\n") for part in (SHARED.read_text("utf-8") if SHARED.exists() else "").split("### ")[1:]
    )
}


@pytest.fixture(scope="module")
def found() -> dict[str, list[Violation]]:
    """What the check finds in each, asked of all at once."""
    return violations_of({f"shared_{place}": (Path("s.py"), text) for place, text in enumerate(FOUND.values())})


@pytest.mark.skipif(not FOUND, reason=f"{SHARED} is not here")
def test_each_is_refused_or_right(found: dict[str, list[Violation]]) -> None:
    passing = {name: FOUND[name] for place, name in enumerate(FOUND) if not found[f"shared_{place}"]}
    outcomes = v8_outcomes(list(passing.values()))
    wrong = [
        name for (name, text), in_v8 in zip(passing.items(), outcomes, strict=True) if cpython_outcome(text) != in_v8
    ]
    assert [name for name in wrong if name not in BY_ADOPTION] == []


@pytest.mark.skipif(not FOUND, reason=f"{SHARED} is not here")
def test_each_refusal_says_what_to_write(found: dict[str, list[Violation]]) -> None:
    everything = [one for broken in found.values() for one in broken]
    assert all(one.line > 0 and one.what_happens and one.write_instead for one in everything)
