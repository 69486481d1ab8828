"""Deletes all data in one step and leaves JobTrack as after installation."""

from extension_src.background import board_scripts
from extension_src.background.badge import show_warning
from extension_src.background.hourly import ensure_alarm
from extension_src.background.matching import matching
from extension_src.background.reminders import withdraw
from extension_src.background.start import make_ready
from extension_src.background.store import store
from extension_src.browser import folder_handle
from extension_src.browser.earlier_log import delete_earlier_log
from extension_src.browser.storage import session
from extension_src.browser.types.messages import Answer, Message


async def erase_everything(message: Message) -> Answer:
    """Delete all stored data, including undo records, backups and captures not yet stored. If the worker dies after the
    deletion, its next start completes the rest."""
    await session.clear()
    await chrome.alarms.clearAll()
    await withdraw()
    await store.clear()
    await board_scripts.follow(None)
    await delete_earlier_log()
    await folder_handle.forget()
    show_warning(False)
    matching.forget()
    await make_ready()
    await ensure_alarm()
    return {}
