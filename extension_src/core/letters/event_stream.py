"""Server-sent events out of a stream that arrives in arbitrary pieces. Pure.

Source: HTML Living Standard, 9.2.6 "Interpreting an event stream".
"""

from typing import Any


def read_events(rest: str, piece: str) -> dict[str, Any]:
    """What a piece completes: {"events": [{"name", "data"}], "rest": what to hand in with the next piece}.

    A block that never ends with an empty line is no event. Comments, ids and retry times are ignored.
    """
    waiting = rest + piece
    # The line feed of a CR LF may come with the next piece.
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
    """The event of one block, None where it carries no data."""
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
