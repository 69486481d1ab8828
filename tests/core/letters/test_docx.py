"""Letters as DOCX, on both runtimes, read again by python-docx."""

import io
import zipfile
from xml.etree import ElementTree

import docx
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

PARTS = "extension_src.core.letters.docx:docx_parts"


def opened(parts: list[list[str]]) -> list[str]:
    """The paragraphs that a word processor finds."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for path, xml in parts:
            archive.writestr(path, xml)
    return [paragraph.text for paragraph in docx.Document(file).paragraphs]


def test_paragraphs_and_line_ends(core: Core) -> None:
    letter = "Dear <team> & Co,\n\nI am  here.\n\n\n\nKind regards,\r\nAna Ruíz 😀\n"
    parts = core(PARTS, letter, "es")
    assert opened(parts) == ["Dear <team> & Co,", "I am  here.", "Kind regards,\nAna Ruíz 😀"]
    styles = dict(map(tuple, parts))["word/styles.xml"]
    assert '<w:lang w:val="es"/>' in styles


@given(text=st.text(max_size=80) | st.text(alphabet="a\n\r \t<&\x00\ufffe", max_size=40))
def test_any_letter_is_well_formed(both: Core, text: str) -> None:
    for _path, xml in both(PARTS, text, "en"):
        ElementTree.fromstring(xml.encode())
