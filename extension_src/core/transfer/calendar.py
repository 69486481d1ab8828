"""Follow-ups and appointments as an iCalendar file. Pure.

Source: RFC 5545 (lines end in CR LF and fold at 75 octets: 3.1; text: 3.3.11).
"""

from extension_src.core.applications.follow_ups import MORNING, follow_up_at
from extension_src.core.dates.arithmetic import MINUTE, local_day, time_at, utc_stamp
from extension_src.core.native.numbers import floor
from extension_src.core.native.patterns import matches, pattern
from extension_src.core.native.strings import placed
from extension_src.core.types.applications import Application, Appointment
from extension_src.core.types.settings import Settings
from extension_src.core.types.transfer import CalendarTexts

FOLD_OCTETS = 75
CONTROL = pattern("[\\x00-\\x1f\\x7f]")
PAST_ASCII = pattern("[^\\x00-\\x7f]")
USUAL_MINUTES = 60


def follow_up_calendar(applications: list[Application], settings: Settings, texts: CalendarTexts, now: int) -> str:
    """The calendar file of all follow-ups, due now or later, and of all appointments.

    `texts`: `{"name": of the calendar, "summary": with {title} and {company}, "meeting": with {kind} too, "kinds": label by
    kind}`. A UID is made from the id, so that a calendar that imports the file again moves its entries and duplicates none.
    """
    lines: list[str] = []
    for application in applications:
        at = follow_up_at(application, settings)
        if at > 0:
            lines.extend(_event(application, _at_an_hour(application, at), texts, now))
        for appointment in application["appointments"] if "appointments" in application else []:
            lines.extend(_meeting(application, appointment, texts, now))
    return _file(lines, texts)


def _at_an_hour(application: Application, at: int) -> int:
    """The time of a follow-up: as set by the person, else the morning of its day in their own time zone."""
    chosen = application["follow_up"] if "follow_up" in application else None
    return at if chosen is not None and chosen["at"] == at else time_at(local_day(at), MORNING)


def appointment_calendar(application: Application, appointment: Appointment, texts: CalendarTexts, now: int) -> str:
    """The calendar file of one appointment; a calendar that has it already takes it as an update."""
    return _file(_meeting(application, appointment, texts, now), texts)


def _file(events: list[str], texts: CalendarTexts) -> str:
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//JobTrack//Follow-ups//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:" + escaped(texts["name"]),
    ]
    lines.extend(events)
    lines.append("END:VCALENDAR")
    return "".join([folded_line(line) + "\r\n" for line in lines])


def escaped(text: str) -> str:
    """A text as the value of a TEXT property."""
    value = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    value = value.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
    if not matches(CONTROL, value):
        return value
    return "".join([character for character in value if character >= " " or character == "\t"]).replace("\x7f", "")


def folded_line(line: str) -> str:
    """The content line cut into lines of at most 75 octets of UTF-8, never inside a character."""
    pieces: list[str] = []
    if not matches(PAST_ASCII, line):
        # An octet a character.
        pieces.append(line[:FOLD_OCTETS])
        pieces.extend(
            [" " + line[start : start + FOLD_OCTETS - 1] for start in range(FOLD_OCTETS, len(line), FOLD_OCTETS - 1)]
        )
        return "\r\n".join(pieces)
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


def _event(application: Application, at: int, texts: CalendarTexts, now: int) -> list[str]:
    summary = placed(texts["summary"], {"title": application["title"], "company": application["company"]})
    lines = [
        "BEGIN:VEVENT",
        "UID:follow-up-" + application["id"] + "@jobtrack",
        "DTSTAMP:" + utc_stamp(now),
        "DTSTART:" + utc_stamp(at),
        "DURATION:PT15M",
        "SUMMARY:" + escaped(summary.strip()),
        "TRANSP:TRANSPARENT",
    ]
    if _is_uri(application["url"]):
        # A URI is not escaped, because it cannot contain the characters that need it.
        lines.append("URL:" + application["url"])
    if application["notes"] != "":
        lines.append("DESCRIPTION:" + escaped(application["notes"]))
    lines.extend(["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT0M", "DESCRIPTION:" + escaped(summary.strip())])
    lines.extend(["END:VALARM", "END:VEVENT"])
    return lines


def _meeting(application: Application, appointment: Appointment, texts: CalendarTexts, now: int) -> list[str]:
    kind: str = appointment["kind"] if "kind" in appointment else "interview"
    label = texts["kinds"][kind] if kind in texts["kinds"] else kind
    summary = placed(
        texts["meeting"], {"kind": label, "title": application["title"], "company": application["company"]}
    )
    minutes = floor(appointment["minutes"]) if "minutes" in appointment else USUAL_MINUTES
    lines = [
        "BEGIN:VEVENT",
        "UID:appointment-" + appointment["id"] + "@jobtrack",
        "DTSTAMP:" + utc_stamp(now),
        # The later file is the newer version of the event (RFC 5545, 3.8.7.4).
        "SEQUENCE:" + str(now // MINUTE),
        "DTSTART:" + utc_stamp(appointment["at"]),
        "DURATION:PT" + str(minutes) + "M",
        "SUMMARY:" + escaped(summary.strip()),
    ]
    place = appointment["place"] if "place" in appointment else ""
    if place != "":
        lines.append("LOCATION:" + escaped(place))
    said = [
        appointment["people"] if "people" in appointment else "",
        appointment["notes"] if "notes" in appointment else "",
    ]
    words = [one for one in said if one != ""]
    if len(words) > 0:
        lines.append("DESCRIPTION:" + escaped("\n".join(words)))
    if _is_uri(application["url"]):
        lines.append("URL:" + application["url"])
    for trigger in ["-P1D", "-PT1H"]:
        lines.extend(
            ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:" + trigger, "DESCRIPTION:" + escaped(summary.strip())]
        )
        lines.append("END:VALARM")
    lines.append("END:VEVENT")
    return lines


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
