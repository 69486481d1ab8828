"""A note on style says how somebody writes and none of what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

NOTE = "extension_src.core.letters.style:style_note"
ENGLISH = """Hi Maren,

I've kept the lamps of the Ferngate lighthouse for six winters. I don't like noise! I like lists, oil and rope.
I wrote the manual. I taught two keepers. It's still in use.

Could I show you how we did it? I'm free on Thursdays and I'd bring the manual along with me.

Many thanks,
Irune Castañer"""
SPANISH = """Estimada señora Goñi:

Durante los últimos seis inviernos he mantenido las lámparas del faro de Ferngate, un trabajo que exige paciencia, buena memoria
y cierto gusto por la soledad, y que me ha enseñado a preparar con mucho tiempo lo que otros dejan para la última hora.

Me gustaría contarles a ustedes cómo lo hicimos y qué quedó por hacer cuando el faro se cerró el pasado mes de marzo.

Atentamente,
Irune Castañer"""


def test_an_english_letter(core: Core) -> None:
    note = core(NOTE, ENGLISH)
    for words in ["Short sentences", "contractions", "exclamation", "question", 'greets with "hi"', '"many thanks"']:
        assert words in note
    assert "no contractions" not in note


def test_a_spanish_letter(core: Core) -> None:
    note = core(NOTE, SPANISH)
    for words in ["Long sentences", "says usted", 'greets with "estimada"', 'closes with "atentamente"']:
        assert words in note
    assert "contractions" not in note


@pytest.mark.parametrize("letter", ["", "Hi", "word " * 39])
def test_too_little_tells_nothing(core: Core, letter: str) -> None:
    assert core(NOTE, letter) == ""


@given(secret=st.text(alphabet="qxzjkw", min_size=4, max_size=9), place=st.integers(0, 3))
def test_none_of_the_letters_own_words_are_in_it(both: Core, secret: str, place: int) -> None:
    parts = ENGLISH.split("\n\n")
    parts[place] = f"{secret} {parts[place]} {secret}@{secret}.example 600 {secret}"
    note = both(NOTE, "\n\n".join(parts))
    assert secret not in note.lower()
    assert len(note) <= 300


@given(text=st.text(alphabet="ab !?.\nñ😀", max_size=300))
def test_any_text_gives_a_note_that_fits(both: Core, text: str) -> None:
    assert len(both(NOTE, text)) <= 300
