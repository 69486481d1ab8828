"""Sends messages to the worker, and tells whether this script still belongs to the running extension."""

from collections.abc import Mapping
from typing import Any

from extension_src.browser.errors import JavaScriptError


class Disconnected(Exception):
    """The extension was reloaded or removed while this script ran: the script can never reach the worker again."""


class NotDelivered(Exception):
    """The worker did not answer this time; the message may be sent again."""


def is_connected() -> bool:
    """Whether this script still belongs to the running extension."""
    try:
        return chrome.runtime.id != None
    except JavaScriptError:
        return False


async def send(message: Mapping[str, object]) -> Any:
    """Send a message to the worker and give its answer; raises Disconnected or NotDelivered."""
    if not is_connected():
        raise Disconnected()
    try:
        answer = await chrome.runtime.sendMessage(message)
    except JavaScriptError as error:
        if not is_connected() or "context invalidated" in str(error):
            raise Disconnected()
        raise NotDelivered(str(error))
    if answer == None:
        raise NotDelivered("no answer")
    return answer
