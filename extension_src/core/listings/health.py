"""Which boards' captures have begun to lack fields, and since when: from what the applications themselves say. Pure.

A board changes its pages without a word. The sign is a field that captures of the board used to have and the latest ones
lack, one after the other; a single listing without a salary is none. `sources` says what each capture found: a field that
is there but was typed in by hand (`user`) was not captured.
"""

from typing import Any

from extension_src.core.native.numbers import floor

# A salary is often not stated, and the text may come from a page of its own.
WATCHED = ["title", "company", "location"]
CAPTURED = ["json-ld", "state", "dom", "meta"]
CAPTURE_KINDS = ["easy", "external"]
# How many of the latest captures must lack a field before a board is called changed, and of how many before most had it.
LATEST = 3
EARLIER = 20
# The captures of a board that are looked at: a board that has changed for longer than these is known by then.
LOOKED_AT = 60
USUAL_SHARE = 0.8


def is_captured(application: Any, field: str) -> bool:
    """Whether the field was read on the board's page; a title out of the tab's name was not."""
    sources = application["sources"]
    return field in sources and sources[field] in CAPTURED


def is_a_capture(application: Any) -> bool:
    """Whether it comes from a board's page: what was imported or added by hand has no sources of that kind."""
    return application["board"] != "" and application["kind"] in CAPTURE_KINDS


def captures_of(applications: list[Any], board: str) -> list[Any]:
    """The board's captures, the latest first."""
    found = [application for application in applications if application["board"] == board and is_a_capture(application)]
    return sorted(found, key=_newest_first)


def _newest_first(application: Any) -> float:
    return -float(application["applied_at"])


def lacking_since(captures: list[Any], field: str) -> int:
    """The time (ms) of the first of the latest captures that all lack the field; 0 while it is no sign of a change."""
    count = 0
    while count < len(captures) and not is_captured(captures[count], field):
        count += 1
    if count < LATEST:
        return 0
    earlier = captures[count : count + EARLIER]
    having = len([capture for capture in earlier if is_captured(capture, field)])
    # A board that never gave the field, or a first capture ever, is no change.
    if len(earlier) == 0 or having < USUAL_SHARE * len(earlier):
        return 0
    return floor(captures[count - 1]["applied_at"])


def changed_boards(applications: list[Any], boards: list[str]) -> list[Any]:
    """[{board, since, fields: [...], ids: [...]}] of boards whose pages seem to have changed, in the boards' order.

    `since`: ms, the earliest of its fields. `ids`: applications that lack one of them in themselves too, to be filled in.
    """
    found: list[Any] = []
    for board in boards:
        captures = captures_of(applications, board)
        times: list[int] = []
        fields: list[str] = []
        for field in WATCHED:
            since = lacking_since(captures, field)
            if since > 0:
                times.append(since)
                fields.append(field)
        if len(fields) > 0:
            since = min(times)
            found.append(
                {"board": board, "since": since, "fields": fields, "ids": ids_to_fill(captures, fields, since)}
            )
    return found


def ids_to_fill(captures: list[Any], fields: list[str], since: int) -> list[str]:
    """The ids of captures since then in which one of the fields is still empty, or the title only the tab's name."""
    ids: list[str] = []
    for capture in captures:
        open_fields = [field for field in fields if not is_known(capture, field)]
        if capture["applied_at"] >= since and len(open_fields) > 0:
            ids.append(capture["id"])
    return ids


def is_known(application: Any, field: str) -> bool:
    """Whether the field has a value from the board's page or from the person."""
    sources = application["sources"]
    return (
        application[field] != "" and field in sources and (sources[field] == "user" or is_captured(application, field))
    )


def ids_to_look_at(rows: list[Any], boards: list[str]) -> list[str]:
    """The ids of the latest captures of each board, out of the rows of the index (newest first)."""
    ids: list[str] = []
    for board in boards:
        captures = [row for row in rows if row["board"] == board and is_a_capture(row)]
        ids.extend([row["id"] for row in captures[:LOOKED_AT]])
    return ids


def not_seen(changed: list[Any], seen: Any) -> list[Any]:
    """The changed boards of which the person has not said "Not now" yet. `seen`: {board: the `since` it was said of}."""
    return [found for found in changed if found["board"] not in seen or found["since"] > seen[found["board"]]]
