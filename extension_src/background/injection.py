"""Content scripts for pages that were open before this version: Chrome injects only into pages loaded afterwards."""


async def inject_into_open_tabs() -> None:
    """Run each board's script in its open tabs; the scripts of an earlier version noticed that they were cut off."""
    for script in chrome.runtime.getManifest().content_scripts:
        for tab in await chrome.tabs.query({"url": script.matches}):
            injection = {"target": {"tabId": tab["id"]}, "files": script.js}
            # A tab may be asleep, closing or an error page: its next load gets the script from the manifest.
            chrome.scripting.executeScript(injection).catch(lambda error: None)
