"""The parts of a listing that are sent for a letter: the post, what it needs and what is done in it. Pure."""

from typing import Any

from extension_src.core.letters.choosing.pieces import Choice, Piece
from extension_src.core.match.sections import listing_segments
from extension_src.core.match.sentences import is_needed
from extension_src.core.native.numbers import floor
from extension_src.core.native.words import folded, width

# What the company says of itself is sent only so far as it may give a reason to apply.
COMPANY = 220
# A first sentence such as "Acme looks for a cook".
OPENING = 250
# Shares of the room: for what is needed, then for what is done.
NEEDS_SHARE = 0.6
DUTIES_SHARE = 0.75
LONGEST_NAME = 200
UNTITLED = "(untitled)"


def chosen_job(listing: str, title: str, company: str, limit: int) -> dict[str, Any]:
    """{text, left_out}: at most `limit` characters of the post's title, the company's name and the listing, and how many of
    the listing's sentences are not among them. A listing that fits is sent whole."""
    names = named(listing, title, company)
    room = limit - width(names)
    whole = listing.strip()
    if width(whole) <= room:
        return {"text": (names + whole).strip(), "left_out": 0}
    segments = listing_segments(listing, title)
    pieces: list[Piece] = []
    reached = 0
    for segment in segments:
        pieces.append(Piece(listing[segment.start : segment.end], listing[reached : segment.start], segment.kind))
        reached = segment.end
    choice = Choice(pieces, room)
    needed = [number for number in range(len(segments)) if segments[number].kind == "requirements"]
    outright = [number for number in needed if is_needed(segments[number])]
    choice.take_all(of_kinds(pieces, ["title"]), room)
    choice.take_all(of_kinds(pieces, ["other"])[:1], OPENING)
    choice.take_all(outright, floor(room * NEEDS_SHARE))
    choice.take_all(needed, max(0, floor(room * NEEDS_SHARE) - (room - choice.room)))
    choice.take_all(of_kinds(pieces, ["duties"]), max(0, floor(room * DUTIES_SHARE) - (room - choice.room)))
    choice.take_all(of_kinds(pieces, ["company"]), COMPANY)
    for kind in ["requirements", "duties", "other", "nice"]:
        choice.take_all(of_kinds(pieces, [kind]), choice.room)
    return {"text": (names + choice.text()).strip(), "left_out": choice.left_out()}


def named(listing: str, title: str, company: str) -> str:
    """A first line with the title, unless the listing begins with it, and the company, unless the listing names it."""
    said = folded(listing.strip())
    names = []
    if title.strip() not in ["", UNTITLED] and not said.startswith(folded(title.strip())):
        names.append(title.strip())
    if company.strip() != "" and folded(company.strip()) not in said:
        names.append(company.strip())
    names = [name for name in names if width(name) <= LONGEST_NAME]
    return "" if len(names) == 0 else " \u00b7 ".join(names) + "\n"


def of_kinds(pieces: list[Piece], kinds: list[str]) -> list[int]:
    """The numbers of the pieces of these kinds, in order."""
    return [number for number in range(len(pieces)) if pieces[number].kind in kinds]
