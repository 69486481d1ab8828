"""Names that neither text has, or, said of the writer, the CV has not."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.levels import CODES, LANGUAGES
from extension_src.core.letters.read.names import is_common, names_of
from extension_src.core.letters.read.sources import SKILLS
from extension_src.core.native.tables import has


def check_names(check: Check) -> None:
    """Names that neither text has, or, said of the writer, the CV has not."""
    reading = check.reading
    skipped = [check.taken[place] or check.is_silent[place] for place in range(reading.count)]
    for place in range(reading.count):
        if reading.fold[place] in CODES.split(" ") or has(LANGUAGES, reading.fold[place]):
            skipped[place] = True
    for mention in SKILLS.find(reading):
        if has(check.cv.skills, mention.name):
            for place in range(mention.first, mention.last + 1):
                skipped[place] = True
    for name in names_of(reading, check.sentences, skipped):
        whole = check.words(name.first, name.last)
        rest = check.words(name.rest, name.last)
        if check.cv.has_name(whole) or check.cv.has_name(rest) or is_lower(check, whole) or is_lower(check, rest):
            continue
        in_job = check.job.has_name(whole) or check.job.has_name(rest)
        if in_job and (not check.is_own(name.first, name.last) or leads_to(check, name.first)):
            continue
        check.mark("organisation", name.first, name.last, "listing" if in_job else "nowhere")


def is_lower(check: Check, words: list[str]) -> bool:
    """Whether the CV has each word of a name in small letters too, or any text would write it so."""
    return all([has(check.cv.lower, word) or is_common(word) for word in words])


def leads_to(check: Check, place: int) -> bool:
    """Whether a name is where the writer wants to bring something: `to Northwind Harbour`."""
    return check.reading.word(place - 1) in ["to", "a", "join", "near", "hacia"]
