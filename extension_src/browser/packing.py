"""Packs long texts: gzip, written as base64 so that storage accepts it. The browser does both outside the main thread."""

from extension_src.browser.base64 import base64_of, bytes_of


async def packed(text: str) -> str:
    """The packed text: about a sixth of the size, for the JSON of applications."""
    stream = __new__(Blob([text])).stream().pipeThrough(__new__(CompressionStream("gzip")))
    return await base64_of(await __new__(Response(stream)).blob())


async def unpacked(text: str) -> str:
    """The text that was packed; raises JavaScriptError for anything that `packed` did not make."""
    stream = __new__(Blob([bytes_of(text)])).stream().pipeThrough(__new__(DecompressionStream("gzip")))
    return await __new__(Response(stream)).text()
