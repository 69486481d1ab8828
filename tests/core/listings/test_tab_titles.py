"""The company's name out of what a tab says beside a job's title."""

import pytest

from tests.core.conftest import Core

COMPANY = "extension_src.core.listings.tab_titles:company_beside"
SEPARATORS = [" | ", " - ", " – ", " — ", " · ", " @ ", " at ", " en ", " bei ", " chez ", " presso ", " hos "]
SITE_WORDS = """
job application for; apply for; careers; career; jobs; job; empleo; trabajo; ofertas de empleo
stellenangebot; karriere; recrutement; vacancy; job openings; open positions; home
"""


def words() -> list[str]:
    return SITE_WORDS.strip().replace("\n", "; ").split("; ")


@pytest.mark.parametrize("separator", SEPARATORS)
def test_each_separator(core: Core, separator: str) -> None:
    assert core(COMPANY, f"{separator}Horno Ejemplo") == "Horno Ejemplo"
    assert core(COMPANY, f"{separator}Horno Ejemplo{separator}Vigo") == "Horno Ejemplo"
    # Within a word it separates nothing.
    name = f"Horno{separator.strip()}Ejemplo"
    assert core(COMPANY, name) == ("Horno" if separator == " | " else name)


@pytest.mark.parametrize("said", words())
def test_each_word_of_the_site(core: Core, said: str) -> None:
    for text in (f"{said} Horno Ejemplo", f"Horno Ejemplo {said.upper()}", f"{said} {said} Horno Ejemplo {said}"):
        assert core(COMPANY, text) == "Horno Ejemplo"
    assert core(COMPANY, f"{said} | Horno Ejemplo") == "Horno Ejemplo"
    assert core(COMPANY, said) == ""
    # Between the name's own words, or as part of a longer one, it is the company's.
    assert core(COMPANY, f"Horno {said} Ejemplo") == f"Horno {said} Ejemplo"
    if " " not in said:
        assert core(COMPANY, f"{said}x Ejemplo") == f"{said}x Ejemplo"
        assert core(COMPANY, f"Horno x{said}") == f"Horno x{said}"


@pytest.mark.parametrize(
    "text, company",
    [
        ("", ""), (" - ", ""), (" (.) : ; , ", ""), (": Horno Ejemplo;", "Horno Ejemplo"), ("Horno, S.L.", "Horno, S.L."),
        (" Jobs: - Horno\u00a0 Ejemplo ", "Jobs"), ("Careers at Horno - Vigo", "Horno"), ("Job openings at Horno", "Horno"),
        ("Jobs at Horno | Ofertas de empleo", "Horno"), ("Job Job Horno jobs careers", "Horno"), ("home | careers | 3", "3"),
    ],
)  # fmt: skip
def test_other_titles(core: Core, text: str, company: str) -> None:
    assert core(COMPANY, text) == company
