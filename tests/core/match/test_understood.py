"""What the CV page shows of a CV, and what it asks, on both runtimes."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.match.test_corrections import said
from tests.core.match_data import load
from toolchain.sources import TEST_CALLS

QUESTIONS = "extension_src.core.match.questions:questions_of"
CV = """Ana Sol
Cocinera
Dirección: Vigo
Experiencia
Cocinera, Casa Clara, 03/2019 - 05/2022
Arroces y pescados
2011 - Casa Olmo
Formación
Técnico superior en cocina, 2014 - 2016
Idiomas
Inglés B1, español nativo
Permiso de conducir B
"""


def understood(core: Core, cv: str, *corrections: dict[str, str]) -> Any:
    load(core)
    return core(f"{TEST_CALLS}:understood_of", cv, list(corrections), "2026-11-28")


def test_each_thing_has_its_line(core: Core) -> None:
    read = understood(core, CV)
    assert read["trade"]["value"] == "Cocinera"
    assert [read["stays"][0][name] for name in ("first", "last", "line")] == [
        "2019-03",
        "2022-05",
        "Cocinera, Casa Clara, 03/2019 - 05/2022",
    ]
    assert [read["degree"]["value"], read["degree"]["line"]] == [
        "higher-vocational",
        "Técnico superior en cocina, 2014 - 2016",
    ]
    assert {one["value"]: one["level"] for one in read["languages"]} == {"en": "B1", "es": "native"}
    assert [read["home"]["value"], read["home"]["line"]] == ["Vigo", "Dirección: Vigo"]
    assert [[one["value"], one["line"]] for one in read["papers"]] == [["driving", "Permiso de conducir B"]]
    assert "Rice dishes" in [one["skill"] for one in read["skills"]]
    assert all(one["line"] != "" for one in read["skills"])


def test_what_a_person_says_is_told_from_what_the_cv_says(core: Core) -> None:
    corrections = [
        said("skill", "Kafka", "yes"),
        said("skill", "Rice dishes", "no"),
        said("home", "", "Lugo"),
        said("language", "en", "C1"),
        said("trade", "", "Jefa de cocina"),
    ]
    read = understood(core, CV, *corrections)
    skills = {one["skill"]: one["said"] for one in read["skills"]}
    assert skills["Apache Kafka"] is True
    assert "Rice dishes" not in skills
    assert [read["home"]["value"], read["home"]["line"], read["home"]["said"]] == ["Lugo", "", True]
    assert [one["said"] for one in read["languages"]] == [True, False]
    assert read["trade"]["value"] == "Jefa de cocina"


def findings(core: Core, cv: str) -> dict[str, list[str]]:
    return {one["id"]: one["lines"] for one in understood(core, cv)["findings"]}


def test_how_machines_read_it_has_places(core: Core) -> None:
    found = findings(core, CV)
    assert {"no-email", "no-phone", "few-words", "dates"} == set(found)
    assert found["dates"] == ["2011 - Casa Olmo"]
    whole = CV.replace("Dirección: Vigo", "ana@example.com · +34 600 111 222").replace("2011 - Casa Olmo\n", "")
    assert findings(core, whole + "Menús de temporada y control de costes. " * 30) == {}


def test_mixed_columns_and_lost_letters_are_found(core: Core) -> None:
    found = findings(core, "Ana Sol\nCook\nExperience Skills\nCook, Casa Clara, 2019 - 2021\nO\ufffdce work\n")
    assert found["columns"] == ["Experience Skills"]
    assert found["lost-letters"] == ["O\ufffdce work"]
    assert "no-work" in findings(core, "Ana Sol\nCook\nSkills\nRice dishes\n")
    assert "columns" not in findings(core, "Ana\nExperience and Skills\nCook, 2019 - 2021\n")


def listing(*conditions: dict[str, Any], salary: str = "") -> dict[str, Any]:
    return {"match": {"fit": 50, "conditions": list(conditions)}, "salary": salary}


def unknown(kind: str, name: str) -> dict[str, Any]:
    return {"kind": kind, "state": "unknown", "quote": f"{name}!", "need": {kind: name}, "have": {kind: None}}


def test_only_what_their_listings_ask_is_asked(core: Core) -> None:
    place = {
        "kind": "location",
        "state": "unknown",
        "quote": "Vigo",
        "need": {"place": "Vigo"},
        "have": {"place": None},
    }
    met = {**unknown("own-car", "own-car"), "state": "met"}
    listings = [
        listing(unknown("permit", "driving"), place),
        listing(unknown("permit", "driving"), unknown("shifts", "shifts"), met, salary="24.000 €"),
        {"match": None, "salary": ""},
        {},
    ]
    asked = core(QUESTIONS, listings, [])
    assert [[one["kind"], one["name"], one["count"]] for one in asked] == [
        ["permit", "driving", 2],
        ["home", "", 1],
        ["shifts", "shifts", 1],
        ["pay", "", 1],
    ]
    answered = [said("paper", "driving", "no"), said("home", "", "Vigo"), said("pay", "EUR", "20000")]
    assert [one["kind"] for one in core(QUESTIONS, listings, answered)] == ["shifts"]
    assert core(QUESTIONS, [], []) == []


@pytest.mark.parametrize(
    ("head", "trade"),
    [
        (["Ana Sol", "ana@example.org | +34 600 000 000 | Vigo", "Cocinera"], "Cocinera"),
        (["Ana Sol", "ana@example.org | +34 600 000 000 | Vigo"], ""),
        (["Ana Sol", "+34 600 00 00 00", "www.example.org", "Jefa de cocina"], "Jefa de cocina"),
        (["Ana Sol", "https://example.org/ana", "Chef de partie, 2014 - 2016"], "Chef de partie, 2014 - 2016"),
        (["ana@example.org"], ""),
        (["Cocinera"], "Cocinera"),
    ],
)
def test_how_to_reach_a_person_is_no_trade(core: Core, head: list[str], trade: str) -> None:
    cv = "\n".join([*head, "Experiencia", "Cocinera, Casa Clara, 03/2019 - 05/2022", ""])
    assert understood(core, cv)["trade"]["value"] == trade


@pytest.mark.parametrize(
    ("head", "home"),
    [
        (["ana@sol.example | 600 111 222 | Sevilla"], "Sevilla"),
        (["ana@sol.example, +34 600 111 222, Bilbao"], "Bilbao"),
        (["Enfermera", "Valencia"], "Valencia"),
        (["Enfermera · Valencia"], "Valencia"),
        (["Nurse", "London, UK"], "London"),
        (["28004 Madrid"], "Madrid"),
        (["C.P. 28045 Madrid"], "Madrid"),
        (["Calle Olmo 3, 4º B", "46010 Valencia"], "Valencia"),
        # Where one studied or works is not where one lives.
        (["Grado en Turismo, Universidad de Vigo", "ana@sol.example"], None),
        (["Master, University of Leeds, Leeds", "ana@sol.example"], None),
        (["Cook at Royal Hospital Leeds", "ana@sol.example"], None),
        (["Camarera en Hotel Madrid", "ana@sol.example | Sevilla"], "Sevilla"),
        (["Proyecto Sevilla Futura, Madrid"], None),
    ],
)
def test_a_place_alone_in_the_head_is_the_home_and_part_of_a_name_is_none(
    core: Core, head: list[str], home: str | None
) -> None:
    read = understood(core, "\n".join(["Ana Sol Ríos", *head, "Experiencia", "Cook, 2018 - 2019"]))
    assert (read["home"] or {}).get("value") == home
