"""Methods of text that Transcrypt lacks or gets wrong. The V8 twin is browser/native/strings.py; tests hold them equal.

Positions and widths count characters, not UTF-16 units, on both sides.
"""

import math
import re
from decimal import ROUND_HALF_UP, Decimal, localcontext

_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")


def placed(template: str, values: dict[str, str]) -> str:
    """The template with `{name}` replaced by each value; what a value holds is not replaced again, whatever it looks like."""
    pieces = template.split("{")
    filled = [pieces[0]]
    for piece in pieces[1:]:
        end = piece.find("}")
        name = piece[:end] if end > 0 else ""
        filled.append(values[name] + piece[end + 1 :] if name in values else "{" + piece)
    return "".join(filled)


def stripped(text: str, characters: str) -> str:
    """`text` without any of `characters` at its ends."""
    return text.strip(characters)


def stripped_left(text: str, characters: str) -> str:
    """`text` without any of `characters` at its start."""
    return text.lstrip(characters)


def stripped_right(text: str, characters: str) -> str:
    """`text` without any of `characters` at its end."""
    return text.rstrip(characters)


def split_words(text: str) -> list[str]:
    """The parts of `text` between white space; none when it is blank."""
    return text.split()


def capitalized(text: str) -> str:
    """The first character in upper case, the others in lower case."""
    return text[:1].upper() + text[1:].lower()


def zero_padded(number: int, width: int) -> str:
    """The digits of a whole number, filled with zeros to `width`, which counts a minus sign."""
    return f"{number:0{width}d}"


def padded_left(text: str, width: int, fill: str) -> str:
    """`text` filled up to `width` characters with `fill` (one character) at its start."""
    return text.rjust(width, fill)


def padded_right(text: str, width: int, fill: str) -> str:
    """`text` filled up to `width` characters with `fill` (one character) at its end."""
    return text.ljust(width, fill)


def repeated(text: str, times: int) -> str:
    """`text` that many times; "" when `times` is not positive."""
    return text * times


def counted(text: str, part: str) -> int:
    """How often `part` occurs in `text` without overlapping."""
    return text.count(part)


def parted(text: str, separator: str) -> list[str]:
    """[text before the first `separator`, `separator`, text after it]; `[text, "", ""]` when there is none.

    Raises ValueError on an empty separator.
    """
    return list(text.partition(separator))


def parted_last(text: str, separator: str) -> list[str]:
    """[text before the last `separator`, `separator`, text after it]; `["", "", text]` when there is none.

    Raises ValueError on an empty separator.
    """
    return list(text.rpartition(separator))


def without_prefix(text: str, prefix: str) -> str:
    """`text` without `prefix` at its start, if it is there."""
    return text.removeprefix(prefix)


def without_suffix(text: str, suffix: str) -> str:
    """`text` without `suffix` at its end, if it is there."""
    return text.removesuffix(suffix)


def fixed(number: float, digits: int) -> str:
    """`number` with `digits` decimals (0 to 20), exact halves rounded away from zero, as ECMA-262 Number.prototype.toFixed.

    Raises ValueError beyond 1e21 and for numbers that are not finite.
    """
    value = float(number)
    if not math.isfinite(value) or abs(value) >= 1e21:
        raise ValueError("not a number that can be written with decimals")
    with localcontext() as context:
        context.prec = 50
        # toFixed writes -0 without a sign, but keeps the sign of a negative number that rounds to zero.
        return f"{Decimal(value or 0).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP):f}"


def decimal_number(text: str) -> float | None:
    """The number written in `text` with ASCII digits and a point; None for any other text."""
    return float(text) if _DECIMAL.fullmatch(text) else None


def checksum(text: str) -> int:
    """A number below 1,000,003 that is another for most other texts. Every page makes one when it starts, so in V8 it is a loop
    without calls."""
    total = 0
    for character in text:
        total = (total * 31 + ord(character)) % 1000003
    return total
