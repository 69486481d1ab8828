"""PDF files in columns, drawn in an order in which nobody reads: (file, the text in reading order)."""

import io
from collections.abc import Callable

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests.cv_corpus.pdf_makers import Made, wrapped
from tests.cv_corpus.people import Cv

# Where a line begins and stands, its size and text.
Line = tuple[float, float, float, str]
TOP = 790.0


def drawn(pages: list[list[Line]]) -> bytes:
    """A file with these lines on its pages, drawn in this order."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for page in pages:
        for x, y, size, text in page:
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _main(cv: Cv) -> list[str]:
    return [cv.name, cv.headline, *(line for title, lines in cv.sections[:2] for line in (title, *lines))]


def _side(cv: Cv) -> list[str]:
    contact = cv.contact.split(" · ")
    return ["Contact", *contact, *(line for title, lines in cv.sections[2:] for line in (title, *lines))]


def _column(lines: list[str], x: float, widest: int, leading: float, size: float = 9, top: float = TOP) -> list[Line]:
    return [(x, top - number * leading, size, row) for number, row in enumerate(wrapped(lines, widest))]


def _by_rows(*columns: list[Line]) -> list[Line]:
    """All lines from top to bottom and from left to right."""
    return sorted((line for column in columns for line in column), key=lambda line: (-line[1], line[0]))


def side_left(cv: Cv) -> Made:
    """A side column on the left, on the main column's baselines."""
    lines = _by_rows(_column(_side(cv), 36, 30, 14), _column(_main(cv), 210, 70, 14))
    return drawn([lines]), "\n".join(_main(cv) + _side(cv))


def side_right(cv: Cv) -> Made:
    """A side column on the right."""
    lines = _by_rows(_column(_main(cv), 36, 64, 14), _column(_side(cv), 400, 30, 14))
    return drawn([lines]), "\n".join(_main(cv) + _side(cv))


def side_with_own_leading(cv: Cv) -> Made:
    """A side column whose smaller lines stand closer than those beside it."""
    lines = _by_rows(_column(_side(cv), 36, 34, 10.5, size=8), _column(_main(cv), 215, 62, 15, size=10))
    return drawn([lines]), "\n".join(_main(cv) + _side(cv))


def side_under_a_title(cv: Cv) -> Made:
    """A name across the page and a contact line under it, two columns below."""
    title = [(60.0, 800.0, 16.0, f"{cv.name}, {cv.headline}")]
    main = _main(cv)[2:]
    lines = _by_rows(title, _column(_side(cv), 36, 30, 13, top=760), _column(main, 210, 70, 13, top=760))
    return drawn([lines]), "\n".join([f"{cv.name}, {cv.headline}", *main, *_side(cv)])


def side_on_two_pages(cv: Cv) -> Made:
    """Both columns go on on a second page, a page number under each."""
    main, side = _column(_main(cv), 210, 45, 20), _column(_side(cv), 36, 26, 20)
    pages: list[list[Line]] = []
    for number in (0, 1):
        half = slice(0, 14) if number == 0 else slice(14, None)
        rows = [
            [(x, TOP - place * 20, size, text) for place, (x, _, size, text) in enumerate(column[half])]
            for column in (main, side)
        ]
        pages.append([*_by_rows(*rows), (280.0, 25.0, 8.0, f"Page {number + 1} of 2")])
    return drawn(pages), "\n".join([*_main(cv), *_side(cv), "Page 1 of 2", "Page 2 of 2"])


def profile_saved_as_pdf(cv: Cv) -> Made:
    """As LinkedIn saves a profile: the side column drawn first, the name in large letters in the main one."""
    side = _column(_side(cv), 22, 28, 13, size=10)
    name: list[Line] = [(223.0, 770.0, 26.0, cv.name), (223.0, 745.0, 12.0, cv.headline)]
    main = _column(_main(cv)[2:], 223, 60, 17, size=11, top=710)
    first, rest = main[:30], main[30:]
    pages = [[*side, *name, *first, (270.0, 30.0, 9.0, "Page 1 of 2")]]
    pages.append([*((x, y + 17 * 30, size, text) for x, y, size, text in rest), (270.0, 30.0, 9.0, "Page 2 of 2")])
    return drawn(pages), "\n".join([*_main(cv), *_side(cv), "Page 1 of 2", "Page 2 of 2"])


LAYOUTS: dict[str, Callable[[Cv], Made]] = {
    "side-left": side_left,
    "side-right": side_right,
    "side-own-leading": side_with_own_leading,
    "side-under-title": side_under_a_title,
    "side-two-pages": side_on_two_pages,
    "saved-profile": profile_saved_as_pdf,
}
