"""The claims check: what a letter invents is marked, what the CV says is not, on both runtimes alike."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.letters.corpus import Letter, letters

CHECK = "extension_src.core.letters.claims:unsupported"
TODAY = "2026-11-27"


def overlaps(claim: Any, span: tuple[int, int]) -> bool:
    return bool(claim["start"] < span[1] and span[0] < claim["end"])


@pytest.mark.parametrize("letter", [*letters("tuned"), *letters("held")], ids=lambda letter: letter.name)
def test_both_runtimes_mark_the_same(both: Core, letter: Letter) -> None:
    both(CHECK, letter.text, letter.cv, letter.job, TODAY)
