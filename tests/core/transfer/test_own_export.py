"""JSON out and in: a round trip is exact, a file from elsewhere is checked record by record."""

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extension_src.core.applications.fields import FIELDS
from extension_src.core.applications.limits import HISTORY_LIMIT
from extension_src.core.applications.record import KINDS
from extension_src.core.applications.statuses import STATUSES
from extension_src.core.native.visible import visible
from extension_src.core.transfer.plan import MOST_ROWS
from tests.core.conftest import Core
from tests.core.shaped import values_of
from tests.core.tracked import DAY, NOW, application

MODULE = "extension_src.core.transfer.own_export"
EXPORTING = "extension_src.core.transfer.exporting"
CONTEXT = {"stages": [], "status_labels": {}, "described": {}, "now": NOW}
# What is stored holds nothing that nobody sees: that goes at every way in.
TEXT = st.text(st.characters(codec="utf-8"), max_size=20).map(visible)
TIME = st.integers(1, NOW)
APPLICATIONS = st.builds(
    lambda **fields: fields,
    board=st.sampled_from(["", "linkedin", "indeed"]),
    job_id=TEXT,
    title=TEXT.filter(bool),
    company=TEXT,
    url=st.sampled_from(["", "https://olmo.example/7", "https://olmo.example/8"]),
    location=TEXT,
    salary=TEXT,
    kind=st.sampled_from(KINDS),
    status=st.sampled_from(STATUSES),
    confirmed=st.booleans(),
    applied_at=TIME,
    updated_at=TIME,
    notes=TEXT,
    match=st.none() | st.just({"fit": 71.5, "word": "good"}),
    history=st.lists(st.fixed_dictionaries({"at": TIME, "event": st.sampled_from(STATUSES)}), min_size=1, max_size=3),
    sources=st.just({"title": "dom"}),
    follow_up=st.none() | st.just({"at": NOW}),
    contacts=st.lists(st.fixed_dictionaries({"name": TEXT, "email": TEXT}), max_size=2),
)


def exported(core: Core, applications: list[Any], listings: Any = None, **settings: Any) -> dict[str, Any]:
    return core(f"{EXPORTING}:exported_json", applications, listings or {}, [], {}, settings, 1, NOW)


@given(
    records=st.lists(APPLICATIONS, min_size=1, max_size=4), texts=st.lists(TEXT.filter(bool), min_size=4, max_size=4)
)
def test_an_empty_tracker_takes_an_export_exactly(both: Core, records: list[Any], texts: list[str]) -> None:
    # Each its own job: two records of one job are one after an import.
    records = [
        {
            **record,
            "id": f"a{number}",
            "url": "",
            "job_id": f"{record['job_id']}{number}",
            "title": f"{record['title']}{number}",
        }
        for number, record in enumerate(records)
    ]
    listings = {record["id"]: text for record, text in zip(records, texts, strict=False)}
    data = exported(both, records, listings)
    plan = both(f"{MODULE}:export_plan", data, "merge", [], CONTEXT)
    assert [record["application"] for record in plan["records"]] == records
    assert {record["application"]["id"]: record["description"] for record in plan["records"]} == listings
    described = dict.fromkeys(listings, True)
    again = both(f"{MODULE}:export_plan", data, "merge", records, {**CONTEXT, "described": described})
    assert again["counts"]["unchanged"] == len(records)
    assert again["records"] == []


# Every field that a record may hold, from the one table of them: a field that is added is tried here at once.
VALUES: dict[str, Any] = {name: values_of(row["shape"]) for name, row in FIELDS.items()}
VALUES |= {
    "history": VALUES["history"].map(lambda events: events or [{"at": NOW, "event": "applied"}]),
    "updated_at": TIME,
    "status": st.sampled_from(STATUSES),
    "kind": st.sampled_from(KINDS),
    "url": st.sampled_from(["", "https://olmo.example/7"]),
}
ALWAYS = ["status", "kind", "url", "applied_at", "updated_at", "history", "sources", "match", "follow_up"]
WHOLE = st.fixed_dictionaries(
    {name: VALUES[name] for name in ALWAYS},
    optional={name: VALUES[name] for name in VALUES if name not in ALWAYS},
)


@given(written=WHOLE, listing=TEXT.filter(bool))
def test_whatever_a_record_holds_comes_back(both: Core, written: dict[str, Any], listing: str) -> None:
    stored = both("extension_src.core.storage.schema:completed_application", {**written, "id": "a1"})
    data = exported(both, [stored], {"a1": listing})
    plan = both(f"{MODULE}:export_plan", data, "replace", [], CONTEXT)
    assert plan["records"] == [{"application": stored, "description": listing}]
    assert plan["rows"][0]["warnings"] == []
    again = both(f"{MODULE}:export_plan", data, "merge", [stored], {**CONTEXT, "described": {"a1": True}})
    assert (again["counts"]["unchanged"], again["records"]) == (1, [])


def test_the_export_says_what_it_is(core: Core) -> None:
    data = core(
        f"{EXPORTING}:exported_json",
        [application("a1")],
        {"a1": "text"},
        [{"id": "c"}],
        {"f": "YQ=="},
        {"theme": "dark"},
        1,
        NOW,
    )
    assert data == {
        "format": "jobtrack", "version": 1, "schema": 1, "exported_at": "2026-03-02T12:00:00Z",
        "applications": [application("a1")], "listings": {"a1": "text"}, "cvs": [{"id": "c"}], "files": {"f": "YQ=="},
        "settings": {"theme": "dark"},
    }  # fmt: skip


@pytest.mark.parametrize(
    "change, error",
    [
        ({"format": "other"}, "import-not-jobtrack"),
        ({"version": 2}, "import-newer"),
        ({"schema": 99}, "import-newer"),
        ({"schema": "1"}, "import-damaged"),
        ({"listings": []}, "import-damaged"),
        ({"applications": {}}, "import-damaged"),
        ({"applications": []}, "import-empty"),
        ({"applications": [None] * (MOST_ROWS + 1)}, "import-too-many"),
        ({"settings": None}, "import-damaged"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(core: Core, change: dict[str, Any], error: str) -> None:
    data = {**exported(core, [application("a1")]), **change}
    plan = core(f"{MODULE}:export_plan", data, "replace", [application("a2")], CONTEXT)
    assert (plan["error"], plan["records"], plan["removed"]) == (error, [], 0)


@pytest.mark.parametrize("data", [None, [], "text", 5, {}, {"format": "jobtrack"}])
def test_what_is_no_export_is_refused(core: Core, data: Any) -> None:
    assert core(f"{MODULE}:export_problem", data) in ("import-not-jobtrack", "import-damaged")


@pytest.mark.parametrize(
    "record",
    [
        None, 5, "x", [], {}, application("bad id!"), application(""), application("x" * 99), application("a", status="gone"),
        application("a", applied_at="x"), application("a", updated_at=-1), application("a", updated_at=9e15),
    ],
)  # fmt: skip
def test_a_damaged_record_is_refused_and_the_others_are_not(core: Core, record: Any) -> None:
    plan = core(f"{MODULE}:export_plan", exported(core, [record, application("good")]), "merge", [], CONTEXT)
    assert [(row["outcome"], row["reason"]) for row in plan["rows"]] == [
        ("refused", "import-row-damaged"),
        ("added", ""),
    ]


def test_a_hostile_record_becomes_a_harmless_one(core: Core) -> None:
    hostile = application(
        "a1", url="javascript:alert(1)", title=5, company={"a": 1}, notes="n", history=[5, {"at": 1}, None]
    )
    hostile.update({"hasOwnProperty": 1, "__proto__": {"x": 1}, "indexOf": 5, "contacts": "x", "match": [], "links": 7})
    hostile["kind"] = "odd"
    plan = core(f"{MODULE}:export_plan", exported(core, [hostile], {"a1": 7}), "merge", [], CONTEXT)
    record = plan["records"][0]["application"]
    assert (record["url"], record["title"], record["company"]) == ("", "(untitled)", "")
    assert record["kind"] == "manual"
    assert record["notes"] == "n\njavascript:alert(1)"
    assert record["history"] == [{"at": hostile["applied_at"], "event": "applied"}]
    assert (record["contacts"], record["links"], record["match"]) == ([], [], None)
    assert not {"hasOwnProperty", "__proto__", "indexOf"} & set(record)
    assert plan["records"][0]["description"] == ""
    assert set(plan["rows"][0]["warnings"]) == {"import-url-unread", "import-history-missing"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


@given(value=JSON, field=st.sampled_from([*application("a"), "contacts", "letters", "follow_up", "cv"]))
def test_any_value_in_any_field_is_survived_alike(both: Core, value: Any, field: str) -> None:
    data = exported(both, [{**application("a1"), field: value}])
    plan = both(f"{MODULE}:export_plan", data, "merge", [application("a1"), application("a2")], CONTEXT)
    assert len(plan["rows"]) == 1


def test_the_newer_record_gives_its_fields_and_nothing_is_lost(core: Core) -> None:
    mine = application(
        "a1", notes="mine", location="Madrid", contacts=[{"name": "Ana"}], way=[(10, "applied"), (5, "interview")]
    )
    theirs = application(
        "a1",
        notes="theirs",
        location="Toledo",
        salary="20000",
        contacts=[{"name": "Eva"}],
        way=[(10, "applied"), (2, "offer")],
    )
    for newer, older in ((theirs, mine), (mine, theirs)):
        newer, older = copy.deepcopy(newer), copy.deepcopy(older)
        newer["updated_at"], older["updated_at"] = NOW, NOW - DAY
        plan = core(f"{MODULE}:export_plan", exported(core, [newer]), "merge", [older], CONTEXT)
        merged = plan["records"][0]["application"]
        assert (merged["location"], merged["status"]) == (newer["location"], newer["status"])
        assert merged["salary"] == "20000"
        assert set(merged["notes"].split("\n")) == {"mine", "theirs"}
        assert [event["event"] for event in merged["history"]] == ["applied", "interview", "offer"]
        assert {contact["name"] for contact in merged["contacts"]} == {"Ana", "Eva"}
        assert merged["updated_at"] == NOW
        other = core(f"{MODULE}:export_plan", exported(core, [older]), "merge", [newer], CONTEXT)
        kept = other["records"][0]["application"]
        assert (kept["location"], kept["status"], kept["salary"]) == (newer["location"], newer["status"], "20000")


def test_the_same_job_under_another_id_is_the_same(core: Core) -> None:
    mine = application("mine", board="linkedin", job_id="999001", url="https://www.linkedin.com/jobs/view/999001")
    theirs = {**mine, "id": "theirs", "salary": "20000", "updated_at": NOW}
    plan = core(f"{MODULE}:export_plan", exported(core, [theirs]), "merge", [mine], CONTEXT)
    assert [(row["outcome"], row["id"]) for row in plan["rows"]] == [("merged", "mine")]
    assert plan["records"][0]["application"]["salary"] == "20000"


def test_a_text_too_long_for_its_field_is_cut_with_a_warning(core: Core) -> None:
    plan = core(f"{MODULE}:export_plan", exported(core, [application("a1", location="x" * 301)]), "merge", [], CONTEXT)
    assert plan["rows"][0]["warnings"] == ["import-cell-long"]
    assert plan["records"][0]["application"]["location"] == "x" * 300


def test_a_job_that_one_side_knows_is_named_by_it(core: Core) -> None:
    named = application("a1", board="linkedin", job_id="999001")
    plan = core(f"{MODULE}:export_plan", exported(core, [named]), "merge", [application("a1")], CONTEXT)
    merged = plan["records"][0]["application"]
    assert (merged["board"], merged["job_id"]) == ("linkedin", "999001")


def test_two_long_histories_keep_their_beginning_and_their_end(core: Core) -> None:
    mine = application("a1", way=[(1000 - day, "applied") for day in range(300)])
    theirs = application("a1", way=[(700 - day, "interview") for day in range(300)])
    plan = core(f"{MODULE}:export_plan", exported(core, [theirs]), "merge", [mine], CONTEXT)
    history = plan["records"][0]["application"]["history"]
    assert len(history) == HISTORY_LIMIT
    assert (history[0], history[-1]) == (mine["history"][0], theirs["history"][-1])


def test_own_stages_come_with_the_applications(core: Core) -> None:
    stage = {"id": "own-1", "label": "Test", "after": "applied"}
    data = exported(
        core,
        [application("a1", status="own-1")],
        stages=[stage, {"id": "bad id", "label": "x", "after": "y"}],
        theme="dark",
    )
    plan = core(f"{MODULE}:export_plan", data, "merge", [], CONTEXT)
    assert (plan["counts"]["added"], plan["settings"]) == (1, {"stages": [stage]})
    replacing = core(f"{MODULE}:export_plan", data, "replace", [application("a2")], CONTEXT)
    assert (replacing["removed"], replacing["settings"]) == (1, {"stages": [stage], "theme": "dark"})


def test_cvs_are_checked(core: Core) -> None:
    cv = {"id": "c1", "name": "cv.pdf", "text": "Cook", "added_at": NOW}
    data = {**exported(core, [application("a1")]), "cvs": [cv, {"id": "c2"}, 5, {**cv, "id": "../x"}]}
    assert core(f"{MODULE}:export_plan", data, "merge", [], CONTEXT)["cvs"] == [cv]


def test_files_come_with_what_names_them_and_no_others(core: Core) -> None:
    file = {"id": "f1", "name": "1.pdf", "size": 1, "added_at": NOW}
    cv = {"id": "c1", "name": "cv.pdf", "text": "Cook", "added_at": NOW, "file": {**file, "id": "f2"}}
    contents = {"f1": "YQ==", "f2": "Yg==", "f3": "Yw==", "f4": 5}
    made = application("a1", files=[file, {**file, "id": "f4"}, {**file, "id": "f5"}])
    data = {**exported(core, [made]), "cvs": [cv], "files": contents}
    plan = core(f"{MODULE}:export_plan", data, "merge", [], CONTEXT)
    assert plan["files"] == [["f1", "YQ=="], ["f2", "Yg=="]]
    assert core(f"{MODULE}:export_plan", {**data, "files": 3}, "merge", [], CONTEXT)["files"] == []
