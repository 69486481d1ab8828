"""Saves applications of the list as a spreadsheet, in the order given."""

from extension_src.browser.i18n import language, text
from extension_src.browser.storage import local
from extension_src.core.storage.schema import application_under
from extension_src.core.transfer.exporting import DEFAULT_COLUMNS, exported_csv, file_name
from extension_src.pages.parts.boards import board_ids, board_name
from extension_src.pages.parts.saved_file import save_file
from extension_src.pages.parts.status_select import offered_statuses, status_label


async def save_spreadsheet(ids: list, settings) -> None:
    """Save the applications with these ids as CSV; the import and export page offers other columns and kinds of files."""
    keys = [f"app:{identifier}" for identifier in ids]
    found = await local.get(keys)
    applications = [application_under(key, found[key]) for key in keys if key in found]
    applications = [application for application in applications if application is not None]
    columns = DEFAULT_COLUMNS
    context = {
        "descriptions": {},
        "statuses": {status: status_label(status, settings) for status in offered_statuses(settings)},
        "boards": {board: board_name(board) for board in board_ids()},
        "yes": text("yes"),
        "no": text("no"),
        "settings": settings,
        # In languages with a decimal comma, spreadsheets expect semicolons.
        "delimiter": ";" if language() == "es" else ",",
    }
    labels = {column: text("csv_" + column) for column in columns}
    content = exported_csv(applications, columns, labels, context)
    save_file(content, file_name("csv", Date.now()), "text/csv")
