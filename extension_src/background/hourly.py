"""The hourly checks: deletions whose time to be taken back is over, an update's copy whose time is over, today's backup, the
copy in the folder, due follow-ups, and whether the index is complete."""

from extension_src.background import forgetting, reminders
from extension_src.background.copies import before_update
from extension_src.background.copies.daily import make_backup
from extension_src.background.copies.folder import folder_copies
from extension_src.background.rebuilding import mend_index
from extension_src.background.store import store
from extension_src.browser.turns import each_on_its_own

ALARM = "hourly"
# Minutes. The first check leaves the start some time.
FIRST = 1
PERIOD = 60


async def ensure_alarm() -> None:
    """Set the alarm unless it is already set: setting it anew at every start would put it off for ever."""
    running = await chrome.alarms.js_get(ALARM)
    # `is None` is False for undefined.
    if running == None:
        chrome.alarms.create(ALARM, {"delayInMinutes": FIRST, "periodInMinutes": PERIOD})


async def look() -> None:
    """Run each check; one that fails does not stop the others."""
    checks = [forgetting.look, before_update.look, make_backup, folder_copies.look, reminders.look, look_at_index]
    await each_on_its_own(checks)


async def look_at_index() -> None:
    """Rebuild the index when it lists more or fewer applications than are stored."""
    if not store.is_read_only:
        await store.in_turn(mend_index)
