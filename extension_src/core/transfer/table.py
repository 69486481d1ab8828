"""A CSV text as a table of rows under headers, with a guess at each column's field for the person to correct. Pure.

The functions named `..._steps` work in parts, so that a page gets its turn in between: they yield how far they are,
0 to 1, and fill the record that they are given.
"""

from collections.abc import Iterator

from extension_src.core.dates.order import add_date_signs, decided_order, no_date_signs
from extension_src.core.transfer.column_contents import are_headers_of, with_guesses
from extension_src.core.transfer.columns import (
    LONGEST_NAME,
    comparable,
    file_kind,
    looks_like_headers,
    notes_column,
    recognised_columns,
)
from extension_src.core.transfer.csv import parsing_steps, undefused
from extension_src.core.transfer.header_words import are_english
from extension_src.core.transfer.plan import MOST_ROWS
from extension_src.core.types.transfer import Table

# Where the headers are: to be looked for, in the first row, nowhere.
FIND = "find"
FIRST = "first"
NONE = "none"
# Rows that are looked at to tell what a column without a header holds.
FOLLOWING = 50
MOST_COLUMNS = 200
STEP = 50


def table_steps(
    text: str, delimiter: str, column_labels: dict[str, str], date_order: str, table: Table
) -> Iterator[float]:
    """Turns a CSV text into a table that the person checks and corrects before the import is planned.

    `table` becomes what `headed_steps` makes of its rows, with `delimiter` and `stray_quote_row` of `csv.parsing_steps`.
    """
    yield from parsing_steps(text, delimiter, table)
    table["lines"] = table["rows"]
    yield from headed_steps(table, FIND, column_labels, date_order)


def headed_steps(table: Table, header: str, column_labels: dict[str, str], date_order: str) -> Iterator[float]:
    """Tells the headers of `table["lines"]`, all rows of a file, from the rows below them.

    `header`: FIND looks for them, FIRST takes the first row that is not blank, NONE says that there are none. The table gets
    `{"error", "kind", "header", "headers", "first_row", "rows", "mapping", "notes_column", "order", "order_certain",
    "order_matters"}`, with FIRST or NONE as `header`. `column_labels`: the interface's names of the fields
    (`columns.FIELDS`); `date_order`: "dmy" or "mdy", the order of the interface's language, used where the dates decide nothing.
    """
    rows = table["lines"]
    has_too_many = any([len(row) > MOST_COLUMNS for row in rows])
    if has_too_many:
        # Nobody would find a field among so many columns, and the page shows a select for each.
        rows = [row[:MOST_COLUMNS] for row in rows[:1]]
    headers: list[str] = []
    # Some files, LinkedIn's among them, have notes above the headers.
    start = 0
    looked_at = min(len(rows), 10) if header != NONE else 0
    for place in range(looked_at):
        if header == FIRST or looks_like_headers(rows[place], column_labels):
            headers = [undefused(cell).strip() for cell in rows[place]]
            start = place + 1
            break
    if len(headers) == 0 and header == FIND and are_headers_of(rows[:FOLLOWING]):
        headers = [undefused(cell).strip() for cell in rows[0]]
        start = 1
    table["header"] = FIRST if start > 0 else NONE
    table["rows"] = rows[start:] if start < len(rows) else []
    table["first_row"] = start + 1
    table["error"] = ""
    if has_too_many:
        table["error"] = "import-too-wide"
    elif len(table["rows"]) == 0:
        table["error"] = "import-empty"
    elif len(table["rows"]) > MOST_ROWS:
        table["error"] = "import-too-many"
    if len(headers) == 0 and len(rows) > 0:
        headers = ["" for _ in rows[0]]
    table["headers"] = headers
    table["kind"] = file_kind(headers)
    table["mapping"] = with_guesses(recognised_columns(headers, column_labels), headers, table["rows"][:FOLLOWING])
    table["notes_column"] = notes_column(headers, column_labels)
    # LinkedIn writes dates as month/day in every language.
    usual = "mdy" if table["kind"] != "csv" else date_order
    names = [comparable(header[:LONGEST_NAME]) for header in headers]
    # A list in another language is not in the order of the interface's; with semicolons it has decimal commas.
    if table["kind"] == "csv" and (not are_english(names) or table["delimiter"] == ";"):
        usual = "dmy"
    yield from date_steps(table, table["mapping"], usual)


def date_steps(table: Table, mapping: list[str], date_order: str) -> Iterator[float]:
    """Fills `order`, `order_certain` and `order_matters` of a table; all date columns of the mapping are judged together."""
    places = [mapping.index(field) for field in ["applied_at", "updated_at"] if field in mapping]
    rows = table["rows"]
    signs = no_date_signs()
    for start in range(0, len(rows), STEP):
        for row in rows[start : start + STEP]:
            add_date_signs(signs, [undefused(row[place]) for place in places if place < len(row)])
        yield start / len(rows)
    decided = decided_order(signs, date_order)
    table["order"] = decided["order"]
    table["order_certain"] = decided["certain"]
    table["order_matters"] = decided["matters"]
