"""What a header of these words means; which applications an export takes; how a line of a calendar is cut."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

WORDS = "extension_src.core.transfer.header_words"
EXPORT = "extension_src.core.transfer.exporting"
CALENDAR = "extension_src.core.transfer.calendar"
CONTENTS = "extension_src.core.transfer.column_contents"
FIELDS = """
contact_email: email, email contact, email status, email date
notes: email mine, phone mine, cv link, link contact, link company, score, other, score date, date event, date contact, date place
notes: event, apply event, status contact, status event, status id, status number, text company, id source, number, note, note job
notes: number other, number place, company other, link contact job
contact_phone: phone, phone contact, phone link
cv: cv, cv apply, cv status
url: link, link job, link company job, link company apply, link source, link date
applied_at: date, apply, save, date apply, date save, date name, date job, apply save, date status apply
updated_at: update, date update, update event, update apply
status: status, status apply, status company, status job, status name
salary: pay, pay job, pay name
description: text, text job
job_id: id, id job, number job, id number, id apply, number company, number apply
contact_name: contact, contact name, contact company, contact place
location: place, place job, place company
company: company, company name, company job
board: source, source job, company source, source name
title: job, job name
"""
NOTHING = ["", "name", "mine"]


def test_what_the_words_of_a_header_mean_together(core: Core) -> None:
    for line in FIELDS.strip().split("\n"):
        field, lists = line.split(": ")
        for meanings in lists.split(", "):
            assert core(f"{WORDS}:meant_field", meanings.split(" ")) == field, meanings
    for meanings in NOTHING:
        assert core(f"{WORDS}:meant_field", meanings.split()) == ""


def choice(**fields: Any) -> dict[str, Any]:
    return {"ids": None, "status": "", "board": "", "first": "", "last": "", **fields}


@pytest.mark.parametrize(
    "fields, taken",
    [
        ({}, "abc"),
        ({"ids": ["a", "c"]}, "ac"),
        ({"ids": []}, ""),
        ({"status": "applied"}, "ac"),
        ({"board": "indeed"}, "b"),
        ({"first": "2026-02-27"}, "ab"),
        ({"first": "2026-02-28"}, "a"),
        ({"last": "2026-02-27"}, "b"),
        ({"last": "2026-02-26"}, ""),
        ({"first": "2026-02-27", "last": "2026-03-01"}, "ab"),
        ({"ids": ["a", "b"], "board": "indeed"}, "b"),
    ],
)
def test_what_an_export_takes(core: Core, fields: dict[str, Any], taken: str) -> None:
    made = [
        application("a", way=[(1, "applied")]),
        application("b", way=[(3, "applied"), (2, "interview")], board="indeed"),
        application("c", applied_at=0),
    ]
    assert made[0]["applied_at"] == NOW - DAY
    found = core(f"{EXPORT}:chosen_applications", made, choice(**fields))
    assert "".join(one["id"] for one in found) == taken


@pytest.mark.parametrize(
    "line, lengths",
    [
        ("x" * 75, [75]),
        ("x" * 76, [75, 2]),
        ("x" * 149, [75, 75]),
        ("x" * 150, [75, 75, 2]),
        ("é" * 37, [74]),
        ("é" * 37 + "x", [75]),
        ("é" * 38, [74, 3]),
        ("x" + "é" * 37, [75]),
        ("x" + "é" * 38, [75, 3]),
        ("中" * 25, [75]),
        ("中" * 26, [75, 4]),
        ("x", [1]),
        ("", [0]),
    ],
)
def test_a_line_of_a_calendar_has_75_octets_at_most(core: Core, line: str, lengths: list[int]) -> None:
    folded = core(f"{CALENDAR}:folded_line", line)
    assert [len(part.encode()) for part in folded.split("\r\n")] == lengths
    assert folded.replace("\r\n ", "") == line


@pytest.mark.parametrize(
    "companies, guessed",
    [
        (["Olmo", "Roble"], ["title", "company"]),
        (["x" * 60, "Roble"], ["title", "company"]),
        (["x" * 61, "Roble"], ["title", "notes"]),
        (["12", "Roble"], ["title", "notes"]),
        (["", ""], ["title", "notes"]),
    ],
)
def test_the_first_short_texts_beside_titles_are_companies(
    core: Core, companies: list[str], guessed: list[str]
) -> None:
    rows = [["Cook", companies[0]], ["Nurse", companies[1]]]
    assert core(f"{CONTENTS}:with_guesses", ["notes", "notes"], ["", ""], rows) == guessed
    assert core(f"{CONTENTS}:with_guesses", ["title", "notes"], ["Title", ""], rows) == ["title", "notes"]
    assert core(f"{CONTENTS}:with_guesses", ["applied_at"], ["Applied"], [[""], [""]]) == ["applied_at"]


@pytest.mark.parametrize(
    "head, rows, is_header",
    [
        (["Day"], [["2026-03-01"], ["2026-03-02"]], True),
        (["2026-02-28"], [["2026-03-01"]], False),
        (["Day"], [["soon"]], False),
        (["Site"], [["https://a.example"]], True),
        (["Mail"], [["a@b.example"]], True),
        (["Nr"], [["1"], ["2"]], True),
        (["Day"], [], False),
        (["Day", "a@b.example"], [["2026-03-01", "x"]], False),
        (["Day"], [["2026-03-01"], ["x"]], False),
        ([""], [["2026-03-01"]], False),
    ],
)
def test_headers_of_an_unknown_kind(core: Core, head: list[str], rows: list[list[str]], is_header: bool) -> None:
    assert core(f"{CONTENTS}:are_headers_of", [head, *rows]) is is_header
