"""Imports are stored whole or not at all, for thousands of rows, and are taken back as one."""

from typing import Any

from tests.browser.applications import application
from tests.browser.chromium import Browser
from tests.browser.messages import ask
from tests.browser.worker.test_faults import assert_index_is_right, report


def planned(number: int, **fields: Any) -> dict[str, Any]:
    return {"application": application(number, **fields), "description": f"Listing {number}"}


def do_import(browser: Browser, records: list[dict[str, Any]], mode: str = "merge", **more: Any) -> dict[str, Any]:
    return ask(browser, **{"type": "import", "mode": mode, "records": records, "cvs": [], "settings": None, **more})


def without_scores(browser: Browser) -> dict[str, Any]:
    """What belongs to the person, whatever has been scored since."""
    kept: dict[str, Any] = {"settings": {}}
    for key, value in browser.stored().items():
        if key.startswith(("app:", "job:", "cv:")) or key == "settings":
            kept[key] = value
        if key.startswith("app:"):
            kept[key] = {name: value[name] for name in value if name not in ("match", "cv", "updated_at")}
    return kept


def test_three_thousand_rows_in_one_write_and_back(browser: Browser) -> None:
    ask(browser, **report(1))
    before = without_scores(browser)
    answer = do_import(browser, [planned(number, id="") for number in range(3000)])
    assert answer["added"] == 3000
    assert answer["merged"] == 0
    applications = browser.applications()
    assert len(applications) == 3001
    assert len({made["id"] for made in applications}) == 3001
    assert all(made["id"] for made in applications)
    assert_index_is_right(browser)
    ask(browser, type="undo", undo=answer["undo"])
    assert without_scores(browser) == before
    assert_index_is_right(browser)


def test_an_import_merges_into_what_there_is_and_back(browser: Browser) -> None:
    identifier = ask(browser, **report(1))["id"]
    ask(browser, type="change", ids=[identifier], fields={"notes": "mine", "contacts": [{"name": "Eva"}]})
    before = without_scores(browser)
    (existing,) = browser.applications()
    merged = {**existing, "notes": "mine\ntheirs", "links": [{"url": "https://www.example.com"}]}
    merged["history"] = [{"at": 5, "event": "saved"}, *existing["history"]]
    answer = do_import(browser, [{"application": merged, "description": ""}])
    assert answer["added"] == 0
    assert answer["merged"] == 1
    (after,) = browser.applications()
    assert after["notes"] == "mine\ntheirs"
    assert len(after["history"]) == 2
    ask(browser, type="undo", undo=answer["undo"])
    restored = without_scores(browser)
    # A field that was not there is None now.
    assert restored[f"app:{identifier}"].pop("links") is None
    assert restored == before


def test_what_was_changed_or_tracked_after_the_preview_is_kept(browser: Browser) -> None:
    identifier = ask(browser, **report(1))["id"]
    (existing,) = browser.applications()
    ask(browser, type="change", ids=[identifier], fields={"status": "interview"})
    answer = do_import(
        browser,
        [
            {"application": {**existing, "salary": "2.000 €"}, "description": ""},
            {"application": {**existing, "id": "", "job_id": f"{2:030x}"}, "description": ""},
        ],
    )
    assert answer["added"] == 1
    by_job = {made["job_id"]: made for made in browser.applications()}
    changed = by_job[f"{1:030x}"]
    assert changed["salary"] == "2.000 €"
    assert changed["status"] == "interview"
    assert [event["event"] for event in changed["history"]] == ["applied", "interview"]
    # The same file once more, from a page that looked at an empty tracker.
    again = do_import(browser, [{"application": {**existing, "id": ""}, "description": ""}])
    assert again["added"] == 0
    assert len(browser.applications()) == 2
    assert_index_is_right(browser)


def test_a_replacing_import_leaves_the_file_alone_and_is_taken_back(browser: Browser) -> None:
    do_import(browser, [planned(number) for number in range(5)])
    ask(browser, type="save-cv", cv={"id": "", "name": "Old", "text": "Old CV"})
    ask(browser, type="settings", fields={"follow_up_days": 3})
    before = without_scores(browser)
    cv = {"id": "new", "name": "New", "text": "New CV", "added_at": 7}
    answer = do_import(
        browser,
        [planned(3, title="Replaced", history=[]), planned(9)],
        "replace",
        cvs=[cv],
        settings={"follow_up_days": 10, "default_cv": "new"},
    )
    after = without_scores(browser)
    assert sorted(key for key in after if key.startswith("app:")) == ["app:a00003", "app:a00009"]
    assert after["app:a00003"]["title"] == "Replaced"
    assert [key for key in after if key.startswith("cv:")] == ["cv:new"]
    # What was agreed to in this browser is no part of a file.
    kept_here = {name: after["settings"].pop(name) for name in ("agreed_at", "news_seen")}
    assert kept_here["agreed_at"] > 0
    assert after["settings"] == {"follow_up_days": 10, "default_cv": "new"}
    assert_index_is_right(browser)
    ask(browser, type="settings", fields={"theme": "dark"})
    ask(browser, type="undo", undo=answer["undo"])
    before["settings"]["theme"] = "dark"
    assert without_scores(browser) == before
    assert_index_is_right(browser)


def test_listing_texts_of_a_deleted_application_stay_when_a_copy_comes_back(browser: Browser) -> None:
    do_import(browser, [planned(1)])
    ask(browser, type="delete", ids=["a00001"])
    do_import(browser, [planned(1)])
    for place in range(25):
        ask(browser, type="change", ids=["a00001"], fields={"notes": f"note {place}"})
    assert browser.stored()["job:a00001"] == "Listing 1"


def test_an_import_in_parts_is_stored_whole_or_not_at_all(browser: Browser) -> None:
    ask(browser, **{"type": "import-part", "import": "one", "records": [planned(1), planned(2)]})
    ask(browser, **{"type": "import-part", "import": "one", "records": [planned(3)]})
    browser.stop_worker()
    last = {"type": "import", "mode": "merge", "cvs": [], "settings": None, "import": "one", "held": 3}
    message = {**last, "records": [planned(4)]}
    answer = browser.in_extension("message => chrome.runtime.sendMessage(message)", message)
    assert answer == {"ok": False, "error": "import-interrupted", "retry": False}
    assert browser.applications() == []
    ask(browser, **{"type": "import-part", "import": "two", "records": [planned(1), planned(2)]})
    ask(browser, **{"type": "import-part", "import": "two", "records": [planned(3)]})
    assert ask(browser, **{**message, "import": "two"})["added"] == 4
    assert len(browser.applications()) == 4
    assert_index_is_right(browser)


CV = {"id": "c", "name": "CV", "text": "Cocina", "added_at": 7}
MALFORMED_CVS: list[Any] = [
    None,
    [],
    {**CV, "id": 5},
    {**CV, "text": 5},
    *({name: value for name, value in CV.items() if name != left} for left in ("id", "name", "text")),
]


def malformed_records() -> list[Any]:
    """A good record with one thing wrong or missing, for each."""
    good = planned(1)
    of_application: list[tuple[str, Any]] = [
        ("id", 5), ("id", "__proto__"), ("applied_at", "5"), ("updated_at", None), ("history", "applied"),
    ]  # fmt: skip
    found: list[Any] = [None, 5, {"application": good["application"]}, {"description": ""}]
    found += [{**good, "description": None}, {**good, "application": []}]
    found += [{**good, "application": {**good["application"], name: value}} for name, value in of_application]
    for left in ("id", "applied_at", "updated_at", "history"):
        kept = {name: value for name, value in good["application"].items() if name != left}
        found.append({**good, "application": kept})
    return found


def test_a_malformed_import_changes_nothing(browser: Browser) -> None:
    before = without_scores(browser)
    messages: list[dict[str, Any]] = [
        {"mode": "append", "records": [], "cvs": [], "settings": None},
        {"mode": "merge", "records": [planned(1), {"application": {"id": 4}}], "cvs": [], "settings": None},
        {"mode": "merge", "records": [planned(1)], "cvs": [4], "settings": None},
        {"mode": "merge", "records": None, "cvs": [], "settings": None},
        {"mode": "merge", "records": [planned(1)], "cvs": {}, "settings": None},
        *({"mode": "merge", "records": [record], "cvs": [], "settings": None} for record in malformed_records()),
        *({"mode": "merge", "records": [planned(1)], "cvs": [cv], "settings": None} for cv in MALFORMED_CVS),
    ]
    for message in messages:
        answer = browser.in_extension("message => chrome.runtime.sendMessage(message)", {"type": "import", **message})
        assert answer["error"] == "refused", answer
    assert without_scores(browser) == before


def test_cvs_of_a_merged_file_replace_none(browser: Browser) -> None:
    identifier = ask(browser, type="save-cv", cv={"id": "", "name": "Mine", "text": "Mine"})["id"]
    other = {"id": identifier, "name": "Theirs", "text": "Theirs", "added_at": 7}
    do_import(browser, [planned(1)], cvs=[other, {**other, "text": "Mine"}])
    texts = sorted(value["text"] for key, value in browser.stored().items() if key.startswith("cv:"))
    assert texts == ["Mine", "Theirs"]
    assert browser.stored()["settings"]["default_cv"] == identifier
