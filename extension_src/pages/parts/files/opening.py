"""A file kept whole: chosen and read to be stored, shown with its size, opened as a download."""

from extension_src.browser.base64 import base64_of, bytes_of
from extension_src.browser.errors import JavaScriptError
from extension_src.browser.format import byte_size
from extension_src.browser.stored import stored_one
from extension_src.browser.turns import begun
from extension_src.browser.view import h
from extension_src.core.applications.limits import LARGEST_FILE
from extension_src.core.storage.files import file_key
from extension_src.pages.parts.icons import icon
from extension_src.pages.parts.saved_file import save_file

# Whatever the file is: it is saved and never opened as a page of the extension.
BYTES = "application/octet-stream"


async def read_file(file, actions):
    """{name, data} of a File as messages carry it; None after showing why it cannot be kept."""
    carried = await carried_file(file)
    if carried is None:
        actions.fail("file-large" if file["size"] > LARGEST_FILE else "file-unreadable")
    return carried


async def carried_file(file):
    """{name, data} of a File as messages carry it; None where it is too large to be kept, or cannot be read: a folder that was
    dropped, or a file that went since it was chosen."""
    if file["size"] > LARGEST_FILE:
        return None
    try:
        return {"name": file["name"], "data": await base64_of(file)}
    except JavaScriptError:
        return None


async def open_file(file, actions) -> None:
    """Save the file where the browser saves what one downloads."""
    content = await stored_one(file_key(file["id"]))
    if content is None:
        actions.fail("file-missing")
        return
    save_file(bytes_of(content), file["name"], BYTES)


def file_button(file, actions):
    """The button with the file's name and size that opens it."""
    click = {"type": "button", "class": "quiet kept-file", "onClick": lambda event: begun(open_file(file, actions))}
    words = [icon("file"), h("bdi", {}, [file["name"]]), h("span", {"class": "hint"}, [byte_size(file["size"])])]
    return h("button", click, words)
