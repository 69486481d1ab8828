"""Arithmetic: the V8 twin of core/native/numbers.py."""


def square_root(value: float) -> float:
    return Math.sqrt(value)


def exponential(value: float) -> float:
    return Math.exp(value)


def logarithm(value: float) -> float:
    return Math.log(value)


def floor(value: float) -> int:
    return Math.floor(value)


def rounded(value: float, digits: int) -> float:
    scale: float = Math.pow(10, digits)
    return Math.floor(scale * value + 0.5) / scale  # dialect: allow unchecked-divisor because it is a power of ten


def whole_number(text: str) -> float:
    return Number(text)
