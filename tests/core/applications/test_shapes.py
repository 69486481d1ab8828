"""What comes from outside is made to fit or refused: any JSON, on both runtimes, and once is enough."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extension_src.core.applications.fields import FIELDS
from tests.core.conftest import Core, Raised
from tests.core.tracked import NOW, application

SHAPES = "extension_src.core.applications.shapes"
SCHEMA = "extension_src.core.storage.schema"
KEPT = "extension_src.core.storage.kept"
# Names that objects of JavaScript, or of Transcrypt, have already.
TAKEN = [
    "hasOwnProperty", "__proto__", "constructor", "toString", "valueOf", "indexOf", "py_get", "py_keys", "js_get", "copy",
    "length", "__class__", "__contains__", "__bool__", "__len__", "__str__", "setdefault", "toJSON",
]  # fmt: skip
# Beyond U+FFFF the runtimes count units differently; that is tested where it matters.
TEXTS = st.text(st.characters(max_codepoint=0xFFFF), max_size=12) | st.sampled_from(
    ["a\u202eb", "\x00", "\ud800", "1e308", "x" * 400]
)
NUMBERS = st.integers(-(2**53), 2**53) | st.sampled_from(
    [8.65e15, -1, 1e308, 0.5, -0.0, 253370764800000, 253370764800001]
)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*TAKEN, *FIELDS, "at", "event", "text", "fit", "parts"]), inner, max_size=4)
    ),
    max_leaves=10,
)
RECORDS = st.dictionaries(st.sampled_from([*FIELDS, *TAKEN, "more", "then"]), JSON, max_size=8)


def under(core: Core, value: Any, key: str = "app:z1") -> Any:
    return core(f"{SCHEMA}:application_under", key, value)


@settings(max_examples=200)
@given(record=RECORDS)
def test_any_record_comes_out_whole_alike_and_once_is_enough(both: Core, record: Any) -> None:
    whole = under(both, record)
    assert set(application("z1")) <= set(whole)
    assert not set(TAKEN) & set(whole)
    assert under(both, whole) == whole
    assert 0 <= whole["applied_at"] <= 253370764800000
    assert len(whole["title"]) <= 300
    # Lists are made of it without an error.
    both("extension_src.core.storage.index:built_index", [whole])


@settings(max_examples=100)
@given(match=JSON, letters=JSON, history=JSON)
def test_what_stands_inside_is_fit_to_be_shown(both: Core, match: Any, letters: Any, history: Any) -> None:
    whole = under(both, {"match": match, "letters": letters, "history": history})
    if whole["match"] is not None and "parts" in whole["match"]:
        assert {"terms", "skills", "title"} <= set(whole["match"]["parts"])
        assert {"have", "miss", "conditions"} <= set(whole["match"])
    assert all({"at", "event"} <= set(event) for event in whole["history"])
    both("extension_src.core.letters.drafts:drafts_of", whole)


@settings(max_examples=200)
@given(
    key=st.sampled_from(
        ["settings", "cv:a", "job:a", "clicks", "unscored", "undo", "backups", "rescoring", "subscription"]
    ),
    value=JSON,
)
def test_whatever_another_program_stored_is_fit_to_be_used_or_not_there(both: Core, key: str, value: Any) -> None:
    kept = both(f"{KEPT}:kept_value", key, value)
    if kept is not None:
        assert both(f"{KEPT}:kept_value", key, kept) == kept


@settings(max_examples=100)
@given(rows=st.lists(JSON | RECORDS, max_size=4))
def test_rows_of_another_program_are_rows_or_left_out(both: Core, rows: Any) -> None:
    for row in both(f"{KEPT}:kept_rows", rows):
        assert both(f"{KEPT}:is_whole_row", row) is True


@given(fields=JSON)
def test_settings_are_taken_or_refused(both: Core, fields: Any) -> None:
    try:
        taken = both(f"{KEPT}:checked_settings", fields)
    except Raised as refusal:
        assert refusal.kind == "Refused"
        return
    assert taken == fields


@pytest.mark.parametrize("identifier", ["", "__proto__", "py_get", "a\u202eb", "x" * 201, "a\nb\x00"])
def test_what_nothing_could_be_found_by_is_no_id(core: Core, identifier: str) -> None:
    assert under(core, application("a"), f"app:{identifier}") is None


def test_a_whole_record_comes_out_as_it_was(core: Core) -> None:
    record = application(
        "z1",
        url="https://olmo.example/7?a=b#c",
        match={"fit": 71.5, "word": "good", "cap": None, "language": {"cv": None, "listing": "es"}},
        contacts=[{"name": "Ana", "email": "ana@olmo.example"}],
        letters=[{"at": 5, "text": "Dear", "chosen": True, "length": "short", "claims": []}],
        follow_up={"at": 0},
        later_version={"kept": [1, "two", None]},
    )
    assert under(core, record) == record


@pytest.mark.parametrize(
    "address",
    [
        "https://user:pass@evil.example/", "https://user@evil.example", "https://", "http://", "https:///x", "http://\x00",
        "https://a b",
        "https://a.example/\r\nX: y", "https://a.example/\n", "javascript:alert(1)", "data:text/html,x", "ftp://a.example",
        "//a.example",
        "https://a\\b.example", "https://a.example/\u202egpj", "https://:80/", "https://a.example:x/",
        "https://a.example/" + "x" * 2000,
    ],
)  # fmt: skip
def test_what_is_no_address_of_the_web(core: Core, address: str) -> None:
    assert core(f"{SHAPES}:web_address", address) == ""


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example",
        "HTTP://A.example:8080/x?y=z#w",
        "https://es.indeed.com/viewjob?jk=1",
        "https://ñandú.example/é",
    ],
)
def test_what_is_one(core: Core, address: str) -> None:
    assert core(f"{SHAPES}:web_address", address) == address


def test_an_odd_address_is_no_link_and_not_lost(core: Core) -> None:
    whole = under(core, application("z1", url="javascript:alert(1)", notes="n"))
    assert (whole["url"], whole["notes"]) == ("", "n\njavascript:alert(1)")
    assert under(core, application("z1", url="olmo.example/7"))["url"] == "https://olmo.example/7"


@pytest.mark.parametrize(
    "text, seen",
    [
        ("Cook\u202ekooC", "CookkooC"), ("Co\u200bok\ufeff", "Cook"), ("a\x00b\x1b", "ab"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("tab\tstays", "tab\tstays"), ("half \ud800 of", "half \ufffd of"),
        ("\U0001f468\u200d\U0001f469", "\U0001f468\u200d\U0001f469"),
        ("tag\U000e0041", "tag"), ("Ñandú 中", "Ñandú 中"),
    ],
)  # fmt: skip
def test_what_nobody_sees_goes(core: Core, text: str, seen: str) -> None:
    assert core("extension_src.core.native.visible:visible", text) == seen


@given(text=st.text(max_size=30))
def test_both_runtimes_see_alike_and_once_is_enough(both: Core, text: str) -> None:
    seen = both("extension_src.core.native.visible:visible", text)
    assert both("extension_src.core.native.visible:visible", seen) == seen


def test_what_lies_too_deep_or_is_too_much_is_left_out(core: Core) -> None:
    deep: Any = "end"
    for _ in range(500):
        deep = [deep]
    whole = under(
        core, {**application("z1"), "more": deep, "long": ["x" * 9000, "y" * 9000], "match": deep, "sources": deep}
    )
    assert "end" not in str(whole)
    assert "long" not in whole
    assert (whole["match"], whole["sources"]) == (None, {})
    assert (
        under(core, {**application("z1"), "history": [{"at": NOW, "event": "applied"}] * 2000})["history"][499:] != []
    )
