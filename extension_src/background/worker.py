"""The service worker's entry: registers every listener at top level, so that Chrome can wake the worker for each event."""

from collections.abc import Awaitable, Callable

from extension_src.background import board_scripts, forgetting, hourly, reminders, scoring
from extension_src.background.copies.folder import ALARM as FOLDER_COPY
from extension_src.background.copies.folder import folder_copies
from extension_src.background.editing import change_settings
from extension_src.background.messages import on_message
from extension_src.background.open_tab import badge_fit
from extension_src.background.outbox import ALARM, empty_outbox
from extension_src.background.rebuilding import adopt
from extension_src.background.start import ready
from extension_src.background.store import store
from extension_src.browser.errors import report
from extension_src.browser.storage import StorageFailed, local, session
from extension_src.browser.turns import begun, each_on_its_own
from extension_src.browser.types.chrome import Alarm, Installed, StorageChange, Tab
from extension_src.core.listings.outbox import outbox_keys
from extension_src.core.native.records import keys_of
from extension_src.core.types.settings import Settings
from extension_src.core.types.stored import Stored


async def begin() -> None:
    """Resume unfinished work; runs every time the worker starts, whatever event woke it."""
    # The outbox may hold captures that a dead worker did not store, and whose pages are gone.
    await each_on_its_own(
        [
            hourly.ensure_alarm,
            board_scripts.look,
            lambda: when_ready(empty_outbox),
            lambda: when_ready(forgetting.look),
            lambda: when_ready(folder_copies.begin),
            lambda: when_ready(scoring.scoring.work),
        ]
    )


async def when_ready(work: Callable[[], Awaitable[object]]) -> None:
    """Run `work` once the storage is ready; a start that failed is tried again."""
    await ready()
    await work()


async def on_installed(details: Installed) -> None:
    works = [lambda: when_ready(board_scripts.renew)]
    if details["reason"] == "install":
        works.append(open_welcome)
    elif details["reason"] == "update":
        works.append(lambda: when_ready(ask_once))
    await each_on_its_own(works)


async def open_welcome() -> None:
    await chrome.tabs.create({"url": chrome.runtime.getURL("welcome.html")})


async def ask_once() -> None:
    """Open the welcome page for a person who used a version that did not ask; later the badge and the popup lead there."""
    stored = await local.get(["settings"])
    settings: Settings = stored["settings"] if "settings" in stored else {}
    if store.is_read_only or "agreed_at" in settings or "asked_at" in settings:
        return
    await store.in_turn(lambda: change_settings({"fields": {"asked_at": Date.now()}}))
    await open_welcome()


async def on_startup() -> None:
    await each_on_its_own([lambda: when_ready(empty_outbox)])


ALARMS = {
    ALARM: empty_outbox,
    hourly.ALARM: hourly.look,
    reminders.ALARM: reminders.look,
    FOLDER_COPY: folder_copies.look,
    scoring.ALARM: scoring.scoring.work,
}


async def on_alarm(alarm: Alarm) -> None:
    if alarm["name"] in ALARMS:
        await each_on_its_own([lambda: when_ready(ALARMS[alarm["name"]])])


async def on_storage_changed(changes: dict[str, StorageChange], area: str) -> None:
    """React to a storage change: store new captures, copy and score what changed, take in other programs' app: records."""
    if area == "session":
        if len(outbox_keys([key for key in keys_of(changes) if "newValue" in changes[key]])) > 0:
            await each_on_its_own([lambda: when_ready(empty_outbox)])
        return
    if area != "local":
        return
    if "settings" in changes:
        begun(each_on_its_own([board_scripts.look, badge_fit.look]))
    begun(folder_copies.hear(keys_of(changes)))
    if scoring.is_waiting(new_values(changes)):
        begun(scoring.scoring.work())
    foreign: dict[str, StorageChange] = {}
    for key in keys_of(changes):
        if key.startswith("app:") and not store.is_own(key, changes[key]):
            foreign[key] = changes[key]
    if len(foreign.keys()) > 0:
        await each_on_its_own([lambda: when_ready(lambda: take_in(foreign))])


async def take_in(foreign: dict[str, StorageChange]) -> None:
    """Bring the index in line with app: records that another program wrote."""
    if not store.is_read_only:
        await note_foreign()
        await store.in_turn(lambda: adopt(foreign))


async def note_foreign() -> None:
    """Make the next start check the index, in case this worker dies before it has taken in every change."""
    try:
        await session.set({"foreign": True})
    except StorageFailed as error:
        # The hourly check finds an incomplete index too.
        report(error)


def new_values(changes: dict[str, StorageChange]) -> Stored:
    """The new values of the changed keys, by key; removed keys are left out."""
    values = {}
    for key in keys_of(changes):
        if "newValue" in changes[key]:
            values[key] = changes[key]["newValue"]
    return values


def on_command(command: str, tab: Tab | None) -> None:
    if command == "open-tracker":
        chrome.tabs.create({"url": chrome.runtime.getURL("tracker.html")})
    elif command == "open-panel" and tab != None:
        # At once, as Chrome opens a panel only while the key still counts as the person's.
        chrome.sidePanel.open({"windowId": tab["windowId"]}).catch(lambda error: None)


chrome.runtime.onMessage.addListener(on_message)
chrome.runtime.onInstalled.addListener(on_installed)
chrome.runtime.onStartup.addListener(on_startup)
chrome.alarms.onAlarm.addListener(on_alarm)
chrome.storage.onChanged.addListener(on_storage_changed)
chrome.commands.onCommand.addListener(on_command)
chrome.permissions.onAdded.addListener(reminders.listen)
reminders.listen()
begun(begin())
