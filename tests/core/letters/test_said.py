"""Sentence by sentence: what is another's, wished, planned, offered, denied or no claim at all is not marked, and the invention
beside it is. The sentences are in said/, those that invent with it between ⟦ and ⟧. One test tries those of a language and kind,
since each of five hundred tests would take longer than its sentence."""

from pathlib import Path

import pytest

from tests.core.conftest import Core
from tests.core.letters.corpus import overlaps, unmarked

CHECK = "extension_src.core.letters.claims:unsupported"
TODAY = "2026-11-27"
TEXTS = {
    path.stem: dict(section.split("\n", 1) for section in path.read_text("utf-8").split("=== ")[1:])
    for path in sorted(Path(__file__).with_name("said").glob("*.txt"))
}


@pytest.mark.parametrize("language", TEXTS)
def test_what_a_sentence_does_not_claim_is_not_marked(both: Core, language: str) -> None:
    texts = TEXTS[language]
    marked = {}
    for sentence in texts["supported or not claimed"].strip().split("\n"):
        letter = f"{texts['opening']}\n{sentence}\n\n{texts['closing']}"
        claims = both(CHECK, letter, texts["cv"], texts["job"], TODAY)
        if claims:
            marked[sentence] = [one["text"] for one in claims]
    assert marked == {}


@pytest.mark.parametrize("language", TEXTS)
def test_what_a_sentence_invents_is_marked(both: Core, language: str) -> None:
    texts = TEXTS[language]
    missed = {}
    for sentence in texts["invented"].strip().split("\n"):
        letter, spans = unmarked(f"{texts['opening']}\n{sentence}\n\n{texts['closing']}")
        claims = both(CHECK, letter, texts["cv"], texts["job"], TODAY)
        unseen = [
            letter[first:last] for first, last in spans if not any(overlaps(one, (first, last)) for one in claims)
        ]
        if unseen:
            missed[sentence] = unseen
    assert missed == {}
