"""Letters as DOCX, on both runtimes, read again by python-docx."""

import io
import zipfile
from xml.etree import ElementTree

import docx
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

PARTS = "extension_src.core.letters.docx:docx_parts"


NO_HEAD = {"sender": [], "date": "", "addressee": [], "subject": "", "size": 22}
HEAD = {
    "sender": ["Ana Ruíz", "ana@olmo.example · 600 111 222"],
    "date": "3 de noviembre de 2026",
    "addressee": ["Leo Vidal", "Olmo & Co"],
    "subject": "Asunto: Enfermera",
    "size": 21,
}
HEADS = "extension_src.core.letters.letterhead:letterhead"


def opened(parts: list[list[str]]) -> list[str]:
    """The paragraphs that a word processor finds."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for path, xml in parts:
            archive.writestr(path, xml)
    return [paragraph.text for paragraph in docx.Document(file).paragraphs]


def test_paragraphs_and_line_ends(core: Core) -> None:
    letter = "Dear <team> & Co,\n\nI am  here.\n\n\n\nKind regards,\r\nAna Ruíz 😀\n"
    parts = core(PARTS, letter, "es", NO_HEAD)
    assert opened(parts) == ["Dear <team> & Co,", "I am  here.", "Kind regards,\nAna Ruíz 😀"]
    styles = dict(map(tuple, parts))["word/styles.xml"]
    assert '<w:lang w:val="es"/>' in styles


@given(text=st.text(max_size=80) | st.text(alphabet="a\n\r \t<&\x00\ufffe", max_size=40))
def test_any_letter_is_well_formed(both: Core, text: str) -> None:
    for _path, xml in both(PARTS, text, "en", {**HEAD, "subject": text, "sender": [text, text]}):
        ElementTree.fromstring(xml.encode())


def test_a_letter_has_its_head(core: Core) -> None:
    parts = core(PARTS, "Estimado equipo:\n\nHola.", "es", HEAD)
    assert opened(parts) == [
        *HEAD["sender"],  # type: ignore[misc]
        HEAD["date"],
        "Leo Vidal\nOlmo & Co",
        HEAD["subject"],
        "Estimado equipo:",
        "Hola.",
    ]
    document = dict(map(tuple, parts))["word/document.xml"]
    assert document.count('<w:jc w:val="right"/>') == 3
    assert '<w:sz w:val="21"/>' in dict(map(tuple, parts))["word/styles.xml"]


RECORD = {"title": "Enfermera", "company": "Olmo", "contacts": [{"name": "Leo Vidal"}]}
SENDER = {"name": "Ana Ruíz", "email": "ana@olmo.example", "phone": ""}
DATE = "3 de noviembre de 2026"
LETTER = "Estimado equipo:\n\nTrabajo de noche.\n\nUn saludo,\nAna Ruíz"


def test_the_head_says_who_when_and_to_whom(core: Core) -> None:
    head = core(HEADS, LETTER, RECORD, SENDER, DATE, "es")
    assert head == {
        "sender": ["Ana Ruíz", "ana@olmo.example"],
        "date": DATE,
        "addressee": ["Leo Vidal", "Olmo"],
        "subject": "Asunto: Enfermera",
        "size": 22,
    }
    # English has no subject line, and what is not known leaves no gap.
    nobody = {"name": "", "email": "", "phone": ""}
    bare = core(HEADS, "Dear team,\n\nHi.", {"title": "(untitled)", "company": ""}, nobody, DATE, "en")
    assert bare == {**NO_HEAD, "date": DATE}


def test_a_letter_with_its_own_head_gets_no_other(core: Core) -> None:
    for own in ("Ana Ruiz\nCalle 3\n\n", "3 de noviembre de 2026\n\n", "Asunto: Enfermera\n\n"):
        head = core(HEADS, own + LETTER, RECORD, SENDER, DATE, "es")
        assert [head["sender"], head["date"], head["subject"]] == [[], "", ""], own


def test_a_longer_letter_is_set_smaller_while_it_fits_one_page(core: Core) -> None:
    sizes = [
        core(HEADS, "Dear team,\n" + "x" * 90 * lines, RECORD, SENDER, DATE, "en")["size"]
        for lines in (10, 36, 42, 48, 90)
    ]
    assert sizes == [22, 22, 21, 20, 22]
