"""Whether a listing's pay reaches the floor that the user set: a fact of theirs, never read from a CV."""

from typing import Any

from extension_src.core.match.conditions.answer import MET, NOT_MET, UNKNOWN, condition
from extension_src.core.match.sentences import Segment
from extension_src.core.native.numbers import whole_number
from extension_src.core.native.patterns import all_matches, matches, pattern

# An amount with its currency on one side; thousands by dot, comma, blank or "k".
AMOUNT = "([0-9]{1,3}(?:[., ]?[0-9]{3}){0,2}|[0-9]{1,3})(?:[.,][0-9]{1,2})? ?(k?)"
SIGN = "([$£€]|(?:eur(?:os)?|usd|gbp|dollars)\\b)?"
RANGE = pattern(
    "([$£€]?) ?" + AMOUNT + " ?" + SIGN + "(?: ?(?:-|–|—|a|to|y|and|hasta) ?[$£€]? ?" + AMOUNT + " ?" + SIGN + ")?"
)
PAY = pattern(
    "salar|sueldo|retribucion|remunerac|\\bpay\\b|compensation|wage|bruto|b/a|\\bsba\\b|per (hour|year|annum)|/ ?(hr|hour|yr|"
    "year|h|ano|mes)"
)
PERIODS: list[Any] = [
    ["hour", pattern("per hour|/ ?(hr|hour|h)\\b|an hour|hourly|por hora|la hora|/hora")],
    ["month", pattern("per month|/ ?(month|mes)\\b|monthly|al mes|mensual|por mes")],
    ["year", pattern("per (year|annum)|/ ?(year|yr|ano)\\b|annual|yearly|al ano|anual|bruto|b/a|\\bsba\\b|salary")],
]  # fmt: skip
CURRENCIES = {
    "$": "USD",
    "usd": "USD",
    "dollars": "USD",
    "£": "GBP",
    "gbp": "GBP",
    "€": "EUR",
    "eur": "EUR",
    "euros": "EUR",
}
# A year's pay from a month's or an hour's: the least and the most it may be (Spain pays twelve or fourteen times a year).
TIMES = {"year": [1, 1], "month": [12, 14], "hour": [1500, 2100]}
LEAST_YEARLY = 5000


def pay_asked(segments: list[Segment], stated: Any) -> list[Any] | None:
    """`[least a year, most a year, currency, segment]` of a listing's pay, None where it says none. `stated`: what capture kept
    of it, `{min, max, currency, period}`, or None; the segment is None there."""
    if stated is not None and stated["max"] is not None and stated["period"] in TIMES:
        times = TIMES[stated["period"]]
        least = stated["max"] if stated["min"] is None else stated["min"]
        return [least * times[0], stated["max"] * times[1], stated["currency"], None]
    for segment in segments:
        if not matches(PAY, segment.plain) or segment.kind == "company":
            continue
        found = pay_in(segment.plain)
        if found is not None:
            return [found[0], found[1], found[2], segment]
    return None


def pay_in(line: str) -> list[Any] | None:
    """`[least a year, most a year, currency]` of the first pay that a plain line names with its currency, None for none."""
    period = "year"
    for row in PERIODS:
        if matches(row[1], line):
            period = row[0]
            break
    for groups in all_matches(RANGE, line):
        sign = groups[1] + groups[4] if groups[1] == "" or groups[4] == "" else groups[1]
        if sign == "":
            sign = groups[7]
        if sign == "":
            continue
        low = amount_of(groups[2], groups[3] + groups[6])
        high = low if groups[5] == "" else amount_of(groups[5], groups[6])
        times = TIMES[period]
        if high >= low and high * times[1] >= LEAST_YEARLY:
            return [low * times[0], high * times[1], CURRENCIES[sign]]
    return None


def amount_of(digits: str, thousands: str) -> float:
    """The number that digits with their marks write; "30k" is thirty thousand."""
    number = whole_number(digits.replace(".", "").replace(",", "").replace(" ", ""))
    return number * 1000 if thousands != "" else number


def pay_conditions(text: str, pay: list[Any] | None, floor: Any) -> list[dict[str, Any]]:
    """The condition on pay, where the user set a floor `{amount, period, currency}` and the listing says its pay. Not met only
    where the most that the pay may be is below the least that the floor may be."""
    if pay is None or floor is None or floor["period"] not in TIMES:
        return []
    times = TIMES[floor["period"]]
    state = UNKNOWN
    currency: str = floor["currency"]
    if pay[2] == currency:
        if pay[1] < floor["amount"] * times[0]:
            state = NOT_MET
        elif pay[1] >= floor["amount"] * times[1]:
            state = MET
    segment = pay[3]
    quote = "" if segment is None else text[segment.start : segment.end]
    return [condition("pay", state, quote, {"pay": floor["amount"]}, {"pay": pay[1]})]
