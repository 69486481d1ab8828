"""How the tests write down what is stored: every field with the most that it may hold, `!` before the name of one that must be
there. From that follow the fullest value, which comes out as it went in, and every way in which one field of it is odd."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

# 9999-01-01 in ms.
LAST = 253370764800000


@dataclass(frozen=True)
class Longest:
    """A text of at most this many characters."""

    limit: int


@dataclass(frozen=True)
class Between:
    """A number from `low` to `high`."""

    low: float
    high: float


@dataclass(frozen=True)
class OneOf:
    """One of these texts."""

    values: tuple[str, ...]


@dataclass(frozen=True)
class Many:
    """A list of at most `most` items of one form."""

    item: Any
    most: int


@dataclass(frozen=True)
class Named:
    """A record of at most `most` fields under any names."""

    value: Any
    most: int


@dataclass(frozen=True)
class Maybe:
    """Also None, which it becomes when it is odd."""

    form: Any


@dataclass(frozen=True)
class Started:
    """A form that is never missing: instead of an odd one stands `start`."""

    form: Any
    start: Any


class AnyJson:
    """Whatever JSON it is."""


TIME = Between(0, LAST)
NAME = Longest(80)
IDENTIFIER = Longest(200)
FLAG = True
MANY = Between(0, 1_000_000)
FILE = {"!id": IDENTIFIER, "!name": Longest(200), "!size": Between(0, 5 * 1024 * 1024), "added_at": TIME}
# What no form of a text, number, list or record takes, and what replaces it where it is one of them.
GONE = object()


def fullest(form: Any) -> Any:
    """The value that has every field, each as long and as large as it may be."""
    if isinstance(form, Longest):
        return "x" * form.limit
    if isinstance(form, Between):
        return form.high
    if isinstance(form, OneOf):
        return form.values[0]
    if isinstance(form, Many):
        return [fullest(form.item)]
    if isinstance(form, Named):
        return {"first": fullest(form.value), "second": fullest(form.value)}
    if isinstance(form, (Maybe, Started)):
        return fullest(form.form)
    if isinstance(form, AnyJson):
        return {"a": [1, None, "two"]}
    if isinstance(form, dict):
        return {name.lstrip("!"): fullest(value) for name, value in form.items()}
    return form


def cases(form: Any) -> Iterator[tuple[str, Any, Any]]:
    """`(where, odd value, what is kept of it)` for each place of the form, one odd place at a time; GONE when nothing is."""
    plain = form.form if isinstance(form, (Maybe, Started)) else form
    lost: Any = None if isinstance(form, Maybe) else form.start if isinstance(form, Started) else GONE
    for where, odd, kept in _plain_cases(plain):
        yield where, odd, lost if kept is GONE else kept
    if isinstance(form, Maybe):
        yield "none", None, None


def _plain_cases(form: Any) -> Iterator[tuple[str, Any, Any]]:
    if isinstance(form, AnyJson):
        return
    yield "kind", 7 if isinstance(form, (Longest, OneOf, Many, Named, dict, str)) else "odd", GONE
    if isinstance(form, Longest):
        yield "longer", "x" * (form.limit + 1), "x" * form.limit
    elif isinstance(form, Between):
        yield "low", form.low, form.low
        yield "lower", form.low - 1, GONE
        yield "higher", form.high + 1, GONE
    elif isinstance(form, OneOf):
        for value in form.values:
            yield value or "empty", value, value
            yield f"{value}?", value + "?", GONE
    elif isinstance(form, Many):
        yield from _of_many(form)
    elif isinstance(form, Named):
        yield "most", *_most_named(form)
    elif isinstance(form, dict):
        yield from _of_record(form)


def _of_many(form: Many) -> Iterator[tuple[str, Any, Any]]:
    yield "none", [], []
    small = least(form.item)
    if form.most <= 500:
        yield "most", [small] * (form.most + 1), [small] * form.most
    for where, odd, kept in cases(form.item):
        yield f"item {where}", [small, odd], [small] if kept is GONE or kept is None else [small, kept]


def _most_named(form: Named) -> tuple[Any, Any]:
    value = fullest(form.value)
    return {f"n{n}": value for n in range(form.most + 1)}, {f"n{n}": value for n in range(form.most)}


def _of_record(form: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    whole = fullest(form)
    for marked, inner in form.items():
        name = marked.lstrip("!")
        rest = {key: value for key, value in whole.items() if key != name}
        if not isinstance(inner, Started):
            yield f"{name} missing", rest, GONE if marked.startswith("!") else rest
        for where, odd, kept in cases(inner):
            changed = {key: odd if key == name else copy.deepcopy(value) for key, value in whole.items()}
            if kept is GONE:
                yield f"{name} {where}", changed, GONE if marked.startswith("!") else rest
            else:
                yield f"{name} {where}", changed, {key: kept if key == name else value for key, value in whole.items()}


def least(form: Any) -> Any:
    """A value with nothing but what must be there."""
    if isinstance(form, Longest):
        return "x"
    if isinstance(form, dict):
        return {name[1:]: least(value) for name, value in form.items() if name.startswith("!")}
    return form.low if isinstance(form, Between) else fullest(form)
