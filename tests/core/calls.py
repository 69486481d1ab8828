"""Whole answers in one call, for tests that run on CPython and in V8: transpiled with the core, so in its dialect."""

from typing import Any

from extension_src.core.dates.order import add_date_signs, decided_order, no_date_signs
from extension_src.core.letters.messages.fields import values_of
from extension_src.core.letters.messages.filling import filled_in
from extension_src.core.letters.messages.own import original
from extension_src.core.letters.messages.writing import written
from extension_src.core.letters.read.calendar import dates_of
from extension_src.core.letters.read.contact import contacts_of
from extension_src.core.letters.read.levels import levels_of
from extension_src.core.letters.read.multiples import multiples_of
from extension_src.core.letters.read.quantities import quantities_of
from extension_src.core.letters.read.text import Reading
from extension_src.core.match.conditions.languages import languages_had
from extension_src.core.match.conditions.papers import COMPILED
from extension_src.core.match.corrections import facts_of
from extension_src.core.match.cv.sections import cv_sections
from extension_src.core.match.cv.stays import work_of
from extension_src.core.match.loaded import matcher
from extension_src.core.match.score import listing_of_text
from extension_src.core.match.sections import segments_of
from extension_src.core.match.sentences import is_needed, is_not_needed, sentences_of
from extension_src.core.match.triggers import TRIGGERS
from extension_src.core.native.lines import know_triggers, note_line
from extension_src.core.native.patterns import matches
from extension_src.core.native.records import keys_of
from extension_src.core.native.tables import Table, new_table, put
from extension_src.core.transfer.columns import FIELDS
from extension_src.core.transfer.csv import parsing_steps
from extension_src.core.transfer.csv_plan import csv_plan_steps
from extension_src.core.transfer.table import table_steps


def papers_in_noted(line: str) -> list[str]:
    """The rows of papers that a noted plain line matches."""
    know_triggers(TRIGGERS)
    note_line(line)
    return [row[1] for row in COMPILED if matches(row[2], line)]


def match_texts(cv: str, listing: dict[str, Any], facts: dict[str, Any] | None = None) -> dict[str, Any]:
    """The whole answer of the loaded matcher for a CV's text and a listing."""
    loaded = matcher()
    return loaded.match(loaded.cv_profile(cv, facts), loaded.listing_profile(listing))


def read_in(text: str, is_spanish: bool) -> dict[str, list[Any]]:
    """What the check of letters reads in a text, each with its own words: dates, levels, numbers, multiples, addresses."""
    reading = Reading(text)
    dates = dates_of(reading)
    numbers = quantities_of(reading, dates, [False for _ in range(reading.count)], is_spanish)
    return {
        "dates": [[words_of(reading, one), one.year, one.month, one.day] for one in dates],
        "levels": [
            [one.language, "" if one.level < 0 else reading.raw[one.level], one.low, one.high]
            for one in levels_of(reading)
        ],
        "numbers": [
            [words_of(reading, one), one.value, one.role, one.noun, one.is_rough, one.is_over] for one in numbers
        ],
        "multiples": [[words_of(reading, one), one.factor] for one in multiples_of(reading)],
        "addresses": [[one.kind, text[one.start : one.end], one.key] for one in contacts_of(reading)],
    }


def words_of(reading: Reading, one: Any) -> str:
    """The words `first` to `last` of a text."""
    return reading.text[reading.start[one.first] : reading.end[one.last]]


def sentences_in(line: str) -> list[list[Any]]:
    """`[text, kind, is needed, is not needed]` of each sentence of a line."""
    found = sentences_of(line, 0, line)
    return [[line[one.start : one.end], one.kind, is_needed(one), is_not_needed(one)] for one in found]


def exact_fit(cv: str, listing: dict[str, Any], facts: dict[str, Any]) -> float | None:
    """The fit with decimals for a CV's text and a listing."""
    loaded = matcher()
    return loaded.exact(loaded.cv_profile(cv, facts), loaded.listing_profile(listing))


def fit_of_texts(cv: str, job: str) -> float | None:
    """The fit with decimals for a CV and a job given as one text."""
    loaded = matcher()
    return loaded.exact(loaded.cv_profile(cv), loaded.listing_profile(listing_of_text(job)))


def csv_plan(table: Any, mapping: list[str], order: str, mode: str, existing: list[Any], context: Any) -> Any:
    """The plan of a table, all steps taken."""
    made: dict[str, Any] = {}
    for _ in csv_plan_steps(table, mapping, order, mode, existing, context, made):
        pass
    return made["plan"]


def work_in(cv: str, today: str) -> dict[str, Any]:
    """The months of a CV's stays, with the lines whose dates were not understood."""
    segments = segments_of(cv)
    work = work_of(segments, cv_sections(cv, segments), today)
    return {
        "months": work["months"],
        "most": work["most"],
        "is_exact": work["is_exact"],
        "unread": [cv[segments[number].start : segments[number].end] for number in work["unread"]],
    }


def understood_of(cv: str, corrections: list[Any], today: str) -> dict[str, Any]:
    """What the loaded matcher understands of a CV beside what its owner says."""
    loaded = matcher()
    return loaded.understood(loaded.cv_profile(cv, facts_of(corrections, today)))


def languages_in_cv(cv: str) -> dict[str, Any]:
    """The level of each language that a CV names, None where it says none."""
    segments = segments_of(cv)
    had = languages_had(segments, cv_sections(cv, segments))
    return {code: had[code][0] for code in keys_of(had)}


def parsed_rows(text: str, delimiter: str) -> Any:
    """A CSV text as rows of cells, all steps taken."""
    parsed: dict[str, Any] = {}
    for _ in parsing_steps(text, delimiter, parsed):
        pass
    return parsed


def csv_table(text: str, delimiter: str, column_labels: dict[str, str], date_order: str) -> Any:
    """A CSV text as a table, all steps taken."""
    table: dict[str, Any] = {}
    for _ in table_steps(text, delimiter, column_labels, date_order, table):
        pass
    return table


def import_fields() -> list[str]:
    """The ids of all fields that a column can fill."""
    return list(FIELDS)


def column_order(texts: list[str], fallback: str) -> Any:
    """Which comes first in the dates of a column that is there as a whole."""
    signs = no_date_signs()
    add_date_signs(signs, texts)
    return decided_order(signs, fallback)


def filled_template(template: str, values: dict[str, str]) -> str:
    """The template filled in with values by field id."""
    return filled_in(template, table_of(new_table(), values))


def message_of(
    kind: str, language: str, application: Any, said: Any, sender: Any, now: int, asked: dict[str, str]
) -> dict[str, Any]:
    """The message of an original template; `asked`: what the person filled in, by field id."""
    return written(original(kind, language), values_of(application, said, sender, now), asked)


def table_of(table: Table, values: dict[str, str]) -> Table:
    """The table with these values."""
    for name in keys_of(values):
        put(table, name, values[name])
    return table
