"""The text of a PDF from its pages: what goes on from page to page together, side columns and page numbers after it."""

from typing import Any

from extension_src.core.cv.columns import reading_order
from extension_src.core.cv.glyphs import with_true_widths
from extension_src.core.cv.lines import page_text
from extension_src.core.native.cv_characters import replaced

# Lines from either end of a page among which its header and footer are, and how long such a line is at most.
EDGE = 2
LONGEST = 80
PAGE_WORDS = (
    "cv curriculum curriculo currículum currículo de hoja of page pag pág pagina página resume résumé vitae".split(" ")
)
LETTERS = "A-Za-z\u00c0-\u024f"


def page_parts(items: list[dict[str, Any]]) -> dict[str, str]:
    """`main` and `side`: the text of a page, and that of a column beside it; `items` as for `reading_order`."""
    ordered = reading_order(with_true_widths(items))
    return {"main": page_text(ordered["main"]), "side": page_text(ordered["side"])}


def document_text(pages: list[dict[str, str]]) -> str:
    """The text of all pages. What each page repeats (a name, a page number) parts no sentence: it comes last."""
    texts: list[str] = []
    last: list[str] = []
    first_line = _lines(pages[0]["main"])[:1] if len(pages) > 0 else []
    seen: list[str] = []
    for page in pages:
        lines = _lines(page["main"])
        seen.extend([_plain(lines[index]) for index in range(len(lines)) if _is_edge(index, lines)])
    for number in range(len(pages)):
        lines = _lines(pages[number]["main"])
        kept: list[str] = []
        for index in range(len(lines)):
            is_first = number == 0 and index == 0
            can_move = len(pages) > 1 and _is_edge(index, lines) and not is_first
            if can_move and _is_repeated(lines[index], number, seen, first_line):
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
    """Whether a line may be of the page's header or footer; none of a page that has no others."""
    return len(lines) > EDGE and (index < EDGE or index >= len(lines) - EDGE)


def _is_repeated(line: str, number: int, seen: list[str], first_line: list[str]) -> bool:
    plain = _plain(line)
    if line.strip() == "" or len(line) > LONGEST:
        return False
    words = [word for word in plain.split(" ") if word not in PAGE_WORDS and word != ""]
    has_number = plain != _plain_with_numbers(line)
    name = _plain(first_line[0]).split(" ") if len(first_line) > 0 else []
    if has_number and len(words) == 0:
        return True
    is_name = len(words) > 0 and len([word for word in words if word not in name]) == 0
    if is_name and (number > 0 or has_number):
        return True
    return number > 0 and len(words) > 0 and len([other for other in seen if other == plain]) > 1


def _plain(line: str) -> str:
    """The words of a line in lower case, one space between them; numbers left out."""
    return _plain_with_numbers(replaced("[0-9]+", _nothing, line))


def _plain_with_numbers(line: str) -> str:
    return replaced(f"[^{LETTERS}0-9]+", _space, line.lower()).strip()


def _space() -> str:
    return " "


def _nothing() -> str:
    return ""
