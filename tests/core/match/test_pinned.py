"""Whole answers stay what they were when somebody last read them: pinned.py says how a meant change is kept."""

import pytest

from tests.core.conftest import Core
from tests.core.match.pinned import PINNED, answer, pairs, understood
from tests.core.match.trades.test_trades import PINNED_CVS
from tests.core.pins import written_blocks

KEPT = written_blocks(PINNED)
PAIRS = pairs()


def close(one: str, other: str) -> bool:
    """Whether the numbers of two lines are the same but for the last digit: the runtimes' logarithms differ there."""
    numbers = [(a, b) for a, b in zip(one.split(" "), other.split(" "), strict=True)]
    return all(a == b if "-" in (a, b) else abs(float(a) - float(b)) < 0.00015 for a, b in numbers)


@pytest.mark.parametrize("place", range(len(PAIRS)), ids=[name for name, _, _ in PAIRS])
def test_an_answer_stays(core: Core, place: int) -> None:
    name, cv, listing = PAIRS[place]
    found, kept = answer(core, place, cv, listing), KEPT[place]
    assert kept[0] == name
    assert found[1:] == kept[2:]
    assert close(found[0], kept[1]), (found[0], kept[1])


@pytest.mark.parametrize("place", range(len(PINNED_CVS)), ids=[name for name, _, _ in PINNED_CVS])
def test_what_is_understood_of_a_cv_stays(core: Core, place: int) -> None:
    assert [PINNED_CVS[place][0], *understood(core, PINNED_CVS[place][1])] == KEPT[len(PAIRS) + place]
