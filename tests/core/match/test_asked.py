"""What listings ask, wish, offer and tell, as people write it and as InfoJobs is captured."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.match_data import condition, match

CAPTURED = (
    "Buscamos persona para nuestro equipo de datos en Zaragoza.\n\nRequisitos mínimos\nManejo de Tableau.\n\nDeseable: "
    "Spark\n\n"
    "Estudios mínimos: Grado\n\nExperiencia mínima: Al menos 2 años\n\nIdiomas requeridos: Inglés Avanzado, Francés Básico\n\n"
    "Conocimientos necesarios: Python, SQL, Spark"
)


def entries(core: Core, description: str, cv: str = "Cocinero\nCasa Clara") -> dict[str, dict[str, Any]]:
    """What a listing with a description asks, by name."""
    answer = match(core, cv, {"title": "Puesto", "description": description})
    return {item["skill"]: item for item in answer["have"] + answer["miss"]}


def test_infojobs_as_captured(core: Core) -> None:
    answer = match(core, "Cook", {"title": "Analista", "description": CAPTURED})
    needs = {(one["kind"], *one["need"].values()) for one in answer["conditions"]}
    assert {("degree", "bachelor"), ("years", 2), ("language", "en", "C1"), ("language", "fr", "A2")} <= needs
    must = {item["skill"]: item["must"] for item in answer["miss"]}
    assert {name: must[name] for name in ("Python", "SQL", "Tableau", "Apache Spark")} == {
        "Python": True,
        "SQL": True,
        "Tableau": True,
        "Apache Spark": False,
    }


@pytest.mark.parametrize(
    "value, level", [("Máster", "master"), ("Grado", "bachelor"), ("Educación Secundaria Obligatoria", "secondary")]
)
def test_a_boards_least_studies(core: Core, value: str, level: str) -> None:
    found = condition(core, "degree", "Cook", f"Estudios mínimos: {value}")
    assert found["need"] == {"level": level}
    assert not any("Secundaria" in name for name in entries(core, f"Estudios mínimos: {value}"))


@pytest.mark.parametrize(
    "line, needed, wished",
    [
        ("Python required, Kafka preferred", ["Python"], ["Apache Kafka"]),
        ("Dominio de Excel, valorable Power BI", ["Excel"], ["Power BI"]),
        ("Required: Terraform; optional: Kafka", ["Terraform"], ["Apache Kafka"]),
        ("Valorable: Docker, Kafka", [], ["Docker", "Apache Kafka"]),
        ("Docker and Kafka are a plus", [], ["Docker", "Apache Kafka"]),
        ("You must know Docker", ["Docker"], []),
        ("Docker (nice to have), Python (must have)", ["Python"], ["Docker"]),
    ],
)
def test_needs_and_wishes_within_a_line(core: Core, line: str, needed: list[str], wished: list[str]) -> None:
    found = entries(core, "Requisitos\n" + line)
    assert {name: found[name]["must"] for name in needed + wished} == {
        **dict.fromkeys(needed, True),
        **dict.fromkeys(wished, False),
    }


@pytest.mark.parametrize(
    "line",
    [
        "We do not use Kafka",
        "You don't have to know Kafka",
        "No es necesario Kafka",
        "Kafka is not required",
        "No need for Kafka",
    ],
)
def test_what_is_not_needed_is_not_asked(core: Core, line: str) -> None:
    assert "Apache Kafka" not in entries(core, "Requirements\n" + line)


@pytest.mark.parametrize(
    "line",
    [
        "Python, Java or Go",
        "One of: Python, Java, Go",
        "A language such as Python, Java and Go",
        "Python/Java/Go",
        "Python, Java o Go",
    ],
)
def test_of_alternatives_one_will_do(core: Core, line: str) -> None:
    found = match(core, "Java", {"title": "Developer", "description": "Requirements\nRequired: " + line})
    assert [one["state"] for one in found["conditions"] if one["kind"] == "must-have"] == ["met"]
    assert not any("Python" in item["skill"] for item in found["miss"])


@pytest.mark.parametrize(
    "line",
    [
        "Lumbre has over 15 years of experience delivering software.",
        "We have more than 20 years of experience in the sector.",
        "Somos una empresa con más de 30 años de experiencia.",
        "Llevamos 12 años trabajando con los mejores.",
        "Founded in 1994, with 25 years of history.",
        "La empresa cuenta con 40 años de trayectoria.",
        "You must be over 18 years of age.",
        "A sabbatical after 5 years of service.",
        "Contrato de 2 años.",
        "12 months contract, experience welcome.",
        "Zero to five years of experience",
        "Up to 2 years of experience",
        "Hasta 3 años de experiencia",
        "Our team has an average of 9 years.",
    ],
)
def test_no_years_are_asked(core: Core, line: str) -> None:
    assert condition(core, "years", "Cook", line) is None


@pytest.mark.parametrize(
    "line, years",
    [
        ("A couple of years of experience", 2),
        ("Dos o tres años de experiencia", 2),
        ("Año y medio de experiencia", 1.5),
        ("Experiencia de un año y medio", 1.5),
        ("Eleven years of experience required", 11),
        ("At least three (3) years' experience", 3),
        ("Mínimo 5 años de experiencia demostrable", 5),
        ("3-5 years of experience", 3),
        ("entre 2 y 4 años de experiencia", 2),
        ("más de 4 años de experiencia", 4),
        ("Six months of experience", 0.5),
        ("18 meses de experiencia", 1.5),
        ("10+ years in sales, with experience in banking", 10),
        ("Not less than 4 years of experience", 4),
        ("Experience: 7 years", 7),
        ("5 or more years of relevant experience", 5),
    ],
)
def test_years_asked(core: Core, line: str, years: float | None) -> None:
    found = condition(core, "years", "Cook", "Requirements\n" + line)
    assert (None if found is None else found["need"]["years"]) == years


def test_lines_that_a_page_glued_together_are_read_apart(core: Core) -> None:
    glued = (
        "Lumbre makes lamps for homes and hotels in nine countries, and our people like what they do every day of the "
        "week.What you needed "
        "to knowRequirements:- 4 years of experience with lathes- Must know AutoCAD wellNice to have- SolidWorks.What we offer- "
        "Health insurance"
    )
    found = match(core, "Cook", {"title": "Turner", "description": glued})
    assert next(one for one in found["conditions"] if one["kind"] == "years")["need"] == {"years": 4}
    must = {item["skill"].lower(): item["must"] for item in found["miss"]}
    assert must["autocad"] is True
    assert must["solidworks"] is False
    assert not any("insurance" in name for name in must)


@pytest.mark.parametrize(
    "line",
    [
        "must be bi-lingual",
        "in an analytical fashion",
        "drug testing may be required",
        "legal right to work in Spain",
        "Health insurance",
    ],
)
def test_another_sense_is_no_skill(core: Core, line: str) -> None:
    labels = {"Business intelligence", "Fashion design", "Software testing", "Legal", "Law", "Recruitment", "Insurance"}
    assert not labels & {name.split(" (")[0] for name in entries(core, "Requirements\n" + line)}


def test_own_words_are_met_with_both_lines(core: Core) -> None:
    found = match(
        core,
        "Cetrera\nVuelo de halcones en aeropuertos",
        {"title": "Puesto", "description": "Requisitos\n- Vuelo de halcones"},
    )
    met = next(item for item in found["have"] if "halcones" in item["skill"])
    assert (met["listing_quote"], met["cv_quote"]) == ("Vuelo de halcones", "Vuelo de halcones en aeropuertos")


@pytest.mark.parametrize(
    "line, name",
    [
        ("A well-known accounting company is looking for a driver with experience in deliveries.", "Accounting"),
        ("Our client is an electronics company in need of an experienced driver.", "Electronics"),
        (
            "Somos una asesoría fiscal y contable y estamos buscando un conductor con experiencia en reparto.",
            "Accounting",
        ),
        ("Interact with Engineering, Purchasing and Sales to plan deliveries.", "Procurement"),
        ("They also counsel drivers in interviewing and career planning.", "Interviewing"),
    ],
)
def test_who_hires_and_who_one_works_with_is_not_asked(core: Core, line: str, name: str) -> None:
    read = entries(core, f"Requirements\n- {line}\n")
    assert not any(name.lower() in entry.lower() for entry in read)


@pytest.mark.parametrize(
    "line",
    [
        "Deliver with those vans we never leave empty",
        "Podrás formar parte de nuestra Sede Central",
        "You earn additional monthly commission dollars",
        "if (v.match(true) { switch (href)",
    ],
)
def test_a_clause_is_no_name_of_a_skill(core: Core, line: str) -> None:
    assert entries(core, f"Requirements\n- {line}\n") == {}


@pytest.mark.parametrize(
    "line",
    [
        "Grado en ADE, Economía, Estadística o Ingeniería",
        "Grado en Economía o Ingeniería Informática",
        "Titulación universitaria en Economía, Marketing o Psicología",
        "Licenciatura en Economía, Matemáticas o Física",
        "Bachelor's degree in Economics, Statistics or Engineering",
        "A degree in Economics, Actuarial Science or Geography",
    ],
)
def test_the_fields_of_a_degree_are_no_skills_that_are_missing(core: Core, line: str) -> None:
    cv = "Ana Sol\nGrado en Economía, Universidad de Vigo\nAnalista de datos con SQL y Power BI, cinco años en Naranjo."
    description = f"Requisitos\n{line}\nSQL y Power BI\nFunciones\nPreparar informes para el equipo."
    answer = match(core, cv, {"title": "Analista de datos", "description": description})
    assert [one["skill"] for one in answer["miss"] if one["listing_quote"] == line] == []
    assert [one["state"] for one in answer["conditions"] if one["kind"] == "degree"] == ["met"]
