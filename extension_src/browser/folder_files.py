"""Lists, reads and writes files in a folder that the person chose; a file is written whole or not at all. The functions
raise the browser's own errors."""

from __future__ import annotations

from typing import Any

from extension_src.browser.errors import JavaScriptError, name_of

WRITING = {"mode": "readwrite"}


async def may_write(folder: FileSystemDirectoryHandle) -> bool:
    """Whether the folder may be written to now; the person is not asked."""
    return await folder.queryPermission(WRITING) == "granted"


async def names_in(folder: FileSystemDirectoryHandle) -> list[str]:
    """The names of everything in the folder."""
    names = []
    entries = folder.js_keys()
    step = await entries.js_next()
    while not step["done"]:
        names.append(step["value"])
        step = await entries.js_next()
    return names


async def file_in(folder: FileSystemDirectoryHandle, name: str) -> File:
    """The browser's `File` of this name."""
    handle = await folder.getFileHandle(name)
    return await handle.getFile()


async def head_of(folder: FileSystemDirectoryHandle, name: str, count: int) -> str:
    """The first `count` bytes of a file as text, '' where the name is not a file's."""
    try:
        file = await file_in(folder, name)
    except JavaScriptError as error:
        if name_of(error) == "TypeMismatchError":
            return ""
        raise error
    return await file.slice(0, count).text()


async def write_file(folder: FileSystemDirectoryHandle, name: str, text: str) -> None:
    """Write a file. The browser writes to a temporary file and swaps the two at the end: the old file stays whole until
    then."""
    handle = await folder.getFileHandle(name, {"create": True})
    stream = await handle.createWritable()
    try:
        await stream.write(text)
        await stream.close()
    except JavaScriptError as error:
        await abandoned(stream)
        raise error


async def abandoned(stream: Any) -> None:
    """Remove the temporary file of a failed write; a stream that failed may already be closed."""
    try:
        await stream.abort()
    except JavaScriptError:
        return


async def remove_file(folder: FileSystemDirectoryHandle, name: str) -> None:
    await folder.removeEntry(name)
