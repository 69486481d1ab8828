"""The text of a PDF from its pages: what goes on from page to page together, side columns and page numbers after it."""

from typing import Any

from extension_src.core.cv.columns import reading_order
from extension_src.core.cv.date_lines import LETTERS, date_line
from extension_src.core.cv.glyphs import with_true_widths
from extension_src.core.cv.lines import page_text
from extension_src.core.native.cv_characters import replaced

# Lines from either end of a page among which its header and footer are, and how long such a line is at most.
EDGE = 2
LONGEST = 80
PAGE_WORDS = ["hoja", "page", "pag", "pág", "pagina", "página"]
FILLERS = ["cv", "curriculum", "currículum", "de", "of", "resume", "résumé", "vitae"]


def page_parts(items: list[dict[str, Any]], gutter: float | None) -> dict[str, Any]:
    """`main` and `side`: the text of a page, and that of a column beside it; `items` as for `reading_order`.

    `gutter` is that of the page before, and of the answer that of this one; None where there is no side column.
    """
    ordered = reading_order(with_true_widths(items), gutter)
    return {"main": page_text(ordered["main"]), "side": page_text(ordered["side"]), "gutter": ordered["gutter"]}


def document_text(pages: list[dict[str, Any]]) -> str:
    """The text of all pages. What each page repeats (a name, a page number) parts no sentence: it comes last."""
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
    """Whether a line may be of the page's header or footer."""
    return index < EDGE or index >= len(lines) - EDGE


def _is_repeated(line: str, number: int, count: int, seen: dict[str, int], first_line: list[str]) -> bool:
    """Whether a line at the edge of page `number` (from 0) of `count` is its number, the name again or another header."""
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
    """The words and numbers of a line in lower case, one space between them."""
    return replaced(f"[^{LETTERS}0-9]+", _space, line.lower()).strip()


def _space() -> str:
    return " "
