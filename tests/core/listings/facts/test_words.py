"""Where one works and the kind of contract, in the words of boards."""

import pytest

from tests.core.conftest import Core

MODULE = "extension_src.core.listings.facts.words"
WORKPLACES = [
    ("Remote", "remote"), ("Remote in United States", "remote"), ("Solo teletrabajo", "remote"), ("Télétravail", "remote"),
    ("100% En remoto", "remote"), ("TELECOMMUTE", "remote"), ("Hybrid", "hybrid"), ("Hybrid work in London", "hybrid"),
    ("Málaga (Híbrido)", "hybrid"), ("Ibrido", "hybrid"), ("Torino (Ibrido)", "hybrid"), ("On-site", "on-site"),
    ("Presencial", "on-site"), ("Leeds, England (On-site)", "on-site"), ("In sede", "on-site"),
]  # fmt: skip
NOT_WORKPLACES = [
    "", "Remote or hybrid", "Remote-friendly", "Not remote", "Remoto, California", "Madrid", "Sin especificar", "()", "(",
    "Teletrabajo 2 días", "Hybrid cloud engineer", "Remote sensing", "Presencial / híbrido",
]  # fmt: skip
CONTRACTS = [
    "Full-time", "Contract", "Contrato indefinido, jornada completa", "Contrato otros contratos, jornada completa",
    "Permanent, Full-time", "Vollzeit", "CDI", "Tempo pieno", "Tipo contrato: Indefinido", "Jornada Completa", "Voltijd",
    "Job type: Part-time", "Prácticas",
]  # fmt: skip
NOT_CONTRACTS = [
    "",
    "Full-time position available",
    "Contract manager",
    "Mid-Senior level",
    "Jornada",
    "Contrato",
    ",",
    "/",
]


@pytest.mark.parametrize(("text", "workplace"), WORKPLACES)
def test_workplace(core: Core, text: str, workplace: str) -> None:
    assert core(f"{MODULE}:read_workplace", text) == workplace


@pytest.mark.parametrize("text", NOT_WORKPLACES)
def test_what_is_no_workplace(core: Core, text: str) -> None:
    assert core(f"{MODULE}:read_workplace", text) == ""


@pytest.mark.parametrize("text", CONTRACTS)
def test_contract(core: Core, text: str) -> None:
    assert core(f"{MODULE}:is_contract", text) is True


@pytest.mark.parametrize("text", NOT_CONTRACTS)
def test_what_is_no_contract(core: Core, text: str) -> None:
    assert core(f"{MODULE}:is_contract", text) is False


def test_employment_types(core: Core) -> None:
    assert core(f"{MODULE}:contract_of_types", ["FULL_TIME", "OTHER", "INTERN"]) == "Full-time, Internship"
    assert core(f"{MODULE}:contract_of_types", ["constructor", ""]) == ""
