"""PDF files whose letters are hard to tell: ligatures that the font's table maps to nothing, accents apart from letters."""

import re
import unicodedata
from collections.abc import Callable

from tests.cv_corpus.pdf_makers import Made, wrapped
from tests.cv_corpus.people import Cv
from tests.cv_corpus.raw_pdf import Font, escaped, font, pdf, to_unicode_table

LIGATURES = ("ffi", "ff", "fi", "fl", "tti", "ti", "tt")
CODES = {letters: 129 + 2 * number for number, letters in enumerate(LIGATURES)}
# In Windows-1252, which has no sign for every accent: the others stay on their letters.
SPACING = {"\u0301": "\u00b4", "\u0303": "\u02dc", "\u0308": "\u00a8", "\u0302": "\u02c6", "\u0327": "\u00b8"}
Runs = list[tuple[str, bool]]


def _runs(row: str, ligatures: tuple[str, ...]) -> Runs:
    """The row cut into text and ligatures; True for those."""
    parts = re.split(f"({'|'.join(ligatures)})", row)
    return [(part, number % 2 == 1) for number, part in enumerate(parts) if part]


def _page(rows: list[bytes], leading: int = 14) -> bytes:
    return f"BT /F1 9 Tf {leading} TL 1 0 0 1 45 800 Tm\n".encode() + b" T*\n".join(rows) + b" T*\nET"


def _named(cv: Cv, names: dict[str, str], mapped_to: str | None) -> Made:
    """Ligatures in the font of the text, under glyph `names`; its table maps them to `mapped_to`, or there is none."""
    ligatures = tuple(names)
    rows = []
    for row in wrapped(cv.lines, 85):
        parts = [b"<%02x>" % CODES[text] if is_one else escaped(text) for text, is_one in _runs(row, ligatures)]
        rows.append(b" Tj ".join(parts) + b" Tj")
    differences = " ".join(f"{CODES[letters]} /{name}" for letters, name in names.items())
    table = ""
    if mapped_to is not None:
        taken = set(CODES.values())
        others = {code: bytes([code]).decode("cp1252", "replace") for code in range(32, 256) if code not in taken}
        table = to_unicode_table(others | {CODES[letters]: mapped_to for letters in ligatures})
    encoding = f"/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [{differences}] >>"
    one = font("F1", "Helvetica", encoding)
    return pdf([_page(rows)], [Font(one.name, one.entries, table)]), cv.text


def _spanned(cv: Cv, span: Callable[[str], str], properties: str = "") -> Made:
    """Ligatures drawn without any text, as glyphs of a font of their own, each in a span that has its text."""
    rows = []
    for row in wrapped(cv.lines, 85):
        parts = [
            f"{span(text)} BDC /F2 9 Tf <{CODES[text]:02x}> Tj /F1 9 Tf EMC".encode()
            if is_one
            else escaped(text) + b" Tj"
            for text, is_one in _runs(row, LIGATURES)
        ]
        rows.append(b" ".join(parts))
    codes = sorted(CODES.values())
    names = {f"g{code}": "500 0 d0" for code in codes}
    entries = (
        "/Subtype /Type3 /FontBBox [0 0 600 800] /FontMatrix [0.001 0 0 0.001 0 0] /Resources << >>"
        f" /Encoding << /Type /Encoding /Differences [{' '.join(f'{code} /g{code}' for code in codes)}] >>"
        f" /FirstChar {codes[0]} /LastChar {codes[-1]} /Widths [{' '.join(['500'] * (codes[-1] - codes[0] + 1))}]"
    )
    drawn = Font("F2", entries, to_unicode_table(dict.fromkeys(codes, "\0")), names)
    return pdf([_page(rows)], [font("F1"), drawn], properties), cv.text


def _hexadecimal(text: str) -> str:
    return f"<feff{text.encode('utf-16-be').hex()}>"


def hyphens_with_actual_text(cv: Cv) -> Made:
    """Words divided at the line's end, the hyphen drawn there being a soft one, as its span says."""
    rows: list[bytes] = []
    for row in wrapped(cv.lines, 60):
        word = row.rpartition(" ")[2]
        if len(word) > 7 and word.isalpha() and word.islower():
            soft = b" Tj /Span << /ActualText <feff00ad> >> BDC (-) Tj EMC"
            rows += [escaped(row[: 4 - len(word)]) + soft, escaped(word[4:]) + b" Tj"]
        else:
            rows.append(escaped(row) + b" Tj")
    return pdf([_page(rows, 12)], [font("F1")]), cv.text


def _accents_after_a_gap(cv: Cv, gap: int) -> Made:
    """Accents as glyphs of their own, `gap` thousandths of an em after the letter before and over the letter after."""
    rows = []
    for row in wrapped(cv.lines, 85):
        parts: list[bytes] = []
        text = ""
        for letter in row:
            base, _, mark = unicodedata.normalize("NFD", letter).partition(
                unicodedata.normalize("NFD", letter)[1:2] or "\0"
            )
            mark = unicodedata.normalize("NFD", letter)[1:2]
            if mark in SPACING and len(base) == 1:
                # At a word's beginning there is no letter before it.
                before = f" -{gap} ".encode() if text[-1:].isalpha() else b""
                parts += [escaped(text), before, escaped(SPACING[mark]), b" 333 "]
                text = base
            else:
                text += letter
        rows.append(b"[" + b"".join(parts) + escaped(text) + b"] TJ")
    return pdf([_page(rows)], [font("F1")]), cv.text


def lost(cv: Cv) -> Made:
    """Ligatures whose glyphs have no text and names that say nothing: the words shown without them."""
    content, _ = _named(cv, {letters: f"g{number}" for number, letters in enumerate(("ffi", "ff", "fi", "fl"))}, "\0")
    return content, re.sub("ffi|ff|fi|fl", " ", cv.text)


PLAIN = {"ffi": "ffi", "ff": "ff", "fi": "fi", "fl": "fl"}
PARTS = {"ffi": "f_f_i", "ff": "f_f", "fi": "f_i", "fl": "f_l", "tti": "t_t_i", "ti": "t_i.liga", "tt": "t_t"}
SHORT = {"ffi": "ffi", "ff": "ff", "fi": "fi", "fl": "fl", "tti": "tti", "ti": "ti", "tt": "tt"}
CODED = {"ffi": "uniFB03", "ff": "uniFB00", "fi": "uniFB01", "fl": "uniFB02"}
LISTED = " ".join(f"/P{code} << /ActualText ({letters}) >>" for letters, code in CODES.items())
LAYOUTS: dict[str, Callable[[Cv], Made]] = {
    "names-null": lambda cv: _named(cv, PLAIN, "\0"),
    "names-space": lambda cv: _named(cv, PLAIN, " "),
    "names-private": lambda cv: _named(cv, CODED, "\ue001"),
    "names-of-parts": lambda cv: _named(cv, PARTS, None),
    "names-of-parts-null": lambda cv: _named(cv, PARTS, "\0\0"),
    "names-short": lambda cv: _named(cv, SHORT, None),
    "actual-text": lambda cv: _spanned(cv, lambda text: f"/Span << /ActualText ({text}) >>"),
    "actual-text-utf-16": lambda cv: _spanned(
        cv, lambda text: f"/Span << /Lang (en) /ActualText {_hexadecimal(text)} >>"
    ),
    "actual-text-listed": lambda cv: _spanned(cv, lambda text: f"/Span /P{CODES[text]}", LISTED),
    "actual-text-hyphens": hyphens_with_actual_text,
    "accents-near-gap": lambda cv: _accents_after_a_gap(cv, 120),
    "accents-gap": lambda cv: _accents_after_a_gap(cv, 160),
    "accents-wide-gap": lambda cv: _accents_after_a_gap(cv, 230),
}
