"""Whatever dies, nothing acknowledged is lost and nothing is stored twice."""

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright

from tests.browser.board_script import wait_for_script
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb
from tests.browser.messages import hangs_before

URL = "https://www.infojobs.net/lugo/cocinero/of-i{:030x}"
# A first save waits for a read and the write; what follows is the score's. More than there are, to be sure.
AWAITS = 9
WRITE = 2
# Makes the nth call on chrome.storage.local hang, before or after it took place, and says when it did.
HANG_AT = """([at, after]) => {
  let calls = 0;
  for (const name of ['get', 'set', 'remove']) {
    const real = chrome.storage.local[name].bind(chrome.storage.local);
    chrome.storage.local[name] = async (...rest) => {
      calls += 1;
      if (calls !== at) return real(...rest);
      if (after) await real(...rest);
      globalThis.isHanging = true;
      await chrome.storage.session.set({hanging: true});
      return new Promise(() => {});
    };
  }
}"""

# Makes the next calls that would write fail, so many of them.
FAIL_TO_WRITE = """failures => {
  const real = chrome.storage.local.set.bind(chrome.storage.local);
  chrome.storage.local.set = async values => {
    if (failures-- > 0) throw new Error('disk full');
    return real(values);
  };
}"""

# The capture is stored, and no other copy of it is on its way.
KEPT = """(stored, session) => Object.keys(stored).some(key => key.startsWith('app:'))
  && !Object.keys(session).some(key => key.startsWith('outbox:'))"""
# Resolves once that call hangs.
WHEN_HANGING = """() => new Promise(done => {
  const look = () => globalThis.isHanging ? done() : setTimeout(look, 10);
  look();
})"""


def offer(number: int, after_click: str = "") -> str:
    return f"""<!doctype html><html lang="es"><head><title>Cocinero {number}</title></head><body>
      <main class="ij-OfferDetailPage-main"><section><article class="ij-OfferDetailHeader">
      <h1 class="ij-Heading-title1">Cocinero {number}</h1>
      <div class="ij-OfferDetailHeader-companyLogo-companyName"><a href="/x">Casa Ejemplo</a></div>
      <ul><li class="ij-OfferDetailHeader-detailsList-item">Lugo (Lugo)</li></ul>
      <div class="ij-OfferDetailApplyButton" data-test="apply-button-header"><button>Inscribirme en esta oferta</button>
      </div></article></section>
      <article><h3>Descripción</h3><div><p>Cocina de mercado.</p></div></article></main>
      <script>document.querySelector('button').onclick = () => {{ document.title = 'clicked'; {after_click} }};</script>
      </body></html>"""


@pytest.fixture
def open_offer(page_of: Callable[[str, str], Page]) -> Callable[[int], Page]:
    return lambda number: page_of(URL.format(number), offer(number))


def apply(page: Page) -> None:
    page.get_by_role("button", name="Inscribirme").click()


def report(number: int) -> dict[str, Any]:
    return {
        "type": "capture",
        "capture": {
            "board": "infojobs", "job_id": f"{number:030x}", "url": URL.format(number), "title": f"Cocinero {number}",
            "company": "Casa Ejemplo", "location": "Lugo", "salary": "", "description": "Cocina.", "sources": {},
            "kind": "easy", "event": "click", "click": f"click-{number}", "seen_at": 1000 + number,
        },
    }  # fmt: skip


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("at", range(1, AWAITS + 1))
def test_a_worker_that_dies_at_any_await(
    browser: Browser, open_offer: Callable[[int], Page], at: int, after: bool
) -> None:
    page = open_offer(1)
    browser.worker.evaluate("() => chrome.storage.local.get(null)")
    browser.worker.evaluate(HANG_AT, [at, after])
    apply(page)
    # A save always comes to its first calls; what is called after the write may be called after the capture is kept too.
    hung = hangs_before(browser, KEPT if at > WRITE else "() => false")
    browser.stop_worker()
    if at > WRITE:
        # It is acknowledged by then, and nobody sends it again.
        browser.in_extension("() => chrome.runtime.sendMessage({type: 'settings', fields: {}})")
    (application,) = browser.wait_for_applications(1)
    assert hung or at > WRITE
    assert [entry["event"] for entry in application["history"]] == ["applied"]
    assert_index_is_right(browser)


def assert_index_is_right(browser: Browser) -> None:
    """The rows are those of the applications, and nothing is left half removed."""
    browser.in_extension("() => chrome.runtime.sendMessage({type: 'settings', fields: {}})")
    # A score that is being written has its removals in the journal for a moment; what a dead worker left would stay.
    browser.wait_for_stored("all => !('journal' in all)")
    stored = browser.stored()
    rows = [row for number in json.loads(stored["index"])["ids"] for row in json.loads(stored[f"index:{number}"])]
    assert sorted(row["id"] for row in rows) == sorted(
        value["id"] for key, value in stored.items() if key.startswith("app:")
    )


def test_a_capture_that_a_dead_worker_left_and_no_page_sends_again(
    browser: Browser, open_offer: Callable[[int], Page]
) -> None:
    page = open_offer(2)
    browser.worker.evaluate(HANG_AT, [1, False])
    apply(page)
    assert hangs_before(browser, KEPT)
    page.close()
    browser.stop_worker()
    # Whatever wakes the next one.
    browser.in_extension("() => chrome.runtime.sendMessage({type: 'settings', fields: {}})")
    browser.wait_for_applications(1)


def test_fifty_captures_at_once(browser: Browser) -> None:
    answers = browser.in_extension(
        "reports => Promise.all(reports.map(report => chrome.runtime.sendMessage(report)))",
        [report(number) for number in range(50)],
    )
    assert all(answer["ok"] for answer in answers)
    assert len({answer["id"] for answer in answers}) == 50
    assert len(browser.applications()) == 50
    assert_index_is_right(browser)


def test_fifty_reports_of_one_job_are_one_application(browser: Browser) -> None:
    reports = [report(7) for _ in range(50)]
    for number, one in enumerate(reports):
        one["capture"]["click"] = f"click-{number // 2}"
    browser.in_extension("reports => Promise.all(reports.map(report => chrome.runtime.sendMessage(report)))", reports)
    (application,) = browser.applications()
    assert len(application["history"]) == 25


def test_a_storage_that_throws_loses_nothing_and_stops_nobody(
    browser: Browser, open_offer: Callable[[int], Page]
) -> None:
    page = open_offer(3)
    browser.worker.evaluate(FAIL_TO_WRITE, 3)
    apply(page)
    assert page.title() == "clicked"
    (application,) = browser.wait_for_applications(1)
    assert [entry["event"] for entry in application["history"]] == ["applied"]
    browser.problems.clear()


def test_a_click_that_navigates_at_once_while_the_worker_sleeps(
    browser: Browser, local_web: LocalWeb, page_of: Callable[[str, str], Page]
) -> None:
    local_web.add("https://jobs.example.com/form", "<title>Form</title>")
    page = page_of(URL.format(4), offer(4, "location.href = 'https://jobs.example.com/form'"))
    browser.stop_worker()
    apply(page)
    page.wait_for_url("https://jobs.example.com/form")
    (application,) = browser.wait_for_applications(1)
    assert application["title"] == "Cocinero 4"


def test_a_page_left_open_over_a_reload_of_the_extension(
    built: Path, playwright_driver: Playwright, local_web: LocalWeb, tmp_path: Path
) -> None:
    chromium = Browser(playwright_driver, tmp_path / "profile", local_web.port, built)
    chromium.settle()
    local_web.add(URL.format(5), offer(5))
    page = chromium.visit(URL.format(5))
    chromium.reload_extension()
    # The new worker injects the new script into the page; its first message is the question for the badge.
    page.wait_for_function("() => document.readyState === 'complete'")
    wait_for_script(chromium, "https://www.infojobs.net/*")
    apply(page)
    assert page.title() == "clicked"
    (application,) = chromium.wait_for_applications(1)
    assert [entry["event"] for entry in application["history"]] == ["applied"]
    chromium.close()


def test_a_browser_killed_after_the_acknowledgement(
    built: Path, playwright_driver: Playwright, local_web: LocalWeb, tmp_path: Path
) -> None:
    first = Browser(playwright_driver, tmp_path / "profile", local_web.port, built)
    first.settle()
    answer = first.in_extension("report => chrome.runtime.sendMessage(report)", report(6))
    assert answer["ok"]
    for process in processes_of(tmp_path / "profile"):
        os.kill(process, signal.SIGKILL)
    (tmp_path / "profile" / "SingletonLock").unlink(missing_ok=True)
    second = Browser(playwright_driver, tmp_path / "profile", local_web.port, built)
    (application,) = second.wait_for_applications(1)
    assert application["id"] == answer["id"]
    popup = second.open_page("popup.html")
    popup.get_by_role("button", name="Cocinero 6", exact=True).wait_for()
    second.close()


def processes_of(profile: Path) -> list[int]:
    """The processes whose command line names the profile."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                command = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if str(profile).encode() in command and int(entry.name) != os.getpid():
                found.append(int(entry.name))
    return found
