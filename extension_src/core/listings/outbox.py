"""Captures on their way: the keys under which they lie in `chrome.storage.session` until they are stored."""

BEGINNING = "outbox:"


def outbox_key(click: str, entry: str) -> str:
    """The key of one report of a click; `entry` tells the reports of the same click apart."""
    return BEGINNING + click + ":" + entry


def outbox_keys(keys: list[str]) -> list[str]:
    """Those of the keys that hold captures."""
    return [key for key in keys if key.startswith(BEGINNING)]
