"""Lines from PDF items and the repairs of extracted text, on both runtimes."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

Core = Callable[..., Any]
CLEAN = "extension_src.core.cv.text:clean"
PAGE_TEXT = "extension_src.core.cv.lines:page_text"
WORD_COUNT = "extension_src.core.cv.text:word_count"
BLOCKS = "extension_src.core.cv.text:blocks"
LOST = "extension_src.core.cv.text:has_lost_letters"
ENOUGH = "extension_src.core.cv.text:has_enough_words"
SLOW = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
# Where repairs meet: accents, hyphens, line ends, blanks, controls, private use, plain and decomposed letters.
TRICKY = (
    "aeinosuEIt \t\n\r-\u2010\u00ad\u00b4\u00a8\u02dc`\u0131\u0301\u0303\ufb01\ue010\u00a0\u200b\x00\x0c\x85#éñ1.😀"
)


def item(text: str, x: float = 0, y: float = 0, **more: Any) -> dict[str, Any]:
    """An item of pdf.js in a font of ten points whose letters are five wide."""
    return {
        "text": text,
        "x": x,
        "y": y,
        "width": 5 * len(text),
        "height": 10,
        "angle": 0,
        "font": "",
        "end_of_line": False,
        "glyphs": [],
    } | more


@pytest.mark.parametrize(
    "raw, repaired",
    [
        ("Educaci´on", "Educación"),
        ("Redise˜no", "Rediseño"),
        ("Ling¨u´ıstica", "Lingüística"),
        ("Espa˜na y FRANC¸A, fran¸cais", "España y FRANC¸A, français"),
        ("cami´on, ´Alvaro, ´ındice", "camión, Álvaro, índice"),
        ("perch`e", "perchè"),
        ("it´s what you´re after", "it´s what you´re after"),
        ("run `apt` or `ls`", "run `apt` or `ls`"),
        ("Educacio\u0301n", "Educación"),
        ("Soluci ´on de programaci ´on, ingl ´es", "Solución de programación, inglés"),
        ("Espa ˜na, ling ¨u ´ıstica, compa ˜n ´ıa, r ´esum ´e", "España, lingüística, compañía, résumé"),
        ("Educaci´ on y atenci ´ on", "Educación y atención"),
        ("FORMACI ´ON, M ´aster, P ´ublica", "FORMACIÓN, Máster, Pública"),
        ("energ ´etica, botiqu ´ın, inform ´atico", "energética, botiquín, informático"),
        # A word may begin with an accent.
        ("el ´ambito, de ´Alvaro, sin ´exito, ´ultimo", "el ámbito, de Álvaro, sin éxito, último"),
        ("it ´s, rock ´n roll", "it ´s, rock ´n roll"),
        ("con\ufb01gured work\ufb02ow, e\ufb03cient sta\ufb00", "configured workflow, efficient staff"),
        ("\ue0b0Madrid \uf095600", "Madrid 600"),
        ("\U000f0001icon", "icon"),
        ("a\x00b\x07c", "a b c"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("soft\u00adware", "software"),
        ("a\u00a0b\u2003c", "a b c"),
        ("a \t b   c", "a\tb c"),
        ("one\r\ntwo\rthree\x0cfour\u2028five", "one\ntwo\nthree\nfour\nfive"),
        ("one\n\n\n\n  two  \n three", "one\n\ntwo\nthree"),
        ("👍🏽 done", "👍🏽 done"),
        ("", ""),
    ],
)
def test_repairs(core: Core, raw: str, repaired: str) -> None:
    assert core(CLEAN, raw) == repaired


def test_gap_rule(core: Core) -> None:
    assert core(PAGE_TEXT, [item("Dev"), item("Ops", 15.5)]) == "DevOps"
    assert core(PAGE_TEXT, [item("Dev"), item("Ops", 17.5)]) == "Dev Ops"
    assert core(PAGE_TEXT, [item("Dev"), item(" ", 15, width=1), item("Ops", 15.5)]) == "Dev Ops"
    assert core(PAGE_TEXT, []) == ""


def test_lines(core: Core) -> None:
    ended = item("Skills", 0, 100, end_of_line=True)
    assert core(PAGE_TEXT, [ended, item("Python", 0, 86)]) == "Skills\nPython"
    assert core(PAGE_TEXT, [ended, item("Python", 0, 70)]) == "Skills\n\nPython"
    # pdf.js gives the end of a line as an item of its own where nothing was open.
    assert core(PAGE_TEXT, [item("Skills", 0, 100), item("", end_of_line=True), item("Go", 0, 86)]) == "Skills\nGo"
    # The next column starts higher up.
    assert core(PAGE_TEXT, [item("left", 0, 100), item("right", 300, 700)]) == "left\n\nright"


def test_pen_going_back_on_the_line_parts_words(core: Core) -> None:
    assert core(PAGE_TEXT, [item("2019", 300, 100), item("Engineer", 0, 100)]) == "2019 Engineer"


def test_accent_over_its_letter_does_not_part_them(core: Core) -> None:
    assert core(PAGE_TEXT, [item("Educaci"), item("´", 35.5, width=3.3), item("on", 35)]) == "Educaci´on"


def test_headings_set_apart_are_words(core: Core) -> None:
    assert core(PAGE_TEXT, [item("S K I L L S", width=90)]) == "SKILLS"
    spaced = [item("S O B R E", width=60), item(" ", 60, width=12), item("M Í", 72, width=20)]
    assert core(PAGE_TEXT, spaced) == "SOBRE MÍ"
    assert core(PAGE_TEXT, [item("Licence B C D E", width=90)]) == "Licence B C D E"
    assert core(PAGE_TEXT, [item("1 2 3 4 5", width=60)]) == "1 2 3 4 5"


def test_words(core: Core) -> None:
    assert core(WORD_COUNT, "Maren · C++ \t 2019\n— ñandú (b2) *") == 5
    assert core(WORD_COUNT, "") == 0
    assert core(WORD_COUNT, "Опыт работы") == 2


@pytest.mark.parametrize("raw", ["o\x00ce", "certi\ufffded training", "e\ue001ective", "tra\x02\x02c"])
def test_lost_letters_are_within_words(core: Core, raw: str) -> None:
    assert core(LOST, raw) is True


@pytest.mark.parametrize("raw", ["office", "\ue001Madrid", "+34 \x00 600", "Madrid \ue002", "a\x0cb", "", "naïve ﬁ"])
def test_icons_and_page_breaks_are_no_lost_letters(core: Core, raw: str) -> None:
    assert core(LOST, raw) is False


def test_scan_with_a_stamp_has_not_enough_words(core: Core) -> None:
    assert core(ENOUGH, core(WORD_COUNT, "word " * 29)) is False
    assert core(ENOUGH, core(WORD_COUNT, "word " * 30)) is True


def test_blocks_are_the_text_cut_at_line_ends(core: Core) -> None:
    line = "Backend engineer, nine years\n"
    parts = core(BLOCKS, line * 5000)
    assert "\n".join(parts) == line * 5000
    assert len(parts) > 3
    assert {part.split("\n")[0] for part in parts} == {line.strip()}
    assert core(BLOCKS, "x" * 200_000) == ["x" * 200_000]
    assert core(BLOCKS, "") == [""]


@given(st.text(st.one_of(st.sampled_from(TRICKY), st.characters()), max_size=60))
@settings(max_examples=300, deadline=None, suppress_health_check=SLOW)
def test_both_runtimes_clean_alike(both: Core, text: str) -> None:
    cleaned = both(CLEAN, text)
    both(WORD_COUNT, cleaned)


@example("1\ue010\u00ad 1")
@given(st.text(TRICKY, max_size=40))
@settings(max_examples=300, deadline=None, suppress_health_check=SLOW)
def test_clean_text_has_no_blank_edges_and_no_unshown_characters(both: Core, text: str) -> None:
    cleaned = both(CLEAN, text)
    assert cleaned == cleaned.strip()
    assert not set(cleaned) & set("\r\x00\x0c\x85\u00ad\u200b\ue010\u00a0\ufb01")
    assert "  " not in cleaned
    assert "\n\n\n" not in cleaned


ITEMS = st.lists(
    st.builds(
        item,
        st.text("abM Í ", max_size=9),
        st.integers(-50, 400),
        st.integers(0, 800),
        end_of_line=st.booleans(),
        height=st.integers(0, 30),
        width=st.integers(0, 300),
    ),
    max_size=12,
)


@given(ITEMS)
@settings(max_examples=200, deadline=None, suppress_health_check=SLOW)
def test_no_letter_of_a_page_is_lost(both: Core, items: list[dict[str, Any]]) -> None:
    drawn = "".join(part["text"] for part in items)
    assert "".join(both(PAGE_TEXT, items).split()) == "".join(drawn.split())
