"""Dates, levels, numbers, multiples and addresses as letters and CVs write them: each in its own words, and what is none."""

from typing import Any

import pytest

from tests.core.conftest import Core
from toolchain.sources import TEST_CALLS

DATES = [
    ("12/03/2019", "12/03/2019", 2019, 3, 12),
    ("12.03.2019", "12.03.2019", 2019, 3, 12),
    ("2019-03-12", "2019-03-12", 2019, 3, 12),
    ("31/12/1999", "31/12/1999", 1999, 12, 31),
    ("03/2019", "03/2019", 2019, 3, 0),
    ("2019-03", "2019-03", 2019, 3, 0),
    ("March 2019", "March 2019", 2019, 3, 0),
    ("3 March 2019", "3 March 2019", 2019, 3, 3),
    ("March 3, 2019", "March 3, 2019", 2019, 3, 3),
    ("1st of March 2019", "1st of March 2019", 2019, 3, 1),
    ("12 de marzo de 2019", "12 de marzo de 2019", 2019, 3, 12),
    ("mayo de 2012", "mayo de 2012", 2012, 5, 0),
    ("sept. 2019", "sept. 2019", 2019, 9, 0),
    ("March, 2019", "March, 2019", 2019, 3, 0),
    ("12 of March", "12 of March", 0, 3, 12),
    ("12º de mayo", "12º de mayo", 0, 5, 12),
    ("3 May", "3 May", 0, 5, 3),
    ("2nd March 2019", "2nd March 2019", 2019, 3, 2),
    ("3rd March", "3rd March", 0, 3, 3),
    ("4th March", "4th March", 0, 3, 4),
    ("March 31", "March 31", 0, 3, 31),
    ("in 2019", "2019", 2019, 0, 0),
    ("1940", "1940", 1940, 0, 0),
    ("2079", "2079", 2079, 0, 0),
    ("32 March 2019", "March 2019", 2019, 3, 0),
    ("12/13/2019", "2019", 2019, 0, 0),
    ("13/2019", "2019", 2019, 0, 0),
    ("2019-13", "2019", 2019, 0, 0),
    ("2019-3", "2019", 2019, 0, 0),
    ("32/03/2019", "03/2019", 2019, 3, 0),
    ("0/1/2019", "1/2019", 2019, 1, 0),
]
NO_DATES = [
    "1939",
    "2080",
    "March",
    "May 3",
    "Mar 3",
    "1.2019",
    "2019.5",
    "2,019",
    "€2019",
    "2019 €",
    "2019 kg",
    "+2019",
    "12 th March",
    "12/03/19",
    "2019%",
]
LEVELS: list[tuple[str, list[list[Any]]]] = [
    ("English C1, French A2", [["en", "C1", 5, 5], ["fr", "A2", 2, 2]]),
    ("fluent English and some French", [["en", "fluent", 4, 6], ["fr", "some", 1, 2]]),
    ("English and French are fluent", [["en", "fluent", 4, 6], ["fr", "fluent", 4, 6]]),
    ("English, French and Italian (B1)", [["en", "", 0, 0], ["fr", "", 0, 0], ["it", "B1", 3, 3]]),
    ("inglés: nivel medio", [["en", "medio", 3, 4]]),
    ("francés medio", [["fr", "medio", 3, 4]]),
    ("medio francés", [["fr", "", 0, 0]]),
    ("German at B2 level", [["de", "B2", 4, 4]]),
    ("at C2 in English", [["en", "C2", 6, 6]]),
    ("nivel B2 de francés", [["fr", "B2", 4, 4]]),
    ("English is my native language", [["en", "native", 7, 7]]),
    ("native (English)", [["en", "native", 7, 7]]),
    ("English. Fluent in French", [["en", "", 0, 0], ["fr", "Fluent", 4, 6]]),
    ("basic, English", [["en", "", 0, 0]]),
    ("French some", [["fr", "", 0, 0]]),
    ("Catalan: 1. native", [["ca", "", 0, 0]]),
    ("I speak Polish", [["pl", "", 0, 0]]),
    ("excellent written and spoken English", [["en", "excellent", 5, 6]]),
    ("English spoken at a very good advanced level", [["en", "", 0, 0]]),
    ("English one two three four B2", [["en", "B2", 4, 4]]),
    ("English one two three four five B2", [["en", "", 0, 0]]),
    ("B2 two three four five English", [["en", "B2", 4, 4]]),
    ("B2 one two three four five English", [["en", "", 0, 0]]),
    ("bilingual English", [["en", "bilingual", 6, 7]]),
    ("basic Welsh", [["cy", "basic", 1, 2]]),
    ("GCSE Spanish", [["es", "GCSE", 2, 3]]),
    ("advanced Italian", [["it", "advanced", 4, 5]]),
    ("conversational Dutch", [["nl", "conversational", 2, 3]]),
]
NUMBERS = [
    ("41 engineers", "41", 41, "people", "engineers", ""),
    ("2,500 customers", "2,500", 2500, "public", "customers", ""),
    ("2.500 clientes", "2.500", 2500, "public", "clientes", ""),
    ("2.5 million euros", "2.5 million", 2_500_000, "money", "euros", ""),
    ("2k tickets", "2k", 2000, "thing", "tickets", ""),
    ("3M users", "3M", 3_000_000, "public", "users", ""),
    ("€40k", "40k", 40_000, "money", "", ""),
    ("twenty-one people", "twenty-one", 21, "people", "people", ""),
    ("cuarenta y dos personas", "cuarenta y dos", 42, "people", "personas", ""),
    ("two hundred and five rooms", "two hundred and five", 205, "thing", "rooms", ""),
    ("dos mil personas", "dos mil", 2000, "people", "personas", ""),
    ("a dozen cooks", "dozen", 12, "people", "cooks", ""),
    ("una docena de mesas", "docena", 12, "thing", "mesas", ""),
    ("35%", "35", 35, "percent", "", ""),
    ("un 30 %", "30", 30, "percent", "", ""),
    ("1.234.567 €", "1.234.567", 1_234_567, "money", "", ""),
    ("1,234,567.89", "1,234,567.89", 1_234_567.89, "none", "", ""),
    ("0.5", "0.5", 0.5, "none", "", ""),
    ("12 years", "12", 12, "year", "years", ""),
    ("8 hours", "8", 8, "hour", "hours", ""),
    ("más de 40 pedidos", "40", 40, "thing", "pedidos", "over"),
    ("over 40 orders", "40", 40, "thing", "orders", "over"),
    ("about 40 orders", "40", 40, "thing", "orders", "rough"),
    ("nearly ten years", "ten", 10, "year", "years", "rough"),
    ("twenty", "twenty", 20, "none", "", ""),
]
NO_NUMBERS = ["1st place", "2nd", "3rd", "4th", "Tres Naranjas", "one", "1. Cook", "in 2019", "March 2019"]
MULTIPLES = """
doubled sales=doubled 2; tripled sales=tripled 3; half of sales=half 12; cut by half=half 12; reduje a la mitad=mitad 12
half the cost=half 12; three times as fast=three times 3; dos veces más=dos veces 2; multiplied by three=three 3
multipliqué por tres=tres 3; hundreds of clients=hundreds -100; cientos de clientes=cientos -100; thousands of=thousands -1000
dozens of=dozens -10; docenas de=docenas -10; 2x=2x 2; 10x=10x 10; a third of costs=a third 13; by a third=a third 13
two thirds less=two thirds 13; a quarter of=a quarter 14; tercera parte=tercera 13; quinta parte=quinta 15; twice as fast=twice 2
999 times more=999 times 999; mil veces más=mil veces 1000; doblé las ventas=doblé 2; double the sales=double 2
double degree=; half a day=; half of the day=; three times=; hundreds=; 6x=; a third=; tercera vez=; twice=; 1001 times more=
with triple=; triple week=; one time more=
"""
ADDRESSES = """
a@b.example=email a@b.example; <a@b.example>,=email a@b.example; mailto:A@b.example=email a@b.example
https://www.a.example/x/.=url a.example/x; (www.a.example)=url a.example; olmo.es=url olmo.es; olmo.es/cv=url olmo.es/cv
@olmo=url @olmo; +34 600 111 222=phone 34600111222; 600111222=phone 600111222; (944) 555-666=phone 944555666
call 12 34 56=phone 123456; 0034 600 111 222=phone 0034600111222; +(34) 600 111 222=phone 34600111222
a@b=; a@b@c.example=; e.g.=; a.es=; node.js=; @a=; Tel. 944 55=; 1.234.567.890=; 12/03/2019 600=; 2019 2020=; 12345678=; 12 34 56=
"""


def read(core: Core, text: str, is_spanish: bool = False) -> Any:
    return core(f"{TEST_CALLS}:read_in", text, is_spanish)


@pytest.mark.parametrize("text, words, year, month, day", DATES)
def test_dates(core: Core, text: str, words: str, year: int, month: int, day: int) -> None:
    assert read(core, text)["dates"] == [[words, year, month, day]]
    assert read(core, f"It was on {text} in Vigo")["dates"] == [[words, year, month, day]]


def test_what_is_no_date(core: Core) -> None:
    for text in NO_DATES:
        assert read(core, text)["dates"] == [], text


@pytest.mark.parametrize("text, levels", LEVELS)
def test_languages_and_their_levels(core: Core, text: str, levels: list[list[Any]]) -> None:
    assert read(core, text)["levels"] == levels


@pytest.mark.parametrize("text, words, value, role, noun, said", NUMBERS)
def test_numbers_and_what_they_count(
    core: Core, text: str, words: str, value: float, role: str, noun: str, said: str
) -> None:
    is_spanish = (
        any(word in text for word in ["clientes", "personas", "docena", "un 30", "más", "€"]) and text[0] != "€"
    )
    assert read(core, text, is_spanish)["numbers"] == [[words, value, role, noun, said != "", said == "over"]]


def test_what_is_no_number(core: Core) -> None:
    for text in NO_NUMBERS:
        assert read(core, text, text.startswith("Tres"))["numbers"] == [], text


def said(table: str) -> list[tuple[str, str]]:
    """`(text, what is read in it)` of each case."""
    pairs = [case.strip().rsplit("=", 1) for line in table.strip().split("\n") for case in line.split("; ")]
    return [(text, found) for text, found in pairs]


def test_multiples(core: Core) -> None:
    for text, found in said(MULTIPLES):
        assert [f"{words} {factor}" for words, factor in read(core, text)["multiples"]] == ([found] if found else []), (
            text
        )


def test_addresses(core: Core) -> None:
    for text, found in said(ADDRESSES):
        assert [f"{kind} {key}" for kind, _, key in read(core, text)["addresses"]] == ([found] if found else []), text


def test_a_letter_that_ends_with_a_factor_is_checked(core: Core) -> None:
    for letter in ("Multipliqué las ventas: por tres", "Multipliqué por tres", "I multiplied by three."):
        claims = core("extension_src.core.letters.claims:unsupported", letter, "Cook", "Job", "2026-11-27")
        assert all(letter[one["start"] : one["end"]] == one["text"] for one in claims)
