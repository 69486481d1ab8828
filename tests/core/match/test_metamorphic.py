"""What must move a number, and what must not: changes of CVs and listings of four trades, whoever compares them."""

import pytest

from tests.core.conftest import Core
from tests.core.match.metamorphic import (
    ADDED_SKILLS,
    ASIDES,
    BENEFITS,
    CVS,
    FILLER,
    LACKED,
    LEGAL,
    LISTINGS,
    STORY,
    THIN_LISTINGS,
    TRADES,
    language,
    reordered,
    with_bullets,
    without_accents,
    wrapped,
)
from tests.core.match_data import load
from toolchain.sources import TEST_CALLS

SIDES = [(trade, trade) for trade in TRADES] + [("accountant", "developer"), ("developer", "accountant")]


def number(core: Core, cv: str, listing: str) -> float:
    """The number with its decimals."""
    load(core)
    found: float = core(f"{TEST_CALLS}:fit_of_texts", cv, listing)
    return found


def with_requirement(listing: str, line: str) -> str:
    """The listing with one more line under its requirements."""
    for heading in ("Requirements\n", "Requisitos\n", "Requisitos:\n"):
        listing = listing.replace(heading, heading + line)
    return listing


@pytest.mark.parametrize("trade", TRADES)
def test_a_skill_that_is_asked_never_lowers(core: Core, trade: str) -> None:
    plain = number(core, CVS[trade], LISTINGS[trade])
    for skill in ADDED_SKILLS[trade]:
        assert number(core, CVS[trade] + skill + "\n", LISTINGS[trade]) >= plain


@pytest.mark.parametrize("cv", TRADES)
@pytest.mark.parametrize("trade", TRADES)
def test_a_requirement_that_the_cv_lacks_never_raises(core: Core, cv: str, trade: str) -> None:
    plain = number(core, CVS[cv], LISTINGS[trade])
    for line in LACKED[trade]:
        assert number(core, CVS[cv], with_requirement(LISTINGS[trade], line)) <= plain, line


@pytest.mark.parametrize("cv, trade", SIDES)
@pytest.mark.parametrize("text", [STORY, BENEFITS, LEGAL], ids=["story", "benefits", "legal"])
def test_what_asks_nothing_moves_little(core: Core, cv: str, trade: str, text: dict[str, str]) -> None:
    plain = number(core, CVS[cv], LISTINGS[trade])
    added = text[language(trade)]
    assert abs(number(core, CVS[cv], LISTINGS[trade] + added) - plain) < 3
    without_heading = added.split("\n", 1)[1]
    assert abs(number(core, CVS[cv], LISTINGS[trade] + "\n" + without_heading) - plain) < 3


@pytest.mark.parametrize("name", THIN_LISTINGS)
def test_a_demand_more_never_raises_where_a_listing_says_little(core: Core, name: str) -> None:
    trade, listing = THIN_LISTINGS[name]
    plain = number(core, CVS[trade], listing)
    heading = "Requirements\n" if language(trade) == "en" else "Requisitos\n"
    lacked = [line for lines in LACKED.values() for line in lines]
    for line in lacked:
        assert number(core, CVS[trade], listing + heading + line) <= plain, line
    assert number(core, CVS[trade], listing.rstrip("\n") + ", Kubernetes, Terraform, Elixir\n") <= plain
    assert number(core, CVS[trade], listing + heading + "".join(lacked)) <= plain


@pytest.mark.parametrize("name", THIN_LISTINGS)
def test_what_asks_nothing_moves_a_listing_little_that_says_little(core: Core, name: str) -> None:
    trade, listing = THIN_LISTINGS[name]
    plain = number(core, CVS[trade], listing)
    for aside in ASIDES[language(trade)]:
        assert abs(number(core, CVS[trade], listing + aside) - plain) < 3, aside
        assert abs(number(core, CVS[trade], listing + aside.split("\n", 1)[1]) - plain) < 3, aside


@pytest.mark.parametrize("cv, trade", SIDES)
def test_filler_in_the_cv_moves_little(core: Core, cv: str, trade: str) -> None:
    plain = number(core, CVS[cv], LISTINGS[trade])
    assert abs(number(core, CVS[cv] + FILLER[language(cv)], LISTINGS[trade]) - plain) < 5


@pytest.mark.parametrize("cv, trade", SIDES)
@pytest.mark.parametrize("change", [reordered, with_bullets, wrapped, without_accents, str.lower, str.upper])
def test_how_a_cv_is_written_moves_little(core: Core, cv: str, trade: str, change) -> None:  # type: ignore[no-untyped-def]
    plain = number(core, CVS[cv], LISTINGS[trade])
    assert abs(number(core, change(CVS[cv]), LISTINGS[trade]) - plain) < 2


@pytest.mark.parametrize("trade", TRADES)
@pytest.mark.parametrize("change", [with_bullets, without_accents, str.lower, str.upper])
def test_how_a_listing_is_written_moves_little(core: Core, trade: str, change) -> None:  # type: ignore[no-untyped-def]
    plain = number(core, CVS[trade], LISTINGS[trade])
    assert abs(number(core, CVS[trade], change(LISTINGS[trade])) - plain) < 2


@pytest.mark.parametrize("one, other", [("Enfermera", "Enfermero"), ("pacientes", "paciente"), ("Curas", "Cura")])
def test_gender_and_number_move_little(core: Core, one: str, other: str) -> None:
    plain = number(core, CVS["nurse"], LISTINGS["nurse"])
    assert abs(number(core, CVS["nurse"], LISTINGS["nurse"].replace(one, other)) - plain) < 2


@pytest.mark.parametrize(
    "denial", ["No experience with {}", "I have never used {}", "Sin experiencia en {}", "I don't know {}"]
)
def test_a_skill_denied_counts_as_lacking(core: Core, denial: str) -> None:
    lacking = number(core, CVS["developer"], LISTINGS["developer"])
    having = number(core, CVS["developer"] + "Docker\n", LISTINGS["developer"])
    assert (
        number(core, CVS["developer"] + denial.format("Docker") + "\n", LISTINGS["developer"]) < (lacking + having) / 2
    )


def test_a_denial_of_one_thing_denies_no_other(core: Core) -> None:
    having = number(core, CVS["developer"] + "Docker\n", LISTINGS["developer"])
    assert abs(number(core, CVS["developer"] + "Not only Docker, also Docker\n", LISTINGS["developer"]) - having) < 1


@pytest.mark.parametrize("trade", TRADES)
def test_the_own_trade_is_far_above_the_others(core: Core, trade: str) -> None:
    others = [number(core, CVS[cv], LISTINGS[trade]) for cv in TRADES if cv != trade]
    assert number(core, CVS[trade], LISTINGS[trade]) > 70 > 30 > max(others)
