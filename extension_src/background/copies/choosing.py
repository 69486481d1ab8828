"""Messages about copies in a folder: choose a folder, copy again now, stop copying, open the settings page anew.

A page stores the folder's handle (`browser/folder_handle.py`) before it sends the message: messages can carry only JSON.
"""

from extension_src.background.copies.folder import folder_copies, folder_record
from extension_src.background.editing import NotPossible
from extension_src.browser.own_pages import is_private, own_tabs
from extension_src.browser.types.chrome import Sender, Tab
from extension_src.browser.types.messages import Answer, Message
from extension_src.core.applications.refused import Refused
from extension_src.core.native.records import is_text
from extension_src.core.storage.folder_copies import FOLDER_NAME_LIMIT

# The place on the settings page where the person is asked to allow the folder on every visit.
GRANT = "settings.html#grant"


async def choose_folder(message: Message, sender: Sender) -> Answer:
    """{name} -> {problem: '' or its kind}: write copies into the folder whose handle is stored, the first one at once."""
    if not is_text(message["name"]):
        raise Refused("name")
    if is_private():
        raise NotPossible("folder-private")
    await folder_copies.choose(message["name"][:FOLDER_NAME_LIMIT])
    return await problem_now()


async def copy_now(message: Message, sender: Sender) -> Answer:
    """{} -> {problem}: write a copy at once."""
    await folder_copies.copy()
    return await problem_now()


async def problem_now() -> Answer:
    record = await folder_record()
    return {"problem": "" if record is None or record["problem"] is None else record["problem"]["kind"]}


async def forget_folder(message: Message, sender: Sender) -> Answer:
    """{} -> {}: write no more copies; the files already written stay in the folder."""
    await folder_copies.forget()
    return {}


async def reopen_settings(message: Message, sender: Sender) -> Answer:
    """{} -> {others: how many other JobTrack tabs are open}. If there are none, the settings tab is closed and opened anew.

    The browser offers "on every visit" only after the extension's last tab was closed, and only at the first request after
    that.
    """
    if "tab" not in sender:
        raise Refused("sender")
    tab = sender["tab"]
    ours = await own_tabs()
    others = [identifier for identifier in ours if identifier != tab["id"]]
    if len(others) == 0:
        await reopen(tab)
    return {"others": len(others)}


async def reopen(tab: Tab) -> None:
    """Close the settings tab and open the settings anew in its place."""
    window = tab["windowId"]
    inside = await chrome.tabs.query({"windowId": window})
    blank = None
    if len(inside) == 1:
        # A window closes with its last tab, and the browser with its last window.
        blank = await chrome.tabs.create({"windowId": window, "url": "about:blank", "active": False})
    await chrome.tabs.remove(tab["id"])
    place = {"windowId": window, "index": tab["index"], "url": chrome.runtime.getURL(GRANT)}
    await chrome.tabs.create(place)
    if blank is not None:
        await chrome.tabs.remove(blank["id"])
