"""Reads server-sent events from a stream that arrives in arbitrary pieces. Pure.

Source: HTML Living Standard, 9.2.6 "Interpreting an event stream".
"""

from typing import Any


def read_events(rest: str, piece: str) -> dict[str, Any]:
    """The events that a piece completes: {"events": [{"name", "data"}], "rest": the `rest` for the next call}.

    A block without an empty line at its end is no event. Comments, ids and retry times are ignored.
    """
    waiting = rest + piece
    # After a CR at the end of a piece, the line feed may come with the next piece.
    held = "\r" if waiting.endswith("\r") else ""
    waiting = waiting[: len(waiting) - len(held)]
    blocks = waiting.replace("\r\n", "\n").replace("\r", "\n").split("\n\n")
    unfinished = blocks.pop()
    events = []
    for block in blocks:
        event = _event(block)
        if event is not None:
            events.append(event)
    return {"events": events, "rest": unfinished + held}


def _event(block: str) -> dict[str, str] | None:
    """The event of one block; None when it has no data."""
    name = "message"
    data = []
    for line in block.split("\n"):
        place = line.find(":")
        field = line if place < 0 else line[:place]
        value = "" if place < 0 else line[place + 1 :]
        if value.startswith(" "):
            value = value[1:]
        if field == "event":
            name = value
        if field == "data":
            data.append(value)
    if len(data) == 0:
        return None
    return {"name": name, "data": "\n".join(data)}
