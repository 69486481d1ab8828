"""Which listings are shown as one job, and which are not."""

from typing import Any

import pytest

from tests.core.conftest import Core

MODULE = "extension_src.core.applications.same_job"
HERE: dict[str, Any] = {
    "board": "indeed",
    "title": "Senior Data Engineer",
    "company": "Olmo Labs",
    "location": "Madrid",
    "url": "https://es.indeed.com/viewjob?jk=0123456789abcdef",
}
GREENHOUSE = "https://boards.greenhouse.io/olmo/jobs/4012345"
SAME: list[dict[str, Any]] = [
    {"board": "glassdoor"},
    {"company": "OLMO LABS, S.L."},
    {"company": "Olmo Labs S. L. U."},
    {"company": "Olmo Labs Inc."},
    {"company": "Olmo Labs GmbH & Co. KG"},
    {"title": "Sr. Data Engineer (m/f/d)"},
    {"title": "Data Engineer, Senior"},
    {"title": "Senior Data Engineer (H/F)"},
    {"title": "Senior Data Engineer - Remote"},
    {"title": "Senior Data Engineer (R-12345)"},
    {"title": "Senior  Data\u00a0Engineer [all genders]"},
    {"location": ""},
    {"location": "Remote"},
    {"location": "Spain"},
    {"location": "Madrid, Community of Madrid, Spain"},
    {"location": "28013 Madrid (Híbrido)"},
    {"location": "Greater Madrid Metropolitan Area"},
    {"location": "Madrid / Barcelona"},
    {"location": "Alcobendas, Madrid"},
    # The employer's own address decides, whatever the rest says.
    {"title": "Data Engineer", "company": "Talent Agency", "location": "Vigo", "apply_url": GREENHOUSE},
    {"apply_url": GREENHOUSE + "?gh_src=indeed&utm_source=x"},
    {"apply_url": "http://www.boards.greenhouse.io/olmo/jobs/4012345/"},
    {"board": "", "url": GREENHOUSE + "#app", "title": "Other words", "company": "Olmo"},
    {"apply_url": "https://jobs.example.com/olmo/4012399"},
    {"apply_url": "https://boards.greenhouse.io/olmo"},
]
OTHER: list[dict[str, Any]] = [
    {"location": "Barcelona"},
    {"location": "Barcelona, Spain"},
    {"location": "Alcalá de Henares"},
    {"title": "Junior Data Engineer"},
    {"title": "Data Engineer"},
    {"title": "Lead Data Engineer"},
    {"title": "Senior Data Engineer II"},
    {"title": "Senior Data Analyst"},
    {"title": "Senior Data Engineer, Payments"},
    {"title": ""},
    {"title": "(untitled)"},
    {"company": ""},
    {"company": "Olmo"},
    {"company": "Labs Olmo"},
    {"company": "Olmo Labs Spain"},
    {"apply_url": "https://boards.greenhouse.io/olmo/jobs/4012346"},
]


def listing(**fields: Any) -> dict[str, Any]:
    return {**HERE, **fields}


@pytest.mark.parametrize("fields", SAME, ids=str)
def test_one_job(core: Core, fields: dict[str, Any]) -> None:
    here, there = listing(apply_url=GREENHOUSE), listing(**{"board": "linkedin", "url": "", **fields})
    assert core(f"{MODULE}:is_same_job", here, there) is True
    assert core(f"{MODULE}:is_same_job", there, here) is True


@pytest.mark.parametrize("fields", OTHER, ids=str)
def test_two_jobs(core: Core, fields: dict[str, Any]) -> None:
    here, there = listing(apply_url=GREENHOUSE), listing(**fields)
    assert core(f"{MODULE}:is_same_job", here, there) is False
    assert core(f"{MODULE}:is_same_job", there, here) is False


@pytest.mark.parametrize(
    "one, other, same",
    [
        ("Cocinero/a", "Cocinero", True),
        ("Administrativos/as (Ref. 2024-118)", "Administrativos", True),
        ("Programador(a) Java", "Programador Java", True),
        ("Entwickler*in (m/w/d)", "Entwickler", True),
        ("Cook #20391", "Cook #20392", False),
        ("Cook R-20391", "Cook JR20391", True),
        ("Graduate programme 2025", "Graduate programme 2026", False),
        ("Engineer II", "Engineer 2", True),
        ("Engineer II", "Engineer III", False),
        ("Técnico de soporte", "tecnico de SOPORTE", True),
        ("Camarero", "Camarero de pisos", False),
        ("constructor", "Constructor", True),
    ],
)
def test_titles(core: Core, one: str, other: str, same: bool) -> None:
    assert core(f"{MODULE}:is_same_job", listing(title=one), listing(title=other)) is same


@pytest.mark.parametrize(
    "one, other, same",
    [
        ("Seville", "Sevilla, Andalucía", True),
        ("Donostia", "San Sebastián", True),
        ("Palma", "Palma de Mallorca", True),
        ("London EC1A", "Londres, Reino Unido", True),
        ("Valencia", "Valladolid", False),
        ("San Fernando", "San Sebastián", False),
        ("Paris, Texas", "Paris, France", True),
        ("Madrid, Spain", "Barcelona, Spain", False),
    ],
)
def test_places(core: Core, one: str, other: str, same: bool) -> None:
    assert core(f"{MODULE}:is_same_job", listing(location=one), listing(location=other)) is same
    assert core(f"{MODULE}:is_same_job", listing(location=other), listing(location=one)) is same
