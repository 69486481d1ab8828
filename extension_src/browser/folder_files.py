"""Files in a folder that the person chose: listed, read, written whole or not at all. Errors are the browser's own."""

from extension_src.browser.errors import JavaScriptError

WRITING = {"mode": "readwrite"}


async def may_write(folder) -> bool:
    """Whether the folder is permitted now, without asking."""
    return await folder.queryPermission(WRITING) == "granted"


async def names_in(folder) -> list:
    """The names of everything in the folder."""
    names = []
    entries = folder.js_keys()
    step = await entries.js_next()
    while not step["done"]:
        names.append(step["value"])
        step = await entries.js_next()
    return names


async def file_in(folder, name: str):
    """The file as the browser reads it."""
    handle = await folder.getFileHandle(name)
    return await handle.getFile()


async def head_of(folder, name: str, count: int) -> str:
    """The first bytes of a file as text, '' of what is no file."""
    try:
        file = await file_in(folder, name)
    except JavaScriptError as error:
        if error["name"] == "TypeMismatchError":
            return ""
        raise error
    return await file.slice(0, count).text()


async def write_file(folder, name: str, text: str) -> None:
    """Write a file. The browser writes beside it and swaps at the end: what was there stays whole until then."""
    handle = await folder.getFileHandle(name, {"create": True})
    stream = await handle.createWritable()
    try:
        await stream.write(text)
        await stream.close()
    except JavaScriptError as error:
        await abandoned(stream)
        raise error


async def abandoned(stream) -> None:
    """Take away what was written beside the file; a stream that failed may be closed already."""
    try:
        await stream.abort()
    except JavaScriptError:
        return


async def remove_file(folder, name: str) -> None:
    await folder.removeEntry(name)
