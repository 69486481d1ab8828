"""Which pages of the extension are open: a folder that is permitted for this time alone is so until the last one closes."""


async def is_alone() -> bool:
    """Whether the worker runs with no page of the extension open."""
    pages = await clients.matchAll({"type": "all", "includeUncontrolled": True})
    return pages["length"] == 0


async def own_tabs() -> list:
    """The ids of the tabs that show a page of the extension."""
    contexts = await chrome.runtime.getContexts({"contextTypes": ["TAB"]})
    return [context["tabId"] for context in contexts]


def is_private() -> bool:
    """Whether this is a private window's part of the extension, which shares the storage but no handle and no permission."""
    return chrome.extension.inIncognitoContext
