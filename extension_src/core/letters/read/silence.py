"""What of a letter states nothing of its writer: head, address, subject, and what it quotes of the listing."""

from extension_src.core.letters.read.calendar import DIGITS
from extension_src.core.letters.read.sentences import Sentence, salutation_end
from extension_src.core.letters.read.sources import Source
from extension_src.core.letters.read.text import BULLETS, Reading, has_any
from extension_src.core.native.tables import has

OPENING_QUOTES = '"\u201c\u00ab\u2018'
CLOSING_QUOTES = '"\u201d\u00bb\u2019'
SUBJECTS = ["asunto", "re", "subject", "ref", "referencia", "reference"]
MOST_IN_HEADLINE = 12
SHORTEST = 4


def silent_end(reading: Reading, sentence: Sentence) -> int:
    """Behind the last word of a sentence that belongs to head or address; its first word where none does."""
    if sentence.part == "head":
        return sentence.last
    return salutation_end(reading, sentence) if sentence.part == "salutation" else sentence.first


def silence_subjects(reading: Reading, sentences: list[Sentence], job: Source, is_silent: list[bool]) -> None:
    """Note the words of a line of subject, `Re: ...` or right below the salutation."""
    line = -1
    for place in range(reading.count):
        begins = place == 0 or reading.lines[place] > reading.lines[place - 1]
        if begins and reading.fold[place] in SUBJECTS and has_any(reading.gap(place + 1), ":"):
            line = reading.lines[place]
        is_silent[place] = is_silent[place] or reading.lines[place] == line
    for number in range(1, len(sentences)):
        if sentences[number - 1].part == "salutation" and is_headline(reading, sentences[number], job):
            for place in range(sentences[number].first, sentences[number].last):
                is_silent[place] = True


def is_headline(reading: Reading, sentence: Sentence, job: Source) -> bool:
    """Whether a sentence is a paragraph of its own without a full stop or number, and of the listing's words."""
    words = reading.fold[sentence.first : sentence.last]
    before = reading.gap(sentence.first)
    behind = reading.gap(sentence.last)
    is_paragraph = (
        "\n\n" in before and "\n\n" in behind and not has_any(before, BULLETS) and not has_any(behind, ".!?:,")
    )
    if not is_paragraph or len(words) > MOST_IN_HEADLINE or has_any("".join(words), DIGITS):
        return False
    return all([has(job.words, word) for word in words if len(word) >= SHORTEST])


def quoted_of(reading: Reading, job: Source) -> list[bool]:
    """For each word whether the letter quotes it of the listing."""
    quoted = [False for _ in range(reading.count)]
    first = -1
    for place in range(reading.count + 1):
        gap = reading.gap(place)
        if first >= 0 and has_any(gap, CLOSING_QUOTES):
            if place - first > 1 and job.has_name(reading.fold[first:place]):
                for one in range(first, place):
                    quoted[one] = True
            first = -1
        elif has_any(gap[-1:], OPENING_QUOTES):
            first = place
    return quoted
