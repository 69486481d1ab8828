"""PDF files of the invented people, with reportlab: one layout a function, each gives (file, words shown)."""

import io
from collections.abc import Callable, Iterator

import pypdf
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    FrameBreak,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Table,
    TableStyle,
)

from tests.cv_corpus import latex
from tests.cv_corpus.people import Cv

Made = tuple[bytes, str]
EMBEDDED = "Vera"
EAST_ASIAN = "HeiseiMin-W3"


def _styles(font: str) -> tuple[ParagraphStyle, ParagraphStyle]:
    if font == EMBEDDED and EMBEDDED not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(EMBEDDED, "Vera.ttf"))
    return (
        ParagraphStyle("heading", fontName=font, fontSize=13, leading=17, spaceBefore=8),
        ParagraphStyle("body", fontName=font, fontSize=10, leading=13, alignment=4),
    )


def _story(cv: Cv, font: str) -> list[Flowable]:
    heading, body = _styles(font)
    story: list[Flowable] = [Paragraph(cv.name, heading), Paragraph(cv.headline, body), Paragraph(cv.contact, body)]
    for title, lines in cv.sections:
        story.append(Paragraph(title, heading))
        story += [Paragraph(line, body) for line in lines]
    return story


def one_column(cv: Cv) -> Made:
    """Justified paragraphs in a font that every reader has."""
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=A4).build(_story(cv, "Helvetica"))
    return file.getvalue(), cv.text


def embedded_font(cv: Cv) -> Made:
    """A TrueType subset with a ToUnicode table, as most word processors export."""
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=A4).build(_story(cv, EMBEDDED))
    return file.getvalue(), cv.text


def two_columns(cv: Cv) -> Made:
    """A narrow sidebar with the last sections beside the main column."""
    heading, body = _styles("Helvetica")
    file = io.BytesIO()
    sidebar = Frame(1.5 * cm, 2 * cm, 5.5 * cm, 25 * cm)
    main = Frame(7.5 * cm, 2 * cm, 12 * cm, 25 * cm)
    document = BaseDocTemplate(file, pagesize=A4, pageTemplates=[PageTemplate(frames=[sidebar, main])])
    story: list[Flowable] = [Paragraph(cv.name, heading), Paragraph(cv.headline, body), Paragraph(cv.contact, body)]
    for title, lines in cv.sections[2:]:
        story += [Paragraph(title, heading), *(Paragraph(line, body) for line in lines)]
    story.append(FrameBreak())
    for title, lines in cv.sections[:2]:
        story += [Paragraph(title, heading), *(Paragraph(line, body) for line in lines)]
    document.build(story)
    return file.getvalue(), cv.text


def table(cv: Cv) -> Made:
    """Everything in a table of two columns: title left, text right."""
    heading, body = _styles("Helvetica")
    rows = [[Paragraph(cv.name, heading), Paragraph(f"{cv.headline}<br/>{cv.contact}", body)]]
    rows += [[Paragraph(title, body), [Paragraph(line, body) for line in lines]] for title, lines in cv.sections]
    grid = Table(rows, colWidths=[4 * cm, 13 * cm], style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black")]))
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=A4).build([grid])
    return file.getvalue(), cv.text


def wrapped(lines: list[str], widest: int) -> Iterator[str]:
    """Lines of at most `widest` characters."""
    for line in lines:
        row = ""
        for word in line.split():
            if row and len(row) + 1 + len(word) > widest:
                yield row
                row = ""
            row = f"{row} {word}".strip()
        yield row


def _drawn(rows: list[str], draw: Callable[[Canvas, float, float, str], None]) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, pageCompression=1)
    y = 27 * cm
    for row in rows:
        if y < 2 * cm:
            canvas.showPage()
            y = 27 * cm
        draw(canvas, 2 * cm, y, row)
        y -= 15
    canvas.save()
    return file.getvalue()


def latex_like(cv: Cv) -> Made:
    """Accents, ligatures and word spaces as old LaTeX draws them."""
    latex.register_font()
    lines = [latex.shown(line) for line in cv.lines]
    return _drawn(list(wrapped(lines, 85)), latex.draw_line), "\n".join(lines)


def hyphenated(cv: Cv) -> Made:
    """Long words divided at the line's end; compounds are not."""
    return _drawn(_divided(cv), lambda canvas, x, y, row: canvas.drawString(x, y, row)), cv.text


def _divided(cv: Cv) -> list[str]:
    """Rows of a narrow column, long words divided after their fourth letter."""
    rows: list[str] = []
    for line in cv.lines:
        row = ""
        for word in line.split():
            if row and len(row) + len(word) > 42 and len(word) > 7 and word[4:].isalpha() and word.islower():
                rows.append(f"{row} {word[:4]}-")
                row = word[4:]
            elif row and len(row) + len(word) > 48:
                rows.append(row)
                row = word
            else:
                row = f"{row} {word}".strip()
        rows.append(row)
    return rows


def word_by_word(cv: Cv) -> Made:
    """Every word placed by itself and no space drawn, as some designers' programs export."""

    def draw(canvas: Canvas, x: float, y: float, row: str) -> None:
        for word in row.split():
            canvas.drawString(x, y, word)
            x += canvas.stringWidth(f"{word} ")

    return _drawn(list(wrapped(cv.lines, 75)), draw), cv.text


def letter_by_letter(cv: Cv) -> Made:
    """Every letter placed by itself, spaces left out."""

    def draw(canvas: Canvas, x: float, y: float, row: str) -> None:
        for letter in row:
            if letter != " ":
                canvas.drawString(x, y, letter)
            x += canvas.stringWidth(letter)

    return _drawn(list(wrapped(cv.lines, 75)), draw), cv.text


def right_column_first(cv: Cv) -> Made:
    """Rows of a date and a text on one baseline, the text drawn before the date on its left."""
    pairs = [(f"{2010 + number}", line) for number, line in enumerate(wrapped(cv.lines, 65))]
    numbers = dict(pairs)

    def draw(canvas: Canvas, x: float, y: float, row: str) -> None:
        canvas.drawString(x + 3 * cm, y, numbers[row])
        canvas.drawString(x, y, row)

    return _drawn([year for year, _ in pairs], draw), "\n".join(f"{year} {line}" for year, line in pairs)


def with_icons(cv: Cv) -> Made:
    """Private-use glyphs, which icon fonts draw, before every line and glued to its first word."""
    _styles(EMBEDDED)

    def draw(canvas: Canvas, x: float, y: float, row: str) -> None:
        canvas.setFont(EMBEDDED, 9)
        canvas.drawString(x, y, f"\uf0e0{row}")

    return _drawn(list(wrapped(cv.lines, 75)), draw), cv.text


def tracked(cv: Cv) -> Made:
    """Headings in capitals set apart by a third of their size, as designers' templates have them."""
    headings = {title.upper() for title, _ in cv.sections}

    def draw(canvas: Canvas, x: float, y: float, row: str) -> None:
        canvas.drawString(x, y, row, charSpace=4 if row in headings else 0)

    lines = [line.upper() if line.upper() in headings else line for line in cv.lines]
    return _drawn(list(wrapped(lines, 75)), draw), "\n".join(lines)


def owner_locked(cv: Cv) -> Made:
    """Encrypted against changes, open to every reader."""
    return _encrypted(one_column(cv)[0], "", "AES-256"), cv.text


def user_locked(cv: Cv) -> Made:
    """Opens with the password "abrete"."""
    return _encrypted(one_column(cv)[0], "abrete", "AES-256"), cv.text


def _encrypted(content: bytes, user_password: str, algorithm: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(content))
    writer.encrypt(user_password, "the owner's own", algorithm=algorithm)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def east_asian(cv: Cv) -> Made:
    """A line in a font whose characters only a table of Adobe's tells, under a CV in a usual one."""
    if EAST_ASIAN not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(UnicodeCIDFont(EAST_ASIAN))
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.setFont(EAST_ASIAN, 10)
    canvas.drawString(2 * cm, 2 * cm, "日本語")
    canvas.setFont("Helvetica", 10)
    _set(canvas, cv.lines)
    canvas.save()
    return file.getvalue(), cv.text


def _set(canvas: Canvas, lines: list[str]) -> None:
    """The lines from the top of the page on."""
    for number, row in enumerate(wrapped(lines, 75)):
        canvas.drawString(2 * cm, 27 * cm - 14 * number, row)


def filled_form(cv: Cv) -> Made:
    """Short headings drawn, all else typed into fields."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    y = 27 * cm
    for number, (title, lines) in enumerate(cv.sections):
        canvas.drawString(2 * cm, y, title)
        canvas.acroForm.textfield(
            name=f"field{number}", value=" ".join(lines), x=2 * cm, y=y - 80, width=480, height=70,
            fieldFlags="multiline", maxlen=2000,
        )  # fmt: skip
        y -= 110
    canvas.save()
    return file.getvalue(), "\n".join(line for title, lines in cv.sections for line in (title, *lines))


def sideways(cv: Cv) -> Made:
    """The headline set upwards along the margin."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.saveState()
    canvas.translate(1.2 * cm, 5 * cm)
    canvas.rotate(90)
    for word_x, word in enumerate(cv.headline.split()):
        canvas.drawString(word_x * 4 * cm, 0, word)
    canvas.restoreState()
    _set(canvas, [line for line in cv.lines if line != cv.headline])
    canvas.save()
    return file.getvalue(), cv.text


def long_file(cv: Cv, pages: int) -> Made:
    """The same CV again on every page."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for _ in range(pages):
        _set(canvas, cv.lines)
        canvas.showPage()
    canvas.save()
    return file.getvalue(), "\n".join([cv.text] * pages)


LAYOUTS: dict[str, Callable[[Cv], Made]] = {
    "one-column": one_column,
    "embedded-font": embedded_font,
    "two-columns": two_columns,
    "table": table,
    "latex": latex_like,
    "hyphenated": hyphenated,
    "word-by-word": word_by_word,
    "letter-by-letter": letter_by_letter,
    "right-column-first": right_column_first,
    "icons": with_icons,
    "tracked": tracked,
    "owner-locked": owner_locked,
    "form": filled_form,
    "sideways": sideways,
}
