"""What Chrome tells its listeners: JavaScript's own objects, read by subscript. They have no Python methods.

Source: https://developer.chrome.com/docs/extensions/reference/api
"""

from typing import Any, TypedDict


class Tab(TypedDict, total=False):
    """A tab; `url` is told of those pages alone that the extension may read."""

    id: int
    index: int
    windowId: int
    url: str
    status: str
    title: str
    active: bool


class Sender(TypedDict, total=False):
    """Who sent a message: `tab` where it came from a page in one."""

    id: str
    url: str
    origin: str
    tab: Tab
    frameId: int


class Alarm(TypedDict):
    """An alarm; `scheduledTime` in ms since the epoch."""

    name: str
    scheduledTime: float


class StorageChange(TypedDict, total=False):
    """What became of a stored value: no `newValue` where it was removed, no `oldValue` where it is new."""

    oldValue: Any
    newValue: Any


class Script(TypedDict):
    """A content script of the manifest: its files, and the pages that it runs in."""

    js: list[str]
    matches: list[str]


class Installed(TypedDict):
    """Why the worker of this version begins: `reason` is "install", "update" or another."""

    reason: str
