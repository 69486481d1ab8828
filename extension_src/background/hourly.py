"""What is looked at every hour: whether today's backup is due, and whether a follow-up is."""

from extension_src.background.backups import make_backup
from extension_src.background.reminders import remind
from extension_src.browser.errors import report

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
    """Do both; one that fails does not keep the other."""
    for work in [make_backup, remind]:
        try:
            await work()
        except Exception as error:
            report(error)
