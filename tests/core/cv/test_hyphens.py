"""What a line's end divides and what it does not, on both runtimes."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

Core = Callable[..., Any]
CLEAN = "extension_src.core.cv.text:clean"


@pytest.mark.parametrize(
    "raw, repaired",
    [
        ("experi-\nence", "experience"),
        ("experi-\n  encia", "experiencia"),
        ("experi\u2010\nence", "experience"),
        ("experi\u00ad\nence", "experience"),
        ("enferme-\n\nría", "enfermería"),
        ("soft-\nware and data-\nbases", "software and databases"),
        ("co-\nmunicación, técnica-\nmente, prác-\ntico", "comunicación, técnicamente, práctico"),
        ("multi-\nple, part-\nners, reali-\nty, high-\nlights", "multiple, partners, reality, highlights"),
        ("back-\nground, front-\nline, free-\nlance, over-\nview", "background, frontline, freelance, overview"),
        # The text has the word whole elsewhere.
        ("a tail of a spin: tailspin, or tail-\nspin", "a tail of a spin: tailspin, or tailspin"),
    ],
)
def test_divided_words(core: Core, raw: str, repaired: str) -> None:
    assert core(CLEAN, raw) == repaired


@pytest.mark.parametrize(
    "raw, repaired",
    [
        ("the full-\nstack team", "the full-stack team"),
        ("a data-\ndriven team", "a data-driven team"),
        ("cross-\nfunctional, self-\ntaught", "cross-functional, self-taught"),
        ("front-\nend, open-\nsource, low-\ncode", "front-end, open-source, low-code"),
        ("real-\ntime, on-\nsite, co-\nfounder", "real-time, on-site, co-founder"),
        ("multi-\ntenant, non-\nprofit, user-\nfacing", "multi-tenant, non-profit, user-facing"),
        ("e-\ncommerce, e-\n\nmail, plan-\nb", "e-commerce, e-mail, plan-b"),
        ("técnico-\ncomercial, físico-\nquímico", "técnico-comercial, físico-químico"),
        ("end-\nto-end", "end-to-end"),
        ("first-of-\nits-kind", "first-of-its-kind"),
        ("pre-\nsales, and pre-sales again", "pre-sales, and pre-sales again"),
        ("cash-\nflow: the flow of cash", "cash-flow: the flow of cash"),
        ("Ashpeak-\nWhitlow, or Ashpeak-Whitlow", "Ashpeak-Whitlow, or Ashpeak-Whitlow"),
        ("Anne-\nMarie", "Anne-\nMarie"),
        ("a 24-\nhour rota", "a 24-hour rota"),
    ],
)
def test_compounds_keep_their_hyphen(core: Core, raw: str, repaired: str) -> None:
    assert core(CLEAN, raw) == repaired


@pytest.mark.parametrize(
    "raw, repaired",
    [
        ("Type-\nScript, Java-\nScript and Git-\nHub", "TypeScript, JavaScript and GitHub"),
        ("Brisa-\nSoft, once BrisaSoft", "BrisaSoft, once BrisaSoft"),
        ("CI/\nCD, TCP/\nIP, and/\nor", "CI/CD, TCP/IP, and/or"),
        ("https://marta.example/\nExperience", "https://marta.example/\nExperience"),
        ("marta.example/cv/\nExperience", "marta.example/cv/\nExperience"),
    ],
)
def test_names_and_alternatives(core: Core, raw: str, repaired: str) -> None:
    assert core(CLEAN, raw) == repaired


@pytest.mark.parametrize(
    "raw, repaired",
    [
        ("2019-\n2024", "2019-2024"),
        ("2019-\npresent", "2019-present"),
        ("2019\u2013\nActualidad", "2019\u2013Actualidad"),
        ("January 2019 -\nMarch 2024", "January 2019 - March 2024"),
        ("January 2019 \u2014\n\nMarch 2024", "January 2019 \u2014 March 2024"),
        ("enero de 2019 -\nmarzo de 2024", "enero de 2019 - marzo de 2024"),
        ("01/2019 \u2013\n03/2024", "01/2019 \u2013 03/2024"),
        ("01.2019 -\n2024", "01.2019 - 2024"),
        ("600-\n123", "600-123"),
        # The next line is no date: the dash says that it goes on, or begins a list.
        ("2019 -\nMarketing lead", "2019 -\nMarketing lead"),
        ("2019-\nMayor of Lumbre", "2019-\nMayor of Lumbre"),
        ("2019 -\nDecathlon, cashier", "2019 -\nDecathlon, cashier"),
        ("bullet -\nnext", "bullet -\nnext"),
        ("- Python\n- Go", "- Python\n- Go"),
        ("Languages -\nEnglish", "Languages -\nEnglish"),
    ],
)
def test_ranges_and_dashes(core: Core, raw: str, repaired: str) -> None:
    assert core(CLEAN, raw) == repaired


WORDS = [
    "back",
    "end",
    "cross",
    "functional",
    "Type",
    "Script",
    "TypeScript",
    "CI",
    "CD",
    "2019",
    "2024",
    "present",
    "e",
    "March",
]
LINES = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from(["-\n", " -\n", "/\n", " ", "\n", "-", "\u2013\n\n"]))
)


@given(LINES)
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_no_letter_is_lost(both: Core, lines: list[tuple[str, str]]) -> None:
    text = "".join(word + end for word, end in lines)
    cleaned = both(CLEAN, text)
    assert [part for part in cleaned if part.isalnum()] == [part for part in text if part.isalnum()]
    assert len(cleaned.split("\n")) <= len(text.split("\n"))
