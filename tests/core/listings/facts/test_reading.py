"""The facts of a posting: which candidate counts, its source, the employer's address out of a redirect."""

from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

NOW = 1_772_452_800_000
DAY = 86_400_000
MODULE = "extension_src.core.listings.facts.reading"
ADDRESS = "extension_src.core.listings.facts.apply_address:employer_address"
URL = "https://www.infojobs.net/madrid/cocinero/of-i0"


def read(core: Core, candidates: Any, salary: str = "", url: str = URL) -> dict[str, Any]:
    found: dict[str, Any] = core(f"{MODULE}:read_facts", candidates, [salary, "dom"], url, NOW)
    assert set(found["values"]) == set(found["sources"])
    return found


def test_a_line_is_the_fact_that_it_says(core: Core) -> None:
    lines = [
        "Lugo (Lugo)",
        "Híbrido",
        "Publicada hace 3 días",
        "Contrato indefinido, jornada completa",
        "Cierra en 5 días",
    ]
    found = read(core, [["line", line, "dom"] for line in lines], "24.000€ - 28.000€ Bruto/año")
    assert found["values"] == {
        "posted_at": NOW - 3 * DAY,
        "closes_at": NOW + 5 * DAY,
        "workplace": "hybrid",
        "contract": "Contrato indefinido, jornada completa",
        "pay": {"min": 24000, "max": 28000, "currency": "EUR", "period": "year"},
    }
    assert set(found["sources"].values()) == {"dom"}


def test_the_day_itself_is_worth_more_than_its_age_and_shown_words_more_than_data(core: Core) -> None:
    found = read(
        core,
        [
            ["line", "hace 3 días", "dom"],
            ["line", "Presencial", "dom"],
            ["posted_at", "2026-02-20T00:00:00.000Z", "json-ld"],
            ["workplace", "TELECOMMUTE", "json-ld"],
        ],
    )
    assert (found["sources"]["posted_at"], found["sources"]["workplace"]) == ("json-ld", "dom")
    assert found["values"]["workplace"] == "on-site"


def test_a_pay_with_its_period_is_worth_more(core: Core) -> None:
    salary = '[{"currency": "INR", "value": {"minValue": 300000, "maxValue": 400000, "unitText": "YEAR"}}, ""]'
    found = read(core, [["base_salary", salary, "json-ld"]], "₹3L - ₹4L")
    assert (found["values"]["pay"]["period"], found["sources"]["pay"]) == ("year", "json-ld")
    assert read(core, [], "₹3L - ₹4L")["values"]["pay"]["period"] == ""


def test_chips_of_one_source_are_joined(core: Core) -> None:
    chips = [["line", "Vollzeit", "dom"], ["line", "Festanstellung", "dom"], ["line", "Vollzeit", "dom"]]
    found = read(core, [*chips, ["employment_type", "FULL_TIME,OTHER", "json-ld"]])
    assert found["values"]["contract"] == "Vollzeit, Festanstellung"


@pytest.mark.parametrize(
    ("url", "currency"),
    [
        ("https://www.indeed.com/viewjob?jk=0", "USD"), ("https://ca.indeed.com/viewjob?jk=0", "CAD"),
        ("https://www.glassdoor.com.au/job-listing/j?jl=1", "AUD"), ("https://www.linkedin.com/jobs/view/1/", "USD"),
    ],
)  # fmt: skip
def test_a_sign_of_several_currencies_is_that_of_the_site(core: Core, url: str, currency: str) -> None:
    assert read(core, [], "$40 an hour", url)["values"]["pay"]["currency"] == currency
    assert read(core, [], "$40 an hour", "https://careers.example/1")["values"] == {}


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://jobs.example.com/7?a=1#b", "https://jobs.example.com/7?a=1#b"),
        (
            "https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fjobs%2Eexample%2Ecom%2F7&trk=x",
            "https://jobs.example.com/7",
        ),
        ("https://www.linkedin.com/redir/redirect/?url=https%3A%2F%2Fa.example%2F&isSdui=true", "https://a.example/"),
        ("https://es.indeed.com/applystart?jk=0&dest=https%3A%2F%2Fa.example%2Fx", "https://a.example/x"),
        ("https://www.indeed.com/applystart?jk=00000000000000b4", ""),
        ("https://www.linkedin.com/jobs/view/externalApply/1?url=https%3A%2F%2Fa.example%2F", "https://a.example/"),
        ("https://www.linkedin.com/safety/go/?url=javascript%3Aalert(1)", ""),
        ("https://www.linkedin.com/safety/go/?url=%zz", ""),
        ("https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fuser%3Apass%40a.example", ""),
        ("https://www.linkedin.com/jobs/view/1/", ""),
        ("", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_the_employers_address(core: Core, url: str, address: str) -> None:
    assert core(ADDRESS, url) == address


@given(path=st.text(alphabet="abcñ/ -%&=?", max_size=20))
def test_an_address_comes_out_of_any_number_of_redirects(both: Core, path: str) -> None:
    address = f"https://jobs.example.com/{quote(path)}"
    once = f"https://www.linkedin.com/safety/go/?url={quote(address, safe='')}&x=1"
    twice = f"https://www.linkedin.com/redir/redirect/?url={quote(once, safe='')}"
    assert both(ADDRESS, once) == both(ADDRESS, twice) == address
    endless = once
    for _ in range(6):
        endless = f"https://www.linkedin.com/redir/redirect/?url={quote(endless, safe='')}"
    assert both(ADDRESS, endless) == ""


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.sampled_from(["line", "pay", "dom", "3 days ago", "base_salary"]),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["0", "length", "value"]), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(candidates=JSON)
def test_any_candidates_are_read_alike_and_refuse_nothing(both: Core, candidates: Any) -> None:
    both(f"{MODULE}:read_facts", candidates, ["", "dom"], URL, NOW)
