"""Each kind of condition, in both languages, on both runtimes."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.match_data import condition

LONG_CV = "Cook\nExperience\nCook, Casa Clara, 01/2015 - 06/2020\nCook, Mesa Baja, 2020 - present"


@pytest.mark.parametrize(
    "cv, description, state, need, have",
    [
        (LONG_CV, "At least 3 years of experience in a kitchen.", "met", 3, 8),
        (LONG_CV, "Requisitos\nExperiencia mínima\nAl menos 10 años", "not-met", 10, 8),
        ("Cocinera con 2 años de experiencia", "Experiencia mínima de tres años en cocina", "not-met", 3, 2),
        ("Cook with five years of experience", "5+ years' experience required", "met", 5, 5),
        ("Cook", "2 years of experience", "unknown", 2, None),
    ],
)
def test_years(core: Core, cv: str, description: str, state: str, need: int, have: int | None) -> None:
    found = condition(core, "years", cv, description, facts={"today": "2023-02-01"})
    assert (found["state"], found["need"], found["have"]) == (state, {"years": need}, {"years": have})
    assert found["quote"] in description


def test_years_of_studies_are_no_experience(core: Core) -> None:
    cv = "Education\nDegree, 2010 - 2015\nExperience\nCook, 2015 - 2017"
    assert condition(core, "years", cv, "3 years of experience")["have"] == {"years": 2}


def test_overlapping_jobs_count_once(core: Core) -> None:
    cv = "Cook, 2010 - 2014\nWaiter, 2012 - 2015"
    assert condition(core, "years", cv, "3 years of experience")["have"] == {"years": 5}


def test_a_stay_till_now_without_a_date_of_today_may_be_longer(core: Core) -> None:
    cv = "Cook, 2019 - 2020\nCook, 2020 - present"
    assert condition(core, "years", cv, "5 years of experience")["state"] == "unknown"


@pytest.mark.parametrize(
    "description",
    [
        "We are a company with 20 years of experience.",
        "Sin experiencia: te formamos 2 años",
        "Valorable 3 años de experiencia",
    ],
)
def test_no_years_are_asked(core: Core, description: str) -> None:
    assert condition(core, "years", "Cook", description) is None


@pytest.mark.parametrize(
    "cv, description, state, need, have",
    [
        ("Bachelor's degree in Physics", "Bachelor's or Master's degree in science", "met", "bachelor", "bachelor"),
        ("Grado superior en Cocina", "Estudios mínimos\nGrado", "not-met", "bachelor", "higher-vocational"),
        ("Máster en Historia", "Se requiere titulación universitaria", "met", "bachelor", "master"),
        ("High school diploma", "PhD required", "not-met", "doctorate", "secondary"),
        ("Cocinero", "Estudios mínimos\nEducación Secundaria Obligatoria", "unknown", "secondary", None),
        (
            "High school diploma",
            "Bachelor's degree or equivalent work experience",
            "unknown",
            "bachelor",
            "secondary",
        ),
    ],
)
def test_degree(core: Core, cv: str, description: str, state: str, need: str, have: str | None) -> None:
    found = condition(core, "degree", cv, description)
    assert (found["state"], found["need"], found["have"]) == (state, {"level": need}, {"level": have})


@pytest.mark.parametrize(
    "description", ["Estudios mínimos\nSin estudios", "Responsibilities\nTeach bachelor's degree students"]
)
def test_no_degree_is_asked(core: Core, description: str) -> None:
    assert condition(core, "degree", "Cook", description) is None


@pytest.mark.parametrize(
    "cv, description, state, language, need, have",
    [
        ("English: C1", "Fluent English required", "met", "en", "C1", "C1"),
        ("Inglés básico", "Imprescindible inglés B2", "not-met", "en", "B2", "A2"),
        ("Idiomas: alemán nativo", "Idiomas requeridos\nAlemán - Avanzado", "met", "de", "C1", "native"),
        ("Languages: French", "French B2 required", "unknown", "fr", "B2", None),
        ("Cook", "Portuguese is required", "unknown", "pt", None, None),
        ("French B1", "Required: French", "met", "fr", None, "B1"),
    ],
)
def test_language(
    core: Core, cv: str, description: str, state: str, language: str, need: str | None, have: str | None
) -> None:
    found = condition(core, "language", cv, description)
    assert (found["state"], found["need"]) == (state, {"language": language, "level": need})
    assert found["have"]["level"] == have


def test_each_language_has_its_own_level(core: Core) -> None:
    found = condition(core, "language", "Inglés B2, alemán básico", "Imprescindible inglés C1 y alemán A2")
    assert found["state"] == "not-met"


PLACES: list[tuple[str, str, dict[str, Any], str]] = [
    ("Madrid", "On-site work", {"home": "Getafe, Madrid"}, "met"),
    ("Madrid", "Trabajo presencial", {"home": "Sevilla, España"}, "not-met"),
    ("Getafe, Madrid", "Modalidad híbrida", {"home": "Alcorcón, Madrid"}, "met"),
    ("Madrid", "Trabajo presencial", {}, "unknown"),
    ("Madrid", "Trabajo presencial", {"home": "28004 Madrid"}, "met"),
    ("Madrid", "Trabajo presencial", {"home": "Calle Olmo 3, 28901 Getafe"}, "met"),
    ("Greater Madrid Metropolitan Area", "On site", {"home": "Leganés"}, "met"),
    ("Comunidad de Madrid", "On site", {"home": "Móstoles, Madrid, España"}, "met"),
    ("Seville", "On site", {"home": "Sevilla"}, "met"),
    ("Sevilla", "On site", {"home": "Dos Hermanas (Sevilla)"}, "met"),
    ("Andalucía", "Trabajo presencial", {"home": "Málaga"}, "met"),
    ("Málaga", "Trabajo presencial", {"home": "Andalucía"}, "unknown"),
    ("Málaga", "Trabajo presencial", {"home": "Cádiz"}, "not-met"),
    ("Spain", "On site", {"home": "Vigo"}, "met"),
    ("Spain", "On site", {"home": "London"}, "not-met"),
    ("London", "On site", {"home": "España"}, "unknown"),
    ("London", "On site", {"home": "Zaragoza"}, "not-met"),
    ("Villarrubia de los Ojos", "Trabajo presencial", {"home": "Madrid"}, "unknown"),
    ("EMEA", "On site", {"home": "Madrid"}, "unknown"),
    ("Bilbao", "Trabajo presencial", {"home": "Getxo, Vizcaya"}, "met"),
    ("Donostia-San Sebastián", "Trabajo presencial", {"home": "Irún"}, "met"),
]


@pytest.mark.parametrize("location, description, facts, state", PLACES)
def test_location(core: Core, location: str, description: str, facts: dict[str, Any], state: str) -> None:
    found = condition(core, "location", "Cook", description, location=location, facts=facts)
    assert (found["state"], found["quote"]) == (state, location)


def test_the_head_of_the_cv_names_the_place(core: Core) -> None:
    assert condition(core, "location", "Ana Sol\nMadrid", "Cocina", location="Madrid")["state"] == "met"
    away = condition(core, "location", "Ana Sol\nDomicilio: Sevilla", "Cocina", location="Madrid")
    assert (away["state"], away["have"]) == ("not-met", {"place": "Sevilla"})


@pytest.mark.parametrize(
    "description, mode",
    [
        ("This is a fully remote position.", "remote"),
        ("Modalidad: 100% teletrabajo", "remote"),
        ("Modalidad híbrida en Madrid", "hybrid"),
        ("3 días de teletrabajo a la semana", "hybrid"),
        ("Trabajo presencial, sin teletrabajo", "on-site"),
        ("This role is not remote.", "on-site"),
    ],
)
def test_remote(core: Core, description: str, mode: str) -> None:
    assert condition(core, "remote", "Cook", description)["need"] == {"mode": mode}


def test_the_place_says_how_the_work_is_done(core: Core) -> None:
    found = condition(core, "remote", "Cook", "Cocina", location="Madrid (híbrido)")
    assert (found["need"], found["quote"]) == ({"mode": "hybrid"}, "Madrid (híbrido)")


def test_a_remote_job_asks_for_no_place(core: Core) -> None:
    assert condition(core, "location", "Cook", "100% remoto", location="Madrid", facts={"home": "Lugo"}) is None


@pytest.mark.parametrize(
    "cv, description, facts, state, permit",
    [
        ("Cook", "You must be authorized to work in the US", {}, "unknown", "work"),
        ("Cocinero, permiso de trabajo", "Imprescindible permiso de trabajo en vigor", {}, "met", "work"),
        ("Cook", "Security clearance required", {"refused_permits": ["clearance"]}, "not-met", "clearance"),
        ("Carnet de conducir B", "Carnet B y vehículo propio", {}, "met", "driving"),
        ("Cook", "Valid driver's license", {"permits": ["driving"]}, "met", "driving"),
    ],
)
def test_permit(core: Core, cv: str, description: str, facts: dict[str, Any], state: str, permit: str) -> None:
    found = condition(core, "permit", cv, description, facts=facts)
    assert (found["state"], found["need"]["permit"]) == (state, permit)


@pytest.mark.parametrize(
    "cv, description, state",
    [
        ("Python", "Conocimientos necesarios\nPython", "met"),
        ("Java", "Conocimientos necesarios\nPython", "not-met"),
        ("Java", "Must have: Kubernetes", "not-met"),
        ("AWS", "Imprescindible experiencia en la nube", "met"),
        ("AWS Lambda", "Must have: AWS", "met"),
        ("Amazon S3", "Imprescindible experiencia en la nube", "met"),
        ("SAP FI", "Must have: SAP", "met"),
        ("ASP.NET", "Must have: .NET", "met"),
        ("Laravel", "Must have: PHP", "met"),
        ("Next.js", "Must have: JavaScript", "met"),
        ("Java", "Must have: Spring Boot", "not-met"),
        ("Soldadura TIG", "Imprescindible soldadura", "met"),
    ],
)
def test_must_have(core: Core, cv: str, description: str, state: str) -> None:
    assert condition(core, "must-have", cv, description)["state"] == state


@pytest.mark.parametrize("description", ["Nice to have: Kafka", "Se valorará Kafka", "Kafka is not required"])
def test_a_wish_is_no_must_have(core: Core, description: str) -> None:
    assert condition(core, "must-have", "Cook", description) is None
