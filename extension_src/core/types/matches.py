"""How well a listing fits a CV, as an application keeps it: the types of `MATCH` of core/applications/values.py."""

from typing import Any, TypedDict


class _NamedSkill(TypedDict):
    skill: str
    label_es: str
    must: bool


class Skill(_NamedSkill, total=False):
    """A skill that the listing asks for, with the words that say it on both sides."""

    required: bool
    listing_quote: str
    cv_quote: str
    said: bool


class _JudgedCondition(TypedDict):
    kind: str
    state: str
    quote: str
    # What a condition asks for and what the CV has differs by its kind.
    need: Any


class Condition(_JudgedCondition, total=False):
    """What a listing demands besides skills: `state` is "met", "not-met" or "unknown"."""

    have: Any


class Parts(TypedDict):
    """What a fit is made of, 0 to 1 each."""

    terms: float
    skills: float
    title: float


class Cap(TypedDict):
    """Why a fit is no higher."""

    reason: str


class Match(TypedDict, total=False):
    """A fit from 0 to 100 with its explanation."""

    fit: float | None
    word: str | None
    provisional: bool
    parts: Parts
    have: list[Skill]
    miss: list[Skill]
    conditions: list[Condition]
    cap: Cap | None
    language: Any
