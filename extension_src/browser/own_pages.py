"""Finds out which of the extension's pages are open: a one-time permission for a folder ends when the last one closes."""


async def is_alone() -> bool:
    """Whether no page of the extension is open."""
    pages = await clients.matchAll({"type": "all", "includeUncontrolled": True})
    return pages["length"] == 0


async def own_tabs() -> list[int]:
    """The ids of the tabs that show one of the extension's pages."""
    contexts = await chrome.runtime.getContexts({"contextTypes": ["TAB"]})
    return [context["tabId"] for context in contexts]


def is_private() -> bool:
    """Whether this code runs for private windows, which share the storage but neither the handle nor its permission."""
    return chrome.extension.inIncognitoContext
