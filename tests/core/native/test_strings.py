"""Text functions of core.native: Python's own meaning, and the same in V8."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core, Raised

MODULE = "extension_src.core.native.strings:"
# Lone surrogates cannot pass a pipe of UTF-8.
texts = st.text(st.characters(exclude_categories=("Cs", "Cn")), max_size=20)
blank_texts = st.text(st.sampled_from(" \t\n\x0b\x1c\x1f\x85\xa0\u2003\u2028\u3000\ufeffaé😀"), max_size=12)
few_letters = st.text(st.sampled_from("ab😀é."), max_size=10)


@pytest.mark.parametrize(
    ("function", "arguments", "expected"),
    [
        ("stripped", ["..a.b..", "."], "a.b"),
        (
            "placed",
            ["{title} at {company}", {"title": "{company}", "company": "$& {title}"}],
            "{company} at $& {title}",
        ),
        ("placed", ["{a{b}c} {} {d", {"b": "1", "d": "2"}], "{a1c} {} {d"),
        ("placed", ["{constructor}{b}{b}", {"b": ""}], "{constructor}"),
        ("stripped_left", ["😀😀a😀", "😀"], "a😀"),
        ("stripped_right", ["-a-=", "=-"], "-a"),
        ("split_words", ["  a\tb\u2003c "], ["a", "b", "c"]),
        ("split_words", ["  "], []),
        ("capitalized", ["éCOLE"], "École"),
        ("capitalized", [""], ""),
        ("zero_padded", [7, 3], "007"),
        ("zero_padded", [-7, 3], "-07"),
        ("padded_left", ["😀", 3, "."], "..😀"),
        ("padded_right", ["ab", 4, " "], "ab  "),
        ("repeated", ["ab", 3], "ababab"),
        ("repeated", ["ab", -1], ""),
        ("counted", ["banana", "an"], 2),
        ("counted", ["ab", ""], 3),
        ("parted", ["a=b=c", "="], ["a", "=", "b=c"]),
        ("parted_last", ["a=b=c", "="], ["a=b", "=", "c"]),
        ("parted", ["a", "="], ["a", "", ""]),
        ("parted_last", ["a", "="], ["", "", "a"]),
        ("without_prefix", ["www.a", "www."], "a"),
        ("without_suffix", ["a.es", ""], "a.es"),
        ("fixed", [3.14159, 2], "3.14"),
        ("fixed", [2.5, 0], "3"),
        ("fixed", [-0.001, 2], "-0.00"),
        ("fixed", [-0.0, 2], "0.00"),
        ("fixed", [2, 1], "2.0"),
        ("checksum", [""], 0),
        ("checksum", ["a😀,"], (97 * 31 * 31 + 0x1F600 * 31 + 44) % 1000003),
        ("checksum", ["title,company,board,status,confirmed"], 969032),
        ("decimal_number", ["-1.50"], -1.5),
        ("decimal_number", ["1.5px"], None),
        ("decimal_number", ["1,5"], None),
        ("decimal_number", ["٣"], None),
    ],
)
def test_text_function(core: Core, function: str, arguments: list[object], expected: object) -> None:
    assert core(MODULE + function, *arguments) == expected


@pytest.mark.parametrize("function", ["parted", "parted_last"])
def test_an_empty_separator_is_refused(core: Core, function: str) -> None:
    with pytest.raises(Raised) as caught:
        core(MODULE + function, "a", "")
    assert caught.value.kind == "ValueError"


def test_a_number_too_large_for_decimals_is_refused(core: Core) -> None:
    with pytest.raises(Raised) as caught:
        core(MODULE + "fixed", 1e21, 2)
    assert caught.value.kind == "ValueError"


@given(text=few_letters, other=few_letters)
def test_two_texts_agree(both: Core, text: str, other: str) -> None:
    for name in ("stripped", "stripped_left", "stripped_right", "counted", "without_prefix", "without_suffix"):
        both(MODULE + name, text, other)
    if other:
        both(MODULE + "parted", text, other)
        both(MODULE + "parted_last", text, other)


@given(text=texts, blanks=blank_texts, width=st.integers(-2, 30))
def test_one_text_agrees(both: Core, text: str, blanks: str, width: int) -> None:
    both(MODULE + "capitalized", text)
    both(MODULE + "split_words", text)
    both(MODULE + "split_words", blanks)
    both(MODULE + "repeated", text, width)
    both(MODULE + "padded_left", text, width, "😀")
    both(MODULE + "padded_right", text, width, "0")


@given(number=st.floats(-1e20, 1e20) | st.integers(-(10**6), 10**6).map(lambda n: n / 8), digits=st.integers(0, 20))
def test_decimals_agree(both: Core, number: float, digits: int) -> None:
    both(MODULE + "fixed", number, digits)


@given(number=st.integers(-(2**53), 2**53), width=st.integers(0, 20))
def test_zeros_agree(both: Core, number: int, width: int) -> None:
    both(MODULE + "zero_padded", number, width)


@given(text=st.text(st.sampled_from("0123456789.+-e ,٣"), max_size=8))
def test_decimal_numbers_agree(both: Core, text: str) -> None:
    both(MODULE + "decimal_number", text)
