"""Answers are found by their words and by the topic of a pasted question, on both runtimes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extension_src.core.applications.limits import MOST_ANSWERS
from tests.core.conftest import Core

KEPT = "extension_src.core.letters.kept_answers"
ANSWERS = [
    {"id": "pay", "question": "Pay expected", "answer": "28.000 € brutos al año"},
    {"id": "start", "question": "Preaviso e incorporación", "answer": "Quince días de preaviso"},
    {"id": "permit", "question": "Work permit", "answer": "I am an EU citizen"},
    {"id": "licence", "question": "Carnet de conducir", "answer": "Sí, B, y vehículo propio"},
    {"id": "python", "question": "Años de experiencia con Python", "answer": "Cuatro, en Brambleworks"},
    {"id": "java", "question": "Años de experiencia con Java", "answer": "Ninguno"},
    {"id": "travel", "question": "Viajes", "answer": "Hasta dos semanas al mes"},
]


def found(core: Core, asked: str) -> list[str]:
    return [one["id"] for one in core(f"{KEPT}:found_answers", ANSWERS, asked)]


def test_nothing_asked_shows_all_in_their_order(core: Core) -> None:
    assert found(core, "  ") == [one["id"] for one in ANSWERS]


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("pay", "pay"),
        ("PREAV", "start"),
        ("vehiculo", "licence"),
        ("brambl", "python"),
        ("EU", "permit"),
        ("experiencia java", "java"),
        # Pasted questions, in the other language too.
        ("¿Cuáles son tus expectativas salariales?", "pay"),
        ("What are your salary expectations for this role (gross, per year)?", "pay"),
        ("When could you start working with us?", "start"),
        ("¿Cuándo podrías empezar? Indica tu preaviso.", "start"),
        ("¿Tienes permiso de trabajo en España?", "permit"),
        ("Are you legally authorized to work in Spain, or will you need sponsorship?", "permit"),
        ("Do you hold a valid driver's license and own a car?", "licence"),
        ("¿Dispones de permiso de conducir B?", "licence"),
        ("¿Cuántos años de experiencia tienes programando en Python?", "python"),
        ("How many years of experience do you have with Java?", "java"),
        ("¿Tienes disponibilidad para viajar?", "travel"),
    ],
)
def test_the_best_answer_comes_first(core: Core, asked: str, first: str) -> None:
    assert found(core, asked)[:1] == [first]


@pytest.mark.parametrize(
    "asked",
    ["zebra", "pay zebra", "How tall is the tower in the old part of town where people sell fish?", "the of", "?!"],
)
def test_what_has_no_answer_finds_none(core: Core, asked: str) -> None:
    assert found(core, asked) == []


@given(
    asked=st.text(st.characters(max_codepoint=0xD7FF), max_size=60), more=st.sampled_from(["", " salario", "? notice"])
)
def test_any_text_may_be_asked(both: Core, asked: str, more: str) -> None:
    given_ids = [one["id"] for one in both(f"{KEPT}:found_answers", ANSWERS, asked + more)]
    assert len(set(given_ids)) == len(given_ids)


def test_answers_are_kept_changed_and_removed(core: Core) -> None:
    one, other = ANSWERS[0], ANSWERS[1]
    assert core(f"{KEPT}:with_answer", [one], other) == [one, other]
    assert core(f"{KEPT}:with_answer", [one, other], {**one, "answer": "x"}) == [{**one, "answer": "x"}, other]
    assert core(f"{KEPT}:without_answer", [one, other], "pay") == [other]
    assert core(f"{KEPT}:answers_of", {"answers": [one, {"id": 7}, None]}) == [one]
    assert core(f"{KEPT}:answers_of", {"answers": "x"}) == core(f"{KEPT}:answers_of", None) == []


def test_there_is_room_up_to_the_limit(core: Core) -> None:
    many = [{"id": f"n{number}", "question": f"q{number}", "answer": "a"} for number in range(MOST_ANSWERS)]
    assert core(f"{KEPT}:has_room", many[1:])
    assert not core(f"{KEPT}:has_room", many)
