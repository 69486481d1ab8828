"""Calendar arithmetic against Python's datetime."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.dates.arithmetic"
EPOCH = date(1970, 1, 1)
TIMES = st.integers(0, 4_102_444_799_999)


@given(day=st.dates(date(1900, 1, 1), date(2200, 1, 1)))
def test_days_are_those_of_the_calendar(both: Core, day: date) -> None:
    number = (day - EPOCH).days
    assert both(f"{MODULE}:day_of", day.year, day.month, day.day) == number
    assert both(f"{MODULE}:date_of", number) == [day.year, day.month, day.day]
    assert both(f"{MODULE}:iso_day", number) == day.isoformat()
    assert both(f"{MODULE}:week_start", number) == (day - timedelta(days=day.weekday()) - EPOCH).days


@given(year=st.integers(1890, 2110), month=st.integers(-1, 14), day=st.integers(-1, 33))
def test_which_dates_there_are(both: Core, year: int, month: int, day: int) -> None:
    try:
        date(year, month, day)
        exists = True
    except ValueError:
        exists = False
    assert both(f"{MODULE}:is_date", year, month, day) is exists


@given(time=TIMES)
def test_stamps_are_utc(both: Core, time: int) -> None:
    moment = datetime.fromtimestamp(time // 1000, UTC)
    assert both(f"{MODULE}:utc_stamp", time) == moment.strftime("%Y%m%dT%H%M%SZ")
    assert both(f"{MODULE}:utc_iso", time) == moment.strftime("%Y-%m-%dT%H:%M:%SZ")


@given(time=TIMES)
def test_local_dates_are_the_clocks(both: Core, time: int) -> None:
    moment = datetime.fromtimestamp(time // 1000)
    assert both(f"{MODULE}:iso_minute", time) == moment.strftime("%Y-%m-%d %H:%M")
    assert both(f"{MODULE}:local_day", time) == (moment.date() - EPOCH).days
    day = both(f"{MODULE}:local_day", time)
    noon = both(f"{MODULE}:time_at", day, 12 * 3_600_000)
    assert datetime.fromtimestamp(noon / 1000).isoformat() == f"{moment.date().isoformat()}T12:00:00"
