"""Reads pay as numbers out of the words that a board shows: "25.000 € – 30.000 € brutos/año", "£70K/yr", "₹3L". Pure.

Nothing is guessed: a text with more amounts than one range, with two currencies, or with a sign that several currencies share
(unless the site's country decides) gives None.
"""

from collections.abc import Mapping
from typing import Any

from extension_src.core.native.numbers import rounded, whole_number
from extension_src.core.native.patterns import first_match, pattern, placed_matches, plain
from extension_src.core.native.records import is_number, is_record, is_text
from extension_src.core.types.applications import Pay

# Characters; a longer text is a sentence.
LONGEST = 160
SIGNS = [
    ("us$", "USD"), ("ca$", "CAD"), ("c$", "CAD"), ("au$", "AUD"), ("a$", "AUD"), ("nz$", "NZD"), ("hk$", "HKD"),
    ("mx$", "MXN"), ("nt$", "TWD"), ("s$", "SGD"), ("r$", "BRL"), ("€", "EUR"), ("£", "GBP"), ("₹", "INR"), ("₽", "RUB"),
    ("₩", "KRW"), ("₪", "ILS"), ("₫", "VND"), ("₱", "PHP"), ("₦", "NGN"), ("₴", "UAH"), ("₺", "TRY"), ("฿", "THB"),
    ("zł", "PLN"), ("kc", "CZK"), ("ft", "HUF"), ("euros", "EUR"), ("euro", "EUR"), ("$", "$"), ("¥", "¥"), ("kr", "kr"),
]  # fmt: skip
CODES = (
    "usd eur gbp chf cad aud nzd sgd hkd inr jpy cny brl mxn ars clp cop pen sek nok dkk isk pln czk huf ron bgn try ils aed "
    "sar qar zar ngn kes egp mad myr php idr thb vnd krw twd uah"
).split(" ")
# The currency of a sign that several countries share, by the site's country (core/listings/facts/site.py).
SHARED = {
    "$": {
        "us": "USD", "ca": "CAD", "au": "AUD", "nz": "NZD", "sg": "SGD", "hk": "HKD", "mx": "MXN", "ar": "ARS", "cl": "CLP",
        "co": "COP",
    },
    "¥": {"jp": "JPY", "cn": "CNY"},
    "kr": {"se": "SEK", "no": "NOK", "dk": "DKK", "is": "ISK"},
}  # fmt: skip
CURRENCY = pattern(
    "(us[$]|ca[$]|c[$]|au[$]|a[$]|nz[$]|hk[$]|mx[$]|nt[$]|s[$]|r[$]|[€£₹₽₩₪₫₱₦₴₺฿$¥]|zł|(?:kc|ft|kr|euros?|"
    + "|".join(CODES)
    + ")(?![a-z]))"
)
AMOUNT = pattern(
    "([0-9]+(?:[.,'][0-9]+| [0-9][0-9][0-9](?![0-9]))*) ?"
    "((?:k|m|mn|l|lpa|lakhs?|lacs?|cr|crores?|mil|tsd|thousand|million)(?![a-z]))?"
)
TIMES = {
    "": 1, "k": 1000, "mil": 1000, "tsd": 1000, "thousand": 1000, "m": 1000000, "mn": 1000000, "million": 1000000,
    "l": 100000, "lpa": 100000, "lakh": 100000, "lakhs": 100000, "lac": 100000, "lacs": 100000, "cr": 10000000,
    "crore": 10000000, "crores": 10000000,
}  # fmt: skip
# The smallest amount that is pay even where no period says so.
SMALLEST = 10
FIGURES = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
RANGE_WORDS = ["-", "–", "—", "to", "a", "hasta", "y", "e", "and", "bis", "und", "au", "et", "tot", "ate", "al"]
FROM_WORDS = [
    "from", "desde", "ab", "partir", "vanaf", "starting", "da", "mas", "more", "over", "plus", "mehr", "piu", "mais", "meer",
    "least", "minimum", "minimo", "min",
]  # fmt: skip
UP_TO_WORDS = [
    "up", "hasta", "bis", "jusqu'a", "fino", "ate", "tot", "max", "maximum", "maximo", "menos", "less", "under", "moins",
    "weniger", "meno", "minder",
]  # fmt: skip
# Beginnings of the words that name the time that is paid for.
# Characters after an amount within which its time is named.
FURTHEST = 400
PERIODS = [
    ("hour", ["hr", "hour", "hora", "stunde", "std", "heure", "ora", "uur", "h"]),
    ("day", ["day", "daily", "dia", "tag", "jour", "giorno", "dag", "diario"]),
    ("week", ["week", "wk", "semana", "semanal", "woche", "semaine", "settimana"]),
    ("month", ["month", "mo", "mes", "mensual", "mensuel", "mensili", "monat", "mois", "mese", "maand", "mensais"]),
    (
        "year",
        [
            "yr", "year", "annum", "annual", "pa", "ano", "anual", "anno", "annui", "an", "annuel", "jahr", "jaar", "lpa",
            "b/a", "p.a",
        ],
    ),
]  # fmt: skip
# Words of one letter or two are taken only after one of these.
PER = pattern("(?:/ ?|per |an? |al |a la |por |pro |par |im |l'|il |all'|all)([a-z]+)")


def read_pay(text: str, country: str) -> Pay | None:
    """`{"min", "max", "currency", "period"}` of a text that shows pay, else None.

    `min` or `max` is None where the text names only the other ("from", "up to"); `currency` is an ISO 4217 code; `period` is
    hour, day, week, month or year, '' where the text names none. `country`: the site's, two letters, '' when not known.
    """
    if len(text) > LONGEST:
        return None
    words = plain(text)
    currencies = currencies_in(words)
    currency = "" if len(currencies) == 0 else currency_named(currencies[0][2], country)
    if currency == "" or any([currency_named(other[2], country) != currency for other in currencies]):
        return None
    amounts = paid_amounts(words, currencies)
    if len(amounts) == 0 or len(amounts) > 2:
        return None
    lowest: float = amounts[0]["value"]
    highest: float = amounts[len(amounts) - 1]["value"]
    if len(amounts) == 2:
        times: int = amounts[1]["times"]
        if amounts[0]["times"] == 1 and times > 1 and lowest < 1000:
            lowest = lowest * times
        if lowest > highest or not is_range(words, amounts, currencies):
            return None
    beginning = words[: amounts[0]["start"]]
    before = beginning.replace(":", " ").split(" ")
    period = period_in(words[amounts[0]["told"] :])
    # "Monthly pay: 2.000 €"; in "40 hours a week, £500" the figure before is of something else.
    if period == "" and not any([figure in beginning for figure in FIGURES]):
        period = period_in(beginning)
    if highest < SMALLEST and period == "":
        # "PHP 8" is a version.
        return None
    if len(amounts) == 1 and any([word in before for word in UP_TO_WORDS]):
        return pay_record(None, highest, currency, period)
    if len(amounts) == 1 and any([word in before for word in FROM_WORDS]):
        return pay_record(lowest, None, currency, period)
    return pay_record(lowest, highest, currency, period)


def pay_record(lowest: float | None, highest: float | None, currency: str, period: str) -> Pay | None:
    """The record of a pay; None when neither end is a number above 0."""
    low = lowest if lowest is not None and lowest > 0 else None
    high = highest if highest is not None and highest > 0 else None
    if low is None and high is None:
        return None
    return {"min": low, "max": high, "currency": currency, "period": period}


def currencies_in(words: str) -> list[list[Any]]:
    """`[start, end, sign or code]` of every currency in a plain text."""
    found: list[list[Any]] = []
    for place in placed_matches(CURRENCY, words):
        start = place[0]
        named = place[2][1]
        is_word = "a" <= named[0] <= "z"
        # A sign such as R$ may follow a figure; a word must not be the end of another.
        if is_word and start > 0 and "a" <= words[start - 1] <= "z":
            continue
        found.append([start, place[1], named])
    return found


def currency_named(sign: str, country: str) -> str:
    """The ISO code of a sign or code; '' where several currencies have the sign and the country does not decide."""
    if sign in CODES:
        return sign.upper()
    for known, code in SIGNS:
        if known == sign:
            if code in SHARED:
                of_country: dict[str, str] = SHARED[code]
                return of_country[country] if country in of_country else ""
            return code
    return ""


def paid_amounts(words: str, currencies: list[list[Any]]) -> list[Any]:
    """The amounts beside a currency, and the other end of a range beside such an amount: `{"value", "times", "start",
    "end", "told"}`; `told`: where its figures end, since "LPA" also names the time that is paid for."""
    amounts: list[Any] = []
    for place in placed_matches(AMOUNT, words):
        value: float | None = number_of(place[2][1])
        if value is not None:
            times: int = TIMES[place[2][2]]
            amounts.append(
                {
                    "value": rounded(value * times, 2),
                    "times": times,
                    "start": place[0],
                    "end": place[1],
                    "told": place[0] + len(place[2][1]),
                }
            )
    is_paid: list[bool] = []
    for amount in amounts:
        gaps = [words[place[1] : amount["start"]] for place in currencies if place[1] <= amount["start"]]
        gaps.extend([words[amount["end"] : place[0]] for place in currencies if amount["end"] <= place[0]])
        is_paid.append(any([gap.strip() == "" for gap in gaps]))
    paid: list[Any] = []
    for at in range(len(amounts)):
        is_end = at > 0 and is_paid[at - 1] and is_range(words, amounts[at - 1 : at + 1], currencies)
        is_begin = at + 1 < len(amounts) and is_paid[at + 1] and is_range(words, amounts[at : at + 2], currencies)
        if is_paid[at] or is_end or is_begin:
            paid.append(amounts[at])
    return paid


def is_range(words: str, two: list[Any], currencies: list[list[Any]]) -> bool:
    """Whether only one word of a range is between two amounts, beside currencies and the period."""
    between = words[two[0]["end"] : two[1]["start"]]
    for place in currencies:
        if two[0]["end"] <= place[0] and place[1] <= two[1]["start"]:
            between = between.replace(place[2], " ")
    rest = [word for word in between.replace("/", " ").split(" ") if word != ""]
    names = [word for word in rest if word in RANGE_WORDS]
    others = [word for word in rest if word not in RANGE_WORDS and period_named(word) == ""]
    return len(others) == 0 and len(names) >= 1


def number_of(text: str) -> float | None:
    """The number in digits with separators, whichever of them means thousands; None where that cannot be told."""
    groups: list[str] = [""]
    marks: list[str] = []
    for character in text:
        if character in "0123456789":
            groups[len(groups) - 1] += character
        else:
            marks.append(character)
            groups.append("")
    if any([group == "" or len(group) > 12 for group in groups]):
        return None
    last = groups[len(groups) - 1]
    decimals = ""
    if len(marks) > 0 and len(last) != 3:
        mark = marks.pop()
        decimals = last
        groups.pop()
        if mark not in ".," or mark in marks or len(decimals) > 4:
            return None
    # Thousands have one separator, and groups of three; only India also has groups of two.
    if any([mark != marks[0] for mark in marks]) or any([len(group) not in [2, 3] for group in groups[1:]]):
        return None
    whole = "".join(groups)
    if len(whole) > 12:
        return None
    value: float = float(whole_number(whole))
    if decimals != "":
        value += whole_number(decimals) / 10.0 ** len(decimals)
    return value


def period_in(said: str) -> str:
    """The time that is paid for: hour, day, week, month or year; '' when the first words name none."""
    words = said[:FURTHEST]
    for place in placed_matches(PER, words):
        period = period_named(place[2][1])
        if period != "":
            return period
    for mark in [",", "(", ")", ":"]:
        words = words.replace(mark, " ")
    for word in words.split(" "):
        period = period_named(word) if len(word) > 2 else ""
        if period != "":
            return period
    return ""


def period_named(word: str) -> str:
    """The period that one word names, in any of the boards' languages; '' for none."""
    for period, names in PERIODS:
        for name in names:
            if word in [name, name + "s", name + "ly", name + "e", name + "es", name + "n", name + "."]:
                return period
    return ""


def pay_of_base_salary(value: object, currency_beside: str) -> Pay | None:
    """The same of a JobPosting's `baseSalary` (https://schema.org/baseSalary); None when it names no amount or currency.
    `currency_beside`: the posting's `salaryCurrency`."""
    if not is_record(value):
        return None
    inner = value["value"] if "value" in value and is_record(value["value"]) else value
    currency = _text(value, "currency") or _text(inner, "currency") or currency_beside
    unit = _text(inner, "unitText") or _text(value, "unitText")
    low: float | None = _number(inner, "minValue")
    high: float | None = _number(inner, "maxValue")
    alone = _number(inner, "value")
    if low is None and high is None:
        low = alone
        high = alone
    if first_match(ISO_CODE, currency) is None or (low is not None and high is not None and low > high > 0):
        return None
    return pay_record(low, high, currency, period_named(plain(unit)))


ISO_CODE = pattern("^[A-Z][A-Z][A-Z]$")


def _text(record: Mapping[str, Any], name: str) -> str:
    return record[name].strip() if name in record and is_text(record[name]) else ""


def _number(record: Mapping[str, object], name: str) -> float | None:
    if name not in record:
        return None
    value = record[name]
    if is_text(value):
        return number_of(value.strip())
    if is_number(value) and 0 <= value < 1000000000000:
        return rounded(value, 2)
    return None
