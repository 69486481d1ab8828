"""What is looked at every hour: whether today's backup is due, whether a follow-up is, whether the index is whole, whether what
was deleted can be taken back no more."""

from extension_src.background import forgetting
from extension_src.background.copies.daily import make_backup
from extension_src.background.copies.folder import folder_copies
from extension_src.background.rebuilding import mend_index
from extension_src.background.reminders import remind
from extension_src.background.store import store
from extension_src.browser.turns import each_on_its_own

ALARM = "hourly"
# Minutes. The first look comes when a start has had its time.
FIRST = 1
PERIOD = 60


async def ensure_alarm() -> None:
    """Set the alarm unless it runs: setting it anew at every start would put it off for ever."""
    running = await chrome.alarms.js_get(ALARM)
    # `is None` is false of undefined.
    if running == None:
        chrome.alarms.create(ALARM, {"delayInMinutes": FIRST, "periodInMinutes": PERIOD})


async def look() -> None:
    """Do each; one that fails does not keep the others."""
    await each_on_its_own([forgetting.look, make_backup, folder_copies.look, remind, look_at_index])


async def look_at_index() -> None:
    """Make the index anew when it lists more or fewer applications than there are."""
    if not store.is_read_only:
        await store.in_turn(mend_index)
