"""Content streams as old LaTeX draws them: accents as glyphs of their own, ligatures, and no space drawn at all."""

import unicodedata

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import Font
from reportlab.pdfgen.canvas import Canvas

FONT = "Times-Standard"
SIZE = 11.0
# Places in Adobe's StandardEncoding, which has no letter with an accent.
ACCENTS = {
    "\u0300": b"\xc1",
    "\u0301": b"\xc2",
    "\u0302": b"\xc3",
    "\u0303": b"\xc4",
    "\u0308": b"\xc8",
    "\u0327": b"\xcb",
}
DOTLESS_I = b"\xf5"
LIGATURES = {"fi": b"\xae", "fl": b"\xaf"}
REPLACED = {"·": "-", "'": "\u2019"}


def register_font() -> None:
    """Times in StandardEncoding, not embedded and without a ToUnicode table."""
    if FONT not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(Font(FONT, "Times-Roman", "StandardEncoding"))


def _width(code: bytes) -> float:
    return float(pdfmetrics.getFont(FONT).widths[code[0]])


def _codes(character: str) -> bytes:
    if character == "\u2019":
        return b"\x27"
    return character.encode("ascii")


def glyphs(line: str) -> list[bytes | float]:
    """The operands of TJ for a line: strings, and kerns in thousandths of an em to the left."""
    operands: list[bytes | float] = []
    rest = unicodedata.normalize("NFD", line)
    while rest:
        character, mark = rest[0], rest[1:2]
        if mark in ACCENTS:
            base = DOTLESS_I if character == "i" else _codes(character)
            accent = ACCENTS[mark]
            shift = (_width(base) - _width(accent)) / 2
            operands += [-shift, accent, _width(accent) + shift, base]
            rest = rest[2:]
        elif rest[:2] in LIGATURES and rest[2:3] not in ACCENTS:
            operands.append(LIGATURES[rest[:2]])
            rest = rest[2:]
        elif character == " ":
            operands.append(-300.0)
            rest = rest[1:]
        else:
            operands.append(_codes(character))
            rest = rest[1:]
    return operands


def _escaped(code: bytes) -> str:
    return "".join(f"\\{byte:03o}" for byte in code)


def draw_line(canvas: Canvas, x: float, y: float, line: str) -> None:
    """Draw a line with one TJ operator, as dvipdfm and pdfTeX do."""
    text = canvas.beginText(x, y)
    text.setFont(FONT, SIZE)
    operands = " ".join(f"({_escaped(part)})" if isinstance(part, bytes) else f"{part:.1f}" for part in glyphs(line))
    text._code.append(f"[{operands}] TJ")
    canvas.drawText(text)


def shown(line: str) -> str:
    """The line as this font can show it."""
    return "".join(REPLACED.get(character, character) for character in line)
