"""Of whom each clause of a letter speaks, and whether it claims, wishes, reacts or denies."""

from extension_src.core.letters.read.sentences import Sentence
from extension_src.core.letters.read.text import Reading, has_any
from extension_src.core.letters.voice.clauses import Clause, settle
from extension_src.core.letters.voice.denying import denies
from extension_src.core.letters.voice.fronted import fronted_end
from extension_src.core.letters.voice.notes import is_listed, is_note, is_of_others
from extension_src.core.letters.voice.openings import is_time_claim, opens_with_own
from extension_src.core.letters.voice.others import (
    POSSESSIVES,
    is_anothers,
    is_relative,
    is_supposed,
    is_visit,
)
from extension_src.core.letters.voice.reacting import is_about
from extension_src.core.letters.voice.verbs import is_phrase, is_self, is_yours
from extension_src.core.letters.voice.wishes import is_wish
from extension_src.core.letters.voice.without import trails
from extension_src.core.letters.words.voices import ADVERBIALS, HIRER, OPENS, PRETENDED, STRICT_HIRER
from extension_src.core.native.tables import has, word_set

HIRER_WORDS = word_set(HIRER)
STRICT_HIRER_WORDS = word_set(STRICT_HIRER)
KNOWS = [
    "recognise",
    "recognize",
    "acknowledge",
    "appreciate",
    "admit",
    "reconozco",
    "admito",
    "aware",
    "realise",
    "realize",
    "consciente",
    "know",
    "conozco",
    "understand",
    "entiendo",
    "like",
    "love",
    "se",
]
PRETENDED_WORDS = word_set(PRETENDED)
OPENING_WORDS = word_set(OPENS)
ADVERBIAL_WORDS = word_set(ADVERBIALS)
OF_MINE = ["my", "our"]
# How far before or behind a thing `your` and `you` make it the hirer's.
NEAR_BEFORE = 6
NEAR_BEHIND = 4


class Voices:
    """The clauses of a letter, found by the place of a word."""

    def __init__(self, reading: Reading, sentences: list[Sentence], is_hirer: list[bool]) -> None:
        self.reading = reading
        # Whether each word is a name that only the listing has.
        self.is_hirer = is_hirer
        self.clauses: list[Clause] = []
        self.clause_of: list[int] = []
        for sentence in sentences:
            found = self.clauses_in(sentence)
            for clause in found:
                self.set_voice(clause, sentence.first, sentence.is_spanish)
            settle(found, is_note(reading, sentence))
            for clause in found:
                for _ in range(clause.first, clause.last):
                    self.clause_of.append(len(self.clauses))
                self.clauses.append(clause)

    def clause_at(self, place: int) -> Clause:
        """The clause of a word."""
        return self.clauses[self.clause_of[place]]

    def clauses_in(self, sentence: Sentence) -> list[Clause]:
        """A sentence cut at its commas and conjunctions."""
        found: list[Clause] = []
        first = sentence.first
        for place in range(sentence.first + 1, sentence.last):
            gap = self.reading.gaps[place]
            parted = has_any(gap, ";:()—–") or (", " in gap) or (",\n" in gap) or (" - " in gap)
            opens = has(OPENING_WORDS, self.reading.fold[place]) or opens_with_own(self.reading, place)
            # `With nine years of experience I would`, `since I worked at`.
            opens = opens or (self.reading.fold[place] in ["i", "we"] and is_time_claim(self.reading, first))
            opens = opens or (self.reading.fold[place] == "since" and self.reading.word(place + 1) in ["i", "we"])
            if parted or (opens and place > first):
                found.append(Clause(first, place))
                first = place
        found.append(Clause(first, sentence.last))
        for clause in found:
            clause.is_apart = clause.first > sentence.first and ";" in self.reading.gaps[clause.first]
        return found

    def set_voice(self, clause: Clause, opening: int, is_spanish: bool) -> None:
        """The voice that the clause's own words give; `opening` is the first word of the sentence."""
        wish = about = own = hirer = denied = knows = supposed = acts = False
        for place in range(clause.first, clause.last):
            word = self.reading.fold[place]
            if is_wish(self.reading, place, is_spanish):
                wish = True
            if is_about(self.reading, place, is_spanish):
                about = True
            if is_supposed(self.reading, place, is_spanish):
                supposed = True
            elif is_self(self.reading, place, is_spanish) and not is_relative(self.reading, place):
                acts = acts or word not in POSSESSIVES
                # `75 dishes are more than my hands make`: the dishes are nobody's claim.
                own = own or not (word in OF_MINE and clause.is_others and not self.is_hirer[place])
            if (has(HIRER_WORDS, word) and not is_phrase(self.reading, place)) or (
                is_spanish and is_yours(self.reading, place)
            ):
                hirer = True
            if not denied and denies(self.reading, place):
                denied = True
                if trails(self.reading, place):
                    clause.denied_from = place
            if is_of_others(self.reading, place):
                clause.is_others = True
            clause.is_pretended = clause.is_pretended or has(PRETENDED_WORDS, word)
            # `I wish I could say that I had`.
            clause.is_pretended = clause.is_pretended or (word == "wish" and self.reading.word(place + 1) == "i")
            if word in KNOWS:
                knows = True
        clause.fronted_end = fronted_end(self.reading, clause.first, clause.last, is_spanish)
        first = clause.first
        if has(OPENING_WORDS, self.reading.fold[first]) and first + 1 < clause.last:
            first += 1
        if (
            self.is_hirer[first]
            and not is_listed(self.reading, opening)
            and (clause.is_others or clause.first == opening)
            and not own
        ):
            hirer = True
        clause.is_adverbial = has(ADVERBIAL_WORDS, self.reading.fold[clause.first])
        clause.is_added = self.reading.fold[clause.first] in ["and", "but", "y", "e", "pero"]
        clause.is_while = self.reading.fold[clause.first] in ["while", "mientras"]
        clause.knows = knows
        clause.is_told = self.reading.fold[clause.first] in ["que", "that"] and not own
        clause.is_denied = denied or clause.is_pretended
        own = own or is_time_claim(self.reading, clause.first)
        if wish:
            clause.voice = "wish"
        elif not acts and is_anothers(self.reading, clause.first, clause.last):
            clause.voice = "about"
        elif supposed and not own:
            clause.voice = "about"
        elif own and self.visits(clause):
            clause.voice = "about"
        elif self.reading.fold[clause.first] == "whether":
            clause.voice = "about"
        elif about:
            clause.voice = "about"
        elif own and not (knows and (clause.is_others or self.has_strict(clause))):
            clause.voice = "self"
        elif own:
            clause.voice = "about"
        elif hirer:
            clause.voice = "hirer"
        elif self.reading.fold[clause.first] in ["should", "if", "si", "quien", "whoever", "anyone"]:
            clause.voice = "about"

    def visits(self, clause: Clause) -> bool:
        """Whether a clause tells what the writer did as a guest or caller of the hirer's."""
        is_addressed = self.has_strict(clause)
        is_named = any(self.is_hirer[clause.first : clause.last])
        if not is_addressed and not is_named:
            return False
        return any([is_visit(self.reading, place, is_addressed) for place in range(clause.first, clause.last)])

    def has_strict(self, clause: Clause) -> bool:
        """Whether a clause addresses the hirer."""
        return any([has(STRICT_HIRER_WORDS, self.reading.fold[place]) for place in range(clause.first, clause.last)])

    def is_hirers(self, first: int, last: int) -> bool:
        """Whether `your` stands close before words of a clause, or `you` close behind them."""
        clause = self.clause_at(first)
        for place in range(max(clause.first, first - NEAR_BEFORE), first):
            if has(STRICT_HIRER_WORDS, self.reading.fold[place]):
                return True
        end = min(last + 1 + NEAR_BEHIND, self.reading.count)
        for place in range(last + 1, end):
            # A comma parts too: `a doctorate from Hadley, I would fit your team`.
            if has_any(self.reading.gaps[place], ".,;!?\n"):
                break
            word = self.reading.fold[place]
            # What is joined on is said of others: "at Initech and you can call me".
            if word in ["and", "y", "e", "but", "pero"]:
                break
            if word in ["you", "your", "ustedes", "usted", "vosotros", "vuestra", "vuestro"]:
                return True
            if is_yours(self.reading, place):
                return True
        return False
