"""Reading and writing CSV: RFC 4180, and what spreadsheets and people write instead. Pure.

Source: https://www.rfc-editor.org/rfc/rfc4180; formulas: https://owasp.org/www-community/attacks/CSV_Injection
"""

from collections.abc import Iterator

from extension_src.core.types.transfer import QuotedCell, Table

BYTE_ORDER_MARK = "\ufeff"
DELIMITERS = [",", ";", "\t", "|"]
# A spreadsheet runs a cell that begins with one of these as a formula (the full-width ones in East Asian Excel).
FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
SNIFFED_ROWS = 40
SNIFFED_CELLS = 20000
# Each stray quote costs a search for the next quote; in a file with more of them, quotes have no meaning.
MOST_STRAY_QUOTES = 100
# Cells handled before the page gets its turn: a row may have a hundred thousand.
STEP = 500


def parsing_steps(text: str, delimiter: str, parsed: Table) -> Iterator[float]:
    """Reads the cells of a CSV text into `parsed`, and yields from time to time how far it is, 0 to 1.

    `parsed` becomes `{"delimiter", "rows": [[str]], "stray_quote_row"}`; for a `delimiter` of '' the delimiter is detected.
    Blank lines are left out. A quote that never closes, or that closes inside another cell, is read as a character, so that
    the rows after it do not end up in one cell; `stray_quote_row` is the first row (from 1) with such a quote, 0 for none.
    """
    body = text[1:] if text.startswith(BYTE_ORDER_MARK) else text
    used = delimiter
    if used == "":
        used = _declared_delimiter(body)
        if used != "":
            body = _after_first_line(body)
        else:
            used = sniffed_delimiter(body)
    yield from _reading_steps(body, used, -1, -1, parsed)


def sniffed_delimiter(text: str) -> str:
    """The delimiter by which most of the first rows have as many cells as the first one; ',' when none divides it."""
    best = ","
    best_agreeing = 0
    best_cells = 1
    for delimiter in DELIMITERS:
        sniffed: Table = {}
        list(_reading_steps(text, delimiter, SNIFFED_ROWS, SNIFFED_CELLS, sniffed))
        rows = sniffed["rows"]
        cells = len(rows[0]) if len(rows) > 0 else 0
        agreeing = len([row for row in rows if len(row) == cells])
        if cells > 1 and (agreeing > best_agreeing or (agreeing == best_agreeing and cells > best_cells)):
            best = delimiter
            best_agreeing = agreeing
            best_cells = cells
    return best


def csv_text(rows: list[list[str]], delimiter: str) -> str:
    """The rows as CSV with CRLF line ends, to be saved as UTF-8. The text begins with a byte order mark, because without
    one Excel reads UTF-8 as the local code page."""
    lines = [delimiter.join([_quoted(cell, delimiter) for cell in row]) for row in rows]
    # A row of one empty cell would be a blank line, which is skipped when read.
    written = ['""' if line == "" else line for line in lines]
    written.append("")
    return BYTE_ORDER_MARK + "\r\n".join(written)


def defused(cell: str) -> str:
    """The cell, with an apostrophe before it if a spreadsheet would run it as a formula."""
    return "'" + cell if _is_formula_like(cell) else cell


def undefused(cell: str) -> str:
    """The cell as it was before `defused`."""
    return cell[1:] if cell.startswith("'") and _is_formula_like(cell) else cell


def _is_formula_like(cell: str) -> bool:
    # Apostrophes before the formula count as part of it, so that `undefused` is the exact inverse of `defused`.
    place = 0
    while place < len(cell) and cell[place] == "'":
        place += 1
    return place < len(cell) and cell[place] in FORMULA_STARTS


def _quoted(cell: str, delimiter: str) -> str:
    if cell.startswith("sep="):
        return '"' + cell.replace('"', '""') + '"'
    for character in [delimiter, '"', "\r", "\n"]:
        if character in cell:
            return '"' + cell.replace('"', '""') + '"'
    return cell


def _declared_delimiter(text: str) -> str:
    # Excel's own first line: sep=;
    for delimiter in DELIMITERS:
        for end in ["\r", "\n"]:
            if text.startswith("sep=" + delimiter + end):
                return delimiter
    return ""


def _after_first_line(text: str) -> str:
    rest = text[5:]
    return rest[2:] if rest.startswith("\r\n") else rest[1:]


def _place(text: str, wanted: str, start: int) -> int:
    found = text.find(wanted, start)
    return len(text) if found < 0 else found


def _quoted_cell(text: str, start: int, delimiter: str) -> QuotedCell:
    """The cell whose opening quote is before `start`: `{"text", "end"}`; `end` is after the closing quote, -1 without one."""
    pieces: list[str] = []
    place = start
    closing = text.find('"', place)
    while closing >= 0 and text[closing + 1 : closing + 2] == '"':
        pieces.append(text[place : closing + 1])
        place = closing + 2
        closing = text.find('"', place)
    if closing < 0:
        return {"text": "", "end": -1}
    pieces.append(text[place:closing])
    cell = "".join(pieces)
    # A quote that closes in the middle of a later line was the opening quote of another cell.
    after = text[closing + 1 : closing + 2]
    if after != "" and after != delimiter and after not in "\r\n" and ("\n" in cell or "\r" in cell):
        return {"text": "", "end": -1}
    return {"text": cell, "end": closing + 1}


def _reading_steps(text: str, delimiter: str, most_rows: int, most_cells: int, parsed: Table) -> Iterator[float]:
    """The rows of a text, `most_rows` or `most_cells` of them, -1 for all."""
    cells = 0
    rows: list[list[str]] = []
    row: list[str] = []
    size = len(text)
    place = 0
    stray_quotes = 0
    stray_quote_row = 0
    # Each sign is searched again only after its place was passed: a long file is walked once, not once a cell.
    next_delimiter = -1
    next_return = -1
    next_feed = -1
    while place < size and len(rows) != most_rows and cells != most_cells:
        if len(row) == 0 and text[place] in "\r\n":
            # A blank line.
            place += 1
            continue
        cell = ""
        was_quoted = False
        if text[place] == '"' and stray_quotes < MOST_STRAY_QUOTES:
            quoted = _quoted_cell(text, place + 1, delimiter)
            was_quoted = quoted["end"] >= 0
            if was_quoted:
                cell = quoted["text"]
                place = quoted["end"]
            else:
                stray_quotes += 1
                if stray_quote_row == 0:
                    stray_quote_row = len(rows) + 1
        if next_delimiter < place:
            next_delimiter = _place(text, delimiter, place)
        if next_return < place:
            next_return = _place(text, "\r", place)
        if next_feed < place:
            next_feed = _place(text, "\n", place)
        end = min(next_delimiter, next_return, next_feed)
        # Characters between a closing quote and the delimiter are kept, as other lenient readers do.
        cell += text[place:end]
        row.append(cell)
        cells += 1
        if cells % STEP == 0:
            yield place / size
        place = end + 1
        if end < size and end == next_delimiter:
            if place == size:
                row.append("")
        else:
            if end == next_return and next_feed == end + 1:
                place = end + 2
            if len(row) > 1 or was_quoted or cell != "":
                rows.append(row)
            row = []
    if len(row) > 0 and len(rows) != most_rows:
        rows.append(row)
    parsed["delimiter"] = delimiter
    parsed["rows"] = rows
    parsed["stray_quote_row"] = stray_quote_row
