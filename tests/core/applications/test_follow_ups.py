"""When a follow-up is due, what is suggested as ghosted, and the e-mail draft."""

from datetime import datetime
from email.utils import parseaddr
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

MODULE = "extension_src.core.applications.follow_ups"


@pytest.mark.parametrize(
    "fields, settings, due",
    [
        ({}, {}, NOW - 3 * DAY),
        ({}, {"follow_up_days": 14}, NOW + 4 * DAY),
        ({}, {"follow_up_days": 0}, 0),
        ({}, {"follow_up_days": "x"}, NOW - 3 * DAY),
        ({}, {"follow_up_days": -1}, NOW - 3 * DAY),
        ({"way": [(10, "saved")]}, {}, 0),
        ({"way": [(10, "applied"), (2, "interview")]}, {}, 0),
        ({"way": [(10, "applied"), (2, "interview")], "follow_up": {"at": NOW}}, {}, NOW),
        ({"way": [(10, "applied"), (2, "rejected")], "follow_up": {"at": NOW}}, {}, 0),
        ({"follow_up": {"at": NOW + DAY}}, {}, NOW + DAY),
        ({"follow_up": {"at": 0}}, {}, 0),
        ({"follow_up": None}, {}, NOW - 3 * DAY),
        ({"follow_up_at": 0}, {}, 0),
        ({"follow_up_at": None}, {}, NOW - 3 * DAY),
    ],
)
def test_when_it_is_due(core: Core, fields: dict, settings: dict, due: int) -> None:
    assert core(f"{MODULE}:follow_up_at", application("a", **fields), settings) == due


def test_those_due_by_now_the_longest_first(core: Core) -> None:
    ways = {"old": 30, "due": 8, "today": 7, "soon": 6, "new": 1}
    applications = [application(name, way=[(days, "applied")]) for name, days in ways.items()]
    due = core(f"{MODULE}:due_follow_ups", applications, {}, NOW)
    assert [each["id"] for each in due] == ["old", "due", "today"]
    for order in (applications, applications[::-1]):
        asked = core(f"{MODULE}:asked", order, {}, NOW)
        assert (asked["due"]["first"]["id"], asked["due"]["count"]) == ("today", 2)
        assert (asked["silent"]["first"]["id"], asked["silent"]["count"]) == ("old", 1)
    nothing = {"first": None, "count": 0}
    assert core(f"{MODULE}:asked", applications[3:], {}, NOW) == {"due": nothing, "silent": nothing}


@pytest.mark.parametrize(
    "fields",
    [{"confirmed": False}, {"put_off": NOW + 1}, {"archived": True}, {"way": [(9, "applied"), (1, "rejected")]}],
)
def test_what_is_not_asked_about(core: Core, fields: dict) -> None:
    nothing = {"first": None, "count": 0}
    assert core(f"{MODULE}:asked", [application("a", **fields)], {}, NOW) == {"due": nothing, "silent": nothing}
    assert core(f"{MODULE}:asked", [application("a", put_off=NOW)], {}, NOW)["due"]["count"] == 1


@pytest.mark.parametrize(
    "fields, days",
    [
        ({"way": [(40, "applied")]}, 40),
        ({"way": [(40, "applied"), (20, "interview")]}, 20),
        ({"way": [(40, "applied"), (20, "own-5")]}, 20),
        ({"way": [(40, "applied"), (20, "note"), (35, "interview")]}, 20),
        # What the person did alone is no news.
        ({"way": [(40, "applied"), (20, "clicked"), (19, "confirmed"), (5, "ghosted"), (4, "applied")]}, 40),
        ({"way": [(40, "applied"), (30, "interview")], "updated_at": NOW}, 30),
        ({"appointments": [{"id": "m", "at": NOW - 3 * DAY}]}, 3),
        ({"appointments": [{"id": "m", "at": NOW + 3 * DAY}]}, -3),
    ],
)
def test_silence_is_counted_from_the_last_news(core: Core, fields: dict, days: int) -> None:
    record = application("a", **fields)
    assert core(f"{MODULE}:last_news", record) == NOW - days * DAY
    # A row says the same as its application.
    assert core(f"{MODULE}:last_news", core("extension_src.core.storage.index:row_of", record)) == NOW - days * DAY


def test_snoozing_asks_again_in_the_morning_and_dismissing_never(core: Core) -> None:
    at = core(f"{MODULE}:snoozed", 3, NOW)["at"]
    moment = datetime.fromtimestamp(at / 1000)
    assert (moment.hour, moment.minute) == (9, 0)
    assert (moment.date() - datetime.fromtimestamp(NOW / 1000).date()).days == 3
    assert core(f"{MODULE}:dismissed") == {"at": 0}


@pytest.mark.parametrize(
    "fields, silent",
    [
        ({"way": [(40, "applied")]}, True),
        ({"way": [(29, "applied")]}, False),
        ({"way": [(40, "applied")], "follow_up": {"at": NOW + DAY}}, False),
        ({"way": [(40, "applied"), (3, "interview")]}, False),
        ({"way": [(90, "applied"), (45, "interview")]}, True),
        ({"way": [(90, "applied"), (45, "rejected")]}, False),
        ({"way": [(90, "saved")]}, False),
    ],
)
def test_who_is_silent(core: Core, fields: dict, silent: bool) -> None:
    assert core(f"{MODULE}:is_silent", application("a", **fields), {}, NOW) is silent
    assert core(f"{MODULE}:is_silent", application("a", **fields), {"ghosted_days": 0}, NOW) is False


def test_the_draft_goes_to_the_first_contact_with_an_address(core: Core) -> None:
    contacts = [
        {"name": "Front desk"},
        {"name": "Ana", "email": "ana@olmo.example", "phone": "1"},
        {"email": "b@x.example"},
    ]
    first = core(f"{MODULE}:first_contact", application("a", contacts=contacts))
    assert first == {"name": "Ana", "email": "ana@olmo.example", "phone": "1"}
    assert core(f"{MODULE}:first_contact", application("a")) == {"name": "", "email": "", "phone": ""}
    assert core(f"{MODULE}:first_contact", application("a", contacts=[{"name": "Eva"}]))["name"] == "Eva"


TEXTS = st.text(st.characters(codec="utf-8"), max_size=30)


@given(subject=TEXTS, body=TEXTS)
def test_a_mail_address_carries_any_text_and_no_header(both: Core, subject: str, body: str) -> None:
    url = both(f"{MODULE}:mailto", "ana@olmo.example", subject, body)
    parts = urlsplit(url)
    assert parts.scheme == "mailto"
    assert parseaddr(unquote(parts.path))[1] == "ana@olmo.example"
    query = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert set(query) == {"subject", "body"}
    assert "\r" not in query["subject"][0]
    assert "\n" not in query["subject"][0]
    assert query["subject"][0] == " ".join(subject.split())
    lines = body.replace("\r\n", "\n").replace("\r", "\n")
    assert query["body"][0] == lines.replace("\n", "\r\n")
    assert url.isascii()


def test_an_address_cannot_add_recipients(core: Core) -> None:
    url = core(f"{MODULE}:mailto", "a@x.example?bcc=b@x.example&subject=y", "s", "b")
    assert url.count("?") == 1
    assert "bcc=" not in url
