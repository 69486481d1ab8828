"""Texts in pieces (lines, and sentences of long lines), of which some are chosen and joined again in their order."""

from extension_src.core.native.words import width

ENDS = ".:;!?"
# A line of a PDF that is at least as long may have been broken where the page ends.
BROKEN = 55
LONGEST_JOINED = 700
BULLETS = "-\u2013\u2014\u2022\u00b7*>\u25aa\u25e6"


class Piece:
    """A piece of a text with the kind of its section; `before` is what stands between it and the piece before."""

    def __init__(self, text: str, before: str, kind: str) -> None:
        self.text = text
        self.kind = kind
        self.before = before
        self.begins_line = before == "" or "\n" in before
        self.follows_gap = len(before.split("\n")) > 2
        self.is_bullet = any([mark in before for mark in BULLETS])
        self.is_heading = False
        # Whether it opens an entry (a stay, a degree), and the numbers of the pieces without which it says little.
        self.is_opening = False
        self.needs: list[int] = []
        self.is_taken = False

    def cost(self) -> int:
        """The characters it takes in what is sent, with those between it and the piece before."""
        return width(self.text) + (2 if self.follows_gap else 1)

    def goes_on_in(self, following: "Piece") -> bool:
        """Whether a line was broken in the middle of a sentence, and this is the rest of it."""
        text = following.text
        if not following.begins_line or following.follows_gap or following.is_bullet or self.is_heading:
            return False
        is_small = text[0:1].lower() == text[0:1] and text[0:1].upper() != text[0:1]
        is_open = self.text[len(self.text) - 1 :] not in ENDS and len(self.text.split("\n").pop()) >= BROKEN
        return is_small and is_open and len(self.text) + len(text) < LONGEST_JOINED

    def go_on(self, following: "Piece") -> None:
        """Add the rest of a broken line."""
        self.text += following.before + following.text


class Choice:
    """The pieces taken so far, never more than `room` characters of them."""

    def __init__(self, pieces: list[Piece], room: int) -> None:
        self.pieces = pieces
        self.room = room

    def cost_of(self, number: int) -> int:
        """What a piece takes together with those that it needs."""
        waiting = [self.pieces[place] for place in self.pieces[number].needs]
        waiting.append(self.pieces[number])
        return sum([piece.cost() for piece in waiting if not piece.is_taken])

    def take(self, number: int, most: int) -> int:
        """Take a piece and those that it needs, if they take at most `most` characters; gives how many they took."""
        cost = self.cost_of(number)
        if self.pieces[number].is_taken or cost > min(most, self.room):
            return 0
        for place in self.pieces[number].needs:
            self.pieces[place].is_taken = True
        self.pieces[number].is_taken = True
        self.room -= cost
        return cost

    def take_all(self, numbers: list[int], most: int) -> None:
        """Take pieces in this order as long as they take at most `most` characters together."""
        left = most
        for number in numbers:
            left -= self.take(number, left)

    def text(self) -> str:
        """The taken pieces in the order of the text: a new line and an empty line stand where one stood before a piece."""
        joined = ""
        has_line = False
        has_gap = False
        for piece in self.pieces:
            has_line = has_line or piece.begins_line
            has_gap = has_gap or piece.follows_gap
            if not piece.is_taken:
                continue
            if joined != "":
                joined += "\n\n" if has_gap and piece.follows_gap else ("\n" if has_line else " ")
            joined += piece.text
            has_line = False
            has_gap = False
        return joined

    def left_out(self) -> int:
        """How many pieces were not taken."""
        return len([piece for piece in self.pieces if not piece.is_taken])
