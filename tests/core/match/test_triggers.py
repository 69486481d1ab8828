"""What the build reads from expressions: every text that one matches has a piece of it, so that none is left out."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extension_src.core.match.conditions.paper_names import ROWS
from tests.core.v8_runtime import V8Core
from toolchain.runtime.triggers import BETWEEN, SIGNS, core_sources, evenly, key_of, pieces_of

CALLS = "tests.core.calls"


@pytest.fixture(scope="module")
def sources() -> list[str]:
    return core_sources()[0]


def may_match(pieces: list[str], text: str) -> bool:
    """Whether a text has one of the pieces."""
    even = f"{BETWEEN}{evenly(text)}{BETWEEN}"
    return any(piece in (text if piece in SIGNS else even) for piece in pieces)


@given(data=st.data())
def test_a_text_that_an_expression_matches_has_one_of_its_pieces(sources: list[str], data: st.DataObject) -> None:
    source = data.draw(st.sampled_from(sources))
    expression = re.compile(source, re.ASCII)
    words = st.text(st.sampled_from("ab1 .,-'/($"), max_size=4)
    text = data.draw(words) + data.draw(st.from_regex(expression)) + data.draw(words)
    pieces = pieces_of(source)
    assert pieces is None or not expression.search(text) or may_match(pieces, text), (source, text)


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        ("degree", {"degr", "egre", "gree"}),
        ("\\bit\\b", {"~it~"}),
        # The blank is the edge of the word.
        ("cook\\b knife", {"cook", "ook~", "knif", "nife"}),
        ("^(or|and)$", {"~or~", "~and", "and~"}),
        ("^(?:work|sick) leave", {"~lea", "leav", "eave"}),
        ("(?:old )?nurse", {"old~", "ld~n", "d~nu", "~nur", "nurs", "urse"}),
        ("(?!not )paid", {"paid"}),
        ("degree|ba", {"degr", "egre", "gree", "ba"}),
        ("\\bba|master", {"~ba", "mast", "aste", "ster"}),
        # Any digit is the first.
        ("[0-9]{2} ?h\\b|401k", {"0", "h~", "~h~", "000k"}),
        ("[0-9]+ ?%", {"%"}),
        ("[a-z]+ing", {"ing"}),
        ("valorable|valoramos|un plus", {"valo", "alor", "plus", "n~pl", "un~p"}),
    ],
)
def test_pieces_of_an_expression(source: str, pieces: set[str]) -> None:
    found = pieces_of(source)
    assert found is not None
    assert set(found) <= pieces


@pytest.mark.parametrize(
    "source",
    ["[a-z]{3,9}", "^ ?[-\u2013]", "[aeio]", "degree|[a-z]", "(?:degree)?", "\\b(?:work)?\\b", "[\u2022\u00b7]"],
)
def test_what_has_no_piece_of_its_own_is_always_searched_for(source: str) -> None:
    assert pieces_of(source) is None


def test_most_expressions_have_pieces(sources: list[str]) -> None:
    assert len([source for source in sources if pieces_of(source) is not None]) > 0.85 * len(sources)
    assert len({key_of(source) for source in sources}) == len(sources)


@given(data=st.data())
def test_v8_finds_in_a_noted_line_what_is_there(v8: V8Core, data: st.DataObject) -> None:
    row = data.draw(st.sampled_from(ROWS))
    text = data.draw(st.from_regex(re.compile(row[2], re.ASCII))).encode("utf-8", "ignore").decode()
    expected = [one[1] for one in ROWS if re.search(one[2], text, re.ASCII)]
    assert v8.call(CALLS, "papers_in_noted", [text]) == expected
