"""Arithmetic that must give the same digits on both runtimes. The V8 twin is browser/native/numbers.py."""

import math


def square_root(value: float) -> float:
    """The square root, correctly rounded on both runtimes (`**` is not)."""
    return math.sqrt(value)


def exponential(value: float) -> float:
    """e to the power of `value`. The last digit may differ between runtimes, so results made with it must be rounded."""
    return math.exp(value)


def logarithm(value: float) -> float:
    """The natural logarithm; its last digit may differ between runtimes too."""
    return math.log(value)


def floor(value: float) -> int:
    """The largest whole number not above `value`."""
    return math.floor(value)


def rounded(value: float, digits: int) -> float:
    """`value` rounded to `digits` decimals, halves up, because Python's and JavaScript's own rules differ."""
    scale = float(10**digits)
    return math.floor(value * scale + 0.5) / scale


def whole_number(text: str) -> int:
    """The whole number written in decimal digits in `text`."""
    return int(text)
