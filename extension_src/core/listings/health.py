"""Which boards' captures have begun to lack fields, and since when, judged from the stored applications. Pure.

A board changes its pages without notice. The sign of it is a field that earlier captures of the board had and the latest
ones all lack; one listing without a salary is no sign. An application's `sources` says what its capture found: a field
that the person typed (`user`) was not captured.
"""

from extension_src.core.native.numbers import floor
from extension_src.core.types.applications import Application, Row, Tracked
from extension_src.core.types.lists import ChangedBoard

# Salary and text are not watched: a salary is often not stated, and the text may come from another page.
WATCHED = ["title", "company", "location"]
CAPTURED = ["json-ld", "state", "dom", "meta"]
CAPTURE_KINDS = ["easy", "external"]
# A board counts as changed when the LATEST captures lack a field that most of the EARLIER ones before them had.
LATEST = 3
EARLIER = 20
# The number of a board's latest captures that are checked: a change is noticed well before this many.
LOOKED_AT = 60
USUAL_SHARE = 0.8


def is_captured(application: Application, field: str) -> bool:
    """Whether the field was read from the board's page; a title taken from the tab's name was not."""
    sources = application["sources"]
    return field in sources and sources[field] in CAPTURED


def is_a_capture(application: Tracked) -> bool:
    """Whether the application was captured on a board's page, and not imported or added by hand."""
    return application["board"] != "" and application["kind"] in CAPTURE_KINDS


def captures_of(applications: list[Application], board: str) -> list[Application]:
    """The board's captures, the latest first."""
    found = [application for application in applications if application["board"] == board and is_a_capture(application)]
    return sorted(found, key=_newest_first)


def _newest_first(application: Application) -> float:
    return -float(application["applied_at"])


def lacking_since(captures: list[Application], field: str) -> int:
    """The time (ms) of the first of the latest captures that all lack the field; 0 while this is no sign of a change."""
    count = 0
    while count < len(captures) and not is_captured(captures[count], field):
        count += 1
    if count < LATEST:
        return 0
    earlier = captures[count : count + EARLIER]
    having = len([capture for capture in earlier if is_captured(capture, field)])
    # A board that never had the field has not changed, and neither has one without earlier captures.
    if len(earlier) == 0 or having < USUAL_SHARE * len(earlier):
        return 0
    return floor(captures[count - 1]["applied_at"])


def changed_boards(applications: list[Application], boards: list[str]) -> list[ChangedBoard]:
    """[{board, since, fields: [...], ids: [...]}] of boards whose pages seem to have changed, in the boards' order.

    `since`: when the first of the fields was first lacking (ms). `ids`: applications whose own field is still empty, to be
    filled in.
    """
    found: list[ChangedBoard] = []
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


def ids_to_fill(captures: list[Application], fields: list[str], since: int) -> list[str]:
    """The ids of captures from `since` on in which one of the fields is still empty, or the title is only the tab's name."""
    ids: list[str] = []
    for capture in captures:
        open_fields = [field for field in fields if not is_known(capture, field)]
        if capture["applied_at"] >= since and len(open_fields) > 0:
            ids.append(capture["id"])
    return ids


def is_known(application: Application, field: str) -> bool:
    """Whether the field has a value from the board's page or from the person."""
    sources = application["sources"]
    return (
        application[field] != ""  # type: ignore[literal-required]
        and field in sources
        and (sources[field] == "user" or is_captured(application, field))
    )


def ids_to_look_at(rows: list[Row], boards: list[str]) -> list[str]:
    """The ids of each board's latest captures, found in the rows of the index (newest first)."""
    ids: list[str] = []
    for board in boards:
        captures = [row for row in rows if row["board"] == board and is_a_capture(row)]
        ids.extend([row["id"] for row in captures[:LOOKED_AT]])
    return ids


def not_seen(changed: list[ChangedBoard], seen: dict[str, int]) -> list[ChangedBoard]:
    """The changed boards for which the person has not chosen "Not now" yet. `seen`: {board: its `since` at that choice}."""
    return [found for found in changed if found["board"] not in seen or found["since"] > seen[found["board"]]]
