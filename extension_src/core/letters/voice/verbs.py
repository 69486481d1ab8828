"""Words that show of whom a clause speaks: verbs of the first person, conditionals, denials."""

from extension_src.core.letters.read.text import Reading
from extension_src.core.letters.voice.endings import PARTICIPLES, is_first_person, is_imperfect
from extension_src.core.letters.words.names import FIELDS
from extension_src.core.letters.words.voices import (
    BEFORE_POST,
    NOT_PLURAL_VERBS,
    NOT_SELF_VERBS,
    PRETERITES,
    SELF,
    SELF_VERBS,
)
from extension_src.core.native.tables import has, word_set

SELF_WORDS = word_set(SELF)
SELF_VERB_WORDS = word_set(SELF_VERBS)
NO_SELF_VERBS = word_set(NOT_SELF_VERBS)
PRETERITE_WORDS = word_set(PRETERITES)
NO_PLURAL_VERBS = word_set(NOT_PLURAL_VERBS)
POST_OPENINGS = word_set(BEFORE_POST)
COMPARING = ["times", "twice", "half", "double", "from", "beyond", "than", "above"]
# `Expuse`, `obtuve`, `introduje`, `rehice`.
STRONG_PRETERITES = ["puse", "tuve", "duje", "hice"]
NOT_YOURS = ["paris", "pais", "anis", "amadis"]
PHRASES_OF_SU = ["mayoria", "mayor", "totalidad", "conjunto", "vez", "dia", "momento", "caso"]
NOUN_OPENINGS = word_set("de del la una mi tu su en con y para por cada nuestra esta las")
FIELD_WORDS = word_set(FIELDS)
GIVES = ["gave", "awarded", "named", "made", "chose", "promoted", "taught"]
ACCENTED = "éí"
FUTURES = ["are", "ere", "ire", "dre"]
CONDITIONALS = [
    "aría", "iría", "ería", "dría", "bría", "rría", "arían", "irían", "erían", "drían", "brían", "rrían", "ríamos",
]  # fmt: skip


def is_self(reading: Reading, place: int, is_spanish: bool) -> bool:
    """Whether a word is the writer, or a Spanish verb of the first person."""
    word = reading.fold[place]
    if word == "us" and reading.word(place - 1) == "of":
        return True
    if word == "me" and reading.word(place - 1) in GIVES:
        return True
    # `Far larger than my room` speaks of something else.
    if word in ["my", "mine", "our"] and reading.word(place - 1) == "than":
        return False
    # `Three times what I look after`, `more than I have led` compares.
    if word in ["i", "we"] and (
        reading.word(place - 1) == "than"
        or (reading.word(place - 1) == "what" and reading.word(place - 2) in COMPARING)
    ):
        return False
    if word == "me" and not is_spanish:
        return reading.word(place - 1) == "under" or (
            reading.word(place - 1) == "to" and reading.word(place - 2).startswith("report")
        )
    # `La candidata dirigió`, but not `un candidato que`.
    if word in ["candidata", "candidato", "solicitante"]:
        return reading.word(place - 1) in ["el", "la"] and reading.word(place + 1) not in ["que", "ideal", "con"]
    if has(SELF_WORDS, word):
        return reading.raw[place].lower() != "mí"
    if not is_spanish or len(word) < 2:
        return False
    if word == "he":
        return reading.word(place + 1)[-3:] in PARTICIPLES
    if word == "se":
        return reading.raw[place].lower() == "sé"
    if has(SELF_VERB_WORDS, word):
        return word != "trabajo" or not has(POST_OPENINGS, reading.word(place - 1))
    if any([word.endswith(end) for end in STRONG_PRETERITES]):
        return True
    raw = reading.raw[place].lower()
    accented = raw[-1:] in ACCENTED or (raw[-1:] == "\u0301" and word[-1:] in "ei")
    if accented and len(word) > 3:
        return not has(NO_SELF_VERBS, word)
    if is_first_person(reading, place):
        return True
    if is_imperfect(reading, place):
        return True
    plural = word[-4:] in ["amos", "imos", "emos"] and len(word) > 5
    return plural and not has(NO_PLURAL_VERBS, word)


def is_conditional(reading: Reading, place: int) -> bool:
    """Whether a Spanish verb is in the conditional or the future: `haría`, `aportaré`."""
    word = reading.fold[place]
    raw = reading.raw[place].lower()
    if len(word) < 6:
        return False
    if (raw[-1:] == "é" or raw[-2:] == "e\u0301") and word[-3:] in FUTURES:
        return not has(PRETERITE_WORDS, word)
    if word[-5:] in ["remos", "ariamos"] and raw[-5:] == "remos":
        return True
    # Nouns end so too, `domino carpintería`: the article, preposition or verb before one shows it.
    before = reading.word(place - 1)
    if has(NOUN_OPENINGS, before) or has(SELF_VERB_WORDS, before) or has(FIELD_WORDS, word):
        return False
    # `Gran minería` is a noun too: a conditional goes on.
    if raw.endswith("ería") and reading.gap(place + 1) != " ":
        return False
    for ending in CONDITIONALS:
        if raw.endswith(ending):
            return True
    return False


def is_phrase(reading: Reading, place: int) -> bool:
    """Whether `su` is nobody's: `en su mayoría`, `a su vez`."""
    return reading.fold[place] == "su" and reading.word(place + 1) in PHRASES_OF_SU


def is_yours(reading: Reading, place: int) -> bool:
    """Whether a Spanish verb is in the second person plural: `exportáis`, `nacisteis`."""
    raw = reading.raw[place].lower()
    if raw.endswith("\u00eds") and len(raw) > 4 and reading.fold[place] not in NOT_YOURS:
        return True
    return raw[-3:] in ["áis", "éis"] or reading.fold[place].endswith("steis")
