"""A link or an advert's text that a person pastes, read into fields."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.transfer.advert"
SPANISH = (
    "Puesto: Cocinera de hotel\nEmpresa: Harina, S.L.\nUbicación: Vigo\nSalario: 24.000 € brutos anuales\nBuscamos."
)
BOARD = (
    "Data Engineer\nOlmo · Acme\nMadrid, Spain (Hybrid)\n\nWe look.\nSalary from 30.000 - 40.000 € brutos anuales\n"
    "Apply at https://olmo.example/apply/7"
)


@pytest.mark.parametrize(
    "text, fields",
    [
        (
            "www.linkedin.com/jobs/view/data-engineer-at-olmo-4012345678",
            {
                "url": "https://www.linkedin.com/jobs/view/data-engineer-at-olmo-4012345678",
                "title": "Data engineer",
                "company": "Olmo",
            },
        ),
        (
            "https://www.infojobs.net/vigo/cocinera-hotel/of-i0123456789abcdef0123456",
            {
                "url": "https://www.infojobs.net/vigo/cocinera-hotel/of-i0123456789abcdef0123456",
                "title": "Cocinera hotel",
                "location": "Vigo",
            },
        ),
        ("  cabify.example/jobs/1  ", {"url": "https://cabify.example/jobs/1"}),
        (
            SPANISH,
            {
                "title": "Cocinera de hotel",
                "company": "Harina, S.L.",
                "location": "Vigo",
                "salary": "24.000 € brutos anuales",
            },
        ),
        (
            BOARD,
            {
                "title": "Data Engineer",
                "company": "Olmo",
                "location": "Madrid, Spain (Hybrid)",
                "salary": "30.000 - 40.000 € brutos anuales",
                "url": "https://olmo.example/apply/7",
            },
        ),
        (
            "Olmo\nSenior cook wanted\n£25k - £30k per year",
            {"company": "Olmo", "title": "Senior cook wanted", "salary": "£25k - £30k per year"},
        ),
        ("We are hiring people. Join us today and be happy.\nOne more sentence stands here.", {}),
        ("", {}),
    ],
)
def test_what_an_advert_names_is_read_and_nothing_else(core: Core, text: str, fields: dict[str, Any]) -> None:
    found = core(f"{MODULE}:read_advert", text)
    assert found.pop("description", "") == (text.strip() if "\n" in text else "")
    assert found == fields


@given(text=st.text(max_size=300))
def test_whatever_is_read_stands_in_what_was_pasted(both: Core, text: str) -> None:
    found = both(f"{MODULE}:read_advert", text)
    for field, value in found.items():
        if field in ("title", "company", "location", "salary") and "url" not in found:
            assert value in both("extension_src.core.native.visible:visible", text), field
