"""A letter under check: read once, with the words that are taken and the claims found so far."""

from typing import Any

from extension_src.core.letters.read.calendar import dates_of
from extension_src.core.letters.read.contact import contacts_of
from extension_src.core.letters.read.denials import Denials
from extension_src.core.letters.read.phrases import Mention
from extension_src.core.letters.read.quantities import quantities_of
from extension_src.core.letters.read.sentences import sentences_of
from extension_src.core.letters.read.silence import quoted_of, silence_subjects, silent_end
from extension_src.core.letters.read.sources import OTHER_SKILLS, SKILLS, TITLES, Source, covered
from extension_src.core.letters.read.text import Reading
from extension_src.core.letters.voice.notes import is_listed
from extension_src.core.letters.voice.speakers import Voices
from extension_src.core.native.tables import Table, entry, has, new_table, put


class Check:
    """What the rules read, and `mark` for what they find. A word marked once is not marked again."""

    def __init__(self, letter: str, cv: Source, job: Source, denials: Denials) -> None:
        self.cv = cv
        self.job = job
        self.denials = denials
        reading = Reading(letter)
        self.reading = reading
        self.sentences = sentences_of(reading)
        self.contacts = contacts_of(reading)
        self.dates = dates_of(reading)
        self.taken = covered(reading, self.contacts)
        # Words of the head, and of the address: they state nothing of the writer.
        self.is_silent = [False for _ in range(reading.count)]
        self.is_spanish = [False for _ in range(reading.count)]
        self.sentence_of = [0 for _ in range(reading.count)]
        for number in range(len(self.sentences)):
            sentence = self.sentences[number]
            silent = silent_end(reading, sentence)
            for place in range(sentence.first, sentence.last):
                self.is_silent[place] = place < silent
                self.is_spanish[place] = sentence.is_spanish
                self.sentence_of[place] = number
        silence_subjects(reading, self.sentences, job, self.is_silent)
        self.is_quoted = quoted_of(reading, job)
        hirers = [self.is_listings(place) for place in range(reading.count)]
        self.voices = Voices(reading, self.sentences, hirers)
        spanish = len([one for one in self.is_spanish if one]) * 2 > reading.count
        self.quantities = quantities_of(reading, self.dates, self.taken, spanish)
        self.skills: list[Mention] = SKILLS.find_in_lists(reading, job.skills)
        self.other_skills: list[Mention] = OTHER_SKILLS.find(reading, None)
        self.titles: list[Mention] = TITLES.find(reading, None)
        # Words that name a skill or title of the CV's.
        self.is_known = [False for _ in range(reading.count)]
        self.know(self.titles, cv.titles)
        self.know(self.skills, cv.skills)
        self.found: list[Any] = []
        self.asked: Table = new_table()
        self.is_marked = [False for _ in range(len(reading.text) + 1)]

    def know(self, mentions: list[Mention], held: Table) -> None:
        """Note the words of the mentions that the CV has."""
        for mention in mentions:
            for place in range(mention.first, mention.last + 1):
                self.is_known[place] = self.is_known[place] or has(held, mention.name)

    def sentence_has(self, place: int, words: Table, name: str) -> bool:
        """Whether the sentence of a word has any of the words, asked once a sentence; `name` is the table's."""
        key = f"{name} {self.sentence_of[place]}"
        known: Any = entry(self.asked, key)
        if known is None:
            sentence = self.sentences[self.sentence_of[place]]
            known = any([has(words, word) for word in self.words(sentence.first, sentence.last - 1)])
            put(self.asked, key, known)
        return bool(known)

    def is_listings(self, place: int) -> bool:
        """Whether a capitalised word is one of the listing and not of the CV."""
        word = self.reading.fold[place]
        is_name = self.reading.is_capital(place) and not has(self.job.lower, word) and has(self.job.words, word)
        return is_name and not has(self.cv.words, word) and len(word) > 2

    def is_own(self, first: int, last: int) -> bool:
        """Whether words claim something of the writer, so that the CV alone supports them."""
        clause = self.voices.clause_at(first)
        if clause.voice != "self" or self.is_quoted[first] or self.is_denied(last):
            return False
        return not self.voices.is_hirers(first, last)

    def is_denied(self, place: int) -> bool:
        """Whether the clause of a word denies it."""
        clause = self.voices.clause_at(place)
        return place < clause.fronted_end or (clause.is_denied and place >= clause.denied_from)

    def is_claim(self, first: int, last: int) -> bool:
        """Whether words of the letter itself, no address, claim something of the writer."""
        return not self.is_silent[first] and not self.taken[first] and self.is_own(first, last)

    def begins_item(self, place: int) -> bool:
        """Whether a word begins an item of a list of the letter's own."""
        return self.sentences[self.sentence_of[place]].first == place and is_listed(self.reading, place)

    def is_in_item(self, place: int) -> bool:
        """Whether a word stands in an item of a list of the letter's own."""
        return is_listed(self.reading, self.sentences[self.sentence_of[place]].first)

    def is_foreign(self, place: int) -> bool:
        """Whether a word stands in a sentence of another language than the CV's, whose words then tell less."""
        return self.is_spanish[place] != self.cv.is_spanish

    def words(self, first: int, last: int) -> list[str]:
        """The folded words from `first` to `last` (included)."""
        return self.reading.fold[first : last + 1]

    def singular_words(self, first: int, last: int) -> list[str]:
        """The same, plural names as one of them: PLCs is PLC."""
        found: list[str] = []
        for place in range(first, last + 1):
            raw = self.reading.raw[place]
            stem = raw[: len(raw) - 1]
            plural = len(raw) > 2 and raw.endswith("s") and stem == stem.upper() and stem.lower() != stem
            # Liebherrs of Liebherr.
            word = self.reading.fold[place]
            plural = plural or (word.endswith("s") and has(self.cv.words, word[: len(word) - 1]))
            found.append(word[: len(word) - 1] if plural else word)
        return found

    def mark(self, kind: str, first: int, last: int, found_in: str) -> None:
        """Mark the words `first` to `last` (included), if none of them is marked."""
        self.mark_span(kind, self.reading.start[first], self.reading.end[last], found_in)

    def mark_rest(self, kind: str, first: int, last: int, found_in: str) -> None:
        """Mark the words that are not marked already, up to the first that is: `Wella` of `Wella Master Colourist`."""
        while first < last and self.is_marked[self.reading.start[first]]:
            first += 1
        rest = first
        while rest < last and not self.is_marked[self.reading.start[rest + 1]]:
            rest += 1
        # What is left of the beginning of a sentence may be no name: "Manejo Phorest".
        if rest == last or first < rest or first > self.sentences[self.sentence_of[first]].first:
            self.mark(kind, first, rest, found_in)

    def mark_span(self, kind: str, start: int, end: int, found_in: str) -> None:
        """Mark a piece of the text, if nothing of it is marked."""
        if any(self.is_marked[start:end]):
            return
        for place in range(start, end):
            self.is_marked[place] = True
        text = self.reading.text[start:end]
        self.found.append({"kind": kind, "text": text, "start": start, "end": end, "found_in": found_in})

    def widen(self, first: int, begin: int) -> None:
        """Let the mark that begins with the word `begin` begin with the word `first`."""
        start = self.reading.start[first]
        for claim in self.found:
            if claim["start"] == self.reading.start[begin] and not self.is_marked[start]:
                end: int = claim["start"]
                for place in range(start, end):
                    self.is_marked[place] = True
                claim["start"] = start
                claim["text"] = self.reading.text[start : claim["end"]]

    def claims(self) -> list[Any]:
        """What was marked, in order."""
        return sorted(self.found, key=lambda claim: claim["start"])
