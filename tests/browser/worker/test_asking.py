"""What pages ask the worker for: each odd value is refused by its name and changes nothing, and each answer has its effect."""

from typing import Any

from tests.browser.applications import application, store, stored
from tests.browser.chromium import Browser
from tests.browser.messages import ask

TEXT = "Cocinera. Diez años de cocina de mercado, arroces, pescados y control de costes."


def asked(browser: Browser, messages: list[dict[str, Any]]) -> list[str]:
    """What the worker says was wrong with each message: the error, and of a refusal what it names."""
    answers = browser.in_extension(
        """async messages => {
             const answers = [];
             for (const message of messages) answers.push(await chrome.runtime.sendMessage(message));
             return answers;
           }""",
        messages,
    )
    return [f"{answer.get('error', 'ok')} {answer.get('detail', '')}".strip() for answer in answers]


def save_cv(browser: Browser, name: str, text: str = TEXT, identifier: str = "", **more: Any) -> str:
    return str(ask(browser, type="save-cv", cv={"id": identifier, "name": name, "text": text}, **more)["id"])


def cvs(browser: Browser) -> dict[str, dict[str, Any]]:
    return {value["name"]: value for key, value in browser.stored().items() if key.startswith("cv:")}


def in_use(browser: Browser) -> str:
    found = browser.stored()["settings"].get("default_cv", "")
    return next((name for name, cv in cvs(browser).items() if cv["id"] == found), found)


def test_odd_cvs_and_files(browser: Browser) -> None:
    store(browser, [application(1)])
    good = {"id": "", "name": "CV", "text": TEXT}
    odd_cvs: list[Any] = [
        5, {"name": "CV"}, {"text": TEXT}, {**good, "name": 5}, {**good, "text": None}, {**good, "id": 5},
        {**good, "id": "__proto__"}, {**good, "text": "x" * 400_001},
    ]  # fmt: skip
    assert asked(browser, [{"type": "save-cv", "cv": cv} for cv in odd_cvs]) == ["refused cv"] * len(odd_cvs)
    file = {"name": "a.pdf", "data": "QQ=="}
    odd_files: list[Any] = [
        5, {"name": "a.pdf"}, {"data": "QQ=="}, {**file, "name": 5}, {**file, "name": "  "}, {**file, "data": 5},
        {**file, "data": "*"}, {**file, "data": "QQ"},
    ]  # fmt: skip
    adding = [{"type": "add-file", "id": "a00001", "file": odd} for odd in odd_files]
    adding += [{"type": "save-cv", "cv": good, "file": odd} for odd in odd_files]
    assert asked(browser, adding) == ["refused file"] * len(adding)
    others: list[tuple[dict[str, Any], str]] = [
        ({"type": "add-file", "id": 5, "file": file}, "refused id"),
        ({"type": "add-file", "id": "none", "file": file}, "not-found application"),
        ({"type": "remove-file", "id": "a00001", "file": 5}, "refused file"),
        ({"type": "remove-file", "id": "a00001", "file": "none"}, "not-found file"),
        ({"type": "keep-file", "id": "__proto__", "data": "QQ=="}, "refused id"),
        ({"type": "keep-file", "id": "f1", "data": 5}, "refused file"),
        ({"type": "delete-cv", "id": 5}, "refused id"),
        ({"type": "delete-cv", "id": "none"}, "not-found cv"),
        ({"type": "understand", "id": "none"}, "not-found cv"),
    ]
    assert asked(browser, [message for message, _ in others]) == [expected for _, expected in others]
    assert not [key for key in browser.stored() if key.startswith(("cv:", "file:"))]


def test_files_of_an_application(browser: Browser) -> None:
    store(
        browser, [application(1, files=[{"id": f"f{n}", "name": f"{n}", "size": 1, "added_at": 1} for n in range(18)])]
    )
    for name in ("a.pdf", "b.pdf"):
        ask(browser, type="add-file", id="a00001", file={"name": f" {name} ", "data": "QQ=="})
    many = {"type": "add-file", "id": "a00001", "file": {"name": "c.pdf", "data": "QQ=="}}
    assert asked(browser, [many]) == ["files-many"]
    before = stored(browser, "a00001")
    assert before
    assert [(file["name"], file["size"]) for file in before["files"][18:]] == [("a.pdf", 1), ("b.pdf", 1)]
    assert before["updated_at"] > before["applied_at"]
    undo = ask(browser, type="remove-file", id="a00001", file=before["files"][18]["id"])["undo"]
    after = stored(browser, "a00001")
    assert after
    assert after["files"] == before["files"][:18] + before["files"][19:]
    ask(browser, type="undo", undo=undo)
    restored = stored(browser, "a00001")
    assert restored
    assert len(restored["files"]) == 20
    # One that an import brings twice stays as it was first.
    for data in ("QQ==", "Qg=="):
        ask(browser, type="keep-file", id="fresh", data=data)
    assert browser.stored()["file:fresh"] == "QQ=="


def test_which_cv_is_in_use(browser: Browser) -> None:
    first = save_cv(browser, "first")
    save_cv(browser, "second")
    assert in_use(browser) == "first"
    third = save_cv(browser, "third", is_default=True)
    assert in_use(browser) == "third"
    save_cv(browser, "second again", is_default=False)
    assert in_use(browser) == "third"
    # Written over, it keeps its day and its place.
    added = cvs(browser)["first"]["added_at"]
    assert save_cv(browser, "first", TEXT + " Inglés.", first) == first
    assert (cvs(browser)["first"]["added_at"], in_use(browser)) == (added, "third")
    # What an application went out with stays what it was; another name of it is no other text.
    browser.in_extension("record => chrome.storage.local.set({'app:a00001': record})", application(1, cv=third))
    assert save_cv(browser, "third", TEXT, third) == third
    fourth = save_cv(browser, "fourth", TEXT + " Francés.", third)
    assert fourth != third
    assert (cvs(browser)["third"]["text"], in_use(browser)) == (TEXT, "fourth")
    undo = ask(browser, type="delete-cv", id=fourth)["undo"]
    assert "fourth" not in cvs(browser)
    assert in_use(browser) in cvs(browser)
    ask(browser, type="undo", undo=undo)
    assert in_use(browser) == "fourth"
    ask(browser, type="delete-cv", id=first)
    assert in_use(browser) == "fourth"
    for cv in cvs(browser).values():
        ask(browser, type="delete-cv", id=cv["id"])
    assert in_use(browser) == ""


def test_odd_changes(browser: Browser) -> None:
    store(browser, [application(1)])
    before = browser.stored()
    fields = {"notes": "x"}
    good = {"kind": "skill", "name": "Python", "value": ""}
    others: list[tuple[dict[str, Any], str]] = [
        ({"type": "change", "ids": "a00001", "fields": fields}, "refused ids"),
        ({"type": "change", "ids": ["a00001", 5], "fields": fields}, "refused ids"),
        ({"type": "change", "ids": ["none"], "fields": fields}, "not-found application"),
        ({"type": "delete", "ids": {"0": "a00001"}}, "refused ids"),
        ({"type": "delete", "ids": ["none"]}, "not-found application"),
        ({"type": "delete", "ids": []}, "not-found application"),
        ({"type": "place", "heights": ["a00001"]}, "refused heights"),
        ({"type": "place", "heights": {"none": 1}}, "not-found application"),
        ({"type": "undo", "undo": 5}, "refused undo"),
        ({"type": "undo", "undo": "none"}, "not-found undo"),
        ({"type": "correct", "correction": {**good, "name": 5}}, "refused correction"),
        ({"type": "confirm-claim", "claim": 5}, "refused claim"),
        ({"type": "confirm-claim", "claim": {"kind": "skill"}}, "refused claim"),
        ({"type": "confirm-claim", "claim": {"kind": "skill", "text": 5}}, "refused claim"),
        ({"type": "confirm-claim", "claim": {"kind": 5, "text": "Python"}}, "refused claim"),
        ({"type": "score", "id": 5}, "refused id"),
        ({"type": "score", "id": "none"}, "refused id"),
        ({"type": "open-listing", "tab_id": "1"}, "refused tab_id"),
        ({"type": "save-page", "tab_id": "1"}, "refused tab_id"),
        ({"type": "import-part", "import": "", "records": []}, "refused import"),
        ({"type": "import-part", "import": 5, "records": []}, "refused import"),
        ({"type": "import-part", "import": "one", "records": [5]}, "refused records"),
        ({"type": "choose-folder", "name": 5}, "refused name"),
        ({"type": "restore-backup", "day": 5}, "refused day"),
        *(
            ({"type": "tracked", "board": "infojobs", "job_id": "1", "url": "", name: 5}, f"refused {name}")
            for name in ("board", "job_id", "url")
        ),
    ]
    assert asked(browser, [message for message, _ in others]) == [expected for _, expected in others]
    kept = {key: value for key, value in browser.stored().items() if key != "refused"}
    assert kept == {key: value for key, value in before.items() if key != "refused"}


def test_what_is_added_by_hand(browser: Browser) -> None:
    bare = ask(browser, type="add", application={}, description="")
    whole = ask(browser, type="add", application={"title": "Baker", "status": "interview"}, description="Bread. ")
    odd = ask(browser, type="add", application={"title": "Cook"}, description=5)
    everything = browser.stored()
    made = everything[f"app:{bare['id']}"]
    assert (made["title"], made["status"], made["kind"], made["confirmed"]) == ("(untitled)", "applied", "manual", True)
    assert made["history"] == [{"at": made["applied_at"], "event": "applied"}]
    assert everything[f"app:{whole['id']}"]["history"][0]["event"] == "interview"
    assert [key for key in everything if key.startswith("job:")] == [f"job:{whole['id']}"]
    assert everything[f"job:{whole['id']}"].strip() == "Bread."
    for answer in (bare, whole, odd):
        ask(browser, type="undo", undo=answer["undo"])
    assert browser.applications() == []


def test_what_a_person_says_is_kept_and_taken_back(browser: Browser) -> None:
    said = {"kind": "skill", "name": "Python", "value": ""}
    first = ask(browser, type="correct", correction=said)
    assert first["corrections"] == browser.stored()["settings"]["corrections"] != []
    assert ask(browser, type="correct", correction=said, is_taken_back="yes")["corrections"] == first["corrections"]
    assert ask(browser, type="correct", correction=said, is_taken_back=True)["corrections"] == []
    ask(browser, type="undo", undo=first["undo"])
    assert browser.stored()["settings"].get("corrections") in (None, [])
