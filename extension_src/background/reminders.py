"""Desktop notifications of due follow-ups, and of appointments the day and the hour before; shown only where the person
allowed them. A click opens the application.

A reminder changes no application. `reminded_at` is the time (ms) up to which due follow-ups and appointments were notified.
"""

from extension_src.background.store import store
from extension_src.browser.format import date_and_time
from extension_src.browser.i18n import counted, load_language, text
from extension_src.browser.storage import local
from extension_src.core.applications.appointments import next_reminder, reminded_meetings
from extension_src.core.applications.follow_ups import asks, due_follow_ups, follow_up_at
from extension_src.core.applications.record import UNTITLED
from extension_src.core.dates.arithmetic import DAY, HOUR
from extension_src.core.types.applications import Row
from extension_src.core.types.lists import Reminder
from extension_src.core.types.settings import Settings

BEGINNING = "follow-up:"
ALARM = "appointments"
TOGETHER = "follow-ups"
# More follow-ups than this share one notification.
APART = 3


async def remind() -> None:
    """Notify of the follow-ups that fell due since the last reminder."""
    if store.is_read_only or not await is_allowed():
        return
    now = Date.now()
    stored = await local.get(["reminded_at", "settings"])
    settings: Settings = stored["settings"] if "settings" in stored else {}
    since = stored["reminded_at"] if "reminded_at" in stored else now - DAY
    rows = await store.rows()
    meetings = reminded_meetings(rows, since, now)
    rows = [row for row in rows if asks(row, settings, now) != ""]
    fresh = [row for row in due_follow_ups(rows, settings, now) if follow_up_at(row, settings) > since]
    if len(fresh) > 0 or len(meetings) > 0:
        await load_language(settings["language"] if "language" in settings else "")
        show(fresh)
        for meeting in meetings:
            show_meeting(meeting)
    # Noted last: a follow-up notified twice is one notification, one never notified would be lost.
    await store.in_turn(lambda: store.write({"reminded_at": now}, []))


async def plan_next() -> None:
    """Set the alarm for the next reminder of an appointment: the hourly check may come too late for it."""
    if store.is_read_only or not await is_allowed():
        return
    at = next_reminder(await store.rows(), Date.now())
    if at > 0:
        chrome.alarms.create(ALARM, {"when": at})
    else:
        chrome.alarms.js_clear(ALARM)


async def look() -> None:
    """Notify of what is due now, and plan the next reminder."""
    await remind()
    await plan_next()


def show_meeting(meeting: Reminder) -> None:
    row = meeting["row"]
    heading = text("meeting_soon") if meeting["before"] == HOUR else text("meeting_tomorrow")
    notify(heading, BEGINNING + row["id"], f"{named(row)} · {date_and_time(meeting['at'])}")


async def is_allowed() -> bool:
    return await chrome.permissions.contains({"permissions": ["notifications"]})


def show(rows: list[Row]) -> None:
    if len(rows) > APART:
        notify(text("follow_up_title"), TOGETHER, counted("applications", len(rows)))
        return
    for row in rows:
        notify(text("follow_up_title"), BEGINNING + row["id"], named(row))


def named(row: Row) -> str:
    """The job and its company."""
    title = text("untitled") if row["title"] == UNTITLED else row["title"]
    return title if row["company"] == "" else f"{title} · {row['company']}"


def notify(title: str, identifier: str, message: str) -> None:
    icon = chrome.runtime.getURL("assets/icon-128.png")
    options = {"type": "basic", "iconUrl": icon, "title": title, "message": message}
    chrome.notifications.create(identifier, options)


def on_clicked(identifier: str) -> None:
    chrome.notifications.js_clear(identifier)
    place = ""
    if identifier.startswith(BEGINNING):
        place = "#app:" + encodeURIComponent(identifier[len(BEGINNING) :])
    chrome.tabs.create({"url": chrome.runtime.getURL("tracker.html") + place})


def listen() -> None:
    """Listen to clicks on notifications; `chrome.notifications` exists only once the person allowed it."""
    if is_there() and not chrome.notifications.onClicked.hasListener(on_clicked):
        chrome.notifications.onClicked.addListener(on_clicked)


async def withdraw() -> None:
    """Remove every notification that is still shown."""
    if is_there():
        shown = await chrome.notifications.getAll()
        for identifier in Object.js_keys(shown):
            await chrome.notifications.js_clear(identifier)


def is_there() -> bool:
    # `is not None` is True for undefined.
    return chrome.notifications != None
