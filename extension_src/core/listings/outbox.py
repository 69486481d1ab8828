"""The keys under which captures wait in `chrome.storage.session` until they are stored."""

BEGINNING = "outbox:"


def outbox_key(click: str, entry: str) -> str:
    """The key of one report of a click; `entry` distinguishes the reports of one click."""
    return BEGINNING + click + ":" + entry


def outbox_keys(keys: list[str]) -> list[str]:
    """The keys among these that hold captures."""
    return [key for key in keys if key.startswith(BEGINNING)]
