"""Work that belongs together in time alone: each piece on its own, so that one that fails keeps no other from being done."""

from extension_src.browser.errors import report


async def each_on_its_own(works: list) -> None:
    """Do each of the asynchronous functions, one after the other; what one raises is reported."""
    for work in works:
        try:
            await work()
        except Exception as error:
            report(error)
