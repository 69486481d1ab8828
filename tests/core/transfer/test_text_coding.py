"""The encoding of a file, told by its bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.transfer.text_coding"
PYTHONS = {"windows-1252": "cp1252", "macintosh": "mac_roman", "ibm850": "cp850", "iso-8859-15": "iso8859-15"}
TEXTS = [
    "Peña y Cía;Técnica de datos;Inscrita\nLumbre;Ingeniería;28.000,00 €", "TÉCNICA DE DATOS;PEÑA;LOGROÑO",
    "Société Générale;Développeur;Été;“l’équipe”", "Bäckerei Müller;Größe;Straße", "Ação;São Paulo;Vaga não",
    "José’s café – Málaga", "Nº 3;1ª fase", "28.000 €", "Tècnic;Col·legi;Gestió d’obra", "perché;città;è",
    "¿Qué tal?;¡Oferta!", "niño",
]  # fmt: skip


def as_windows_1252(octets: bytes) -> str:
    """What a browser makes of the bytes: Python leaves five of them out."""
    return "".join(
        bytes([octet]).decode("cp1252") if octet not in b"\x81\x8d\x8f\x90\x9d" else chr(octet) for octet in octets
    )


@pytest.mark.parametrize("name", PYTHONS)
def test_encodings_of_one_byte_are_told_by_the_words_that_they_make(core: Core, name: str) -> None:
    tried = 0
    for text in TEXTS:
        try:
            read = as_windows_1252(text.encode(PYTHONS[name]))
        except UnicodeEncodeError:
            continue
        tried += 1
        told = core(f"{MODULE}:single_byte_encoding", read)
        # Where two encodings have the same letters, either is right.
        assert core(f"{MODULE}:recoded", read, told) == text, (told, text)
    assert tried > 4


@pytest.mark.parametrize(
    "coding, told",
    [
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16le"),
        ("utf-16le", "utf-16le"),
        ("utf-16be", "utf-16be"),
        ("utf-8", ""),
        ("cp1252", ""),
    ],
)
def test_the_first_bytes_tell_marks_and_wide_letters(core: Core, coding: str, told: str) -> None:
    assert core(f"{MODULE}:encoding_by_start", list("Empresa;Técnica de datos;Año\nLumbre;x;1".encode(coding))) == told


def test_a_few_broken_letters_do_not_speak_against_utf_8(core: Core) -> None:
    assert core(f"{MODULE}:is_utf_8", "Peña, Técnica, Logroño, Cía \ufffd")
    assert not core(f"{MODULE}:is_utf_8", "Pe\ufffda, T\ufffdcnica é")


@given(octets=st.binary(max_size=60), name=st.sampled_from(["macintosh", "ibm850", "iso-8859-15", "windows-1252"]))
def test_any_bytes_are_read_as_pythons_decoder_reads_them(both: Core, octets: bytes, name: str) -> None:
    read = as_windows_1252(octets)
    expected = read if name == "windows-1252" else octets.decode(PYTHONS[name])
    # Python has the code page of before 1998 for byte 0xd5 of cp850: a dotless i in both.
    assert both(f"{MODULE}:recoded", read, name) == expected
    both(f"{MODULE}:single_byte_encoding", read)
    both(f"{MODULE}:encoding_by_start", list(octets))
