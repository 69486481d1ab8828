"""What is pay: a figure with a currency, as boards of many countries write it."""

import pytest

from content_scripts.money import is_money


@pytest.mark.parametrize(
    "text",
    [
        "$27.85 - $41.77 an hour", "£90K/yr", "70.000 € - 90.000 €", "€55k", "CA$120K/yr", "A$95,000 a year", "₹8,00,000 a year",
        "R$ 4.500 por mês", "¥350,000 a month", "₩45,000,000", "₪18,000", "12.000 zł", "60 000 Kč", "90K GBP/yr - 100K GBP/yr",
        "CHF 95'000", "CHF95'000", "450 PLN", "5K USD/mo", "kr 320 i timen", "35 000 kr", "Kr. 45.000", "500 000 Ft",
        "8.000 lei", "Rs 25,000 a month", "Rs. 25,000", "RM3,000 - RM4,500", "Rp 8.000.000", "R25,000 - R30,000 a month",
        "R 25 000", "AED 12,000", "MXN 18,000 al mes", "S/ 2,500 PEN", "de 30k EUR a 35k EUR", "2.000 EUR/mes", "EUR 2000",
    ],
)  # fmt: skip
def test_money(text: str) -> None:
    assert is_money(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "8 hour shift", "401(k)", "Full-time, +1", "PHP 8", "CAD 3D", "Try 30 days free", "51-200 employees", "EUR", "€",
        "R&D, 10 people", "2 EURO", "Madrid 28001", "Level 2 R", "24/7", "krone 12 ", "12 karat", "lei", "Mad 4 it",
        "RMIT 2020", "RPA 10",
    ],
)  # fmt: skip
def test_no_money(text: str) -> None:
    assert not is_money(text)
