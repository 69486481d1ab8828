"""Permits, registrations, certificates, readiness, seniority and pay: what listings ask and CVs show, on both runtimes."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.match_data import condition, match

HEAD = "Requisitos\n- "


@pytest.mark.parametrize(
    "line, kind, name",
    [
        ("Enfermera colegiada", "registration", "college"),
        ("Current NMC registration", "registration", "nursing"),
        ("Licensed Occupational Therapist", "registration", "therapy"),
        ("License in Pennsylvania is required", "registration", "licensed"),
        ("Member of the California Bar", "registration", "bar"),
        ("TIP de vigilante de seguridad", "registration", "security"),
        ("CAP en vigor", "certificate", "cap"),
        ("Tarjeta de tacógrafo", "certificate", "cap"),
        ("Imprescindible carnet de carretillero", "certificate", "forklift"),
        ("Forklift licence", "certificate", "forklift"),
        ("Certificado de manipulador de alimentos", "certificate", "food-handling"),
        ("Food Handler's card", "certificate", "food-handling"),
        ("Enhanced DBS", "certificate", "criminal-record"),
        ("Certificado de delitos de naturaleza sexual", "certificate", "sexual-offences"),
        ("CPR certification", "certificate", "first-aid"),
        ("Curso de PRL de 20 horas", "certificate", "safety"),
        ("Vehículo propio", "own-car", "own-car"),
        ("Vehicle propi", "own-car", "own-car"),
        ("Viatura própria", "own-car", "own-car"),
        ("Must have your own car", "own-car", "own-car"),
        ("Disponibilidad para viajar", "travel", "travel"),
        ("Up to 30% travel", "travel", "travel"),
        ("Willing to travel internationally", "travel", "travel"),
        ("Disponibilitat per viatjar", "travel", "travel"),
        ("Turnos rotativos de mañana y tarde", "shifts", "shifts"),
        ("Able to work nights and weekends", "shifts", "shifts"),
        ("Trabajar fines de semana y festivos", "shifts", "shifts"),
        ("Disponibilidad para cambio de residencia", "relocation", "relocation"),
        ("Must be willing to relocate", "relocation", "relocation"),
    ],
)
def test_what_is_asked(core: Core, line: str, kind: str, name: str) -> None:
    found = condition(core, kind, "Ana Sol", HEAD + line)
    assert (found["state"], found["need"], found["have"]) == ("unknown", {kind: name}, {kind: None})
    assert found["quote"] == line


@pytest.mark.parametrize(
    "description",
    [
        "Se valorará carnet de carretillero",
        "No es necesario carnet de conducir",
        "Relocation assistance is provided",
        "Ofrecemos\n- Fines de semana libres",
        "Duties\n- Work under the supervision of the registered nurse",
        "Reports on personal care and self-care abilities",
        "We never work weekends and evenings",
        "Coche de empresa y vehículo propio no necesario",
    ],
)
def test_what_is_not_asked(core: Core, description: str) -> None:
    kinds = ["permit", "registration", "certificate", "own-car", "travel", "shifts", "relocation"]
    answer = match(core, "Ana Sol", {"title": "Cook", "description": description})
    assert [one["kind"] for one in answer["conditions"] if one["kind"] in kinds] == []


@pytest.mark.parametrize(
    "cv, line, state, needed",
    [
        ("Permiso de conducir B", "Carnet de conducir B", "met", "B"),
        ("Permiso de conducir C+E", "Carnet de conducir C", "met", "C"),
        ("Permiso de conducir B", "Carnet de conducir C", "unknown", "C"),
        ("Driving licence", "Carnet B", "met", "B"),
        ("Carnet de conducir", "Permiso C+E", "unknown", "CE"),
        ("CDL Class A", "Valid class A CDL", "met", "CDL-A"),
        ("CDL Class B", "Valid class A CDL", "unknown", "CDL-A"),
        ("Ana", "Permís de conduir B", "unknown", "B"),
        ("Ana", "Carta de condução B", "unknown", "B"),
    ],
)
def test_driving_licences_by_class(core: Core, cv: str, line: str, state: str, needed: str) -> None:
    found = condition(core, "permit", "Ana Sol\n" + cv, HEAD + line)
    assert (found["state"], found["need"]) == (state, {"permit": "driving", "class": needed})


@pytest.mark.parametrize(
    ("line", "classes"),
    [
        ("Carnet A2", ["A2"]),
        ("Licencia tipo B1", ["B1"]),
        ("Carnet B96", ["B96"]),
        ("Permiso C + E", ["CE"]),
        ("Carnets: B, C1, D", ["B", "C1", "D"]),
        ("Permisos B y C+E", ["B", "CE"]),
        ("Permiso de conducir clase C1+E", ["C1E"]),
        ("Carnet de conducir: AM, A2, B", ["AM", "A2", "B"]),
        ("Permiso de conducción AM", ["AM"]),
        ("Permiso tipo A", ["A"]),
        ("Full UK driving licence (B, BE)", ["B", "BE"]),
        ("Cat C1 licence", ["C1"]),
        ("B driving licence", ["B"]),
        ("HGV class 1", ["CE"]),
        ("Class 2 HGV licence", ["C"]),
        ("Permiso de conducir de camión", []),
        ("A driving licence and be on time", []),
        ("A driving licence and a CRM", []),
        ("Carne a la brasa", []),
    ],
)
def test_the_classes_that_a_licence_names(core: Core, line: str, classes: list[str]) -> None:
    plain_line = core("extension_src.core.native.patterns:plain", line)
    assert core("extension_src.core.match.conditions.papers:licence_classes", plain_line) == classes


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Carnet de conducir y coche (el polígono no tiene autobús)", "own-car"),
        ("Carné de manipulador", "certificate"),
        ("PRL básica", "certificate"),
        ("Shifts cover 24 hours, seven days a week", "shifts"),
        ("Disponibilidad de tardes", "shifts"),
        ("You will travel daily across the region", "travel"),
        ("Two nights a month away", "travel"),
    ],
)
def test_what_is_asked_beside_skills(core: Core, line: str, kind: str) -> None:
    assert condition(core, kind, "Ana Sol", HEAD + line) is not None


@pytest.mark.parametrize(
    "cv, facts, state",
    [
        ("Carné de carretillero", {}, "met"),
        ("Ana Sol", {"permits": ["forklift"]}, "met"),
        ("Ana Sol", {"refused_permits": ["forklift"]}, "not-met"),
        ("Ana Sol", {}, "unknown"),
    ],
)
def test_only_the_users_own_no_is_not_met(core: Core, cv: str, facts: dict[str, Any], state: str) -> None:
    assert condition(core, "certificate", cv, HEAD + "Carnet de carretillero", facts=facts)["state"] == state


def seniority(core: Core, cv: str, title: str) -> Any:
    answer = match(core, cv, {"title": title, "description": "Work in our team."}, {"today": "2026-11-27"})
    return next((one for one in answer["conditions"] if one["kind"] == "seniority"), None)


@pytest.mark.parametrize(
    "cv, title, need, state",
    [
        (
            "Ana\nJunior developer\nExperience\nJunior developer, Brisa, 2024 - 2025",
            "Senior Developer",
            "senior",
            "not-met",
        ),
        ("Ana\nDeveloper\nExperience\nDeveloper, Brisa, 01/2014 - 12/2024", "Senior Developer", "senior", "met"),
        ("Ana\nDeveloper\nExperience\nDeveloper, Brisa, 03/2026 - 11/2026", "Team Lead", "lead", "not-met"),
        ("Ana\nSenior developer", "Team Lead", "lead", "unknown"),
        ("Ana\nDeveloper\nExperience\nTeam lead, Brisa, 2019 - 2024", "Jefa de equipo", "lead", "met"),
        ("Ana\nDirectora de ventas", "Head of Sales", "head", "met"),
        ("Ana\nHead of Sales", "Becario de ventas", "junior", "unknown"),
        ("Ana\nDeveloper\nExperience\nDeveloper, sometime", "Senior Developer", "senior", "unknown"),
    ],
)
def test_seniority(core: Core, cv: str, title: str, need: str, state: str) -> None:
    found = seniority(core, cv, title)
    assert (found["state"], found["need"], found["quote"]) == (state, {"seniority": need}, title)


@pytest.mark.parametrize("title", ["Account Manager", "Asistente de dirección", "Cook", "Lead generation agent"])
def test_titles_without_seniority(core: Core, title: str) -> None:
    assert seniority(core, "Ana Sol", title) is None


def test_seniority_is_in_the_number(core: Core) -> None:
    listing = {"title": "Senior Developer", "description": "Requirements\n- Python and Django for web services\n"}
    new = "Ana\nJunior developer\nSkills\nPython, Django, web services"
    assert match(core, new, listing)["fit"] < match(core, new.replace("Junior", "Senior"), listing)["fit"]


FLOOR = {"amount": 24000, "period": "year", "currency": "EUR"}


@pytest.mark.parametrize(
    "description, state",
    [
        ("Salario: 18.000€ - 20.000€ bruto/año", "not-met"),
        ("Salario: 22.000 - 26.000 € brutos anuales", "met"),
        ("Salario 1.200 €/mes", "not-met"),
        ("Salario 1.800 €/mes", "met"),
        ("Salary: 25k - 30k € per year", "met"),
        ("Salary: $20,000 per year", "unknown"),
        ("Sueldo: 9 €/hora", "not-met"),
    ],
)
def test_pay_below_the_persons_floor(core: Core, description: str, state: str) -> None:
    assert condition(core, "pay", "Ana Sol", description, facts={"pay_floor": FLOOR})["state"] == state
    assert condition(core, "pay", "Ana Sol", description) is None


def test_pay_as_capture_kept_it(core: Core) -> None:
    pay = {"min": 15000, "max": 17000, "currency": "EUR", "period": "year"}
    assert condition(core, "pay", "Ana Sol", "Cocina", facts={"pay_floor": FLOOR}, pay=pay)["state"] == "not-met"


@pytest.mark.parametrize(
    "line, state",
    [
        ("Disponibilidad inmediata", "met"),
        ("Incorporación inmediata", "met"),
        ("Must be available to start immediately", "met"),
        ("Immediate impact", None),
        ("Somos líderes inmediatos", None),
    ],
)
def test_who_can_start_at_once(core: Core, line: str, state: str | None) -> None:
    found = condition(core, "notice", "Ana\nCocinera\nDisponibilidad inmediata", f"Requisitos\n- {line}")
    assert (found and found["state"]) == state


def test_a_long_line_shows_a_permit(core: Core) -> None:
    cv = "Ana Sol\nCocinera\nDatos: soltera, de Zafra, ciudadana de la UE desde siempre"
    assert condition(core, "permit", cv, "Requisitos\n- Permiso de trabajo")["state"] == "met"
