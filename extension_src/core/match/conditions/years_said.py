"""Years as sentences say them: "at least 3 years", "tres o más años", "año y medio", "18 months"."""

from extension_src.core.native.numbers import rounded, whole_number
from extension_src.core.native.patterns import Pattern, all_matches, matches, pattern, replaced

WORD_NUMBERS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "eighteen": 18, "twenty": 20,
    "twenty-four": 24, "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
    "dieciocho": 18, "veinte": 20, "a couple of": 2, "couple of": 2, "un par de": 2, "par de": 2, "a": 1, "dois": 2,
    "quatro": 4, "quatre": 4, "cinc": 5, "sis": 6,
}  # fmt: skip
MOST_YEARS = 20
MOST_MONTHS = 60
NUMBER = "([0-9]{1,2}(?:[.,]5)?|twenty-four|" + "|".join(WORD_NUMBERS.keys()) + ")"
UP_TO = (
    "(up to|hasta|maximo de|maximo|max\\.?|fewer than|menos de|no more than|not more than|under|inferior a|"
    "maximum of|maximum|no superior a|below|por debajo de|<)? ?"
)
SECOND = (
    "(?: ?\\+?(?: ?(?:-|–|—|−|/|to|a|y|and|or|o|u|hasta) ?)(?:[0-9]{1,2}|mas|more|greater|superior|"
    + "|".join([word for word in WORD_NUMBERS.keys() if len(word) > 2])
    + "))?"
)
ADJECTIVES = (
    "(?:(?:full|solid|progressive|relevant|consecutive|complete|completos?|proven|or more|o mas|plus|"
    "post-?[a-z]{2,12}) ){0,2}"
)
SPAN = "(?:^|[^a-z0-9.,/$€])" + UP_TO + NUMBER + SECOND + " ?\\+? ?(?:\\([^)]{1,12}\\) ?)?\\+? ?" + ADJECTIVES
YEARS = pattern(SPAN + "(?:years?|yrs?|anos?|anys?)\\b(?: y medio| and a half| i mig| e meio)?'?")
MONTHS = pattern(SPAN + "(?:months?|meses|mes|mesos)\\b")
NO_LESS = ["not under", "no under", "nothing under", "no menos de"]
HALF = pattern(" (y medio|and a half|i mig|e meio)'?$")
HALF_YEAR = pattern("\\b(half a year|medio ano|mig any|meio ano)\\b")
# Without a number before it.
YEAR_AND_A_HALF = pattern("\\b(ano y medio|year and a half|any i mig|ano e meio)\\b")
DIGITS_IN_WORDS = pattern("\\([0-9]{1,2}\\) ?(?=[a-z])")
DIGITS_AFTER_WORD = pattern("([a-z0-9]) ?\\([0-9]{1,2}\\+?\\)")


def without_doubled_numbers(line: str) -> str:
    """A plain line without the digits in "three (3) years" and "(5) five years"."""
    for found in all_matches(DIGITS_IN_WORDS, line):
        line = line.replace(found[0], "")
    for found in all_matches(DIGITS_AFTER_WORD, line):
        line = line.replace(found[0], found[1])
    return line


def number_of(text: str) -> float:
    """The number that digits, "1,5" or a word write."""
    if text in WORD_NUMBERS:
        return WORD_NUMBERS[text]
    cut = text.replace(",", ".").split(".")
    return whole_number(cut[0]) + (0.5 if len(cut) > 1 else 0)


def numbers_of(compiled: Pattern, line: str, most: float) -> list[float]:
    """The least of each span of time that a line names; spans that say only "up to" and impossible ones not."""
    found: list[float] = []
    for match in all_matches(compiled, line):
        if match[1] != "":
            continue
        number = number_of(match[2]) + (0.5 if matches(HALF, match[0]) else 0)
        if 0 < number <= most:
            found.append(number)
    return found


def spans_said(line: str, with_months: bool) -> list[float]:
    """The years of each span that a plain line names, months too where asked: "3 to 5 years" is 3."""
    bare = without_doubled_numbers(line).replace("less than", "under")
    for words in NO_LESS:
        bare = bare.replace(words, "least")
    # "Half a year" is no year.
    found = numbers_of(YEARS, replaced(HALF_YEAR, bare, ""), MOST_YEARS)
    if len(found) == 0 and matches(YEAR_AND_A_HALF, bare):
        found.append(1.5)
    # MONTHS costs more to be made than any other expression, and few texts say months.
    if with_months and ("month" in bare or "mes" in bare):
        found.extend([rounded(months / 12, 2) for months in numbers_of(MONTHS, bare, MOST_MONTHS)])
    if with_months and matches(HALF_YEAR, bare):
        found.append(0.5)
    return found
