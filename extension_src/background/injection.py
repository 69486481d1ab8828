"""Injects the content scripts into pages opened before this version: Chrome itself injects only into pages loaded later."""


async def inject_into_open_tabs() -> None:
    """Run each board's script in its open tabs; an earlier version's scripts have stopped, as they noticed the update."""
    for script in chrome.runtime.getManifest().content_scripts:
        for tab in await chrome.tabs.query({"url": script.matches}):
            injection = {"target": {"tabId": tab["id"]}, "files": script.js}
            # The tab may be asleep, closing or an error page: at its next load Chrome injects the script.
            chrome.scripting.executeScript(injection).catch(lambda error: None)
