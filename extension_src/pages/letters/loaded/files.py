"""Makes the files of a letter: loaded when one is asked for."""

from typing import Any

from extension_src.browser.format import long_day
from extension_src.browser.letters.docx import DOCX_TYPE, docx_bytes
from extension_src.core.letters.docx import paragraphs
from extension_src.core.letters.letterhead import letterhead
from extension_src.core.letters.sender import sender_of
from extension_src.pages.parts.saved_file import save_file


def head_of(words: str, record, cv: str, language: str) -> dict[str, Any]:
    """What stands above the letter on paper; `cv`: the text of the CV that it was written with."""
    return letterhead(words, record, sender_of(cv), long_day(Date.now(), language), language)


async def save_docx(words: str, record, cv: str, language: str, name: str) -> None:
    """Save a letter as a DOCX file of this name."""
    content = await docx_bytes(words, language, head_of(words, record, cv, language))
    save_file(content, name, DOCX_TYPE)


def printed(words: str, record, cv: str, language: str) -> dict[str, Any]:
    """{size, paragraphs: [[class, text], ...]} of a letter to be printed."""
    head = head_of(words, record, cv, language)
    found = [["sender", "\n".join(head["sender"])], ["date", head["date"]]]
    found.extend([["addressee", "\n".join(head["addressee"])], ["subject", head["subject"]]])
    made = [one for one in found if one[1] != ""]
    made.extend([["", paragraph] for paragraph in paragraphs(words)])
    return {"size": head["size"], "paragraphs": made}
