"""Sentence by sentence: what is another's, wished, planned, offered, denied or no claim at all is not marked, and the invention
beside it is. The sentences are in said/, those that invent with it between ⟦ and ⟧."""

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


def sentences(kind: str) -> list[tuple[str, str]]:
    """The sentences of a kind, each with the language of its file."""
    return [(language, line) for language, texts in TEXTS.items() for line in texts[kind].strip().split("\n")]


@pytest.mark.parametrize(("language", "sentence"), sentences("supported or not claimed"))
def test_what_a_sentence_does_not_claim_is_not_marked(both: Core, language: str, sentence: str) -> None:
    texts = TEXTS[language]
    letter = f"{texts['opening']}\n{sentence}\n\n{texts['closing']}"
    assert both(CHECK, letter, texts["cv"], texts["job"], TODAY) == []


@pytest.mark.parametrize(("language", "sentence"), sentences("invented"))
def test_what_a_sentence_invents_is_marked(both: Core, language: str, sentence: str) -> None:
    texts = TEXTS[language]
    letter, spans = unmarked(f"{texts['opening']}\n{sentence}\n\n{texts['closing']}")
    claims = both(CHECK, letter, texts["cv"], texts["job"], TODAY)
    assert [
        letter[first:last] for first, last in spans if not any(overlaps(one, (first, last)) for one in claims)
    ] == []
