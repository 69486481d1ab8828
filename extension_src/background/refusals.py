"""How many messages and entries were refused since the browser started, for the health page."""

from extension_src.browser.storage import StorageFailed, session
from extension_src.core.native.records import is_number


async def count_refusals(more: int) -> None:
    """Count so many; a count that cannot be kept is no reason to fail."""
    try:
        stored = await session.get(["refused"])
        count = stored["refused"] if "refused" in stored and is_number(stored["refused"]) else 0
        await session.set({"refused": count + more})
    except StorageFailed:
        return
