"""Where the letter service is: chosen when the extension was built, and the one address its pages may connect to."""

from extension_src.browser.storage import local

_known = {"address": None}


async def service_address() -> str:
    """The service's address without a slash at its end, "" in a build without one."""
    if _known["address"] is None:
        answer = await fetch(chrome.runtime.getURL("service.json"))
        record = await answer.json()
        _known["address"] = record["address"]
    return _known["address"]


async def installation_id() -> str:
    """The bearer secret of this installation, "" before the worker made one."""
    stored = await local.get(["installation_id"])
    return stored["installation_id"] if "installation_id" in stored else ""
