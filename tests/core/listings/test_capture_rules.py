"""What each rule of a capture is for: its limits, whose address it has, and what a second report changes."""

import re
from typing import Any

import pytest

from extension_src.core.listings.boards import BOARDS
from tests.core.conftest import Core, Raised
from tests.core.listings.test_capture import MODULE, NOW, checked, events, report, tracked
from tests.core.tracked import DAY

READING = "extension_src.core.listings.facts.reading"
LIMITS = {
    "job_id": 200,
    "click": 80,
    "description": 60_000,
    "title": 300,
    "company": 300,
    "location": 300,
    "salary": 300,
}


def test_every_text_is_kept_up_to_its_limit(core: Core) -> None:
    for name, limit in LIMITS.items():
        assert checked(core, **{name: "x" * (limit + 1)})[name] == "x" * limit
        assert checked(core, **{name: "x"})[name] == "x"
        if name != "click":
            assert checked(core, **{name: None})[name] == ""
    long = "https://a.example/" + "x" * (2000 - 18)
    assert checked(core, url=long)["url"] == long
    assert checked(core, url=long + "xy")["url"] == long


@pytest.mark.parametrize(
    "fields, seen_at",
    [
        ({"seen_at": 0}, 0), ({"seen_at": -1}, NOW), ({"seen_at": NOW + DAY}, NOW + DAY), ({"seen_at": NOW + DAY + 1}, NOW),
        ({"seen_at": 5.7}, 5),
    ],
)  # fmt: skip
def test_a_clock_that_is_wrong_is_not_believed(core: Core, fields: dict[str, Any], seen_at: int) -> None:
    assert checked(core, **fields)["seen_at"] == seen_at


def test_without_an_address_the_number_says_which_listing_it_is(core: Core) -> None:
    assert checked(core, url="javascript:alert(1)")["url"] == ""
    with pytest.raises(Raised) as refusal:
        checked(core, url="javascript:alert(1)", job_id="")
    assert "Refused" in refusal.value.kind
    assert re.search(r"\burl\b", str(refusal.value))
    assert checked(core, job_id="")["job_id"] == ""


@pytest.mark.parametrize("name", ["kind", "event", "board", "seen_at"])
def test_a_refusal_names_its_field(core: Core, name: str) -> None:
    with pytest.raises(Raised) as refusal:
        checked(core, **{name: "x"})
    assert re.search(rf"\b{name}\b", str(refusal.value).split("\n")[0])
    with pytest.raises(Raised):
        core(f"{MODULE}:checked_capture", {key: value for key, value in report().items() if key != name}, BOARDS, NOW)


def test_where_each_field_came_from_is_kept_where_it_is_known(core: Core) -> None:
    given = {
        "title": "json-ld",
        "company": "state",
        "location": "meta",
        "salary": "title",
        "description": "dom",
        "url": "dom",
    }
    kept = checked(core, sources=given, facts=[])["sources"]
    assert kept == {name: source for name, source in given.items() if name != "url"}
    assert checked(core, sources={"title": "elsewhere"}, facts=[])["sources"] == {}
    assert checked(core, sources=None, facts=None)["sources"] == {}


def test_the_address_of_a_capture_is_its_boards(core: Core) -> None:
    patterns = ["https://*.infojobs.net/*"]
    capture = checked(core)
    assert core(f"{MODULE}:of_its_board", capture, patterns) == capture
    away = checked(core, url="https://evil.example/of-iabc123")
    assert core(f"{MODULE}:of_its_board", away, patterns) == {**away, "url": ""}
    nowhere = checked(core, url="")
    assert core(f"{MODULE}:of_its_board", nowhere, patterns) == nowhere
    with pytest.raises(Raised):
        core(f"{MODULE}:of_its_board", {**away, "job_id": ""}, patterns)


def merged(core: Core, application: Any, known: bool = False, **fields: Any) -> Any:
    return core(
        f"{MODULE}:merged_application", application, checked(core, **{"click": "c2", "seen_at": 2000, **fields}), known
    )


def test_a_second_report_fills_what_is_empty_and_nothing_else(core: Core) -> None:
    first = tracked(core, title="", salary="", sources={"company": "state"}, facts=[])
    again = merged(core, first, title="Cocinera", salary="20.000 € al año", sources={"title": "dom", "company": "dom"})
    assert (again["title"], again["salary"], again["company"]) == ("Cocinera", "20.000 € al año", "Casa Ejemplo")
    assert again["sources"]["title"] == "dom"
    assert again["sources"]["company"] == "state"
    assert again["pay"]["max"] == 20000
    assert again["updated_at"] == 2000
    assert merged(core, first, known=True)["updated_at"] == first["updated_at"]


@pytest.mark.parametrize("before, after, kept", [(5, 9, 9), (9, 5, 9), (None, 5, 5)])
def test_a_listing_that_is_open_for_longer_says_so(core: Core, before: int | None, after: int, kept: int) -> None:
    facts = [["closes_at", f"2026-04-0{after}", "json-ld"]]
    known = [] if before is None else [["closes_at", f"2026-04-0{before}", "dom"]]
    again = merged(core, tracked(core, facts=known, seen_at=NOW), facts=facts, seen_at=NOW)
    expected = checked(core, facts=[["closes_at", f"2026-04-0{kept}", "dom"]], seen_at=NOW)["facts"]["closes_at"]
    assert again["closes_at"] == expected
    assert again["sources"]["closes_at"] == "json-ld"
    posted = tracked(core, facts=[["posted_at", "2026-02-01", "dom"]], seen_at=NOW)
    later = merged(core, posted, facts=[["posted_at", "2026-02-20", "dom"]], seen_at=NOW)
    assert later["posted_at"] == posted["posted_at"]


def test_what_the_board_confirms_and_what_a_click_begins(core: Core) -> None:
    confirmed = merged(core, tracked(core, kind="sign-in"), event="confirmation")
    assert (confirmed["status"], confirmed["applied_at"], confirmed["confirmed"]) == ("applied", 2000, True)
    assert confirmed["history"][-1] == {"at": 2000, "event": "confirmed", "by": "board"}
    new = tracked(core, event="confirmation")
    assert new["history"][-1] == {"at": 1000, "event": "confirmed", "by": "board"}
    assert tracked(core, kind="sign-in", event="confirmation")["status"] == "applied"
    # Whatever was said while it was only saved, a click is intent.
    saved = {**tracked(core, kind="sign-in"), "confirmed": True}
    clicked = merged(core, saved, kind="external")
    assert (clicked["confirmed"], clicked["kind"], clicked["status"], clicked["applied_at"]) == (
        False,
        "external",
        "applied",
        2000,
    )
    assert merged(core, saved, kind="sign-in")["status"] == "saved"
    interview = {**tracked(core), "status": "interview"}
    again = merged(core, interview)
    assert (again["status"], again["kind"], events(again)[-1]) == ("interview", "easy", "clicked")


@pytest.mark.parametrize(
    "closes, kept", [({}, 2000), ({"closes_at": None}, 2000), ({"closes_at": 1500}, 1500), ({"closes_at": 2500}, 2000)]
)
def test_a_listing_seen_closed_closes_no_later_than_that(core: Core, closes: dict[str, Any], kept: int) -> None:
    assert merged(core, {**tracked(core, facts=[]), **closes}, event="closed")["closes_at"] == kept


def read(core: Core, *candidates: Any, salary: str = "", now: int = NOW) -> Any:
    return core(f"{READING}:read_facts", list(candidates), [salary, "dom"], "https://es.indeed.com/viewjob?jk=1", now)


def test_each_fact_is_read_under_its_own_name_and_in_a_line(core: Core) -> None:
    for name, text, fact in [
        ("posted_at", "hace 3 días", "posted_at"),
        ("closes_at", "Cierra en 3 días", "closes_at"),
        ("workplace", "Remoto", "workplace"),
        ("contract", "Indefinido", "contract"),
        ("pay", "20.000 € al año", "pay"),
    ]:
        for where in (name, "line"):
            assert fact in read(core, [where, text, "dom"])["values"], (where, text)
        assert read(core, ["shoe", text, "dom"])["values"] == {}
    url = read(core, ["apply_url", "https://jobs.olmo.example/apply/7", "dom"])
    assert url == {"values": {"apply_url": "https://jobs.olmo.example/apply/7"}, "sources": {"apply_url": "dom"}}
    assert read(core, ["line", "https://jobs.olmo.example/apply/7", "dom"])["values"] == {}
    types = read(core, ["employment_type", "FULL_TIME,INTERN", "json-ld"])["values"]
    assert types == {"contract": "Full-time, Internship"}
    base = read(core, ["base_salary", '[{"value": 20000, "unitText": "YEAR"}, "EUR"]', "json-ld"])["values"]["pay"]
    assert base == {"min": 20000, "max": 20000, "currency": "EUR", "period": "year"}
    assert read(core, ["base_salary", '[{"value": 20000}]', "json-ld"])["values"] == {}


def test_for_words_the_page_comes_first_and_for_days_its_data(core: Core) -> None:
    order = ["json-ld", "state", "dom", "meta", "title"]
    for place, source in enumerate(order):
        days = [["posted_at", f"2026-02-{10 + number}", name] for number, name in enumerate(order) if number >= place]
        assert read(core, *reversed(days))["sources"]["posted_at"] == source
    shown = ["dom", "state", "json-ld", "meta", "title"]
    for place, source in enumerate(shown):
        words = [["workplace", "Remoto", name] for number, name in enumerate(shown) if number >= place]
        assert read(core, *reversed(words))["sources"]["workplace"] == source
    assert read(core, ["workplace", "Remoto", "elsewhere"])["values"] == {}


def test_a_pay_that_names_its_time_goes_first_and_contracts_are_joined(core: Core) -> None:
    assert read(core, ["pay", "30.000 € al año", "state"], salary="20.000 €")["values"]["pay"]["max"] == 30000
    assert read(core, ["pay", "30.000 €", "state"], salary="20.000 € al año")["values"]["pay"]["max"] == 20000
    assert read(core, ["pay", "30.000 €", "state"], salary="20.000 €")["values"]["pay"]["max"] == 20000
    chips = [
        ["contract", "Jornada completa", "dom"],
        ["contract", "jornada", "dom"],
        ["line", "Indefinido", "dom"],
        ["contract", "Otro", "state"],
    ]
    assert read(core, *chips)["values"]["contract"] == "Jornada completa, Indefinido"
    assert read(core, ["contract", "x" * 121, "dom"])["values"] == {}
    assert read(core, ["contract", "x" * 120, "dom"])["values"]["contract"] == "x" * 120


def test_odd_candidates_cost_themselves_alone(core: Core) -> None:
    good = ["workplace", "Remoto", "dom"]
    for odd in (
        None,
        "x",
        [],
        ["workplace", "Remoto"],
        [*good, "x"],
        [7, "Remoto", "dom"],
        ["workplace", 7, "dom"],
        ["workplace", "Remoto", 7],
    ):
        assert core(f"{READING}:checked_candidates", [odd, good]) == [good]
    assert core(f"{READING}:checked_candidates", "x") == []
