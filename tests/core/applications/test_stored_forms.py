"""An application, field by field: it comes out as it went in, and what is odd in it costs itself alone."""

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

TARGET = "extension_src.core.storage.schema:application_under"
EVENT = {"!at": TIME, "!event": NAME, "imported": FLAG, "note": Longest(2000), "by": NAME}
SKILL = {
    "!skill": Longest(200), "!label_es": Longest(200), "!must": FLAG, "required": FLAG, "listing_quote": Longest(2000),
    "cv_quote": Longest(2000), "said": FLAG,
}  # fmt: skip
CONDITION = {
    "!kind": NAME, "!state": OneOf(("met", "not-met", "unknown")), "!quote": Longest(2000), "!need": AnyJson(),
    "have": AnyJson(),
}  # fmt: skip
SHARE = Between(0, 1)
CLAIM = {"!kind": NAME, "!text": Longest(2000), "!start": MANY, "!end": MANY}
AMOUNT = Maybe(Between(0, 1_000_000_000_000_000))
APPLICATION = {
    "title": Started(Longest(300), "(untitled)"),
    "company": Started(Longest(300), ""),
    "board": Started(Longest(40), ""),
    "status": Started(NAME, "applied"),
    "confirmed": Started(FLAG, False),
    "applied_at": Started(TIME, 0),
    "updated_at": Started(TIME, 0),
    "location": Started(Longest(300), ""),
    "salary": Started(Longest(300), ""),
    "match": Started(
        {
            "fit": Maybe(Between(0, 100)),
            "word": Maybe(NAME),
            "provisional": FLAG,
            "parts": {"!terms": SHARE, "!skills": SHARE, "!title": SHARE},
            "have": Started(Many(SKILL, 500), []),
            "miss": Started(Many(SKILL, 500), []),
            "conditions": Started(Many(CONDITION, 500), []),
            "cap": Maybe({"!reason": NAME}),
            "language": AnyJson(),
        },
        None,
    ),
    "contacts": Many({"name": Longest(200), "role": Longest(200), "email": Longest(254), "phone": Longest(50)}, 100),
    "cv": IDENTIFIER,
    "follow_up": Maybe({"!at": TIME}),
    "job_id": Started(IDENTIFIER, ""),
    "kind": Started(Longest(40), ""),
    "tags": Many(Longest(40), 30),
    "notes": Started(Longest(20_000), ""),
    "history": Started(Many(EVENT, 500), None),
    "sources": Started(Named(NAME, 100), {}),
    "links": Many({"label": Longest(300), "url": Longest(2000), "board": NAME, "job_id": IDENTIFIER}, 100),
    "files": Many(FILE, 20),
    "letters": Many(
        {
            "!at": TIME, "!text": Longest(100_000), "tone": NAME, "length": NAME, "language": NAME,
            "instruction": Longest(2000), "cv": IDENTIFIER, "written_in": NAME, "ending": NAME, "claims": Many(CLAIM, 500),
            "chosen": FLAG, "on_device": FLAG,
        },
        100,
    ),
    "messages": Many(
        {"!at": TIME, "!kind": NAME, "!language": NAME, "!subject": Longest(200), "!text": Longest(4000)}, 30
    ),
    "appointments": Many(
        {
            "!id": IDENTIFIER, "!at": TIME, "minutes": Between(0, 7 * 24 * 60), "kind": NAME, "place": Longest(2000),
            "people": Longest(500), "notes": Longest(5000), "outcome": Longest(2000),
        },
        100,
    ),
    "archived": FLAG,
    "offer": Maybe({"amount": Longest(300), "answer_by": TIME}),
    "put_off": TIME,
    "repost_of": NAME,
    "posted_at": TIME,
    "closes_at": TIME,
    "workplace": OneOf(("remote", "hybrid", "on-site")),
    "contract": Longest(120),
    "pay": {
        "!min": AMOUNT, "!max": AMOUNT, "!currency": Longest(3),
        "!period": OneOf(("", "hour", "day", "week", "month", "year")),
    },
}  # fmt: skip


def test_a_full_application_comes_out_as_it_went_in(core: Core) -> None:
    whole = {"id": "a1", "url": "https://a.example/1", **{name: fullest(form) for name, form in APPLICATION.items()}}
    assert core(TARGET, "app:a1", whole) == whole


@pytest.mark.parametrize("field", APPLICATION)
def test_an_application_is_kept_field_by_field(core: Core, field: str) -> None:
    rest = {name: value for name, value in core(TARGET, "app:a1", {"applied_at": 5}).items() if name != field}
    for where, odd, kept in cases(APPLICATION[field]):
        # Without a history, it begins with what is known.
        if field == "history" and kept is None:
            continue
        expected = rest if kept is GONE else {**rest, field: kept}
        assert core(TARGET, "app:a1", {**rest, field: odd}) == expected, where
