"""Makes the files of a letter: loaded when one is asked for."""

from extension_src.browser.docx import DOCX_TYPE, docx_bytes
from extension_src.pages.parts.saved_file import save_file


async def save_docx(words: str, language: str, name: str) -> None:
    """Save a letter as a DOCX file of this name."""
    content = await docx_bytes(words, language)
    save_file(content, name, DOCX_TYPE)
