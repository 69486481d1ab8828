"""Each rule of the claims check on invented sentences: what it marks, and what is like it and honest."""

from typing import Any

import pytest

from tests.core.conftest import Core

CHECK = "extension_src.core.letters.claims:unsupported"
TRUTHS = "extension_src.core.letters.truths"
TODAY = "2026-11-27"
CV = """Marga Olmedilla, cook. marga@olmedilla.example
Tavern Corvo, Lugo. Cook, March 2018 - today. One cook and two waiters with me. Waste from 34% to 29%. 187 covers. Year 4 menus.
Bar Ledo. Kitchen porter, 2016 - 2018
Bar Ledo. Apprentice, 2013 - 2016
St Aldan School, cook, 2012 - 2013
Vocational diploma in cookery. Food safety, 2023. Licence B. Spanish, some French, Python."""
JOB = """Head of kitchen, Fonda Arbor in Lugo. 9 years of management, pastry, allergen control, stock in Rotaplan Desk and GIS.
Sous vide cooking. 40 covers more. A tanker licence is welcome."""
CV_ES = """Marga Olmedilla, cocinera. Taberna Corvo, desde marzo de 2018. Soldadura de ollas. Ciclo superior de Cocina.
Técnica de sala. Un ayudante y dos camareros. Inglés B1. FP. 12 mesas."""
JOB_ES = """Jefa de cocina en Fonda Arbor. Soldadura orbital, termografía, trepa, hidrosiembra. 900 cubiertos al mes, modelo 303,
ventilación no invasiva."""


def marked(core: Core, letter: str, is_spanish: bool = False, said: Any = None) -> list[str]:
    cv, job = (CV_ES, JOB_ES) if is_spanish else (CV, JOB)
    return [claim["text"] for claim in core(CHECK, letter, cv, job, TODAY, said)]


@pytest.mark.parametrize(
    ("letter", "texts"),
    [
        ("I am a mechanical engineer.", ["mechanical engineer"]),
        ("I am a cook and scaffolder.", ["scaffolder"]),
        ("I worked as a plumber.", ["plumber"]),
        ("I was named Cook of the Year.", ["Cook of the Year"]),
        ("I was employee of the month.", ["employee of the month"]),
        ("I am certified in kubernetes.", ["certified in kubernetes"]),
        ("I have a diploma in logistics.", ["diploma in logistics"]),
        ("I hold a tanker licence.", ["tanker"]),
        ("I hold a harbour permit.", ["harbour permit"]),
        ("I hold a D licence.", ["D"]),
        ("I keep stock in rotaplan desk and plan rotas in zuvaplan.", ["rotaplan desk", "zuvaplan"]),
        ("I draw our rooms in gis.", ["gis"]),
        ("I have nine years of management behind me.", ["nine"]),
        ("At Bar Ledo I spent eight years.", ["eight"]),
        ("I am certified in close protection.", ["certified in close protection"]),
        ("Complaints halved while I was there.", ["halved"]),
        ("My French is C1.", ["French is C1"]),
        ("I know allergen control well.", ["allergen control"]),
        # Nobody is named, so it is the writer.
        (
            "Nine years in pastry kitchens, four of them with a full brigade and sous vide.",
            ["Nine", "pastry", "four", "sous vide"],
        ),
        ("Hold a tanker licence and keep every delivery of the week in order.", ["tanker"]),
        ("I led three kitchens.", ["three"]),
        ("I run a brigade of eight.", ["eight"]),
        ("I have cooked for over fifteen years.", ["fifteen"]),
        ("I have a first from there.", ["a first"]),
        ("I hold an M.S. in cookery.", ["M.S"]),
        ("I cook weekly pastry menus.", ["pastry"]),
        ("I cut our waiting list by nine weeks.", ["nine"]),
        ("I'm a senior cook.", ["senior cook"]),
        ("I know pastry and sous vide.", ["pastry", "sous vide"]),
        ("Sous vide I use daily.", ["Sous vide"]),
        ("Since 2018 I run pastry.", ["pastry"]),
        ("I am a cook and kitchen manager.", ["manager"]),
        ("Our availability for 900 covers was 99%.", ["900", "99"]),
        ("I cook, and lead a happy room.", []),
        ("I run three schools.", ["three"]),
        ("I cut our waste by half.", ["half"]),
        ("I had the chance to run pastry.", ["pastry"]),
        ("I like running pastry.", ["pastry"]),
        ("I have two trades: 40 covers and sous vide.", ["40", "sous vide"]),
    ],
)
def test_what_no_cv_says_is_marked(core: Core, letter: str, texts: list[str]) -> None:
    assert marked(core, letter) == texts


@pytest.mark.parametrize(
    "letter",
    [
        "I am a cook.",
        "I have cooked for fourteen years.",
        "I was with Bar Ledo for five years.",
        "Our waste fell by five points.",
        "Three of us cooked.",
        "I cook for nearly 190 covers.",
        "I cook for about fifteen dozen covers.",
        "I speak some French.",
        "I trained the waiters, all of whom stayed.",
        "A kitchen of 40 covers must have everything I missed.",
        "Fonda Arbor is larger than my kitchen of today.",
        "I know pastry by name.",
        "I am asking to go to a house of 40 covers.",
        "Your 9 years of management are more than I can show.",
        "In the first half of the year I cook game, in the rest of the year fish.",
        "I plan menus in detail.",
        "I baked before I was twenty.",
        "Pastry I have only watched.",
        "A kitchen of 40 covers is twice what my hands make.",
        "My menus are plain fare rather than pastry.",
        "Dear team,\n\nHead of kitchen, Fonda Arbor\n\nI cook.",
        "I could start nine weeks after an offer.",
        "I am there ten minutes early every day.",
        "I have cooked for over eight years.",
        "Marga Olmedilla, TC",
        "Pastry I know as a guest.",
        # What stands before its verb is set apart.
        "Pastry I have tasted, sous vide in books.",
        "Pastry and sous vide we trialled for a week.",
        "My allergen control is modest.",
        "I live nine minutes from Lugo.",
        "I accept pastry and 40 covers.",
        "I like Lugo and love Fonda Arbor.",
        "I would bring my cookery to Fonda Arbor.",
        "The chance to run pastry excites me.",
        "I wonder whether I can run pastry.",
        "My family runs Fonda Arbor.",
        "I am preparing for the C1 exam in Spanish.",
        "I have shadowed pastry and sat in on allergen control.",
        "I have cooked nothing from sous vide.",
        "I admit that sous vide and 9 years are a step up from what I have done.",
        "I would need to move to Lugo and can travel to Fonda Arbor.",
        "Your guests come for the Fonda Suppers.",
        "Pastry I know as every guest does.",
        "I am on the waiting list for sous vide.",
        "I am available to travel for 40 covers.",
        "I give a talk of nine minutes and a nine-minute walk.",
        "My cookery is half of a diploma.",
        "I know GIS by ear.",
        "I have to learn sous vide.",
        "Nine-hour shifts are what I work.",
        "Sous vide is on my list.",
        "I cook lunches and assist at the pass.",
    ],
)
def test_what_is_honest_is_not(core: Core, letter: str) -> None:
    assert marked(core, letter) == []


@pytest.mark.parametrize(
    ("letter", "texts"),
    [
        ("En Corvo registro 900 facturas al mes y presento el modelo 303.", ["900", "303"]),
        ("Domino la ventilación no invasiva.", ["ventilación"]),
        ("Domino la soldadura orbital.", ["soldadura orbital"]),
        ("Hago trepa en los parques.", ["trepa"]),
        ("Domino la termografía, hidrosiembra y zurcido.", ["termografía", "hidrosiembra", "zurcido"]),
        ("Trabajé de gruista.", ["gruista"]),
        ("Tengo inglés C1.", ["inglés C1"]),
        ("Fui empleada del mes.", ["empleada del mes"]),
        ("Tengo el grado medio en Soldadura.", ["grado medio"]),
        ("Soy técnica superior en Cocina.", []),
        ("Presento mi candidatura para 900 cubiertos.", []),
        ("Me ofrezco como jefa de cocina.", []),
        ("La trepa la conozco de oídas.", []),
        ("Mando a tres compañeros.", []),
        ("Una docena de mesas.", []),
        # A verb that no table lists is told by its ending and place.
        ("Pulo piezas y trepo con termografía.", ["termografía"]),
        ("En Corvo reviso el menú y trabajo con termografía.", ["termografía"]),
        ("Me ocupo de la trepa y doy cursos de hidrosiembra.", ["trepa", "cursos de hidrosiembra"]),
        ("Gané tres concursos.", ["tres"]),
        ("Trabajé como jefa de cocina.", ["jefa de cocina"]),
        ("Me entusiasma la trepa de la que hablan.", []),
        ("Escribo por la plaza de jefa de cocina con termografía.", []),
        ("Hago menús en lugar de termografía.", []),
        ("La termografía solo la he mirado.", []),
        ("Lo que todavía no: termografía y trepa.", []),
        ("La trepa la conozco como vecina.", []),
        ("La trepa la conozco por curiosidad.", []),
        ("Con trepa se puede hacer mucho.", []),
        ("Me acerco a Zaragoza cuando quieran.", []),
        ("A Zaragoza vuelvo siempre.", []),
        ("Estoy preparando el C1 de inglés.", []),
        ("Trabajo como Fonda Arbor.", ["Fonda Arbor"]),
        ("De hidrosiembra, lo que se ve en los parques.", []),
        ("Presencié la termografía.", []),
        ("La termografía la he visto en clase, la trepa en vídeos.", []),
        ("De la trepa conozco la parte de la cuerda.", []),
        ("Tengo disponibilidad para hacer trepa.", []),
        ("Modelo en Zuvaplan cada menú.", ["Zuvaplan"]),
        ("Soy actualmente jefa de cocina.", ["jefa de cocina"]),
        ("De la termografía tengo la teoría.", []),
        ("La termografía la empiezo en febrero.", []),
        ("La soldadura orbital la tengo que aprender.", []),
        ("Quien ha hecho termografía sabe mirar.", []),
        ("Conozco la termografía.", ["termografía"]),
        ("Hablo mixteco.", ["mixteco"]),
        ("Cuatro años largos de cocina.", []),
        ("Lic. Blanca Arbor\nPresente\n\nSoy cocinera.", []),
    ],
)
def test_spanish_sentences(core: Core, letter: str, texts: list[str]) -> None:
    assert marked(core, letter, True) == texts


@pytest.mark.parametrize(
    ("cv", "letter", "texts"),
    [
        ("Lifeguard, summers of 2022, 2023, 2024 and 2025.", "I was a lifeguard for four summers.", []),
        ("Lifeguard, summers of 2022, 2023 and 2025.", "I was a lifeguard for four summers.", ["four"]),
        ("Budget of €6,000 a month.", "I spend €72,000 a year.", []),
        ("Budget of €6,000 a year.", "I spend €72,000 a year.", ["72,000"]),
        ("Licenciatura, 28 de 35 materias.", "Me faltan siete materias.", []),
        ("From 61% to 74%.", "It rose by 13 points.", []),
        ("Cook, July 2020 - October 2026.", "I have cooked for over six years.", []),
        ("Cook, July 2020 - May 2026.", "I have cooked for nearly six years.", []),
        ("Cook, July 2020 - May 2026.", "I have cooked for over six years.", ["six"]),
        ("Calls fell from 1.9 % to 0.8 %.", "Calls fell to less than half.", []),
        ("Calls fell from 1.9 % to 1.2 %.", "Calls fell to less than half.", ["half"]),
        ("Sales from 2 to 5 million.", "We more than doubled our sales.", []),
        ("Late payments 2.8 %.", "Late payments are mine: under three per cent.", []),
        ("Late payments 3.8 %.", "Late payments are mine: under three per cent.", ["three"]),
        ("Reseñas de 8,1 a 8,9.", "Mis reseñas subieron ocho décimas.", []),
        ("Reseñas de 8,1 a 8,9.", "Mis reseñas subieron siete décimas.", ["siete"]),
        (
            "Quill Ltd, buyer, March 2022 - present\nQuill Ltd, clerk, 2020 - 2022",
            "I have been six years at Quill Ltd.",
            [],
        ),
        (
            "Quill Ltd, buyer, March 2022 - present\nQuill Ltd, clerk, 2020 - 2022",
            "I have been nine years at Quill Ltd.",
            ["nine"],
        ),
        ("Error rate 0.2%.", "I err twice in a thousand payslips.", []),
        ("Assistant manager, Corvo.", "I was a manager.", ["manager"]),
        ("Assistant manager, Corvo.", "I was assistant manager there.", []),
        ("Assistant manager, then manager, Corvo.", "I was manager there.", []),
        ("Auxiliar de enfermería.", "Soy enfermera.", ["enfermera"]),
        ("Auxiliar de enfermería.", "Soy auxiliar de enfermería.", []),
        ("Teaching assistant.", "I am a teacher.", ["teacher"]),
        ("On call one week of every four.", "I lead four cooks.", ["four"]),
        ("CPA candidate.", "I am a CPA.", ["CPA"]),
        ("CPA.", "I am a CPA.", []),
        ("Boston, MA", "I hold a Master's degree.", ["Master's degree"]),
        ("MA Archaeology", "I hold a Master's degree.", []),
        ("Teaching assistant, two terms.", "I was a TA there.", []),
        ("Técnica de RR. HH.", "Soy técnica de Recursos Humanos.", []),
        ("Técnico laboral en Cocina.", "Estudié el técnico en Cocina.", []),
        ("Gaelic (learner)", "I speak fluent Gaelic.", ["fluent Gaelic"]),
    ],
)
def test_what_follows_from_a_cv_is_its_own(core: Core, cv: str, letter: str, texts: list[str]) -> None:
    assert [claim["text"] for claim in core(CHECK, letter, cv, "We look for somebody.", TODAY, None)] == texts


def test_what_is_measured_by_the_listing_is_no_claim(core: Core) -> None:
    cv, job = "Camera assistant. Two feature films.", "Focus puller. You have four feature films."
    assert core(CHECK, "You ask for four films and I have half.", cv, job, TODAY, None) == []
    assert len(core(CHECK, "I cut the films by half.", cv, job, TODAY, None)) == 1


def denied(core: Core, corrections: list[dict[str, str]], truths: list[dict[str, str]]) -> Any:
    return core(f"{TRUTHS}:denials_of", {"corrections": corrections, "letter_truths": truths})


def test_what_the_person_denies_is_marked_though_the_cv_has_it(core: Core) -> None:
    letter = "I use Python and cook. I speak French. I do not use Python."
    no = [
        {"kind": "skill", "name": "Python / Ruby", "value": "no"},
        {"kind": "skill", "name": "Vocational diploma", "value": "no"},
        {"kind": "language", "name": "fr", "value": "no"},
    ]
    said = denied(core, no, [])
    claims = core(CHECK, letter, CV, JOB, TODAY, said)
    assert [(claim["text"], claim["found_in"]) for claim in claims] == [("Python", "denied"), ("French", "denied")]
    assert marked(core, "I hold a vocational diploma.", False, said) == ["vocational diploma"]
    # What is said to be true after all is not marked, nor is anything else.
    assert marked(core, letter, False, denied(core, no, [{"kind": "skill", "text": "Python"}])) == ["French"]
    assert marked(core, letter) == []
    yes = [{"kind": "skill", "name": "python", "value": "yes"}, *no]
    assert marked(core, letter, False, denied(core, yes, [])) == ["French"]
