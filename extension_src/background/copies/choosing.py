"""What the pages ask of the copies in a folder: that one is used, tried again, given up; and the settings opened anew.

A page keeps the handle (`browser/folder_handle.py`) before it says so: messages carry JSON alone.
"""

from extension_src.background.copies.folder import folder_copies, folder_record
from extension_src.background.editing import NotPossible
from extension_src.browser.own_pages import is_private, own_tabs
from extension_src.core.applications.refused import Refused
from extension_src.core.native.records import is_text
from extension_src.core.storage.folder_copies import FOLDER_NAME_LIMIT

# Where the settings ask to be allowed on every visit.
GRANT = "settings.html#grant"


async def choose_folder(message, sender) -> dict:
    """{name} -> {problem: '' or its kind}: write copies into the folder whose handle was kept, the first at once."""
    if not is_text(message["name"]):
        raise Refused("name")
    if is_private():
        raise NotPossible("folder-private")
    await folder_copies.choose(message["name"][:FOLDER_NAME_LIMIT])
    return await problem_now()


async def copy_now(message, sender) -> dict:
    """{} -> {problem}: try again at once."""
    await folder_copies.copy()
    return await problem_now()


async def problem_now() -> dict:
    record = await folder_record()
    return {"problem": "" if record is None or record["problem"] is None else record["problem"]["kind"]}


async def forget_folder(message, sender) -> dict:
    """Write no more copies; the files stay where they are."""
    await folder_copies.forget()
    return {}


async def reopen_settings(message, sender) -> dict:
    """{} -> {others: how many other tabs of JobTrack are open}. With none the settings' tab is closed and opened anew.

    The browser offers "on every visit" only after the last tab of the extension was closed, and the first request after
    that counts.
    """
    if "tab" not in sender:
        raise Refused("sender")
    tab = sender["tab"]
    ours = await own_tabs()
    others = [identifier for identifier in ours if identifier != tab["id"]]
    if len(others) == 0:
        await reopen(tab)
    return {"others": len(others)}


async def reopen(tab) -> None:
    """Close the tab and open the settings in its place."""
    window = tab["windowId"]
    inside = await chrome.tabs.query({"windowId": window})
    blank = None
    if inside["length"] == 1:
        # A window, and the browser with its last one, closes with its last tab.
        blank = await chrome.tabs.create({"windowId": window, "url": "about:blank", "active": False})
    await chrome.tabs.remove(tab["id"])
    place = {"windowId": window, "index": tab["index"], "url": chrome.runtime.getURL(GRANT)}
    await chrome.tabs.create(place)
    if blank is not None:
        await chrome.tabs.remove(blank["id"])
