"""Scores come by themselves: after a capture, after a change, and all again when the CV changes."""

from typing import Any

from tests.browser.applications import application, store
from tests.browser.chromium import Browser
from tests.browser.messages import ask, wait_until
from tests.browser.worker.test_faults import HANG_AT, WHEN_HANGING, report

COOK = "Cocinera. Diez años de cocina de mercado, cocina gallega, arroces, pescados, alérgenos y control de costes."
NURSE = "Enfermera de urgencias en hospital, triaje, cuidados intensivos, administración de medicación y vacunas."
DESCRIPTION = "Buscamos cocinero con experiencia en cocina de mercado, pescados, arroces y control de costes. " * 3
SETTLED = "stored => !('rescoring' in stored) && !(stored.unscored || []).length"

# Several batches.
ROUND = 300
# Holds a round once it has read what it scores next, CVs and listings, until it is let go.
HOLD = """() => {
  const real = chrome.storage.local.get.bind(chrome.storage.local);
  const released = new Promise(done => { globalThis.release = done; });
  chrome.storage.local.get = async keys => {
    const found = await real(keys);
    if (Array.isArray(keys) && ['cv:', 'job:'].every(start => keys.some(key => key.startsWith(start)))) {
      globalThis.isHolding = true;
      await released;
    }
    return found;
  };
}"""
WHEN_HOLDING = """() => new Promise(done => {
  const look = () => globalThis.isHolding ? done() : setTimeout(look, 10);
  look();
})"""
RELEASE = "() => release()"


def save_cv(browser: Browser, text: str, identifier: str = "", is_default: bool = False) -> str:
    cv = {"id": identifier, "name": "CV", "text": text}
    return str(ask(browser, type="save-cv", cv=cv, is_default=is_default)["id"])


def held_round(browser: Browser) -> None:
    """Begin to score ROUND applications as a cook's, and hold the round once it has read the first of them."""
    first = save_cv(browser, NURSE)
    settled(browser)
    store(browser, [application(number, match=None) for number in range(ROUND)])
    browser.in_extension("text => chrome.storage.local.set(text)", {f"job:a{n:05d}": DESCRIPTION for n in range(ROUND)})
    browser.worker.evaluate(HOLD)
    save_cv(browser, COOK, first)
    browser.worker.evaluate(WHEN_HOLDING)


def capture(browser: Browser, number: int) -> str:
    message = report(number)
    message["capture"]["description"] = DESCRIPTION
    return str(ask(browser, **message)["id"])


def settled(browser: Browser) -> dict[str, dict[str, Any]]:
    """The applications by id once nothing waits for a score."""
    stored = wait_until(browser, SETTLED)
    return {value["id"]: value for key, value in stored.items() if key.startswith("app:")}


def test_a_capture_is_scored_against_the_default_cv(browser: Browser) -> None:
    cv = save_cv(browser, COOK)
    settled(browser)
    identifier = capture(browser, 1)
    scored = settled(browser)[identifier]
    assert scored["cv"] == cv
    assert scored["match"]["fit"] > 0
    assert scored["match"]["word"] in ["close", "same-field", "partial", "weak", "another-field"]
    # A score is no news of the application.
    assert scored["updated_at"] == scored["applied_at"] == 1001
    assert [event["event"] for event in scored["history"]] == ["applied"]
    rows = browser.in_extension("() => chrome.storage.local.get(null)")
    (chunk,) = [value for key, value in rows.items() if key.startswith("index:")]
    assert f'"fit":{scored["match"]["fit"]}' in chunk


def test_without_a_cv_there_is_no_score(browser: Browser) -> None:
    identifier = capture(browser, 1)
    assert settled(browser)[identifier]["match"] is None
    assert ask(browser, type="score", id=identifier)["match"] is None


def test_all_are_scored_again_when_the_cv_changes(browser: Browser) -> None:
    first = save_cv(browser, NURSE)
    settled(browser)
    ids = [capture(browser, number) for number in range(30)]
    as_nurse = settled(browser)
    # The applications went out with the first, which stays: what is edited is a new CV.
    edited = save_cv(browser, COOK, first)
    assert edited != first
    as_cook = settled(browser)
    for identifier in ids:
        assert as_cook[identifier]["match"]["fit"] > as_nurse[identifier]["match"]["fit"]
    second = save_cv(browser, NURSE, is_default=True)
    again = settled(browser)
    # They went out with the first, whatever is in use now.
    assert [again[identifier]["cv"] for identifier in ids] == [first] * 30
    assert again[ids[0]]["match"] == as_nurse[ids[0]]["match"]
    ask(browser, type="settings", fields={"default_cv": edited})
    assert settled(browser)[ids[0]]["match"] == as_cook[ids[0]]["match"]
    ask(browser, type="delete-cv", id=first)
    assert settled(browser)[ids[0]]["cv"] == first
    ask(browser, type="delete-cv", id=edited)
    undo = ask(browser, type="delete-cv", id=second)["undo"]
    assert settled(browser)[ids[0]]["match"] is None
    ask(browser, type="undo", undo=undo)
    assert settled(browser)[ids[0]]["match"] == as_nurse[ids[0]]["match"]


def test_the_cv_that_a_person_chose_for_an_application_stays(browser: Browser) -> None:
    first = save_cv(browser, COOK)
    second = save_cv(browser, NURSE)
    settled(browser)
    identifier = capture(browser, 1)
    with_first = settled(browser)[identifier]
    ask(browser, type="change", ids=[identifier], fields={"cv": second})
    with_second = settled(browser)[identifier]
    assert with_first["cv"] == first
    assert with_second["cv"] == second
    assert with_second["match"]["fit"] < with_first["match"]["fit"]
    save_cv(browser, COOK + " Panadería.", first)
    assert settled(browser)[identifier]["cv"] == second


def test_a_changed_title_is_scored_anew(browser: Browser) -> None:
    save_cv(browser, COOK)
    identifier = capture(browser, 1)
    before = settled(browser)[identifier]["match"]
    ask(browser, type="change", ids=[identifier], fields={"title": "Enfermera", "description": NURSE})
    assert settled(browser)[identifier]["match"]["fit"] < before["fit"]


def test_the_score_of_a_listing_that_is_not_tracked_and_which_cv_suits_it_best(browser: Browser) -> None:
    first = save_cv(browser, COOK)
    listing = {"title": "Cocinero", "company": "Casa Ejemplo", "location": "Lugo", "description": DESCRIPTION}
    answer = ask(browser, type="score", listing=listing)
    match = answer["match"]
    assert match["fit"] > 0
    assert len(match["have"]) > 0
    assert answer["cvs"] == [], "there is nothing to choose among"
    for field in listing:
        refusal = browser.in_extension(
            "listing => chrome.runtime.sendMessage({type: 'score', listing})", {**listing, field: 4}
        )
        assert refusal["error"] == "refused"
    # The best comes first, wherever it stands in the storage; a text of which nothing is known has no place among them.
    for name, text in (("Enfermera", NURSE), ("Jefa", COOK), ("Nada", "Zxq")):
        ask(browser, type="save-cv", cv={"id": "", "name": name, "text": text})
    ask(browser, type="save-cv", cv={"id": first, "name": "Celadora", "text": NURSE})
    cvs = ask(browser, type="score", listing=listing)["cvs"]
    assert cvs[0]["name"] == "Jefa"
    assert cvs[0]["fit"] == match["fit"] > cvs[1]["fit"] == cvs[2]["fit"]
    assert {one["name"]: one["id"] == first for one in cvs[1:]} == {"Celadora": True, "Enfermera": False}
    # Of more than ten none is read: that would take seconds.
    more = {f"cv:m{n}": {"id": f"m{n}", "name": "M", "text": COOK, "added_at": 1} for n in range(7)}
    browser.in_extension("cvs => chrome.storage.local.set(cvs)", dict(list(more.items())[:6]))
    assert len(ask(browser, type="score", listing=listing)["cvs"]) == 9
    browser.in_extension("cvs => chrome.storage.local.set(cvs)", more)
    assert ask(browser, type="score", listing=listing)["cvs"] == []


def test_a_round_goes_on_where_a_dead_worker_left_it(browser: Browser) -> None:
    first = save_cv(browser, NURSE)
    settled(browser)
    store(browser, [application(number, match=None) for number in range(ROUND)])
    browser.in_extension("text => chrome.storage.local.set(text)", {f"job:a{n:05d}": DESCRIPTION for n in range(ROUND)})
    # In the midst of the round: saving the CV takes fewer calls on storage, the round many more.
    browser.worker.evaluate(HANG_AT, [40, False])
    save_cv(browser, COOK, first)
    browser.worker.evaluate(WHEN_HANGING)
    browser.stop_worker()
    at_death = browser.stored()["rescoring"]
    assert 0 < at_death["done"] < ROUND
    assert at_death["total"] == ROUND
    seen = browser.in_extension(
        """() => new Promise(done => {
             const seen = [];
             chrome.storage.local.onChanged.addListener(changes => {
               if (!changes.rescoring) return;
               if (changes.rescoring.newValue) seen.push(changes.rescoring.newValue.done);
               else done(seen);
             });
             chrome.runtime.sendMessage({type: 'settings', fields: {}});
           })"""
    )
    assert seen == sorted(seen)
    assert seen[0] > at_death["done"]
    assert seen[-1] == ROUND
    applications = settled(browser)
    assert all(made["match"]["fit"] > 0 and "cv" not in made for made in applications.values())


def test_captures_are_kept_while_a_round_runs(browser: Browser) -> None:
    held_round(browser)
    identifier = capture(browser, 1)
    assert "rescoring" in browser.stored(), "the capture waited for the whole round"
    browser.worker.evaluate(RELEASE)
    assert settled(browser)[identifier]["match"]["fit"] > 0


def test_what_changes_while_it_is_scored_is_scored_as_it_is_then(browser: Browser) -> None:
    held_round(browser)
    # Some of every batch, so of the one that is being scored.
    changed = [f"a{number:05d}" for number in range(0, ROUND, 10)]
    ask(browser, type="change", ids=changed, fields={"title": "Enfermera", "description": NURSE})
    assert "rescoring" in browser.stored(), "the change waited for the whole round"
    browser.worker.evaluate(RELEASE)
    applications = settled(browser)
    as_nurse = ask(browser, type="score", id=changed[0])["match"]
    assert as_nurse["fit"] < applications["a00001"]["match"]["fit"]
    assert {applications[identifier]["match"]["fit"] for identifier in changed} == {as_nurse["fit"]}
    assert {applications[identifier]["title"] for identifier in changed} == {"Enfermera"}
