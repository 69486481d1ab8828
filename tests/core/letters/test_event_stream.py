"""Server-sent events from pieces of any size, on both runtimes."""

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

READ = "extension_src.core.letters.event_stream:read_events"
# Line ends have a meaning of their own; half characters do not travel as JSON.
DATA = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=12)
NAME = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), min_size=1, max_size=6).filter(
    lambda name: not name.startswith(" ")
)


def heard(core: Core, pieces: list[str]) -> tuple[list[Any], str]:
    rest, events = "", []
    for piece in pieces:
        answer = core(READ, rest, piece)
        events += answer["events"]
        rest = answer["rest"]
    return events, rest


@given(
    events=st.lists(st.tuples(NAME, st.lists(DATA, min_size=1, max_size=3)), max_size=4),
    line_end=st.sampled_from(["\n", "\r\n", "\r"]),
    cuts=st.lists(st.integers(0, 200), max_size=8),
)
def test_the_events_sent_are_heard_however_they_are_cut(
    both: Core, events: list[tuple[str, list[str]]], line_end: str, cuts: list[int]
) -> None:
    stream = ""
    for name, data in events:
        lines = [": a comment", f"event: {name}", *(f"data: {line}" for line in data), "id: 7", "", ""]
        stream += line_end.join(lines)
    # The last line end of a CR stream may be half a CR LF: it counts when the next piece is there.
    stream += "\n" if line_end == "\r" else ""
    places = sorted({0, len(stream), *(cut for cut in cuts if cut < len(stream))})
    pieces = [stream[start:end] for start, end in itertools.pairwise(places)]
    found, _ = heard(both, pieces)
    assert found == [{"name": name, "data": "\n".join(data)} for name, data in events]


@given(pieces=st.lists(st.text(alphabet="\r\n:dat evn x\u2028", max_size=12), max_size=5))
def test_any_stream_is_read_alike(both: Core, pieces: list[str]) -> None:
    heard(both, pieces)


@pytest.mark.parametrize(
    ("stream", "events"),
    [
        ("data:tight\n\n", [{"name": "message", "data": "tight"}]),
        ("data:  two\n\n", [{"name": "message", "data": " two"}]),
        ("data\n\n", [{"name": "message", "data": ""}]),
        ("event: ping\n\n", []),
        (": keep-alive\n\n\n\ndata: a\n\n", [{"name": "message", "data": "a"}]),
        ("retry: 10\nid: 1\ndata: a:b\n\n", [{"name": "message", "data": "a:b"}]),
        ("data: cut in the mid", []),
    ],
)
def test_what_a_stream_says(core: Core, stream: str, events: list[Any]) -> None:
    assert core(READ, "", stream)["events"] == events
