"""Deletes everything in one act, and makes the first day anew."""

from extension_src.background.badge import show_warning
from extension_src.background.hourly import ensure_alarm
from extension_src.background.matching import matching
from extension_src.background.reminders import withdraw
from extension_src.background.start import make_ready
from extension_src.background.store import store
from extension_src.browser import folder_handle
from extension_src.browser.earlier_log import delete_earlier_log
from extension_src.browser.storage import session


async def erase_everything(message) -> dict:
    """Delete all that is stored, undo records, backups and captures on their way included. A worker that dies after the
    deletion leaves what its next start completes."""
    await session.clear()
    await chrome.alarms.clearAll()
    await withdraw()
    await store.clear()
    await delete_earlier_log()
    await folder_handle.forget()
    show_warning(False)
    matching.forget()
    await make_ready()
    await ensure_alarm()
    return {}
