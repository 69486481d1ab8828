"""Lines of a CV that hold dates and nothing else."""

from extension_src.core.dates.days import month_named
from extension_src.core.native.cv_characters import replaced
from extension_src.core.native.numbers import whole_number
from extension_src.core.types.cv_pages import DateLine

LETTERS = "A-Za-z\u00c0-\u024f"
PRESENT = "actual actualidad actualmente current currently date hoy now ongoing present presente today".split(" ")
# Words that may surround a date: "from March 2019 to date", "de marzo de 2019 a la fecha".
FILLERS = "a al de del desde en fecha from hasta in la of since the till to until".split(" ")
GOES_ON = "a al hasta till to until".split(" ")
DASHES = "-\u2013\u2014\u2212\u2010\u2011"


def date_line(text: str) -> DateLine:
    """What a line of dates says: `dates` (how many; 0 when the line holds anything else), `first` (the first date in months
    since the year 0; 0 when unknown), `has_month`, `is_present` (it ends in "present"), `begins_open` and `ends_open`
    (a dash or "to" with no date on that side).
    """
    tokens: list[str] = []

    def token(word: str) -> str:
        tokens.append(word.lower())
        return ""

    rest = replaced(f"([{LETTERS}]+|[0-9]+)", token, text)
    years = 0
    first = 0
    month = 0
    has_month = False
    is_present = False
    for word in tokens:
        value = whole_number(word) if word[0] in "0123456789" else 0
        if len(word) == 4 and 1900 < value < 2100:
            years += 1
            first = value * 12 + month if first == 0 else first
        elif 0 < value <= 31 and len(word) <= 2:
            month = value if value <= 12 else month
            has_month = True
        elif word in PRESENT:
            is_present = True
        elif len(word) > 2 and value == 0 and month_named(word) > 0:
            month = month_named(word)
            has_month = True
        elif word not in FILLERS:
            years = -9
    stripped = text.strip()
    known = years >= 0 and len(rest.strip()) <= 6
    dates = years + (1 if is_present else 0) if known else 0
    last = tokens[len(tokens) - 1] if len(tokens) > 0 else ""
    return {
        "dates": dates,
        "first": first,
        "has_month": has_month,
        "is_present": is_present,
        "begins_open": dates > 0 and stripped[0] in DASHES,
        "ends_open": dates > 0 and (stripped[len(stripped) - 1] in DASHES or last in GOES_ON),
    }
