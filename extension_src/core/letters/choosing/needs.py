"""What a listing asks, as weighted word stems, and how much of it a piece of a CV answers."""

from extension_src.core.letters.choosing.pieces import Piece
from extension_src.core.match.language import STOP_WORDS
from extension_src.core.match.sentences import Segment, is_needed
from extension_src.core.match.stems import stem
from extension_src.core.native.numbers import square_root
from extension_src.core.native.tables import Table, add, entry, has, new_table, number_at, put, word_set
from extension_src.core.native.words import tokens

# How much a word says that stands in a section of this kind; the other kinds ask nothing.
WEIGHTS = {"title": 3.0, "requirements": 2.0, "duties": 1.5, "nice": 1.0, "other": 1.0}
OUTRIGHT = 1.5
# What a word of a line counts that the matcher found to answer the listing, in whatever language.
QUOTED = 4.0
# Each further line that answers the same need counts half as much as the one before.
AGAIN = 0.5
SHORTEST = 2
# Words with which any listing asks and any CV answers.
EMPTY = (
    "experience experienced experiencia work working worked trabajo trabajar year years ano anos month months mes meses team "
    "equipo company empresa job puesto role rol skills skill knowledge conocimiento conocimientos ability capacidad good strong "
    "excellent required requires requisitos requisito imprescindible minimum minimo least menos plus valorable including "
    "incluyendo using use uso new nuevo nueva must need needs will should able person persona people personas candidate "
    "candidato candidata looking busca buscamos seeking join day days dia dias time tiempo like such other others otros otras "
    "tambien both each every any all many well other tareas tasks funciones duties responsible responsable looking "
    "have having been being were was what when where which while within without across into over about their they our "
    "nuestro nuestra nuestros este esta estos estas eres seras tendras tener hacer cada todo toda todos todas donde cuando"
)


def empty_words() -> Table:
    """The words that answer nothing."""
    table = word_set(EMPTY)
    for word in STOP_WORDS:
        put(table, word, True)
    return table


EMPTY_WORDS = empty_words()


def stems_of(text: str) -> list[str]:
    """The stems of a text's telling words, each once."""
    seen: Table = new_table()
    found: list[str] = []
    for word in tokens(text)["folded"]:
        if len(word) < SHORTEST or has(EMPTY_WORDS, word) or word[0:1] in "0123456789":
            continue
        root = stem(word)
        if not has(seen, root):
            put(seen, root, True)
            found.append(root)
    return found


def needs_of(segments: list[Segment], text: str, title: str) -> Table:
    """The stems of a listing's title, needs and duties, each with its weight: the highest of those it has."""
    needs: Table = new_table()
    for root in stems_of(title):
        put(needs, root, WEIGHTS["title"])
    for segment in segments:
        if segment.kind not in WEIGHTS:
            continue
        weight = WEIGHTS[segment.kind] * (OUTRIGHT if is_needed(segment) and segment.kind != "nice" else 1.0)
        for root in stems_of(text[segment.start : segment.end]):
            if number_at(needs, root, 0.0) < weight:
                put(needs, root, weight)
    return needs


class Answering:
    """How much of the needs each piece of a CV answers, and what is left of them when pieces are taken."""

    def __init__(self, pieces: list[Piece], needs: Table, quotes: list[str]) -> None:
        self.left: Table = new_table()
        self.stems: list[list[str]] = []
        spread: Table = new_table()
        for piece in pieces:
            own = stems_of(piece.text)
            for root in own:
                add(spread, root, 1)
            self.stems.append(own)
        for number in range(len(pieces)):
            is_quoted = any([quote in pieces[number].text for quote in quotes])
            kept: list[str] = []
            for root in self.stems[number]:
                weight = number_at(needs, root, 0.0)
                if is_quoted and weight < QUOTED:
                    weight = QUOTED / max(1.0, 0.5 * len(self.stems[number]))
                if weight > 0:
                    # A word that the CV says everywhere tells little of one line.
                    rare = weight / max(1.0, square_root(number_at(spread, root, 1.0)))
                    put(self.left, root, max(rare, number_at(self.left, root, 0.0)))
                    kept.append(root)
            self.stems[number] = kept

    def answered(self, number: int) -> float:
        """How much of what is left a piece answers."""
        return sum([number_at(self.left, root, 0.0) for root in self.stems[number]])

    def take(self, number: int) -> None:
        """What a taken piece answers counts less from now on."""
        for root in self.stems[number]:
            known: float = entry(self.left, root)
            put(self.left, root, known * AGAIN)
