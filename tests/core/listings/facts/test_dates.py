"""When a listing was posted and until when it is open, in the words of boards, alike on both runtimes."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.listings.facts.dates"
NOW = 1_772_452_800_000
HOUR = 3_600_000
DAY = 24 * HOUR
AGO = [
    ("2 weeks ago", 14), ("Reposted 1 week ago", 7), ("a month ago", 30), ("Posted today", 0), ("Just posted", 0),
    ("Publicada hace 3 días", 3), ("Publicada de nuevo hace 3 días", 3), ("Hace 6d", 6), ("hace un mes", 30), ("Ayer", 1),
    ("vor 3 Tagen", 3), ("vor einem Monat", 30), ("il y a 2 jours", 2), ("Publiée il y a 1 semaine", 7), ("3 giorni fa", 3),
    ("2 settimane fa", 14), ("há 3 dias", 3), ("3 dagen geleden", 3), ("een week geleden", 7), ("2 dni temu", 2),
    ("för 3 dagar sedan", 3), ("for 3 dager siden", 3), ("Posted on 27 Feb 2026", 3),
]  # fmt: skip
NOT_POSTED = [
    "", "Publicada", "30+ days ago", "30d+", "Active 3 days ago", "Viewed yesterday", "57 applicants", "24/07/2025",
    "Posted 03/01/2026", "Posted 99 years ago", "a job in a week", "3d", "hace mucho", "Apply now", "2 weeks",
]  # fmt: skip
CLOSES = [
    ("Closes on 12 December 2026", 285), ("Closing date: 12/12/2026", 285), ("Closing date: 31/03/2026", 29),
    ("Apply by March 12, 2026", 10), ("Fecha límite: 03/04/2026", 32), ("Cierra en 3 días", 3), ("Closes in 3 days", 3),
    ("Bewerbungsfrist: 31.03.2026", 29), ("Date limite : 31/03/2026", 29), ("Scade il 31/03/2026", 29),
]  # fmt: skip
NOT_CLOSES = ["", "Apply by 03/04/2026", "12/12/2026", "2 weeks ago", "Close", "closes", "Apply now", "Deadline: soon"]


def days(time: float | None, now: int = NOW) -> float | None:
    return None if time is None else round((time - now) / DAY)


@pytest.mark.parametrize(("text", "ago"), AGO)
def test_posted(core: Core, text: str, ago: int) -> None:
    assert days(core(f"{MODULE}:read_posted", text, NOW, False)) == -ago


def test_posted_some_hours_ago(core: Core) -> None:
    assert core(f"{MODULE}:read_posted", "9 hours ago", NOW, False) == NOW - 9 * HOUR
    assert core(f"{MODULE}:read_posted", "hace 2 horas", NOW, False) == NOW - 2 * HOUR


@pytest.mark.parametrize("text", NOT_POSTED)
def test_what_does_not_say_when_it_was_posted(core: Core, text: str) -> None:
    assert core(f"{MODULE}:read_posted", text, NOW, False) is None


def test_posted_where_the_page_says_that_it_is_the_date(core: Core) -> None:
    assert core(f"{MODULE}:read_posted", "3d", NOW, True) == NOW - 3 * DAY
    assert core(f"{MODULE}:read_posted", "30d+", NOW, True) is None
    assert days(core(f"{MODULE}:read_posted", "24/02/2026", NOW, True)) == -6
    exact = datetime(2026, 1, 6, 7, 39, 35, tzinfo=UTC).timestamp() * 1000
    assert core(f"{MODULE}:read_posted", "2026-01-06T07:39:35.000Z", NOW, True) == exact
    for text in ("45000", "1", "x", "2226-01-01"):
        assert core(f"{MODULE}:read_posted", text, NOW, True) is None


@pytest.mark.parametrize(("text", "ahead"), CLOSES)
def test_closes(core: Core, text: str, ahead: int) -> None:
    assert days(core(f"{MODULE}:read_closes", text, NOW, False)) == ahead


@pytest.mark.parametrize("text", NOT_CLOSES)
def test_what_does_not_say_until_when_it_is_open(core: Core, text: str) -> None:
    assert core(f"{MODULE}:read_closes", text, NOW, False) is None


@given(count=st.integers(1, 40), unit=st.sampled_from(["minuto", "hora", "día", "semana", "mes"]))
def test_any_number_of_units(both: Core, count: int, unit: str) -> None:
    plural = unit + ("" if count == 1 else "es" if unit == "mes" else "s")
    lengths = {"minuto": HOUR // 60, "hora": HOUR, "día": DAY, "semana": 7 * DAY, "mes": 30 * DAY}
    assert both(f"{MODULE}:read_posted", f"Hace {count} {plural}", NOW, False) == NOW - count * lengths[unit]


WORDS = [
    "hace",
    "3",
    "d",
    "ago",
    "days",
    "vor",
    "Posted",
    "closes",
    "on",
    "2026-03-01",
    "1/2/2026",
    ":",
    "in",
    "un",
    "mes",
]


@given(words=st.lists(st.sampled_from(WORDS), max_size=5), is_labelled=st.booleans())
def test_any_words_are_read_alike(both: Core, words: list[str], is_labelled: bool) -> None:
    both(f"{MODULE}:read_posted", " ".join(words), NOW, is_labelled)
    both(f"{MODULE}:read_closes", " ".join(words), NOW, is_labelled)
