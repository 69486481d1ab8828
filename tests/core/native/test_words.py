"""Words and parts of a text, folded as each would be alone: where a text is folded once for all of them, that changes none."""

from hypothesis import given
from hypothesis import strategies as st

from extension_src.core.native.words import folded, tokens
from tests.core.conftest import Core
from tests.core.v8_runtime import V8Core

PATTERNS = "extension_src.core.native.patterns:"
# Letters that folding makes longer or shorter, marks of their own, and what `plain` changes.
ODD = "aÉñçẞßİıŉǅﬁΣσςÅΩK한\u0301\u0308\u00a0\u2003\t\r\n '’`´.-/•✔0ª🍕🏽😀\ufe0f\ufffd𝔸𐐀"
odd_texts = st.text(st.one_of(st.sampled_from(ODD), st.characters(exclude_categories=("Cs", "Cn"))), max_size=24)
usual_texts = st.text(st.sampled_from("abCÉñü .,’\t\u00a0•😀"), max_size=24)
# One unit a character in both runtimes, so that a place is the same in both.
narrow_texts = st.text(
    st.one_of(
        st.sampled_from([one for one in ODD if ord(one) < 0x10000]),
        st.characters(exclude_categories=("Cs", "Cn"), max_codepoint=0xFFFF),
    ),
    max_size=24,
)


@given(text=st.one_of(odd_texts, usual_texts))
def test_words_are_folded_as_each_alone(v8: V8Core, text: str) -> None:
    # Not `both`: places count each runtime's own units.
    for found in (tokens(text), v8.call("extension_src.core.native.words", "tokens", [text])):
        assert found["folded"] == [folded(raw) for raw in found["raw"]]


@given(text=st.one_of(narrow_texts, usual_texts), start=st.integers(0, 24), size=st.integers(0, 24))
def test_a_part_is_plain_as_it_would_be_alone(both: Core, text: str, start: int, size: int) -> None:
    if any(ord(one) >= 0x10000 for one in text):
        text = text.replace("😀", "•")
    assert both(PATTERNS + "plain_part", text, start, start + size) == both(
        PATTERNS + "plain", text[start : start + size]
    )


@given(texts=st.lists(usual_texts, min_size=2, max_size=3))
def test_parts_of_several_texts_in_turn(both: Core, texts: list[str]) -> None:
    texts = [text.replace("😀", "•") for text in texts]
    for text in [*texts, *texts]:
        assert both(PATTERNS + "plain_part", text, 1, 9) == both(PATTERNS + "plain", text[1:9])
