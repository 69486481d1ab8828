"""The service worker's entry: every listener is registered here, at top level, so that Chrome can wake it for each."""

from extension_src.background import hourly, reminders, scoring
from extension_src.background.folder_copies import ALARM as FOLDER_COPY
from extension_src.background.folder_copies import folder_copies
from extension_src.background.injection import inject_into_open_tabs
from extension_src.background.messages import on_message
from extension_src.background.outbox import ALARM, empty_outbox
from extension_src.background.rebuilding import adopt
from extension_src.background.start import ready
from extension_src.background.store import ALARM as CATCH_UP
from extension_src.background.store import store
from extension_src.browser.errors import report
from extension_src.browser.storage import StorageFailed, session
from extension_src.core.native.records import keys_of
from extension_src.core.outbox import outbox_keys


async def begin() -> None:
    """What each life of the worker takes up, after whatever woke it."""
    await ready()
    # What a dead worker had not finished; its page may be gone and not send it again.
    await empty_outbox()
    await hourly.ensure_alarm()
    folder_copies.begin()
    await scoring.scoring.work()


async def on_installed(details) -> None:
    await ready()
    await inject_into_open_tabs()
    if details["reason"] == "install":
        chrome.tabs.create({"url": chrome.runtime.getURL("welcome.html")})


async def on_startup() -> None:
    await ready()
    await empty_outbox()


async def on_alarm(alarm) -> None:
    await ready()
    if alarm["name"] == ALARM:
        await empty_outbox()
    elif alarm["name"] == hourly.ALARM:
        await hourly.look()
    elif alarm["name"] == CATCH_UP:
        await store.catch_up()
    elif alarm["name"] == FOLDER_COPY:
        await folder_copies.look()
    elif alarm["name"] == scoring.ALARM:
        await scoring.scoring.work()


async def on_storage_changed(changes, area: str) -> None:
    """Take in app: records written by someone else than this worker."""
    if area == "session":
        if len(outbox_keys([key for key in keys_of(changes) if "newValue" in changes[key]])) > 0:
            await ready()
            await empty_outbox()
        return
    if area != "local":
        return
    folder_copies.hear(keys_of(changes))
    if scoring.is_waiting(new_values(changes)):
        scoring.scoring.work()
    foreign = {}
    for key in keys_of(changes):
        if key.startswith("app:") and not store.is_own(key, changes[key]):
            foreign[key] = changes[key]
    if len(foreign.keys()) > 0:
        await ready()
        if not store.is_read_only:
            await note_foreign()
            await store.in_turn(lambda: adopt(foreign))


async def note_foreign() -> None:
    """Let the next start look whether this worker lived to take everything in."""
    try:
        await session.set({"foreign": True})
    except StorageFailed as error:
        # The hourly look finds it too.
        report(error)


def new_values(changes) -> dict:
    """What stands under the changed keys now."""
    values = {}
    for key in keys_of(changes):
        if "newValue" in changes[key]:
            values[key] = changes[key]["newValue"]
    return values


def on_command(command: str) -> None:
    if command == "open-tracker":
        chrome.tabs.create({"url": chrome.runtime.getURL("tracker.html")})


chrome.runtime.onMessage.addListener(on_message)
chrome.runtime.onInstalled.addListener(on_installed)
chrome.runtime.onStartup.addListener(on_startup)
chrome.alarms.onAlarm.addListener(on_alarm)
chrome.storage.onChanged.addListener(on_storage_changed)
chrome.commands.onCommand.addListener(on_command)
chrome.permissions.onAdded.addListener(reminders.listen)
reminders.listen()
begin()
