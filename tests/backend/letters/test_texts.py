"""Texts are cleaned in time linear in them, and twice is as good as once."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.letters.languages import language_of
from backend.letters.texts import plain, visible

ADVERSARIAL = [
    "1.",
    "1",
    "a.",
    "A.",
    "<",
    "<!--",
    "<a",
    "<!--->",
    "-->",
    "<a " + "x" * 199,
    "\n ",
    "\n\n ",
    " ",
    "\n",
    "\u200b",
    "a@",
    "el de la ",
    "\t\n\x0b",
]
LENGTH = 12_000


@pytest.mark.parametrize("piece", ADVERSARIAL)
def test_texts_made_to_be_hard_are_cleaned(piece: str) -> None:
    """How long the hardest takes, `python -m benchmarks.letter_texts` says."""
    text = piece * (LENGTH // len(piece))
    cleaned = plain(text)
    assert len(cleaned) <= len(text)
    assert plain(cleaned) == cleaned


@given(st.text(alphabet=st.sampled_from("<>!-/ab \n\t\u200b\u202eñ😀"), max_size=200))
def test_cleaned_text_is_clean(text: str) -> None:
    cleaned = plain(text)
    assert visible(cleaned) == cleaned
    assert "\n\n\n" not in cleaned
    assert cleaned == cleaned.strip()


@given(st.text(max_size=300))
def test_any_text_has_a_language_or_none(text: str) -> None:
    assert language_of(text) in {None, "en", "es", "ca", "pt", "fr", "de", "it"}


def test_words_survive() -> None:
    words = " ".join("".join(random.Random(7).choices(string.ascii_letters + "áñç", k=6)) for _ in range(200))
    assert plain(f"<p>{words}</p>") == words


@given(st.text())
def test_visible_text_has_nothing_hidden_and_markup_closes_nothing(text: str) -> None:
    assert visible(visible(text)) == visible(text)
    assert "<!--" not in plain(f"{text}<!-- {text} -->")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We are looking for an engineer with experience in Python for our team.", "en"),
        ("Buscamos una persona con experiencia en Python para el equipo de la empresa.", "es"),
        ("Busquem una persona amb experiència en Python per a les oficines del nostre equip.", "ca"),
        ("Wir suchen für unser Team eine Person mit Erfahrung in Python und der Cloud.", "de"),
        ("Python, Django, Kubernetes", None),
        ("", None),
    ],
)
def test_the_language_of_a_text(text: str, language: str | None) -> None:
    assert language_of(text) == language
