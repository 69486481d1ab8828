"""The record `settings`: the types of `SETTINGS` of core/storage/kept.py."""

from typing import Any, TypedDict


class Stage(TypedDict):
    """An own stage; `after` is the status or stage before it."""

    id: str
    label: str
    after: str


class Truth(TypedDict):
    """What a person says of themselves for letters."""

    kind: str
    text: str


class Answer(TypedDict):
    """A kept answer to a question of a form."""

    id: str
    question: str
    answer: str


class Template(TypedDict):
    """A message in the person's own words."""

    kind: str
    language: str
    subject: str
    body: str


class ReadingCorrection(TypedDict):
    """What a person corrected of what was read in a CV."""

    kind: str
    name: str
    value: str


class Action(TypedDict):
    """What a person did for a job besides applying."""

    date: str
    kind: str
    text: str


class Report(TypedDict, total=False):
    """What a job-search report says besides the applications."""

    name: str
    identity: str
    place: str
    actions: list[Action]


class _NamedView(TypedDict):
    name: str


class View(_NamedView, total=False):
    """A saved view of the tracker; `filters` are checked where they are used."""

    id: str
    query: str
    scope: str
    filters: Any
    by: str
    falling: bool


class Settings(TypedDict, total=False):
    """What a person chose; what they never chose is missing."""

    views: list[View]
    language: str
    theme: str
    follow_up_days: int
    ghosted_days: int
    boards_off: list[str]
    stages: list[Stage]
    default_cv: str
    welcomed: bool
    agreed_at: int
    asked_at: int
    news_seen: str
    badge_fit: bool
    health_seen: dict[str, int]
    letters_agreed: int
    letter_truths: list[Truth]
    letter_templates: list[Template]
    answers: list[Answer]
    letter_style: str
    letter_avoid: str
    corrections: list[ReadingCorrection]
    report: Report
    weekly_goal: int
    columns: list[str]
    compact_rows: bool
