"""Dates as people write them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.dates.texts"
ORDER = "extension_src.core.dates.order"
SPANISH = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
]
GERMAN = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
]
FRENCH = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
ITALIAN = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
]
PORTUGUESE = [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
]
DATES = st.dates(date(1971, 1, 1), date(2099, 12, 30))


def local(text: str) -> int:
    return round(datetime.fromisoformat(text).timestamp() * 1000)


def utc(text: str) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    "text, order, time",
    [
        ("2026-03-01", "mdy", local("2026-03-01T12:00")),
        ("2026/3/1", "mdy", local("2026-03-01T12:00")),
        ("2026-03-01T10:00:00.123Z", "dmy", utc("2026-03-01T10:00")),
        ("2026-03-01T10:00:00+02:00", "dmy", utc("2026-03-01T08:00")),
        ("2026-03-01T10:00-0530", "dmy", utc("2026-03-01T15:30")),
        ("2026-03-01 10:05", "dmy", local("2026-03-01T10:05")),
        ("7/6/23, 2:20 PM", "mdy", local("2023-07-06T14:20")),
        ("7/6/23, 12:05 AM", "mdy", local("2023-07-06T00:05")),
        ("7/6/2023 12:05 p. m.", "dmy", local("2023-06-07T12:05")),
        ("1.3.26", "dmy", local("2026-03-01T12:00")),
        ("01-03-1999", "dmy", local("1999-03-01T12:00")),
        ("lunes, 2 de marzo de 2026 a las 15:30", "mdy", local("2026-03-02T15:30")),
        ("mar. 3 mar 2026", "dmy", local("2026-03-03T12:00")),
        ("1º de mayo de 2026", "dmy", local("2026-05-01T12:00")),
        ("March 3rd, 2026", "dmy", local("2026-03-03T12:00")),
        ("3-Sept-26", "dmy", local("2026-09-03T12:00")),
        ("Fri Jan 02 10:00:00 2026", "dmy", local("2026-01-02T10:00")),
        ("Sun Mar 01 2026 13:05:00 GMT+0100 (CET)", "dmy", utc("2026-03-01T12:05")),
        ("3\u20115\u20112026", "dmy", local("2026-05-03T12:00")),
        ("3 – 5 – 2026", "mdy", local("2026-03-05T12:00")),
        ("1° maggio 2026", "dmy", local("2026-05-01T12:00")),
        ("46082", "dmy", local("2026-03-01T12:00")),
        ("46082,25", "dmy", local("2026-03-01T06:00")),
        ("1772366400", "dmy", utc("2026-03-01T12:00")),
        ("1772366400000", "dmy", utc("2026-03-01T12:00")),
        ("20260301", "dmy", local("2026-03-01T12:00")),
    ],
)
def test_read_time(core: Core, text: str, order: str, time: int) -> None:
    assert core(f"{MODULE}:read_time", text, order) == time


@pytest.mark.parametrize(
    "text",
    [
        "", "  ", "soon", "31/02/2026", "2026-13-01", "2026-02-30", "99/99/99", ":", "10:00", "1/2", "12345", "30000",
        "2026-03-01T25:00", "1,5", "3 de brumario de 2026", "1/2/3/4", "1/2024/3", "1T1T0",
        "30/2/2026 10:00", "00/01/2026", "1/1/1850",
        "=1+1", "٣/٣/٢٠٢٦", "x" * 500,
    ],
)  # fmt: skip
def test_what_is_no_date_is_none(core: Core, text: str) -> None:
    assert core(f"{MODULE}:read_time", text, "dmy") is None


@pytest.mark.parametrize("months", [SPANISH, GERMAN, FRENCH, ITALIAN, PORTUGUESE])
def test_months_by_name(core: Core, months: list[str]) -> None:
    for number, month in enumerate(months, 1):
        expected = local(f"2026-{number:02d}-09T12:00")
        assert core(f"{MODULE}:read_time", f"9 {month} 2026", "mdy") == expected, month
        assert core(f"{MODULE}:read_time", f"9. {month[:3].upper()}. 2026", "mdy") in (expected, None), month


@given(day=DATES, order=st.sampled_from(["dmy", "mdy"]), sign=st.sampled_from("/-. "))
def test_every_day_is_read_in_every_form(both: Core, day: date, order: str, sign: str) -> None:
    expected = local(f"{day.isoformat()}T12:00")
    first, second = (day.day, day.month) if order == "dmy" else (day.month, day.day)
    english = day.strftime("%B %d, %Y")
    spanish = f"{day.day} de {SPANISH[day.month - 1]} de {day.year}"
    for text in (day.isoformat(), f"{first}{sign}{second}{sign}{day.year}", english, spanish):
        assert both(f"{MODULE}:read_time", text, order) == expected, text


@given(day=st.dates(date(1990, 1, 1), date(2099, 12, 30)))
def test_excels_serials(both: Core, day: date) -> None:
    serial = (day - date(1899, 12, 30)).days
    assert both(f"{MODULE}:read_time", str(serial), "dmy") == local(f"{day.isoformat()}T12:00")
    evening = local(f"{day.isoformat()}T18:00")
    assert both(f"{MODULE}:read_time", f"{serial}.75", "dmy") == evening


@given(text=st.text(alphabet="0123456789/-.:, TZapm+de marzo", max_size=30))
def test_any_text_is_read_alike_on_both(both: Core, text: str) -> None:
    for order in ("dmy", "mdy"):
        time = both(f"{MODULE}:read_time", text, order)
        assert time is None or 0 <= time <= utc("2100-01-02T00:00")


@pytest.mark.parametrize(
    "texts, fallback, expected",
    [
        (["1/2/2026", "13/2/2026"], "mdy", {"order": "dmy", "certain": True}),
        (["1/2/2026", "2/13/2026"], "dmy", {"order": "mdy", "certain": True}),
        (["13/2/2026", "14/2/2026", "2/15/2026"], "mdy", {"order": "dmy", "certain": False}),
        (["1.2.2026"], "mdy", {"order": "dmy", "certain": False}),
        (["7/6/23, 2:20 PM"], "dmy", {"order": "mdy", "certain": False}),
        (["1/2/2026", "2026-05-20", "hello"], "mdy", {"order": "mdy", "certain": False}),
        ([], "dmy", {"order": "dmy", "certain": False}),
    ],
)
def test_the_order_is_decided_over_the_column(core: Core, texts: list[str], fallback: str, expected: object) -> None:
    decided = core("tests.core.calls:column_order", texts, fallback)
    assert {"order": decided["order"], "certain": decided["certain"]} == expected


@given(days=st.lists(DATES, min_size=1, max_size=30), order=st.sampled_from(["dmy", "mdy"]))
def test_a_column_with_a_day_over_twelve_is_certain(both: Core, days: list[date], order: str) -> None:
    days.append(days[0].replace(day=1) + timedelta(days=20))
    texts = [f"{d.day}/{d.month}/{d.year}" if order == "dmy" else f"{d.month}/{d.day}/{d.year}" for d in days]
    decided = both("tests.core.calls:column_order", texts, "dmy")
    assert (decided["order"], decided["certain"]) == (order, True)


def test_whether_the_order_matters(core: Core) -> None:
    assert core("tests.core.calls:column_order", ["2026-01-02", "3/3/2026"], "dmy")["matters"] is False
    assert core("tests.core.calls:column_order", ["2026-01-02", "3/4/2026"], "dmy")["matters"] is True
