"""What a search finds in a text: one slip is forgiven, two are not; what was found is marked and shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.applications.searching"
LETTERS = "abcdefgñ"
WORDS = st.text("abcdefghij", min_size=5, max_size=12)


@pytest.mark.parametrize(
    "text, word, near",
    [
        ("data analyst", "analyst", True), ("data analyst", "anlyst", True), ("data analyst", "analyyst", True),
        ("data analyst", "analist", True), ("data analyst", "anaylst", True), ("data analyst", "nalyst", True),
        ("data analyst", "anal", True), ("data analyst", "anly", False), ("data analyst", "anlist", False),
        ("(analyst)", "anelyst", True), ("data analyst", "snalys", True), ("reanalyst", "anelyst", False),
        ("analysts", "anelyst", True), ("", "analyst", False), ("ana", "analyst", False),
    ],
)  # fmt: skip
def test_one_slip_is_forgiven(core: Core, text: str, word: str, near: bool) -> None:
    assert core(f"{MODULE}:is_near", text, word) is near


@given(
    word=WORDS,
    place=st.integers(0, 11),
    other=st.sampled_from("xyz"),
    kind=st.sampled_from(["left", "added", "other", "swapped"]),
)
def test_whatever_the_slip_the_word_is_found(both: Core, word: str, place: int, other: str, kind: str) -> None:
    place %= len(word)
    typed = {
        "left": word[:place] + word[place + 1 :],
        "added": word[:place] + other + word[place:],
        "other": word[:place] + other + word[place + 1 :],
        "swapped": word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
    }[kind]
    assert both(f"{MODULE}:is_one_slip", word, typed)
    if len(typed) >= 5:
        assert both(f"{MODULE}:is_near", f"senior {word}, madrid", typed)


@given(found=st.text("ab", max_size=8), word=st.text("ab", min_size=1, max_size=8))
def test_slips_are_judged_alike_on_both_sides(both: Core, found: str, word: str) -> None:
    def neighbours(text: str) -> set[str]:
        made = {text}
        for place in range(len(text) + 1):
            made |= {text[:place] + letter + text[place:] for letter in "ab"}
            if place < len(text):
                made.add(text[:place] + text[place + 1 :])
                made |= {text[:place] + letter + text[place + 1 :] for letter in "ab"}
            if place + 1 < len(text):
                made.add(text[:place] + text[place + 1] + text[place] + text[place + 2 :])
        return made

    expected = any(found.startswith(one) for one in neighbours(word))
    assert both(f"{MODULE}:is_one_slip", found, word) is expected


@pytest.mark.parametrize(
    "text, words, expected",
    [
        ("Diseñadora gráfica", ["grafica", "disen"], [[0, 5], [11, 18]]),
        ("aaa", ["a"], [[0, 3]]),
        ("Straße", ["str"], [[0, 3]]),
        ("nothing", ["else"], []),
    ],
)
def test_marks(core: Core, text: str, words: list[str], expected: list[list[int]]) -> None:
    assert core(f"{MODULE}:marks", text, words) == expected


def test_a_passage_shows_what_was_found(core: Core) -> None:
    text = "Long before. " * 10 + "Ask Ana about the\nzanahorias on Monday. " + "Long after. " * 10
    passage = core(f"{MODULE}:passage", text, ["zanahoria"])
    assert "Ask Ana about the zanahorias on Monday" in passage
    assert passage.startswith("…")
    assert passage.endswith("…")
    assert len(passage) < 120
    assert core(f"{MODULE}:passage", "Ask Ana", ["ana"]) == "Ask Ana"
    assert core(f"{MODULE}:passage", "Ask Ana", ["eva"]) == ""
