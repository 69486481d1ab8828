"""Puts each board's script into its pages once the person agreed, and takes it out where they did not, or no longer do.

The scripts are registered with Chrome, which keeps them until the extension's next update. So a page that may be read has its
script before its own first line runs, even while the worker sleeps; before the agreement no page holds any code of the
extension. The manifest names the same scripts only to say which pages belong to which board: Chrome never runs them from there.
"""

from __future__ import annotations

from extension_src.background.badge import show_waiting
from extension_src.browser.errors import JavaScriptError, report
from extension_src.browser.storage import local
from extension_src.browser.tabs.board_page import stop_reading
from extension_src.browser.turns import Turns, begun
from extension_src.browser.types.chrome import Script
from extension_src.core.listings.agreement import boards_read, has_agreed
from extension_src.core.types.settings import Settings

turns = Turns()


async def look() -> None:
    """Register the scripts that the stored settings allow, and no others."""
    stored = await local.get(["settings"])
    await follow(stored["settings"] if "settings" in stored else None)


async def renew() -> None:
    """Register the scripts of this version of the extension anew, and start them in the boards' open pages."""
    stored = await local.get(["settings"])
    settings: Settings | None = stored["settings"] if "settings" in stored else None
    await turns.in_turn(unregister_all)
    await follow(settings)
    # A page that was loaded meanwhile may have the script already; it starts only once (content_scripts/capture.py).
    await start_in_open_tabs(boards_read(settings))


def follow(settings: Settings | None) -> Promise[None]:
    """A promise that exactly the scripts that these settings allow are registered, and start or stop in the open pages."""
    show_waiting(not has_agreed(settings))
    return turns.in_turn(lambda: register_for(boards_read(settings)))


async def register_for(wanted: list[str]) -> None:
    registered = await registered_boards()
    added = [board for board in wanted if board not in registered]
    removed = [board for board in registered if board not in wanted]
    await register(added, removed)
    await start_in_open_tabs(added)
    await stop_in_open_tabs(removed)


async def unregister_all() -> None:
    await register([], await registered_boards())


async def registered_boards() -> list[str]:
    scripts = await chrome.scripting.getRegisteredContentScripts()
    return [script["id"] for script in scripts]


async def register(added: list[str], removed: list[str]) -> None:
    """Register the scripts of the `added` boards, and unregister those of the `removed`."""
    try:
        if len(removed) > 0:
            await chrome.scripting.unregisterContentScripts({"ids": removed})
        if len(added) > 0:
            scripts = [registration(board) for board in added]
            await chrome.scripting.registerContentScripts([script for script in scripts if script is not None])
    except JavaScriptError as error:
        # The worker of a private window shares the registrations, and may have changed them at the same moment.
        report(error)


def registration(board: str) -> dict[str, object] | None:
    script = script_of(board)
    return (
        None
        if script is None
        else {"id": board, "js": script["js"], "matches": script["matches"], "runAt": "document_start"}
    )


def script_of(board: str) -> Script | None:
    """The manifest's entry of a board: {js, matches}; None where the board has none."""
    for script in chrome.runtime.getManifest()["content_scripts"]:
        if f"content/{board}.js" in script["js"]:
            return script
    return None


async def start_in_open_tabs(boards: list[str]) -> None:
    """Run each board's script in its open tabs, into which Chrome itself injects nothing any more."""
    for board in boards:
        script = script_of(board)
        if script is None:
            continue
        for tab in await chrome.tabs.query({"url": script["matches"]}):
            injection = {"target": {"tabId": tab["id"]}, "files": script["js"], "injectImmediately": True}
            # The tab may be asleep, closing or an error page: at its next load Chrome injects the script.
            chrome.scripting.executeScript(injection).catch(lambda error: None)


async def stop_in_open_tabs(boards: list[str]) -> None:
    """Tell each board's script in its open tabs to stop."""
    for board in boards:
        script = script_of(board)
        if script is None:
            continue
        for tab in await chrome.tabs.query({"url": script["matches"]}):
            # Not waited for: a tab that sleeps answers when it wakes.
            begun(try_to_stop(tab["id"]))


async def try_to_stop(tab_id: int) -> None:
    try:
        await stop_reading(tab_id)
    except JavaScriptError:
        # The tab is closing, put away or an error page: its script is gone, and Chrome injects none at its next load.
        return
