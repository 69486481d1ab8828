"""Saves applications of the list as a spreadsheet, in the order given."""

from extension_src.browser.storage import local
from extension_src.core.storage.schema import application_under
from extension_src.core.transfer.exporting import DEFAULT_COLUMNS
from extension_src.pages.parts.files.spreadsheet import save_spreadsheet


async def save_listed(ids: list[str], settings) -> None:
    """Save the applications with these ids as CSV; the import and export page offers other columns and kinds of files."""
    keys = [f"app:{identifier}" for identifier in ids]
    found = await local.get(keys)
    applications = [application_under(key, found[key]) for key in keys if key in found]
    save_spreadsheet([one for one in applications if one is not None], DEFAULT_COLUMNS, {}, settings)
