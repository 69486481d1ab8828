"""Follow-ups and appointments as an iCalendar file. Pure.

Source: RFC 5545 (lines end in CR LF and fold at 75 octets: 3.1; text: 3.3.11).
"""

from typing import Any

from extension_src.core.applications.follow_ups import MORNING, follow_up_at
from extension_src.core.dates.arithmetic import local_day, time_at, utc_stamp
from extension_src.core.native.numbers import floor

FOLD_OCTETS = 75
FOLLOW_UP_MINUTES = 15
# What an appointment takes where nobody said how long.
MEETING_MINUTES = 60


def follow_up_calendar(applications: list[Any], settings: Any, texts: Any, now: int) -> str:
    """The calendar file of all follow-ups, due now or later, and of all appointments.

    `texts`: `{"name": of the calendar, "summary" and "appointment": with {title} and {company}}`. A UID is made from ids, so
    that a calendar that imports the file again moves its entries and duplicates none. A follow-up that JobTrack reckoned
    stands at MORNING of its day, in the person's own time zone; one that the person set, and an appointment, at its time.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//JobTrack//Follow-ups//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:" + escaped(texts["name"]),
    ]
    for application in applications:
        at = follow_up_at(application, settings)
        if at > 0:
            lines.extend(_follow_up(application, _at_an_hour(application, at), texts, now))
        for appointment in application["appointments"] if "appointments" in application else []:
            lines.extend(_appointment(application, appointment, texts, now))
    lines.append("END:VCALENDAR")
    return "".join([folded_line(line) + "\r\n" for line in lines])


def escaped(text: str) -> str:
    """A text as the value of a TEXT property."""
    value = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    value = value.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
    return "".join([character for character in value if character >= " " or character == "\t"]).replace("\x7f", "")


def folded_line(line: str) -> str:
    """The content line cut into lines of at most 75 octets of UTF-8, never inside a character."""
    pieces: list[str] = []
    piece = ""
    octets = 0
    for character in line:
        size = _octets(character)
        if octets + size > FOLD_OCTETS:
            pieces.append(piece)
            piece = " "
            octets = 1
        piece += character
        octets += size
    pieces.append(piece)
    return "\r\n".join(pieces)


def _at_an_hour(application: Any, at: int) -> int:
    """The time of a follow-up: as set by the person, else the morning of its day."""
    chosen = application["follow_up"] if "follow_up" in application else None
    return at if chosen is not None and chosen["at"] == at else time_at(local_day(at), MORNING)


def _follow_up(application: Any, at: int, texts: Any, now: int) -> list[str]:
    lines = _begun("follow-up-" + application["id"], application, texts["summary"], at, FOLLOW_UP_MINUTES, now)
    if application["notes"] != "":
        lines.append("DESCRIPTION:" + escaped(application["notes"]))
    lines.append("TRANSP:TRANSPARENT")
    return _ended(lines, application, texts["summary"], "PT0M")


def _appointment(application: Any, appointment: Any, texts: Any, now: int) -> list[str]:
    minutes = floor(appointment["minutes"]) if "minutes" in appointment and appointment["minutes"] else MEETING_MINUTES
    uid = "appointment-" + application["id"] + "-" + appointment["id"]
    lines = _begun(uid, application, texts["appointment"], appointment["at"], minutes, now)
    if "place" in appointment and appointment["place"] != "":
        lines.append("LOCATION:" + escaped(appointment["place"]))
    said = [appointment[name] for name in ["people", "notes"] if name in appointment and appointment[name] != ""]
    if len(said) > 0:
        lines.append("DESCRIPTION:" + escaped("\n".join(said)))
    return _ended(lines, application, texts["appointment"], "-PT1H")


def _begun(uid: str, application: Any, summary: str, at: int, minutes: int, now: int) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        "UID:" + uid + "@jobtrack",
        "DTSTAMP:" + utc_stamp(now),
        "DTSTART:" + utc_stamp(at),
        f"DURATION:PT{minutes}M",
        "SUMMARY:" + escaped(_summary(application, summary)),
    ]
    if _is_uri(application["url"]):
        # A URI is not escaped, because it cannot contain the characters that need it.
        lines.append("URL:" + application["url"])
    return lines


def _ended(lines: list[str], application: Any, summary: str, trigger: str) -> list[str]:
    words = escaped(_summary(application, summary))
    lines.extend(
        ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:" + trigger, "DESCRIPTION:" + words, "END:VALARM", "END:VEVENT"]
    )
    return lines


def _summary(application: Any, words: str) -> str:
    return words.replace("{title}", application["title"]).replace("{company}", application["company"]).strip()


def _is_uri(url: str) -> bool:
    if not (url.startswith("https://") or url.startswith("http://")):
        return False
    return all([character > " " and character != "\x7f" for character in url])


def _octets(character: str) -> int:
    # A character beyond the basic plane has length 2 in V8 and 1 in CPython.
    if len(character) == 2:  # V8 alone
        return 4
    code = ord(character)
    if code < 0x80:
        return 1
    if code < 0x800:
        return 2
    return 3 if code < 0x10000 else 4
