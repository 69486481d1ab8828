"""The address of the letter service: set when the extension is built, and the only one that its pages may connect to."""

from typing import Any

from extension_src.browser.storage import local

_known: dict[str, Any] = {"address": None}


async def service_address() -> str:
    """The service's address without a slash at its end, "" in a build without one."""
    if _known["address"] is None:
        answer = await fetch(chrome.runtime.getURL("service.json"))
        record = await answer.json()
        _known["address"] = record["address"]
    return _known["address"]


async def installation_id() -> str:
    """The id of this installation, its bearer secret at the service; "" before the worker made one."""
    stored = await local.get(["installation_id"])
    return stored["installation_id"] if "installation_id" in stored else ""
