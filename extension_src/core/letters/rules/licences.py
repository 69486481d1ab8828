"""Classes of driving licence that the CV has not."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.text import Reading, has_any
from extension_src.core.native.tables import has, word_set

LICENCES = word_set("permiso permisos carne carnet carnes licencia licencias licence licences license licenses")
LICENCE_CLASSES = word_set("a a1 a2 am b b1 be c c1 ce c1e d d1 de e bte")
LICENCE_JOINS = word_set("de conducir y e and tipo clase class classes category driving los el la del o or")


def check_licences(check: Check) -> None:
    """Classes of driving licence that the CV has not."""
    held = [check.cv.reading.fold[place] for place in licence_classes(check.cv.reading)]
    listed = [check.job.reading.fold[place] for place in licence_classes(check.job.reading)]
    for place in licence_classes(check.reading):
        word = check.reading.fold[place]
        if word not in held and check.is_claim(place, place):
            check.mark("degree", place, place, "listing" if word in listed else "nowhere")


def licence_classes(reading: Reading) -> list[int]:
    """The places of the classes named behind `permiso`, `carné de conducir` or `licence`."""
    found: list[int] = []
    for begin in range(reading.count):
        if not has(LICENCES, reading.fold[begin]):
            continue
        # A category C licence.
        before = begin - 1
        if reading.word(begin - 2) in ["category", "class", "clase"] and has(LICENCE_CLASSES, reading.word(before)):
            found.append(before)
        # A D licence, an HGV C+E licence.
        elif has(LICENCE_CLASSES, reading.word(before)) and before > 0 and reading.gap(begin) == " ":
            is_class = len(reading.raw[before]) > 1 or reading.word(before) not in ["a", "e"]
            if is_class and reading.raw[before] == reading.raw[before].upper():
                found.append(before)
        place = begin + 1
        while place < min(begin + 9, reading.count) and not has_any(reading.gap(place), ".;:\n"):
            if has(LICENCE_CLASSES, reading.fold[place]) and reading.raw[place] == reading.raw[place].upper():
                found.append(place)
            elif not has(LICENCE_JOINS, reading.fold[place]):
                break
            place += 1
    return found
