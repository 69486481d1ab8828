"""The text of a PDF from its pages: first the text that continues from page to page, then side columns and page numbers."""

from extension_src.core.cv.columns import reading_order
from extension_src.core.cv.date_lines import LETTERS, date_line
from extension_src.core.cv.glyphs import with_true_widths
from extension_src.core.cv.lines import page_text
from extension_src.core.native.cv_characters import replaced
from extension_src.core.types.cv_pages import Item, PageParts, ReadPage

# Header and footer are among this many lines at either end of a page, and each has at most this many characters.
EDGE = 2
LONGEST = 80
PAGE_WORDS = ["hoja", "page", "pag", "pág", "pagina", "página"]
FILLERS = ["cv", "curriculum", "currículum", "de", "of", "resume", "résumé", "vitae"]


def page_parts(items: list[Item], gutter: float | None) -> PageParts:
    """`main` and `side`: the text of a page, and the text of a side column; `items`: as for `reading_order`.

    `gutter`: the gutter of the page before; in the result, the gutter of this page; None where there is no side column.
    """
    ordered = reading_order(with_true_widths(items), gutter)
    return {"main": page_text(ordered["main"]), "side": page_text(ordered["side"]), "gutter": ordered["gutter"]}


def document_text(pages: list[ReadPage]) -> str:
    """The text of all pages. Lines that each page repeats (a name, a page number) come last, so that they divide no
    sentence."""
    texts: list[str] = []
    last: list[str] = []
    first_line = _lines(pages[0]["main"])[:1] if len(pages) > 0 else []
    seen: dict[str, int] = {}
    for page in pages:
        lines = _lines(page["main"])
        for index in range(len(lines)):
            if _is_edge(index, lines) and len(lines) > EDGE:
                header = "=" + _plain(lines[index])
                seen[header] = (seen[header] if header in seen else 0) + 1
    for number in range(len(pages)):
        lines = _lines(pages[number]["main"])
        kept: list[str] = []
        for index in range(len(lines)):
            is_first = number == 0 and index == 0
            can_move = len(pages) > 1 and not is_first and _is_edge(index, lines)
            if can_move and _is_repeated(lines[index], number, len(pages), seen, first_line):
                last.append(lines[index])
            else:
                kept.append(lines[index])
        texts.append("\n".join(kept))
    texts.extend([page["side"] for page in pages if page["side"] != ""])
    texts.append("\n".join(last))
    return "\n\n".join([text for text in texts if text != ""])


def _lines(text: str) -> list[str]:
    return text.strip().split("\n")


def _is_edge(index: int, lines: list[str]) -> bool:
    """Whether a line is near enough to the page's top or bottom to belong to its header or footer."""
    return index < EDGE or index >= len(lines) - EDGE


def _is_repeated(line: str, number: int, count: int, seen: dict[str, int], first_line: list[str]) -> bool:
    """Whether a line at the edge of page `number` (from 0) of `count` is a page number, the repeated name or another header."""
    if line.strip() == "" or len(line) > LONGEST:
        return False
    tokens = _plain(line).split(" ")
    numbers = [token for token in tokens if token[0] in "0123456789"]
    words = [token for token in tokens if token[0] not in "0123456789" and token not in FILLERS]
    names_page = any([token in PAGE_WORDS for token in tokens]) and 0 < len(numbers) < 3
    is_number = len(numbers) > 0 and " ".join(numbers) in (f"{number + 1}", f"{number + 1} {count}")
    if names_page or is_number:
        words = [word for word in words if word not in PAGE_WORDS]
    elif len(numbers) > 0 and date_line(line)["dates"] > 0:
        return False
    name = _plain(first_line[0]).split(" ") if len(first_line) > 0 else []
    is_name = len([word for word in words if word not in name]) == 0
    if is_name and (names_page or is_number or (number > 0 and len(words) > 1)):
        return True
    header = "=" + _plain(line)
    return number > 0 and header in seen and seen[header] > 1 and len(words) > 1


def _plain(line: str) -> str:
    """The words and numbers of a line, in lower case, with one space between them."""
    return replaced(f"[^{LETTERS}0-9]+", _space, line.lower()).strip()


def _space() -> str:
    return " "
