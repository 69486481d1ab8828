"""Pay as numbers: every way in which boards write it, nothing guessed, alike on both runtimes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.listings.facts.pay"
READ = [
    ("25.000 € – 30.000 € brutos/año", "es", 25000, 30000, "EUR", "year"),
    ("33.000€ - 39.000€ Bruto/año", "es", 33000, 39000, "EUR", "year"),
    ("27.000€ - 33.000€ b/a", "es", 27000, 33000, "EUR", "year"),
    ("20.000 € - 25.000 € al año", "es", 20000, 25000, "EUR", "year"),
    ("1.800 € - 2.200 € al mes", "es", 1800, 2200, "EUR", "month"),
    ("Hasta 30.000 € al año", "es", None, 30000, "EUR", "year"),
    ("Más de 21.000€ Bruto/año", "es", 21000, None, "EUR", "year"),
    ("Menos de 12.000€ Bruto/año", "es", None, 12000, "EUR", "year"),
    ("22 mil € – 25 mil €", "es", 22000, 25000, "EUR", ""),
    ("1.234,56 € mensuales", "es", 1234.56, 1234.56, "EUR", "month"),
    ("25000 EUR a year (14 pagas)", "es", 25000, 25000, "EUR", "year"),
    ("28.000 EUR/año - 30.000 EUR/año", "es", 28000, 30000, "EUR", "year"),
    ("£70K/yr", "", 70000, 70000, "GBP", "year"),
    ("£70K/yr - £95K/yr", "", 70000, 95000, "GBP", "year"),
    ("90K GBP/yr - 100K GBP/yr", "", 90000, 100000, "GBP", "year"),
    ("450 GBP/day", "", 450, 450, "GBP", "day"),
    ("From £12.21 an hour", "uk", 12.21, None, "GBP", "hour"),
    ("40 hours per week, £12/hr", "uk", 12, 12, "GBP", "hour"),
    ("₹3L", "", 300000, 300000, "INR", ""),
    ("₹3L - ₹4L", "in", 300000, 400000, "INR", ""),
    ("₹3,00,000 - ₹4,50,000 a year", "in", 300000, 450000, "INR", "year"),
    ("₹ 12-15 lakhs per annum", "in", 1200000, 1500000, "INR", "year"),
    ("$27.85 - $41.77 an hour - Part-time", "us", 27.85, 41.77, "USD", "hour"),
    ("$130,000 - $160,000 a year", "au", 130000, 160000, "AUD", "year"),
    ("CA$80,000/yr - CA$100,000/yr", "", 80000, 100000, "CAD", "year"),
    ("$20 - $25 Per Hour (Employer est.)", "us", 20, 25, "USD", "hour"),
    ("Up to $30 per hour", "us", None, 30, "USD", "hour"),
    ("€70-90K", "", 70000, 90000, "EUR", ""),
    ("70-90K €", "", 70000, 90000, "EUR", ""),
    ("30 000 € à 35 000 € par an", "fr", 30000, 35000, "EUR", "year"),
    ("Ab 45.000 € im Jahr", "de", 45000, None, "EUR", "year"),
    ("3.000 € pro Monat", "de", 3000, 3000, "EUR", "month"),
    ("CHF 90'000 - 110'000 per year", "ch", 90000, 110000, "CHF", "year"),
    ("R$ 3.000,00 por mês", "br", 3000, 3000, "BRL", "month"),
    ("kr 450 000 per year", "no", 450000, 450000, "NOK", "year"),
    ("10 000 zł", "pl", 10000, 10000, "PLN", ""),
]
NONE = [
    ("", ""), ("Full-time", "us"), ("PHP 8", ""), ("8 hour shift", "us"), ("401(k)", "us"), ("$100", ""), ("kr 450 000", ""),
    ("12 LPA", "in"), ("OTE £30,000 + £10,000 bonus", "uk"), ("30.000 € - 20.000 €", "es"), ("£30,000 or $40,000", "us"),
    ("A convenir", "es"), ("€", "es"), ("0 €", "es"), ("1.2.3 €", "es"), ("£30,000, £40,000 and £50,000", "uk"),
    ("Salario no disponible", "es"), ("£30,000 " + "a year " * 40, "uk"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "country", "low", "high", "currency", "period"), READ)
def test_what_boards_write(
    core: Core, text: str, country: str, low: float | None, high: float | None, currency: str, period: str
) -> None:
    pay = {"min": low, "max": high, "currency": currency, "period": period}
    assert core(f"{MODULE}:read_pay", text, country) == pay


@pytest.mark.parametrize(("text", "country"), NONE)
def test_what_is_not_known_is_none(core: Core, text: str, country: str) -> None:
    assert core(f"{MODULE}:read_pay", text, country) is None


@given(text=st.text(alphabet="0123456789.,' -–€£$KLkm/yrhoadetofrSEKGBP()+", max_size=40))
def test_any_text_is_read_alike(both: Core, text: str) -> None:
    pay = both(f"{MODULE}:read_pay", text, "us")
    if pay is not None:
        ends = [end for end in (pay["min"], pay["max"]) if end is not None]
        assert ends == sorted(ends)
        assert all(end > 0 for end in ends)
        assert len(pay["currency"]) == 3


@given(
    low=st.integers(1000, 900_000),
    more=st.integers(0, 90_000),
    mark=st.sampled_from([",", ".", "'", " "]),
    form=st.sampled_from(["{0} EUR - {1} EUR per year", "€{0} – €{1}/yr", "{0}-{1} € al año", "{0}€ bis {1}€ im Jahr"]),
)
def test_a_range_is_read_however_it_is_written(both: Core, low: int, more: int, mark: str, form: str) -> None:
    written = [f"{number:,}".replace(",", mark) for number in (low, low + more)]
    pay = {"min": low, "max": low + more, "currency": "EUR", "period": "year"}
    assert both(f"{MODULE}:read_pay", form.format(*written), "") == pay


@pytest.mark.parametrize(
    ("salary", "beside", "pay"),
    [
        (
            {"currency": "AUD", "value": {"minValue": 130000, "maxValue": 160000, "unitText": "YEAR"}},
            "",
            (130000, 160000, "AUD", "year"),
        ),
        ({"currency": "EUR", "value": {"value": 12.5, "unitText": "HOUR"}}, "", (12.5, 12.5, "EUR", "hour")),
        ({"currency": "EUR", "value": {"minValue": "30.000", "unitText": "Year"}}, "", (30000, None, "EUR", "year")),
        ({"value": 2000, "unitText": "MONTH"}, "EUR", (2000, 2000, "EUR", "month")),
        ({"currency": "EUR", "minValue": 5, "maxValue": 0}, "", (5, None, "EUR", "")),
        ({"currency": "EUR", "value": {"minValue": 9, "maxValue": 5}}, "", None),
        ({"currency": "€", "value": 5}, "", None),
        ({"currency": "EUR", "value": {}}, "", None),
        ({"value": 5}, "", None),
        ("30000", "EUR", None),
        (None, "", None),
        ([], "EUR", None),
    ],
)
def test_base_salary(core: Core, salary: Any, beside: str, pay: tuple[Any, ...] | None) -> None:
    read = core(f"{MODULE}:pay_of_base_salary", salary, beside)
    assert (None if read is None else (read["min"], read["max"], read["currency"], read["period"])) == pay
