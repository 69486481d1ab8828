"""What stands on a page of a PDF, as core/cv reads it. Places and sizes are in points; y counts upwards."""

from typing import Any, TypeAlias, TypedDict

# [text, x, y, stated width, whether after a blank].
Glyph: TypeAlias = list[Any]


class Item(TypedDict):
    """A text that was drawn at once; `end_of_line`: whether pdf.js saw one after it, `angle`: of the baseline, in degrees."""

    text: str
    x: float
    y: float
    width: float
    height: float
    font: str
    angle: int
    end_of_line: bool
    glyphs: list[Glyph]


class Piece(TypedDict):
    """Items on one baseline with at most a word's space between them; `number`: their place in the order of drawing."""

    text: str
    x: float
    end: float
    y: float
    height: float
    items: list[Item]
    number: int


class Ordered(TypedDict):
    """A page's items in reading order, those of a side column, and the place of the strip between the columns."""

    main: list[Item]
    side: list[Item]
    gutter: float | None


class OrderedBand(TypedDict):
    """A band's pieces in reading order, those of a side column, and whether that is another order than they were drawn in."""

    main: list[Piece]
    side: list[Piece]
    is_changed: bool


class PageParts(TypedDict):
    """A page's text, its side column's, and the place of the strip between them."""

    main: str
    side: str
    gutter: float | None


class DateLine(TypedDict):
    """What a line of dates says (core/cv/date_lines.py); `first` in months since the year 0."""

    dates: int
    first: int
    has_month: bool
    is_present: bool
    begins_open: bool
    ends_open: bool


class GlyphStep(TypedDict):
    """From a glyph to the next: the first one's text, its distance and stated width in glyph heights, `size` in half points."""

    text: str
    length: float
    stated: float
    size: int


class Widths(TypedDict):
    """A font's true widths in glyph heights (core/cv/glyphs.py)."""

    scale: float
    fixed: float
    widths: dict[str, float]


class ReadPage(TypedDict):
    """A page's text and its side column's."""

    main: str
    side: str


class CvRead(TypedDict):
    """What was read in a CV file: `kind` is pdf, docx, markdown or text."""

    text: str
    pages: int
    kind: str
    words: int
    complete: bool
    lost_letters: bool
