"""Reads when a listing was posted and until when it is open: "Publicada hace 3 días", "Closes on 12 December 2026". Pure.

What is less than a date gives None: "30+ days ago", "Active 3 days ago", 03/04/2026 where day and month cannot be told apart.
"""

from extension_src.core.dates.arithmetic import DAY, HOUR, MINUTE
from extension_src.core.dates.texts import read_time
from extension_src.core.native.numbers import whole_number
from extension_src.core.native.patterns import first_match, pattern, plain

# Characters; a longer text is a sentence.
LONGEST = 100
# The span of time (ms) in which a listing may have been posted or closes.
OLDEST = 5 * 366 * DAY
LATEST = 3 * 366 * DAY
# "3 days ago" in each language: the number is the first group, the unit the second.
AGO = [
    pattern("^([0-9]+|an?|one) (minute|hour|day|week|month|year)s? ago$"),
    pattern("^hace ([0-9]+|una?) ?(min|h|d|sem|minuto|hora|dia|semana|mes|ano)(?:s|es)?$"),
    pattern("^vor ([0-9]+|einem|einer) (minute|stunde|tag|woche|monat|jahr)(?:n|en|e)?$"),
    pattern("^il y a ([0-9]+|une?) ?(minute|heure|jour|semaine|mois|min|an|j|h)s?$"),
    pattern("^([0-9]+|un|una|un'|un[ao]) ?(minut|or|giorn|settiman|mes|ann)[a-z]* fa$"),
    pattern("^ha ([0-9]+|uma?) (minuto|hora|dia|semana|mes|ano)(?:s|es)?$"),
    pattern("^([0-9]+|een) (minu|uur|uren|dag|week|weken|maand|jaar|jaren)[a-z]* geleden$"),
    pattern("^([0-9]+) (minut|godzin|dni|dzien|tydz|tygod|miesi|rok|lat)[a-z]* temu$"),
    pattern("^for ([0-9]+|et|en|ett) (minut|timm|time|dag|veck|uke|uge|manad|maned|ar)[a-z]* (?:sedan|siden)$"),
]
# "in 3 days", for the day on which a listing closes.
AHEAD = pattern(
    "^(?:in|en|dans|tra|fra|em|over|dentro de) ([0-9]+|an?|una?|une|uma?|einem|einer|een) "
    "(hour|day|week|month|hora|dia|semana|mes|stunde|tag|woche|monat|heure|jour|semaine|mois|giorn|settiman|uur|dag|week|weken|"
    "maand)[a-z]*$"
)
# "3d", "5 h", as Glassdoor writes the age on its cards.
SHORT = pattern("^([0-9]+) ?(h|d|w)$")
# Beginnings of units; the first that fits counts.
UNITS = [
    (MINUTE, ["min"]),
    (30 * DAY, ["mo", "mes", "maand", "miesi", "manad", "maned"]),
    (7 * DAY, ["w", "sem", "settiman", "tydz", "tygod", "veck", "uke", "uge"]),
    (365 * DAY, ["y", "ano", "an", "jahr", "jaar", "jaren", "rok", "lat", "ar"]),
    (HOUR, ["h", "stunde", "or", "uur", "uren", "godzin", "timm", "time"]),
    (DAY, ["d", "dag", "tag", "jour", "giorn", "j"]),
]
TODAY = [
    "today", "just now", "just posted", "hoy", "ahora", "ahora mismo", "heute", "gerade eben", "aujourd'hui", "a l'instant",
    "oggi", "adesso", "hoje", "agora", "vandaag", "zojuist",
]  # fmt: skip
YESTERDAY = ["yesterday", "ayer", "gestern", "hier", "ieri", "ontem", "gisteren"]
# English may write the day or the month first; the other languages write the day first.
POSTED_ENGLISH = ["date posted", "posted on", "posted", "reposted"]
POSTED = [
    "publicada de nuevo", "publicado de nuevo", "publicada el",
    "publicado el", "publicada", "publicado", "fecha de publicacion", "actualizada", "veroffentlicht am", "veroffentlicht",
    "online seit", "publiee le", "publie le", "publiee", "publie", "pubblicata il", "pubblicato il", "pubblicata",
    "pubblicato", "publicada em", "publicado em", "publicada ha", "geplaatst op", "geplaatst",
]  # fmt: skip
CLOSES_ENGLISH = [
    "closing date", "closes on", "closes", "closing on", "apply by", "apply before", "application deadline",
    "applications close on", "applications close", "deadline to apply", "deadline", "expires on", "expires", "valid through",
    "open until",
]  # fmt: skip
CLOSES = [
    "fecha limite", "fecha de cierre", "fecha fin", "cierra el", "cierra", "cierre", "plazo hasta el", "plazo hasta",
    "inscripcion hasta el", "caduca el", "caduca", "disponible hasta el", "bewerbungsfrist", "bewerbungsschluss",
    "bewerben bis", "bewerbung bis", "date limite de candidature", "date limite", "cloture le", "expire le", "scade il",
    "scadenza", "entro il", "prazo de candidatura", "prazo", "encerra em", "candidaturas ate", "sluitingsdatum",
    "solliciteren tot", "sluit op", "reageren voor",
]  # fmt: skip
ONE_WORD = ["a", "an", "one", "un", "una", "uno", "un'", "une", "um", "uma", "einem", "einer", "een", "et", "en", "ett"]


def read_posted(text: str, now: int, is_labelled: bool) -> int | None:
    """When the listing was posted (ms), read at `now`; None when the text does not say. `is_labelled`: whether the page says
    that the text is this date, so that a date alone will do."""
    words = plain(text)
    if len(words) > LONGEST:
        return None
    english = without_beginning(words, POSTED_ENGLISH)
    rest = without_beginning(words, POSTED) if english == words else english
    known = rest != words or is_labelled
    time = time_ago(rest, now, known)
    if time is None and known:
        time = read_date(rest, english == words)
    return time if time is not None and now - OLDEST < time <= now + DAY else None


def read_closes(text: str, now: int, is_labelled: bool) -> int | None:
    """Until when the listing is open (ms); None when the text does not say."""
    words = plain(text)
    if len(words) > LONGEST:
        return None
    rest = without_beginning(words, CLOSES)
    is_day_first = rest != words
    if rest == words:
        rest = without_beginning(words, CLOSES_ENGLISH)
        if rest == words and not is_labelled:
            return None
    ahead = first_match(AHEAD, rest)
    time = read_date(rest, is_day_first) if ahead is None else now + count_of(ahead[1]) * unit_of(ahead[2])
    return time if time is not None and now - OLDEST < time < now + LATEST else None


def without_beginning(words: str, beginnings: list[str]) -> str:
    """The words after the longest of these beginnings, and after a colon; the words themselves where they have none."""
    longest = ""
    for beginning in beginnings:
        if words.startswith(beginning) and len(beginning) > len(longest):
            rest = words[len(beginning) :]
            if rest[:1] in [" ", ":"]:
                longest = beginning
    if longest == "":
        return words
    rest = words[len(longest) :].strip()
    return rest[1:].strip() if rest[:1] == ":" else rest


def time_ago(words: str, now: int, is_labelled: bool) -> int | None:
    if words in TODAY:
        return now
    if words in YESTERDAY:
        return now - DAY
    for form in AGO:
        found = first_match(form, words)
        if found is not None:
            return now - count_of(found[1]) * unit_of(found[2])
    short = first_match(SHORT, words) if is_labelled else None
    return None if short is None else now - count_of(short[1]) * unit_of(short[2])


def count_of(word: str) -> int:
    return 1 if word in ONE_WORD else whole_number(word[:4])


def unit_of(word: str) -> int:
    """The milliseconds of a unit of time, in any of the languages."""
    for length, beginnings in UNITS:
        if any([word.startswith(beginning) for beginning in beginnings]):
            return length
    return 0


def read_date(text: str, is_day_first: bool) -> int | None:
    """The time of a date; where the order of day and month is not known, None unless both orders give the same."""
    if first_match(BARE_NUMBER, text) is not None:
        return None
    day_first: int | None = read_time(text, "dmy")
    if is_day_first:
        return day_first
    month_first: int | None = read_time(text, "mdy")
    if day_first is None or month_first is None or day_first == month_first:
        only = month_first if day_first is None else day_first
        return only
    return None


# A number alone may be a serial day or a Unix time in a file; on a page it is something else.
BARE_NUMBER = pattern("^[0-9]*(?:[.,][0-9]*)?$")
