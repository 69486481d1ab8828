"""The parts of a CV that are sent for a letter: trade, education and languages, and what answers the listing. Pure."""

from typing import Any

from extension_src.core.letters.choosing.needs import Answering, needs_of
from extension_src.core.letters.choosing.pieces import Choice, Piece
from extension_src.core.match.cv.sections import cv_sections
from extension_src.core.match.sections import listing_segments, segments_of
from extension_src.core.native.patterns import matches, pattern, plain
from extension_src.core.native.words import width

# Sections whose lines stand in entries: a stay, a degree, a project, each opened by a line or two.
ENTRIES = ["work", "education", "projects", "courses", "volunteer", "mixed", "unknown"]
# Sections that a letter has no use for.
UNSENT = ["references", "interests", "personal"]
# In which order the room that is left is filled.
FILLED = ["work", "mixed", "skills", "summary", "head", "projects", "courses", "unknown", "education", "volunteer"]
LONGEST_OPENING = 120
MOST_OPENINGS = 3
YEAR = pattern("\\b(19|20)[0-9]{2}\\b")
# Lines that say how to reach a person, and nothing else.
CONTACT = pattern(
    "@|https?:|www\\.|(tel|phone|telefono|movil|mobile|email|e-mail|linkedin|github|address|direccion)\\b"
)
DIGITS = pattern("([0-9][ ().-]{0,2}){9}")
LONGEST_CONTACT = 120
# Lines of a CV without sections that tell of education and languages.
BASICS = pattern(
    "\\b(degree|bachelor|master|phd|diploma|university|universidad|grado|licenciatura|licenciad[oa]|ingenieria|fp|ciclo "
    "formativo|titulo|tecnico superior|languages?|idiomas?|native|nativ[oa]|bilingu[a-z]{1,3}|[abc][12])\\b"
)
# Characters for what is sent in any case, at most: above the first heading; education; languages; the latest stay.
HEAD = 450
HEAD_PIECES = 5
EDUCATION = 450
LANGUAGES = 250
LATEST = 250
# Lines that cost little more than they answer come first; the constant keeps a line of one word from always winning.
EXTRA_COST = 60
MOST_ANSWERS = 120


def chosen_cv(cv: str, listing: str, title: str, quotes: list[str], limit: int) -> dict[str, Any]:
    """{text, left_out}: at most `limit` characters of the CV, and how many of its lines are not among them.

    A CV that fits is sent whole. `quotes`: lines of the CV that the matcher found to answer the listing.
    """
    whole = cv.strip()
    if width(whole) <= limit:
        return {"text": whole, "left_out": 0}
    pieces = cv_pieces(cv)
    choice = Choice(pieces, limit)
    numbers = [number for number in range(len(pieces)) if is_sendable(pieces[number])]
    choice.take_all([number for number in numbers if pieces[number].kind == "head"][:HEAD_PIECES], HEAD)
    choice.take_all(basics_of(pieces, numbers, "languages"), LANGUAGES)
    choice.take_all(basics_of(pieces, numbers, "education"), EDUCATION)
    choice.take_all(
        [number for number in numbers if pieces[number].is_opening and pieces[number].kind == "work"], LATEST
    )
    take_answers(choice, numbers, Answering(pieces, needs_of(listing_segments(listing, title), listing, title), quotes))
    for kind in FILLED:
        choice.take_all([number for number in numbers if pieces[number].kind == kind], limit)
    text = choice.text()
    return {"text": text, "left_out": choice.left_out()}


def cv_pieces(cv: str) -> list[Piece]:
    """A CV in pieces, each with the heading of its section and the opening of its entry."""
    segments = segments_of(cv)
    sections = cv_sections(cv, segments)
    pieces: list[Piece] = []
    heading = -1
    opening: list[int] = []
    reached = 0
    for number in range(len(segments)):
        segment = segments[number]
        piece = Piece(cv[segment.start : segment.end], cv[reached : segment.start], sections.kinds[number])
        reached = segment.end
        is_heading = number in sections.headings
        if not is_heading and len(pieces) > 0 and pieces[len(pieces) - 1].goes_on_in(piece):
            pieces[len(pieces) - 1].go_on(piece)
            continue
        place = len(pieces)
        pieces.append(piece)
        if is_heading:
            piece.is_heading = True
            heading = place
            opening = []
            continue
        if heading >= 0:
            piece.needs.append(heading)
        piece.is_opening = piece.kind in ENTRIES and opens_entry(pieces, place, heading)
        if piece.is_opening:
            # A second line of the same opening, such as the employer below the post.
            goes_on = pieces[place - 1].is_opening and not piece.follows_gap
            if not goes_on or len(opening) >= MOST_OPENINGS:
                opening = []
            piece.needs.extend(opening)
            opening.append(place)
        elif piece.kind in ENTRIES:
            piece.needs.extend(opening)
    return pieces


def opens_entry(pieces: list[Piece], number: int, heading: int) -> bool:
    """Whether a piece opens an entry: a short line without a bullet that is dated or stands first."""
    piece = pieces[number]
    if not piece.begins_line or piece.is_bullet or len(piece.text) > LONGEST_OPENING:
        return False
    if piece.follows_gap or number == heading + 1 or matches(YEAR, piece.text):
        return True
    return number > 0 and pieces[number - 1].is_opening and not piece.text.endswith(".")


def is_sendable(piece: Piece) -> bool:
    """Whether a letter has a use for a piece: not for references, hobbies and lines that only say how to reach a person."""
    return piece.kind not in UNSENT and not is_contact(piece)


def is_contact(piece: Piece) -> bool:
    """Whether a piece is a line of contact data: the letter's head is written on this device."""
    if len(piece.text) > LONGEST_CONTACT or piece.kind not in ["head", "personal"]:
        return False
    line = plain(piece.text)
    return matches(CONTACT, line) or matches(DIGITS, line)


def basics_of(pieces: list[Piece], numbers: list[int], kind: str) -> list[int]:
    """The pieces of a section, those that open its entries first; where a CV has no such section, its lines that sound so."""
    own = [number for number in numbers if pieces[number].kind == kind]
    if len(own) == 0:
        return [number for number in numbers if matches(BASICS, plain(pieces[number].text[:LONGEST_OPENING]))]
    first = [number for number in own if pieces[number].is_opening]
    first.extend([number for number in own if not pieces[number].is_opening])
    return first


def take_answers(choice: Choice, numbers: list[int], answering: Answering) -> None:
    """Take the pieces that answer most for the room they need, one after the other."""
    waiting = [number for number in numbers if answering.answered(number) > 0]
    for _ in range(MOST_ANSWERS):
        best = -1
        most = 0.0
        for number in waiting:
            if choice.pieces[number].is_taken:
                continue
            cost = choice.cost_of(number)
            worth = answering.answered(number) / (cost + EXTRA_COST)
            if worth > most and cost <= choice.room:
                most = worth
                best = number
        if best < 0:
            return
        choice.take(best, choice.room)
        answering.take(best)
