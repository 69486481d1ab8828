"""Counts the messages and session entries refused since the browser started, for the health page."""

from extension_src.browser.storage import StorageFailed, session
from extension_src.core.native.records import is_number


async def count_refusals(more: int) -> None:
    """Add `more` to the count; raises nothing when the count cannot be stored."""
    try:
        stored = await session.get(["refused"])
        count: float = stored["refused"] if "refused" in stored and is_number(stored["refused"]) else 0
        await session.set({"refused": count + more})
    except StorageFailed:
        return
