"""Reads the file that a person wants to import: tells by its bytes what it is, and how its letters are written.

Reading fails with TableFileError; nothing is stored here.
"""

from typing import Any

from extension_src.core.native.patterns import matches, pattern
from extension_src.core.transfer.text_coding import (
    OTHERS,
    encoding_by_start,
    is_utf_8,
    recoded,
    single_byte_encoding,
)

READER = "/table_reader/worker.js"
# What the reader may say; whatever else goes wrong is "import-spreadsheet".
PROBLEMS = ["import-spreadsheet", "import-too-large", "not-json"]
BEYOND_ASCII = pattern("[^\\x00-\\x7f]")
# Bytes that tell what a file is.
HEAD = 4096
# Characters of a text that are looked at to tell its encoding.
SAMPLE = 300000
ZIP = "PK\x03\x04"
# Excel's format of before 2007, and an encrypted file of a later one.
COMPOUND = "\xd0\xcf\x11\xe0"
# A page or XML that some programs name .xls.
MARKUP = ["<!doctype", "<html", "<head", "<meta", "<table", "<?xml", "<style"]
BLANKS = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0x00]


class TableFileError(Exception):
    """A file could not be read; `id` is import-spreadsheet, import-old-spreadsheet, import-too-large or import-not-a-table."""

    def __init__(self, id):
        Exception.__init__(self, id)
        self.id = id


async def read_table_file(file, encoding: str, sheet: str, is_current) -> dict[str, Any]:
    """What is in a file: {record, rows, text, encoding, sheets, sheet}, of which one of `record` (a decoded JSON export), `rows`
    (of a sheet) and `text` (of a CSV) is not None.

    `encoding`: '' to tell it by the bytes, else the person's choice (core/transfer/text_coding.py); `sheet`: the name of the
    sheet, '' for the first with a table. `is_current()`: whether the answer is still wanted.
    """
    found: dict[str, Any] = {"record": None, "rows": None, "text": None, "encoding": "", "sheets": [], "sheet": ""}
    octets = await first_octets(file)
    start = "".join([String.fromCharCode(octet) for octet in octets[:4]])
    if start == COMPOUND:
        raise TableFileError("import-old-spreadsheet")
    if _begins_markup(octets):
        raise TableFileError("import-spreadsheet")
    if start == ZIP:
        read = await _read_apart(file, "xlsx", sheet)
        found["rows"] = read["rows"]
        found["sheets"] = read["sheets"]
        found["sheet"] = read["sheet"]
        return found
    if encoding == "" and _begins_a_record(octets):
        try:
            read = await _read_apart(file, "json", "")
            found["record"] = read["record"]
            return found
        except TableFileError as error:
            if error.id != "not-json":
                raise
    told = encoding_by_start(octets) if encoding == "" else encoding
    # A text has no zeros, but UTF-16 has.
    if not told.startswith("utf-16") and 0 in octets:
        raise TableFileError("import-not-a-table")
    read = await _decoded(file, told, is_current)
    found["text"] = read["text"]
    found["encoding"] = read["encoding"]
    return found


async def first_octets(file) -> list[Any]:
    """The first bytes of a file, as a list of numbers."""
    buffer = await file.slice(0, HEAD).arrayBuffer()
    return Array["from"](__new__(Uint8Array(buffer)))


def _begins_markup(octets: list[Any]) -> bool:
    text = "".join([String.fromCharCode(octet) for octet in octets[:200] if octet not in BLANKS or octet == 0x20])
    beginning = text.lower().lstrip()
    return any([beginning.startswith(sign) for sign in MARKUP])


def _begins_a_record(octets: list[Any]) -> bool:
    for octet in octets:
        if octet not in BLANKS:
            return octet == 0x7B
    return False


async def _decoded(file, encoding: str, is_current) -> dict[str, Any]:
    """The text of a file and its encoding, which is told by the whole text where `encoding` is ''."""
    if encoding == "":
        pieces = await _pieces(file, "utf-8", is_current)
        if is_utf_8(_sample(pieces, "\ufffd")):
            return {"text": "".join(pieces), "encoding": "utf-8"}
    elif encoding != "windows-1252" and encoding not in OTHERS:
        return {"text": "".join(await _pieces(file, encoding, is_current)), "encoding": encoding}
    pieces = await _pieces(file, "windows-1252", is_current)
    told = encoding if encoding != "" else single_byte_encoding(_sample(pieces, ""))
    if told in OTHERS:
        for place in range(len(pieces)):
            pieces[place] = recoded(pieces[place], told)
            if place % 16 == 0:
                await _next_task()
    return {"text": "".join(pieces), "encoding": told}


async def _pieces(file, label: str, is_current) -> list[Any]:
    """The decoded text in pieces, as the browser reads them."""
    reader = file.stream().pipeThrough(__new__(TextDecoderStream(label))).getReader()
    pieces = []
    while is_current():
        read = await reader.read()
        if read.done:
            break
        pieces.append(read.value)
        if len(pieces) % 16 == 0:
            await _next_task()
    return pieces


def _sample(pieces: list[Any], sign: str) -> str:
    """The pieces that have this sign, or with '' any letter beyond ASCII, up to SAMPLE characters."""
    taken = []
    size = 0
    for piece in pieces:
        if size < SAMPLE and (sign in piece if sign != "" else matches(BEYOND_ASCII, piece)):
            taken.append(piece)
            size += len(piece)
    return "".join(taken)


def _next_task():
    return __new__(Promise(lambda resolve: setTimeout(resolve, 0)))


async def _read_apart(file, kind: str, sheet: str) -> dict[str, Any]:
    """What the reader's Worker makes of the file: {rows, record, sheets, sheet}."""
    worker = __new__(Worker(READER, {"type": "module", "name": "table-reader"}))
    found: dict[str, Any] = {"rows": [], "record": None, "sheets": [], "sheet": ""}
    listings: list[Any] = []

    def start(resolve, reject):
        def received(event):
            message = event.data
            if message["type"] == "rows":
                found["rows"].extend(message["items"])
            elif message["type"] == "fields":
                found["record"] = message["fields"]
            elif message["type"] == "applications" or message["type"] == "cvs":
                found["record"][message["type"]].extend(message["items"])
            elif message["type"] == "listings":
                listings.extend(message["items"])
            elif message["type"] == "error":
                reject(TableFileError(message["id"] if message["id"] in PROBLEMS else PROBLEMS[0]))
            elif message["type"] == "done":
                found["sheets"] = message["sheets"]
                found["sheet"] = message["sheet"]
                resolve(found)

        def failed(event):
            reject(TableFileError("import-spreadsheet"))

        worker.onmessage = received
        worker.onmessageerror = failed
        worker.onerror = failed
        worker.postMessage({"file": file, "kind": kind, "sheet": sheet})

    try:
        await __new__(Promise(start))
    finally:
        worker.terminate()
    # What is no record at all is null, for the plan to refuse.
    if found["record"] is not None and "listings" in found["record"] and found["record"]["listings"] is not None:
        found["record"]["listings"] = Object.fromEntries(listings)
    return found
