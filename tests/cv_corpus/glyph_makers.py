"""PDF files whose fonts say wrongly how wide their glyphs are, every glyph placed where it belongs."""

from collections.abc import Callable

from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.cv_corpus.pdf_makers import Made, wrapped
from tests.cv_corpus.people import Cv
from tests.cv_corpus.raw_pdf import escaped, font, pdf

SIZE = 10
Widths = Callable[[str], float]


def _said(width: Widths | None, base: str) -> str:
    """The font's entries: its widths as said, in thousandths of an em; none at all, and a name that nobody knows."""
    if width is None:
        return "/Encoding /WinAnsiEncoding"
    widths = " ".join(f"{width(bytes([code]).decode('cp1252', 'replace')):.0f}" for code in range(32, 256))
    return (
        f"/Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [{widths}]"
        f" /FontDescriptor << /Type /FontDescriptor /FontName /{base} /Flags 32 /MissingWidth 0 >>"
    )


def _placed(cv: Cv, real: str, width: Widths | None, draws_blanks: bool, kerned: bool = False) -> Made:
    """Every glyph where the `real` font would have it, in a font that says `width`.

    `kerned`: one operator a line, with numbers between the glyphs that take the wrong width back.
    """
    content = [f"BT /F1 {SIZE} Tf".encode()]
    pages = []
    y = 790
    for row in wrapped(cv.lines, 75):
        if y < 50:
            pages.append(b"\n".join([*content, b"ET"]))
            content = [f"BT /F1 {SIZE} Tf".encode()]
            y = 790
        x = 50.0
        line = []
        for letter in row:
            step = stringWidth(letter, real, SIZE)
            if kerned and width is not None:
                line.append(escaped(letter) + f" {width(letter) - step * 1000 / SIZE:.2f} ".encode())
            elif draws_blanks or letter != " ":
                content.append(f"1 0 0 1 {x:.2f} {y} Tm ".encode() + escaped(letter) + b" Tj")
            x += step
        if kerned:
            content.append(f"1 0 0 1 50 {y} Tm [".encode() + b"".join(line) + b"] TJ")
        y -= 14
    pages.append(b"\n".join([*content, b"ET"]))
    return pdf(pages, [font("F1", "Unheardof", _said(width, "Unheardof"))]), cv.text


def _times_wrong(letter: str) -> float:
    """As wide as in another font, letters and capitals exchanged."""
    return stringWidth(letter.swapcase()[:1], "Times-Roman", 1000)


LAYOUTS: dict[str, Callable[[Cv], Made]] = {
    "one-em": lambda cv: _placed(cv, "Helvetica", lambda letter: 1000, draws_blanks=False),
    "one-em-serif": lambda cv: _placed(cv, "Times-Roman", lambda letter: 1000, draws_blanks=True),
    "half-em": lambda cv: _placed(cv, "Helvetica", lambda letter: 500, draws_blanks=False),
    "quarter-em": lambda cv: _placed(cv, "Times-Roman", lambda letter: 250, draws_blanks=False),
    "zero": lambda cv: _placed(cv, "Helvetica", lambda letter: 0, draws_blanks=False),
    "zero-with-blanks": lambda cv: _placed(cv, "Times-Roman", lambda letter: 0, draws_blanks=True),
    "negative": lambda cv: _placed(cv, "Helvetica", lambda letter: -400, draws_blanks=False),
    "none": lambda cv: _placed(cv, "Helvetica", None, draws_blanks=False),
    "none-serif-with-blanks": lambda cv: _placed(cv, "Times-Roman", None, draws_blanks=True),
    "fixed-pitch": lambda cv: _placed(cv, "Courier", lambda letter: 1000, draws_blanks=False),
    "fixed-pitch-zero": lambda cv: _placed(cv, "Courier", lambda letter: 0, draws_blanks=False),
    "double": lambda cv: _placed(cv, "Helvetica", lambda letter: 2 * stringWidth(letter, "Helvetica", 1000), False),
    "of-another-font": lambda cv: _placed(cv, "Helvetica-Bold", _times_wrong, draws_blanks=False),
    "kerned-one-em": lambda cv: _placed(cv, "Helvetica", lambda letter: 1000, draws_blanks=False, kerned=True),
    "kerned-zero": lambda cv: _placed(cv, "Times-Roman", lambda letter: 0, draws_blanks=False, kerned=True),
}
