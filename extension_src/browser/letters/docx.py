"""Makes a DOCX file of a letter."""

from typing import Any

from extension_src.core.letters.docx import docx_parts

DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


async def docx_bytes(text: str, language: str, head: dict[str, Any]) -> Any:
    """The DOCX file as a Uint8Array; `head`: `core/letters/letterhead.py`."""
    library = await load_zip()
    files = {}
    for part in docx_parts(text, language, head):
        files[part[0]] = library.bytes(part[1])
    return library.zip(files)
