"""JobPosting in decoded JSON-LD, on both runtimes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.listings.json_ld"
POSTING: dict[str, Any] = {
    "@type": "JobPosting",
    "title": "Panadera",
    "hiringOrganization": {"@type": "Organization", "name": "Horno Ejemplo"},
    "jobLocation": {
        "@type": "Place",
        "address": {"addressLocality": "Soria", "addressRegion": "Castilla y León"},
    },
}
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.sampled_from(["JobPosting", "", "x"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["@type", "@graph", "mainEntity", "title", "jobLocation", "address", "name"]),
            inner,
        )
    ),
    max_leaves=12,
)


@pytest.mark.parametrize(
    "block",
    [
        POSTING,
        [POSTING],
        {"@graph": [{"@type": "WebPage"}, POSTING]},
        {"@type": "WebPage", "mainEntity": POSTING},
        {**POSTING, "@type": ["Thing", "JobPosting"]},
    ],
)
def test_a_posting_is_found_however_it_is_wrapped(core: Core, block: Any) -> None:
    assert [posting["title"] for posting in core(f"{MODULE}:job_postings", block)] == ["Panadera"]


def test_its_parts_are_read(core: Core) -> None:
    assert core(f"{MODULE}:organisation_name", POSTING) == "Horno Ejemplo"
    assert core(f"{MODULE}:place", POSTING) == "Soria, Castilla y León"
    assert core(f"{MODULE}:organisation_name", {"hiringOrganization": "Horno"}) == "Horno"
    assert core(f"{MODULE}:place", {"jobLocation": [{"address": {"addressCountry": "ES"}}]}) == "ES"


@pytest.mark.parametrize(
    ("location", "named"),
    [
        ([], ""),
        ("Soria", ""),
        ({"name": " Taller "}, "Taller"),
        ({"address": " Calle Mayor 1, Soria "}, "Calle Mayor 1, Soria"),
        ({"address": {"addressLocality": "Soria"}}, "Soria"),
    ],
)
def test_a_place_in_any_shape(core: Core, location: Any, named: str) -> None:
    assert core(f"{MODULE}:place", {"jobLocation": location}) == named


def test_what_is_not_said_is_empty(core: Core) -> None:
    assert core(f"{MODULE}:place", {}) == core(f"{MODULE}:organisation_name", {}) == ""
    assert core(f"{MODULE}:organisation_name", {"hiringOrganization": [{"name": "Horno"}, {"name": "Olmo"}]}) == "Horno"


@given(value=JSON_VALUES)
def test_any_json_is_read_alike_and_without_error(both: Core, value: Any) -> None:
    for posting in both(f"{MODULE}:job_postings", value):
        both(f"{MODULE}:text_at", posting, "title")
        both(f"{MODULE}:organisation_name", posting)
        both(f"{MODULE}:place", posting)


def test_remote_work_is_where_one_may_live(core: Core) -> None:
    countries = [{"@type": "Country", "name": "Spain"}, {"@type": "Country", "name": "Portugal"}, "Mars"]
    assert core(f"{MODULE}:place", {"applicantLocationRequirements": countries[0]}) == "Spain"
    assert core(f"{MODULE}:place", {"applicantLocationRequirements": countries}) == "Spain, Portugal"
