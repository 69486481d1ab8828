"""The sender at the head of a CV: what certainly is one and nothing else, on both runtimes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

SENDER = "extension_src.core.letters.sender:sender_of"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Irune Castañer Olabe\nData engineer", "Irune Castañer Olabe"),
        ("IRUNE CASTAÑER DE LA FUENTE\nDATA ENGINEER", "Irune Castañer de la Fuente"),
        ("CURRICULUM VITAE\n\nMarta Ibáñez-Soto\n", "Marta Ibáñez-Soto"),
        ("ANNE-MARIE O'DEA", "Anne-Marie O'Dea"),
        ("Nombre: Ana Ruiz Mora\nTel. 600 111 222", "Ana Ruiz Mora"),
        ("Leo Vidal | Cocinero | Bilbao", "Leo Vidal"),
        ("Joan Puig i Ferrer", "Joan Puig i Ferrer"),
        # A job title, a heading, a sentence, a street or one name alone sign nothing.
        ("Senior Data Engineer\nAna Ruiz", ""),
        ("Enfermera De Urgencias\nAna Ruiz", ""),
        ("Perfil Profesional", ""),
        ("I cook for a living and like it.", ""),
        ("Calle Mayor 3\nAna Ruiz", ""),
        ("Ana", ""),
        ("", ""),
        ("CV", ""),
    ],
)
def test_the_name(core: Core, head: str, name: str) -> None:
    assert core(SENDER, head)["name"] == name


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("Tel.: +34 600 111 222 · Madrid", "+34 600 111 222"),
        ("600111222", "600111222"),
        ("(+44) 20 7946 0991", "(+44) 20 7946 0991"),
        ("2019-2021 Quillmark", ""),
        ("2019 - 2021, 2022 - 2024", ""),
        ("12-34", ""),
    ],
)
def test_the_telephone(core: Core, line: str, phone: str) -> None:
    assert core(SENDER, f"Ana Ruiz\n{line}")["phone"] == phone


def test_the_address_and_nothing_below_the_head(core: Core) -> None:
    assert core(SENDER, "Ana Ruiz\nana.ruiz@olmo.example.")["email"] == "ana.ruiz@olmo.example"
    below = "Ana Ruiz\n" + "Cook\n" * 12 + "boss@olmo.example 600 111 222"
    assert core(SENDER, below) == {"name": "Ana Ruiz", "email": "", "phone": ""}


@given(cv=st.text(st.characters(max_codepoint=0xD7FF), max_size=80))
def test_any_text_is_a_cv(both: Core, cv: str) -> None:
    found = both(SENDER, cv)
    assert all(value in cv for value in (found["email"], found["phone"]))
