"""All that is stored, field by field: it comes out as it went in, and what is odd in it costs itself alone."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.stored_forms import (
    FILE,
    FLAG,
    GONE,
    IDENTIFIER,
    MANY,
    NAME,
    TIME,
    AnyJson,
    Between,
    Longest,
    Many,
    Maybe,
    Named,
    OneOf,
    Started,
    cases,
    fullest,
)
from tests.core.tracked import OPERATION

DAYS = Between(0, 3650)
MARK = Longest(100)
SETTINGS = {
    "views": Many(
        {
            "id": NAME, "!name": Longest(60), "query": Longest(300), "scope": NAME, "filters": AnyJson(), "by": NAME,
            "falling": FLAG,
        },
        30,
    ),
    "language": OneOf(("", "en", "es")),
    "theme": OneOf(("", "light", "dark")),
    "follow_up_days": DAYS,
    "ghosted_days": DAYS,
    "boards_off": Many(NAME, 100),
    "stages": Many({"!id": NAME, "!label": Longest(40), "!after": NAME}, 12),
    "default_cv": IDENTIFIER,
    "welcomed": FLAG,
    "agreed_at": TIME,
    "asked_at": TIME,
    "news_seen": Longest(20),
    "badge_fit": FLAG,
    "health_seen": Named(TIME, 100),
    "letters_agreed": TIME,
    "letter_truths": Many({"!kind": NAME, "!text": Longest(160)}, 200),
    "letter_templates": Many({"!kind": NAME, "!language": NAME, "!subject": Longest(200), "!body": Longest(4000)}, 20),
    "answers": Many({"!id": IDENTIFIER, "!question": Longest(300), "!answer": Longest(2000)}, 100),
    "letter_style": Longest(300),
    "letter_avoid": Longest(300),
    "corrections": Many(
        {
            "!kind": OneOf(("skill", "synonym", "language", "paper", "degree", "years", "home", "trade", "pay")),
            "!name": Longest(160),
            "!value": Longest(200),
        },
        400,
    ),
    "report": {
        "name": Longest(200),
        "identity": Longest(60),
        "place": Longest(200),
        "actions": Many({"!date": Longest(10), "!kind": NAME, "!text": Longest(500)}, 500),
    },
    "weekly_goal": Between(0, 100),
    "columns": Many(NAME, 30),
    "compact_rows": FLAG,
}  # fmt: skip
COPY = {"!name": Longest(100), "!at": TIME, "!size": Between(0, 10_000_000_000), "!count": MANY, "!mark": MARK}
KEPT: dict[str, Any] = {
    "settings": SETTINGS,
    "folder_copy": {
        "!source": NAME,
        "!folder": Longest(200),
        "!wanted_at": TIME,
        "!last": Maybe(COPY),
        "!unattended_at": TIME,
        "!problem": Maybe({"!kind": OneOf(("grant", "lost", "moved", "full", "failed")), "!at": TIME}),
    },
    "pro_price": {"!amount": MANY, "!currency": Longest(3), "!period": NAME, "!count": Between(1, 1_000_000), "!at": TIME},
    "clicks": Many(Longest(300), 1_000_000),
    "unscored": Many(Longest(300), 1_000_000),
    "journal": Many(Longest(300), 1_000_000),
    "backups": Many(
        {
            "!at": TIME, "!day": Longest(20), "!count": MANY, "!size": Between(0, 1_000_000_000), "!mark": MARK,
            "files": Many(IDENTIFIER, 1_000_000),
        },
        100,
    ),
    "installation_id": NAME,
    "reminded_at": TIME,
    "rescoring": {"!id": NAME, "!after": IDENTIFIER, "!done": MANY, "!total": MANY},
    "subscription": {
        "!pro": FLAG, "!status": NAME, "period_end": Started(TIME, None), "cancels": Started(FLAG, False),
        "grace_until": Started(TIME, None), "!checked_at": TIME, "!begun": FLAG,
    },
    "job:a1": Longest(60_000),
    "cv:c1": {
        "id": "c1", "name": Started(Longest(200), ""), "!text": Longest(4), "added_at": Started(TIME, 0), "file": FILE,
    },
}  # fmt: skip


@pytest.mark.parametrize("key", KEPT)
def test_what_is_stored_is_kept_field_by_field(core: Core, key: str) -> None:
    target = "extension_src.core.storage.kept:kept_value"
    whole = fullest(KEPT[key])
    assert core(target, key, whole) == whole
    for where, odd, kept in cases(KEPT[key]):
        # A CV has its key's id, and is longer than is told here.
        if key != "cv:c1" or (where != "text longer" and not where.startswith("id ")):
            assert core(target, key, odd) == (None if kept is GONE else kept), where


def test_a_setting_that_a_page_sets_is_taken_whole_or_refused_by_its_name(core: Core) -> None:
    target = "extension_src.core.storage.kept:checked_settings"
    assert core(target, fullest(SETTINGS)) == fullest(SETTINGS)


@pytest.mark.parametrize(
    "key, kept, odd",
    [
        ("backup:2026-03-02", {"text": "{}", "at": 1}, [None, "x", [], {}, {"text": 7}]),
        ("file:f1", "QUJD", [None, 7, {}, "x" * 6_990_513]),
        (
            "undo:u1",
            OPERATION,
            [None, "x", {}, {**OPERATION, "deleted": [None]}],
        ),
        ("unknown", {"any": ["thing"]}, []),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_stored_whole_or_not_at_all(core: Core, key: str, kept: Any, odd: list[Any]) -> None:
    target = "extension_src.core.storage.kept:kept_value"
    assert core(target, key, kept) == kept
    for value in odd:
        assert core(target, key, value) is None
    if key == "undo:u1":
        for name in kept:
            incomplete = {other: kept[other] for other in kept if other != name}
            # Versions before forgot nothing.
            assert core(target, key, incomplete) == (incomplete if name == "forget" else None), name
    if key == "file:f1":
        assert core(target, key, "x" * 6_990_508) == "x" * 6_990_508


def test_the_names_and_ids_that_may_be_kept(core: Core) -> None:
    shapes = "extension_src.core.applications.shapes"
    for name in ["a", "a_1", "x" * 60]:
        assert core(f"{shapes}:is_field_name", name) is True, name
    for name in [
        "",
        "A",
        "1a",
        "_a",
        "a-b",
        "a\n",
        "x" * 61,
        "constructor",
        "copy",
        "length",
        "setdefault",
        "py_a",
        "js_a",
        "ñ",
    ]:
        assert core(f"{shapes}:is_field_name", name) is False, name
    for name in ["a", "A-1", "x" * 200, "ñ é", "7"]:
        assert core(f"{shapes}:is_identifier", name) is True, name
    for value in ["", "x" * 201, "__a", "py_a", "js_a", "a\u202eb", 7, None, ["a"]]:
        assert core(f"{shapes}:is_identifier", value) is False, value
    deep = {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": "eight"}}}}}}}}
    assert core(f"{shapes}:plain_value", deep, 8) == deep
    assert "eight" not in str(core(f"{shapes}:plain_value", deep, 7))
    assert core(f"{shapes}:plain_value", "x" * 10_001, 8) == "x" * 10_000
    assert len(core(f"{shapes}:plain_value", [1] * 10_001, 8)) == 10_000


def test_unknown_fields_are_kept_as_far_as_there_is_room(core: Core) -> None:
    form = {"kind": "record", "fields": {}, "needed": []}
    fitted = "extension_src.core.applications.shapes:fitted"
    # As JSON, with its quotes, a text of 9,997 takes 9,999 characters.
    for length, stays in [(9_997, True), (9_998, False)]:
        assert ("more" in core(fitted, {"more": "x" * length}, form)) is stays
    assert core(fitted, {"first": "x" * 9_000, "second": "y" * 2_000, "third": 1}, form) == {"first": "x" * 9_000}
    assert core(fitted, {"Odd": 1, "more": {"Odd": 1, "a": None}}, form) == {"more": {"a": None}}
