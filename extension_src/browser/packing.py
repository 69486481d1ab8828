"""Packs long texts: gzip, written as base64 so that storage accepts it. The browser does both outside the main thread."""

<<<<<<< HEAD
from typing import Any
=======
from extension_src.browser.base64 import base64_of, bytes_of
>>>>>>> main


async def packed(text: str) -> str:
    """The packed text: about a sixth of the size, for the JSON of applications."""
    stream = __new__(Blob([text])).stream().pipeThrough(__new__(CompressionStream("gzip")))
<<<<<<< HEAD
    blob = await __new__(Response(stream)).blob()

    def read(resolve: Any, reject: Any) -> None:
        reader = __new__(FileReader())
        reader.onload = lambda event: resolve(reader.result)
        reader.onerror = lambda event: reject(reader.error)
        reader.readAsDataURL(blob)

    address = await __new__(Promise(read))
    return address[address.find(",") + 1 :]
=======
    return await base64_of(await __new__(Response(stream)).blob())
>>>>>>> main


async def unpacked(text: str) -> str:
    """The text that was packed; raises JavaScriptError for anything that `packed` did not make."""
    stream = __new__(Blob([bytes_of(text)])).stream().pipeThrough(__new__(DecompressionStream("gzip")))
    return await __new__(Response(stream)).text()
