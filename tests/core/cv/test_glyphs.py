"""Words from the places of glyphs where a font's widths are wrong, on both runtimes."""

from collections.abc import Callable
from typing import Any

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.core.cv.test_text import item

Core = Callable[..., Any]
PAGE_PARTS = "extension_src.core.cv.pages:page_parts"
TRUE_WIDTHS = "extension_src.core.cv.glyphs:with_true_widths"
TEXT = "Kept the stock lists of nine shops and wrote till reports"


def placed(
    text: str, stated: float, y: float = 0, marks_blanks: bool = False, real: str = "Helvetica"
) -> list[dict[str, Any]]:
    """An item a glyph of ten points, each said to be `stated` wide and placed as in the font `real`."""
    items = []
    x = 50.0
    is_after_blank = False
    for letter in text:
        if letter != " ":
            glyph = [letter, x, y, stated, is_after_blank and marks_blanks]
            items.append(item(letter, x, y, width=stated, font="f", glyphs=[glyph]))
        is_after_blank = letter == " "
        x += stringWidth(letter, real, 10)
    return items


@pytest.mark.parametrize("stated", [10, 5.2, 2.5, 0, -4])
@pytest.mark.parametrize("marks_blanks", [True, False])
@pytest.mark.parametrize("real", ["Helvetica", "Helvetica-Bold", "Times-Roman"])
def test_words_are_told_apart_by_their_letters_places(core: Core, stated: float, marks_blanks: bool, real: str) -> None:
    assert core(PAGE_PARTS, placed(TEXT, stated, 0, marks_blanks, real), None)["main"] == TEXT


def test_lines_stay_apart(core: Core) -> None:
    items = [*placed(TEXT, 0, 30), *placed("till reports", 0, 22), *placed(TEXT, 0, 0)]
    assert core(PAGE_PARTS, items, None)["main"].split() == f"{TEXT} till reports {TEXT}".split()
    assert len(core(PAGE_PARTS, items, None)["main"].split("\n")) >= 3


def test_fixed_pitch(core: Core) -> None:
    glyphs = [(letter, 50 + 6 * number) for number, letter in enumerate(TEXT) if letter != " "]
    items = [item(letter, x, font="f", width=10, glyphs=[[letter, x, 0, 10, False]]) for letter, x in glyphs]
    assert core(PAGE_PARTS, items, None)["main"] == TEXT


def test_sound_fonts_stay_as_they_are(core: Core) -> None:
    x = 50.0
    glyphs = []
    for letter in TEXT:
        width = stringWidth(letter, "Helvetica", 10)
        if letter != " ":
            glyphs.append([letter, x, 0, width, glyphs != [] and TEXT[len(glyphs)] == " "])
        x += width
    items = [item(TEXT, 50, 0, width=x - 50, font="f", glyphs=glyphs)]
    assert core(TRUE_WIDTHS, items) == items
    # Letters set apart are further from one another than they are wide, all alike.
    apart = [
        item(
            TEXT,
            50,
            0,
            font="f",
            glyphs=[[g[0], 50 + (g[1] - 50) + 3 * n, 0, g[3], g[4]] for n, g in enumerate(glyphs)],
        )
    ]
    assert core(TRUE_WIDTHS, apart) == apart
    # Too little to say anything.
    few = placed("Kept", 10)
    assert core(TRUE_WIDTHS, few) == few


def test_other_fonts_of_the_page_are_left_alone(core: Core) -> None:
    sound = item("Experience", 50, 60, width=52, font="sound", end_of_line=True)
    assert core(PAGE_PARTS, [sound, *placed(TEXT, 10)], None)["main"] == f"Experience\n\n{TEXT}"


def test_what_pdf_js_says_of_line_ends_is_kept(core: Core) -> None:
    lines = [placed(line, 0, y) for line, y in ((TEXT, 9), ("till reports", 6), ("of nine shops", 3))]
    blank = item("", 0, 9, font="f", end_of_line=True)
    replaced = item("fi", 40, 3, width=8, font="f")
    lines[1][-1]["end_of_line"] = True
    items = [*lines[0], blank, *lines[1], replaced, *lines[2]]
    assert core(PAGE_PARTS, items, None)["main"].split("\n") == [TEXT, "till reports", "fi of nine shops"]
