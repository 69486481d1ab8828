"""How the work is done in the words of listings, and what is asked of a person that no CV says."""

from typing import Any

import pytest

from tests.core.conftest import Core

PLAIN = "extension_src.core.native.patterns:plain"
PLACE = "extension_src.core.match.conditions.place"
QUESTIONS = "extension_src.core.match.questions"
MODES = """
remote: 100% remote; 100 % remoto; Fully remote; Completely remote; Remote position; Remote first
remote: Work remotely; Working from home
remote: Marketing (remote); Remote; Remoto; We work in remote; Totalmente en remoto
remote: Modalidad de trabajo: remoto; Puesto en remoto
remote: Teletrabajo 100%; Teletrabajo: total; Solo teletrabajo; 100% home office; Trabaja desde casa; Team is remote
hybrid: Hybrid; Modalidad híbrida; Teletrabajo parcial; Teletrabajo: 2; 50% de teletrabajo; Work remotely up to 3 days a week
hybrid: 2 días de teletrabajo; 3 días oficina; 2 days a week in the office; 3 days working from home; Posibilidad de teletrabajo
hybrid: Partially remote; Partly remote; Semipresencial; Modelo mixto; Mixto presencial; Teletrabajo al 50%
hybrid: Dos días a la semana en la oficina; 3 days a week on-site; Some remote; Occasional remote; Work from home option
hybrid: Flexible remote
on-site: On-site; Onsite; Office-based; In-office; In-person; Presencial; No remote; Not a remote role; No hay teletrabajo
on-site: Sin teletrabajo; We cannot offer remote work; We do not support working from home; No se puede teletrabajar
on-site: Remote work is not possible; Not available for remote; No contempla teletrabajo; No es posible el teletrabajo
-: Remote interviews are held online remotely; Hybrid cloud; Vehículo híbrido; Soporte remoto; Remote team; Remote villages
-: Formación presencial; Phone or in-person; On-site visits; Kitchen; Casa Olmo; La entrevista será presencial; Remote sensing
-: Ability to work remotely is not
"""


def test_how_the_work_is_done(core: Core) -> None:
    for line in MODES.strip().split("\n"):
        mode, words = line.split(": ", 1)
        for text in words.split("; "):
            assert core(f"{PLACE}:mode_of", core(PLAIN, text)) == (None if mode == "-" else mode), text


@pytest.mark.parametrize(
    "place, names",
    [
        ("Getafe, Madrid (híbrido)", ["getafe", "madrid"]),
        ("Remote", []),
        ("Madrid / Barcelona", ["madrid", "barcelona"]),
        ("Solo teletrabajo | Vigo", ["vigo"]),
        ("On site; Leeds", ["leeds"]),
        ("X, Vigo", ["vigo"]),
        ("Presencial · Lugo", ["lugo"]),
    ],
)
def test_the_places_of_a_location(core: Core, place: str, names: list[str]) -> None:
    assert core(f"{PLACE}:places_of", place) == names


@pytest.mark.parametrize(
    "place, home, state",
    [
        ("Madrid", None, "unknown"),
        ("Madrid", "Remote", "unknown"),
        ("Madrid", "Getafe", "met"),
        ("Madrid", "Vigo", "not-met"),
        ("Spain", "Vigo", "met"),
        ("Spain", "Lisboa", "not-met"),
        ("Lisboa", "Spain", "unknown"),
        ("Spain", "Spain", "met"),
        ("Galicia", "Vigo", "met"),
        ("Vigo", "Galicia", "unknown"),
        ("Vigo", "Lugo", "not-met"),
        ("Villarriba", "Villarriba", "met"),
        ("Villarriba", "Villabajo", "unknown"),
        ("Villarriba", "Madrid", "unknown"),
        ("London", "London", "met"),
        ("London", "Leeds", "not-met"),
        ("Calle Olmo 3, 28901 Getafe", "Madrid", "met"),
        ("28004 Madrid", "28901 Getafe", "met"),
    ],
)
def test_whether_somebody_lives_there(core: Core, place: str, home: str | None, state: str) -> None:
    assert core(f"{PLACE}:place_state", place, home) == state


def asked(kind: str, state: str = "unknown", quote: str = "q", **need: str) -> dict[str, Any]:
    return {"kind": kind, "state": state, "quote": quote, "need": need, "have": {"place": None}}


def questions(core: Core, *conditions: list[dict[str, Any]], said: Any = (), salary: str = "") -> list[str]:
    listings = [{"match": {"conditions": one}, "salary": salary} for one in conditions]
    found = core(f"{QUESTIONS}:questions_of", [*listings, {}, {"match": None}, {"match": {}}], list(said))
    return [f"{one['kind']} {one['name']} {one['count']} {one['quote']}" for one in found]


def test_only_what_is_unknown_is_asked_and_most_first(core: Core) -> None:
    for kind in ["permit", "registration", "certificate", "own-car", "travel", "shifts", "relocation", "notice"]:
        assert questions(core, [asked(kind, **{kind: "x"})]) == [f"{kind} x 1 q"]
        assert questions(core, [asked(kind, "met", **{kind: "x"})]) == []
        assert questions(core, [asked(kind)]) == []
    assert questions(core, [asked("years", years="3")]) == []
    two = [asked("permit", permit="work"), asked("certificate", quote="second", certificate="adr")]
    assert questions(core, two, two[1:]) == ["certificate adr 2 second", "permit work 1 q"]
    many = [asked("permit", permit=str(number)) for number in range(13)]
    assert len(questions(core, many)) == 12
    for kind in ("location", "remote"):
        assert questions(core, [asked(kind)]) == ["home  1 q"]
        assert questions(core, [{**asked(kind), "have": {"place": "vigo"}}]) == []
        assert questions(core, [asked(kind, "met")]) == []
    assert questions(core, [], salary="20k") == ["pay  1 20k"]


def test_what_was_said_is_not_asked_again(core: Core) -> None:
    paper = [asked("permit", permit="work"), asked("permit", permit="driving"), asked("location")]
    said = [{"kind": "paper", "name": "work", "value": "no"}]
    assert questions(core, paper, said=said) == ["permit driving 1 q", "home  1 q"]
    assert questions(core, paper, said=[{"kind": "home", "name": "", "value": "Vigo"}]) == [
        "permit work 1 q",
        "permit driving 1 q",
    ]
    assert questions(core, [], salary="20k", said=[{"kind": "pay", "name": "EUR", "value": "1"}]) == []
    assert questions(core, paper[:1], said=[{"kind": "skill", "name": "work", "value": "no"}]) == ["permit work 1 q"]


CODES = [
    ("skill", "Python", "yes", True),
    ("language", "en", "B2", True),
    ("language", "english", "B2", False),
    ("language", "e", "", False),
    ("language", "prs", "", True),
    ("years", "", "60", True),
    ("years", "", "61", False),
    ("years", "", "3.5", False),
    ("pay", "EUR", "61", True),
    ("pay", "EUR", "1234567", True),
    ("pay", "EUR", "12345678", False),
    ("shoe", "x", "y", False),
    ("trade", "", "Cook", True),
]


@pytest.mark.parametrize("kind, name, value, holds", CODES)
def test_what_is_a_correction(core: Core, kind: str, name: str, value: str, holds: bool) -> None:
    target = "extension_src.core.match.corrections:is_correction"
    one = {"kind": kind, "name": name, "value": value}
    assert core(target, one) is holds
    for field in one:
        assert core(target, {key: text for key, text in one.items() if key != field}) is False
        assert core(target, {**one, field: 7}) is False
