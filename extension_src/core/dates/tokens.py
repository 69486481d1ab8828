"""Splits a date as people write it into runs of digits, runs of letters and single signs. Pure."""

DIGITS = "0123456789"
# Hyphens as word processors and phones write them.
HYPHENS = "\u2010\u2011\u2012\u2013\u2212"
# What stands between the parts of a date and says nothing: spaces, ordinal signs, brackets, apostrophes.
GAPS = " ,\t\u00a0\u202f\u00ba\u00aa\u00b0()[]'\u2019\u00b4`\""


def is_digits(text: str) -> bool:
    """Whether the text has only digits."""
    if text == "":
        return False
    for character in text:
        if character not in DIGITS:
            return False
    return True


def tokens_of(text: str) -> list[str]:
    """The text's runs of digits, runs of letters and single signs; what is in GAPS is left out."""
    found: list[str] = []
    run = ""
    run_kind = ""
    for written in text:
        character = "-" if written in HYPHENS else written
        kind = "sign"
        if character in DIGITS:
            kind = "digit"
        elif "a" <= character <= "z" or character > "\u00ff":
            kind = "letter"
        elif character in GAPS:
            kind = "gap"
        if kind != run_kind or kind == "sign":
            if run != "":
                found.append(run)
            run = ""
        if kind != "gap":
            run += character
        run_kind = kind
    if run != "":
        found.append(run)
    return found
