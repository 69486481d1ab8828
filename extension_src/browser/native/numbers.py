"""Arithmetic: the V8 twin of core/native/numbers.py."""


def square_root(value):
    return Math.sqrt(value)


def exponential(value):
    return Math.exp(value)


def logarithm(value):
    return Math.log(value)


def floor(value):
    return Math.floor(value)


def rounded(value, digits):
    scale = 10**digits
    return Math.floor(value * scale + 0.5) / scale


def whole_number(text):
    return Number(text)
