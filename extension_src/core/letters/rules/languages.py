"""Languages and their levels that the CV does not give."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.levels import is_supported, levels_of
from extension_src.core.native.tables import entry, has, word_set

SPEAKS = word_set(
    "tengo poseo speak speaks speaking spoken fluent fluently native bilingual hablo hablar domino nativo nativa "
    "bilingue idioma idiomas "
    "languages command mastery dominio level nivel fluidez read write escribo leo conversational"
)


def check_levels(check: Check) -> None:
    """Levels that the CV gives the language not, and languages it does not name."""
    reading = check.reading
    for level in levels_of(reading):
        place = level.place
        first = min(place, level.level) if level.level >= 0 else place
        last = max(place, level.level)
        known = entry(check.cv.levels, level.language)
        if check.is_silent[place] or check.taken[place] or check.voices.clause_at(place).voice != "self":
            continue
        if not check.is_own(first, last):
            continue
        if has(check.denials.languages, level.language) and (level.level >= 0 or speaks(check, place)):
            check.mark("level", first, last, "denied")
            continue
        listed = "listing" if has(check.job.levels, level.language) else "nowhere"
        if known is None:
            # `My Italian is ordering coffee` owns up to having none.
            if level.level < 0 and reading.word(place - 1) in ["my", "mi"] and reading.word(place + 1) in ["is", "es"]:
                continue
            if level.level >= 0 or (speaks(check, place) and not is_letters_language(check, level.language)):
                check.mark("level", first, last, listed)
        elif level.level >= 0 and not is_supported(level, str(known)):
            code = reading.fold[level.level]
            other = "cv" if has(check.cv.words, code) else listed
            check.mark("level", first, last, other)


def speaks(check: Check, place: int) -> bool:
    """Whether the sentence of a word tells of speaking."""
    return check.sentence_has(place, SPEAKS, "speaks")


def is_letters_language(check: Check, language: str) -> bool:
    """Whether a language is the one the letter is written in, which shows that the writer knows it."""
    spanish = len([one for one in check.is_spanish if one]) * 2 > check.reading.count
    return language == ("es" if spanish else "en")
