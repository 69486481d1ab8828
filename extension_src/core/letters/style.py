"""How a person writes, read from a letter of theirs into a note of a line or two. Nothing of the letter's own words is in it
but a greeting and a closing that anybody uses. Pure."""

from extension_src.core.match.language import language_of, voter_table
from extension_src.core.native.numbers import floor
from extension_src.core.native.patterns import all_matches, matches, pattern, plain
from extension_src.core.native.strings import split_words
from extension_src.core.native.words import tokens

# Fewer words tell no style; what is after so many characters changes none.
FEWEST_WORDS = 40
LONGEST = 20000
SHORT = 13
LONG = 22
MANY = 0.06
SENTENCE_END = pattern("[.!?\u2026]+(?=[ \\n]|$)")
CONTRACTION = pattern("\\b(i|we|you|it|that|there|they|he|she)'(m|ve|d|ll|re|s)\\b|n't\\b")
FIRST_PERSON = pattern("(^|[.!?\\n] ?)(i|i'm|i've|he|soy|tengo|llevo|trabajo|trabaje)\\b")
TU = pattern("\\b(tu|tus|te|contigo|vuestr[oa]s?|os)\\b")
USTED = pattern("\\b(usted|ustedes|les|su atencion)\\b")
# A greeting or closing of these is named in the note as it is; others are not.
GREETINGS = [
    "hola", "hi", "hello", "dear", "good morning", "buenos dias", "buenas tardes", "estimada", "estimado", "estimados",
    "estimadas", "a quien corresponda", "muy senores mios", "querido", "querida",
]  # fmt: skip
CLOSINGS = [
    "kind regards", "best regards", "warm regards", "regards", "yours sincerely", "yours faithfully", "sincerely", "best wishes",
    "many thanks", "thank you", "cheers", "best", "un cordial saludo", "un saludo", "saludos cordiales", "saludos",
    "atentamente", "un abrazo", "muchas gracias", "gracias",
]  # fmt: skip
LAST_LINES = 4


def style_note(letter: str) -> str:
    """The note, in English as the model is told it; "" when the letter is too short to tell."""
    text = letter[:LONGEST].strip()
    words = tokens(text)["folded"]
    if len(words) < FEWEST_WORDS:
        return ""
    simple = plain(text.replace("\u2019", "'"))
    notes = [sentences_note(len(words), len(all_matches(SENTENCE_END, text)))]
    paragraphs = [part for part in text.split("\n\n") if len(split_words(part)) > SHORT]
    if len(paragraphs) > 1:
        notes.append(f"paragraphs of about {round_half(len(words) / len(paragraphs))} words")
    if language_of(words, voter_table()) == "en":
        notes.append("contractions" if matches(CONTRACTION, simple) else "no contractions")
    if "!" in text:
        notes.append("an exclamation mark now and then")
    if "?" in text:
        notes.append("asks the reader a question")
    if len(all_matches(FIRST_PERSON, simple)) > len(words) * MANY:
        notes.append("begins sentences with what the writer did")
    if language_of(words, voter_table()) == "es" and matches(USTED, simple) != matches(TU, simple):
        notes.append("says usted" if matches(USTED, simple) else "says t\u00fa")
    lines = [plain(line) for line in text.split("\n") if line.strip() != ""]
    greeting = named(lines[:LAST_LINES], GREETINGS)
    closing = named(lines[max(0, len(lines) - LAST_LINES) :], CLOSINGS)
    if greeting != "":
        notes.append(f'greets with "{greeting}"')
    if closing != "":
        notes.append(f'closes with "{closing}"')
    note = "; ".join(notes)
    return note[0:1].upper() + note[1:] + "."


def sentences_note(words: int, sentences: int) -> str:
    """What is said of the length of sentences."""
    mean = round_half(words / max(1, sentences))
    kind = (
        "short sentences" if mean <= SHORT else ("long sentences" if mean >= LONG else "sentences of middling length")
    )
    return f"{kind}, about {mean} words each"


def round_half(value: float) -> int:
    """The nearest whole number."""
    return floor(value + 0.5)


def named(lines: list[str], phrases: list[str]) -> str:
    """The first phrase of the list with which one of the plain lines begins."""
    for phrase in phrases:
        if any([line == phrase or line.startswith(phrase + " ") or line.startswith(phrase + ",") for line in lines]):
            return phrase
    return ""
