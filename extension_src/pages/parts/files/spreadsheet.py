"""Saves applications as a spreadsheet (CSV), with the words of the page's language."""

from extension_src.browser.i18n import language, text
from extension_src.core.transfer.exporting import exported_csv, file_name
from extension_src.core.types.applications import Application
from extension_src.core.types.transfer import CsvContext
from extension_src.pages.parts.boards import board_ids, board_name
from extension_src.pages.parts.saved_file import save_file
from extension_src.pages.parts.status_select import offered_statuses, status_label


def save_spreadsheet(applications: list[Application], columns: list[str], descriptions, settings) -> None:
    """Save the applications in the order given; `descriptions`: the listing's text by application id."""
    labels = {column: text(f"csv_{column}") for column in columns}
    context: CsvContext = {
        "descriptions": descriptions,
        "statuses": {f"{status}": status_label(status, settings) for status in offered_statuses(settings)},
        "boards": {board: board_name(board) for board in board_ids()},
        "yes": text("yes"),
        "no": text("no"),
        "settings": settings,
        # In languages with a decimal comma, spreadsheets expect semicolons.
        "delimiter": ";" if language() == "es" else ",",
    }
    content = exported_csv(applications, columns, labels, context)
    save_file(content, file_name("csv", Date.now()), "text/csv")
