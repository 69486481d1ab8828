"""The calendar file, unfolded and read back as RFC 5545 says."""

import re
from datetime import UTC, datetime
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

MODULE = "extension_src.core.transfer.calendar"
TEXTS = {"name": "JobTrack", "summary": "Follow up: {title}, {company}"}
# Control characters do not survive; line ends become one kind.
PLAIN = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.just("\n"), max_size=200)


def unfolded(text: str) -> list[str]:
    """The content lines, after a check that no line is over 75 octets and each ends in CR LF."""
    assert text.endswith("\r\n")
    for line in text[:-2].split("\r\n"):
        assert len(line.encode()) <= 75
        assert "\n" not in line
        assert "\r" not in line
    return text[:-2].replace("\r\n ", "").split("\r\n")


def stamp(local: str) -> str:
    """A local time as the file has it."""
    return datetime.fromisoformat(local).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


def values(lines: list[str]) -> dict[str, str]:
    return {name: value for name, _, value in (line.partition(":") for line in reversed(lines))}


@example(title="{company}", notes="")
@given(title=PLAIN, notes=PLAIN)
def test_texts_are_read_back_from_folded_lines(both: Core, title: str, notes: str) -> None:
    tracked = application("a1", title=title, company="", notes=notes)
    text = both(f"{MODULE}:follow_up_calendar", [tracked], {}, {"name": "x", "summary": "{title}"}, NOW)
    lines = unfolded(text)
    event = lines[lines.index("BEGIN:VEVENT") : lines.index("BEGIN:VALARM")]
    # The scripts' own blanks differ at the ends.
    assert unescaped(values(event)["SUMMARY"]).strip() == title.strip()
    assert unescaped(values(event).get("DESCRIPTION", "")) == notes


def test_an_event_a_follow_up_with_a_stable_uid(core: Core) -> None:
    applications = [
        application("a1", url="https://olmo.example/7"),
        application("a2", way=[(3, "saved")]),
        application("a3", follow_up={"at": NOW + 2 * DAY}, url="https://x.example/a b\r\nATTENDEE:mailto:x@x.example"),
        application("a4", follow_up={"at": 0}),
    ]
    text = core(f"{MODULE}:follow_up_calendar", applications, {}, TEXTS, NOW)
    lines = unfolded(text)
    assert [line for line in lines if line.startswith("UID:")] == [
        "UID:follow-up-a1@jobtrack",
        "UID:follow-up-a3@jobtrack",
    ]
    assert [line for line in lines if line.startswith("DTSTART:")] == [
        # In the morning of the day that JobTrack reckoned; at the time that the person set.
        "DTSTART:" + stamp("2026-02-27T09:00"),
        "DTSTART:20260304T120000Z",
    ]
    assert lines.count("DTSTAMP:20260302T120000Z") == 2
    assert [line for line in lines if line.startswith("URL:")] == ["URL:https://olmo.example/7"]
    assert not [line for line in lines if line.startswith("ATTENDEE")]
    assert lines[:3] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//JobTrack//Follow-ups//EN"]
    assert lines[-1] == "END:VCALENDAR"
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == lines.count("BEGIN:VALARM") == 2
    later = core(f"{MODULE}:follow_up_calendar", applications, {}, TEXTS, NOW + DAY)
    assert [line for line in unfolded(later) if line.startswith("UID:")] == [
        line for line in lines if line.startswith("UID:")
    ]


APPOINTMENTS = st.lists(
    st.fixed_dictionaries(
        {
            "at": st.integers(NOW - 90 * DAY, NOW + 90 * DAY),
            "minutes": st.integers(1, 600),
            "place": PLAIN,
            "notes": PLAIN,
        }
    ),
    max_size=3,
)


@given(meetings=APPOINTMENTS)
def test_appointments_are_read_back(both: Core, meetings: list[dict[str, Any]]) -> None:
    named = [{**meeting, "id": f"m{number}"} for number, meeting in enumerate(meetings)]
    tracked = application("a1", way=[(9, "applied"), (1, "rejected")], appointments=named)
    lines = unfolded(both(f"{MODULE}:follow_up_calendar", [tracked], {}, {**TEXTS, **MEETINGS}, NOW))
    starts = [place for place, line in enumerate(lines) if line == "BEGIN:VEVENT"]
    assert len(starts) == len(named)
    for meeting, start in zip(named, starts, strict=True):
        event = values(lines[start : lines.index("BEGIN:VALARM", start)])
        assert event["UID"] == f"appointment-{meeting['id']}@jobtrack"
        at = datetime.fromtimestamp(meeting["at"] // 1000, UTC)
        assert event["DTSTART"] == at.strftime("%Y%m%dT%H%M%SZ")
        assert event["DURATION"] == f"PT{meeting['minutes']}M"
        assert unescaped(event.get("LOCATION", "")) == meeting["place"]
        assert unescaped(event.get("DESCRIPTION", "")) == meeting["notes"]


def test_control_characters_go(core: Core) -> None:
    assert core(f"{MODULE}:escaped", "a\x00b\x1bc\x7f;,\\\r\nd\te") == "abc\\;\\,\\\\\\nd\te"


def test_a_long_line_is_folded_inside_no_character(core: Core) -> None:
    for title in ["x" * 200, "ñ" * 200, "€" * 200, "😀" * 200, "x" + "😀" * 200]:
        text = core(f"{MODULE}:follow_up_calendar", [application("a1", title=title, company="")], {}, TEXTS, NOW)
        assert f"SUMMARY:Follow up: {title}\\," in unfolded(text)


MEETINGS = {"meeting": "{kind}: {title}, {company}", "kinds": {"call": "Call"}}


def test_an_appointment_is_the_same_event_when_it_moves(core: Core) -> None:
    meeting = {"id": "m1", "at": NOW + DAY, "minutes": 45, "kind": "call", "place": "Sala 2; piso 3", "people": "Ana"}
    record = application("a1", title="Cook", company="Olmo", way=[(3, "applied"), (1, "interview")])
    texts = {**TEXTS, **MEETINGS}
    first = values(unfolded(core(f"{MODULE}:appointment_calendar", record, meeting, texts, NOW)))
    moved = {**meeting, "at": NOW + 2 * DAY}
    second = values(unfolded(core(f"{MODULE}:appointment_calendar", record, moved, texts, NOW + DAY)))
    assert first["UID"] == second["UID"] == "appointment-m1@jobtrack"
    assert int(first["SEQUENCE"]) < int(second["SEQUENCE"])
    assert first["DTSTART"] != second["DTSTART"]
    assert (first["DURATION"], unescaped(first["LOCATION"])) == ("PT45M", "Sala 2; piso 3")
    whole = unfolded(core(f"{MODULE}:follow_up_calendar", [{**record, "appointments": [meeting]}], {}, texts, NOW))
    assert "UID:appointment-m1@jobtrack" in whole
    assert "SUMMARY:Call: Cook\\, Olmo" in whole
    assert whole.count("BEGIN:VALARM") == 2


def test_an_appointment_of_little_is_an_event_too(core: Core) -> None:
    record = application("a1", title="Cook", company="")
    texts = {**TEXTS, **MEETINGS}
    event = values(unfolded(core(f"{MODULE}:appointment_calendar", record, {"id": "m", "at": NOW}, texts, NOW)))
    assert (event["DURATION"], event["SUMMARY"]) == ("PT60M", "interview: Cook\\,")
