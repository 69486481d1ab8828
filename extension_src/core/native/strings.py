"""Methods of text that Transcrypt lacks or gets wrong. The V8 twin is browser/native/strings.py; tests hold them equal.

Positions and widths count characters, not UTF-16 units, on both sides.
"""

import math
import re
from decimal import ROUND_HALF_UP, Decimal, localcontext

_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")


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
    """`text` behind as many `fill` (one character) as make it `width` characters."""
    return text.rjust(width, fill)


def padded_right(text: str, width: int, fill: str) -> str:
    """`text` before as many `fill` (one character) as make it `width` characters."""
    return text.ljust(width, fill)


def repeated(text: str, times: int) -> str:
    """`text` that many times; "" when `times` is not positive."""
    return text * times


def counted(text: str, part: str) -> int:
    """How often `part` occurs in `text` without overlapping."""
    return text.count(part)


def parted(text: str, separator: str) -> list[str]:
    """What is before the first `separator`, it, and what is after; `[text, "", ""]` without one.

    Raises ValueError on an empty separator.
    """
    return list(text.partition(separator))


def parted_last(text: str, separator: str) -> list[str]:
    """What is before the last `separator`, it, and what is after; `["", "", text]` without one.

    Raises ValueError on an empty separator.
    """
    return list(text.rpartition(separator))


def without_prefix(text: str, prefix: str) -> str:
    """`text` without `prefix` when it starts so."""
    return text.removeprefix(prefix)


def without_suffix(text: str, suffix: str) -> str:
    """`text` without `suffix` when it ends so."""
    return text.removesuffix(suffix)


def fixed(number: float, digits: int) -> str:
    """`number` with `digits` decimals (0 to 20), exact halves away from zero, as ECMA-262 Number.prototype.toFixed.

    Raises ValueError beyond 1e21 and on what is not finite.
    """
    value = float(number)
    if not math.isfinite(value) or abs(value) >= 1e21:
        raise ValueError("not a number that can be written with decimals")
    with localcontext() as context:
        context.prec = 50
        # toFixed shows no sign of -0, but keeps it for what only rounds to zero.
        return f"{Decimal(value or 0).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP):f}"


def decimal_number(text: str) -> float | None:
    """The number that `text` writes with ASCII digits and a point; None when it is anything else."""
    return float(text) if _DECIMAL.fullmatch(text) else None
