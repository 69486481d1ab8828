"""A page of any site is kept on the person's click: its JobPosting, else its title and address."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.chromium import Browser
from tests.browser.messages import ask
from tests.browser.worker.test_faults import URL, assert_index_is_right, offer

POSTING = """<!doctype html><html><head><title>Careers</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "JobPosting", "title": "Baker",
"hiringOrganization": {"@type": "Organization", "name": "Horno Ejemplo"},
"jobLocation": {"@type": "Place", "address": {"addressLocality": "Vigo", "addressRegion": "Pontevedra"}},
"description": "<p>Bread, <b>early</b>.</p>"}</script></head><body><h1>Join us</h1></body></html>"""
TWO = """<!doctype html><title>Two jobs</title><h1>Baker by night</h1>
<script type="application/ld+json">[{"@type": "JobPosting", "title": "Driver"},
{"@type": "JobPosting", "title": "Baker by night"}]</script>"""


@pytest.fixture
def open_tab(browser: Browser, page_of: Callable[[str, str], Page]) -> Callable[[str, str], int]:
    """Opens a page; gives its tab's id. Host access stands for `activeTab`, which only a real click gives: the pages are
    served on a board's host, on which no single job is shown."""

    def opened(url: str, html: str) -> int:
        page_of(url, html)
        found: int = browser.in_extension("async url => (await chrome.tabs.query({url}))[0].id", url)
        return found

    return opened


def test_the_posting_of_a_page(browser: Browser, open_tab: Callable[[str, str], int]) -> None:
    tab = open_tab("https://www.linkedin.com/careers/baker", POSTING)
    answer = ask(browser, type="save-page", tab_id=tab)
    assert answer["is_new"]
    (made,) = browser.applications()
    assert made["id"] == answer["id"]
    assert (made["title"], made["company"], made["location"]) == ("Baker", "Horno Ejemplo", "Vigo, Pontevedra")
    assert (made["board"], made["status"], made["confirmed"], made["kind"]) == ("", "saved", False, "manual")
    assert made["url"] == "https://www.linkedin.com/careers/baker"
    assert made["sources"]["title"] == "json-ld"
    assert browser.stored()[f"job:{made['id']}"] == "Bread, early."
    again = ask(browser, type="save-page", tab_id=tab)
    assert (again["id"], again["is_new"], again["undo"]) == (made["id"], False, "")
    assert_index_is_right(browser)
    ask(browser, type="undo", undo=answer["undo"])
    assert browser.applications() == []


@pytest.mark.parametrize(
    ("html", "title", "source"),
    [
        ("<!doctype html><title> Waiter \n wanted </title><p>Hello", "Waiter wanted", "title"),
        ("<!doctype html><title>x</title><meta property='og:title' content='Waiter'>", "Waiter", "meta"),
        (TWO, "Baker by night", "json-ld"),
        ("<!doctype html><p>nothing", "(untitled)", None),
    ],
    ids=["title", "meta", "two postings", "nothing"],
)
def test_what_a_page_says_of_itself(
    browser: Browser, open_tab: Callable[[str, str], int], html: str, title: str, source: str | None
) -> None:
    ask(browser, type="save-page", tab_id=open_tab("https://www.linkedin.com/careers/page", html))
    (made,) = browser.applications()
    assert made["title"] == title
    assert made["sources"].get("title") == source


def test_a_page_that_the_person_says_is_of_the_same_job_becomes_part_of_it(
    browser: Browser, open_tab: Callable[[str, str], int]
) -> None:
    tab = open_tab("https://www.linkedin.com/careers/baker", POSTING)
    by_hand = ask(browser, type="add", application={"title": "Baker", "status": "interview"})["id"]
    before = browser.stored()
    answer = ask(browser, type="save-page", tab_id=tab, into=by_hand)
    assert (answer["id"], answer["is_new"]) == (by_hand, False)
    (joined,) = browser.applications()
    assert (joined["company"], joined["location"], joined["status"]) == (
        "Horno Ejemplo",
        "Vigo, Pontevedra",
        "interview",
    )
    for name in ("applied_at", "history"):
        assert joined[name] == before[f"app:{by_hand}"][name]
    assert joined["updated_at"] >= before[f"app:{by_hand}"]["updated_at"]
    assert browser.stored()[f"job:{by_hand}"] == "Bread, early."
    assert_index_is_right(browser)
    ask(browser, type="undo", undo=answer["undo"])
    assert f"job:{by_hand}" not in browser.stored()
    # A text that is there stays; an application that is gone is said.
    ask(browser, type="change", ids=[by_hand], fields={"description": "Mine."})
    ask(browser, type="save-page", tab_id=tab, into=by_hand)
    assert browser.stored()[f"job:{by_hand}"] == "Mine."
    ask(browser, type="delete", ids=[by_hand])
    gone = {"type": "save-page", "tab_id": tab, "into": by_hand}
    assert browser.in_extension("message => chrome.runtime.sendMessage(message)", gone)["error"] == "not-found"


def test_the_page_is_not_touched(browser: Browser, page_of: Callable[[str, str], Page]) -> None:
    page = page_of("https://www.linkedin.com/careers/baker", POSTING)
    before = page.content()
    names = page.evaluate("() => Object.getOwnPropertyNames(window).length")
    tab = browser.in_extension("async url => (await chrome.tabs.query({url}))[0].id", page.url)
    ask(browser, type="save-page", tab_id=tab)
    assert page.content() == before
    assert page.evaluate("() => Object.getOwnPropertyNames(window).length") == names


def test_a_boards_listing_is_saved_as_that_boards(browser: Browser, page_of: Callable[[str, str], Page]) -> None:
    page = page_of(URL.format(1), offer(1))
    tab = browser.in_extension("async url => (await chrome.tabs.query({url}))[0].id", page.url)
    ask(browser, type="save-page", tab_id=tab)
    (saved,) = browser.applications()
    assert (saved["board"], saved["job_id"], saved["status"]) == ("infojobs", f"{1:030x}", "saved")
    page.get_by_role("button", name="Inscribirme").click()
    applied = browser.wait_for_application("application.status === 'applied'")
    assert applied["id"] == saved["id"]
    assert [event["event"] for event in applied["history"]] == ["saved", "applied"]


def test_a_page_that_no_script_may_read(browser: Browser) -> None:
    tab = browser.in_extension("async () => (await chrome.tabs.create({url: 'chrome://version'})).id")
    answer = browser.in_extension("tab_id => chrome.runtime.sendMessage({type: 'save-page', tab_id})", tab)
    assert answer["error"] == "page-unreadable"
    assert browser.applications() == []
