"""LinkedIn: what its addresses name, and pages that change under the click."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Page

from content_scripts.hiring import hiring_fields
from content_scripts.linkedin.board import board, tab_fields
from content_scripts.linkedin.sdui import WAY_OUT
from content_scripts.linkedin.top_card import is_pay, tab_title
from extension_src.core.native.matching import occurs
from tests.boards.saved_pages import FIXTURES
from tests.boards.test_saved_pages import barrier
from tests.browser.chromium import Browser

PageOf = Callable[[str, str], Page]
ID = "5100000401"
HOST = "https://www.linkedin.com"


@pytest.mark.parametrize(
    "url, job_id",
    [
        (f"{HOST}/jobs/view/{ID}/", ID),
        (f"{HOST}/jobs/view/{ID}", ID),
        (f"{HOST}/comm/jobs/view/{ID}/?trackingId=x", ID),
        (f"https://es.linkedin.com/jobs/view/piloto-2-at-3-vientos-{ID}?position=1", ID),
        (f"{HOST}/jobs/view/{ID}/&eBP=NOT_ELIGIBLE", ID),
        (f"{HOST}/jobs/view/{ID}&eBP=CwE-AAA-GY", ID),
        (f"{HOST}/jobs/view/{ID}/apply/?openSDUIApplyFlow=true", ID),
        (f"{HOST}/jobs/search/?keywords=a&currentJobId={ID}&geoId=1", ID),
        (f"{HOST}/jobs/search-results/?currentJobId={ID}#top", ID),
        (f"{HOST}/jobs/collections/recommended/?currentJobId={ID}", ID),
        (f"{HOST}/jobs/view/{ID}/?currentJobId=5100000999", ID),
        (f"{HOST}/jobs/view/12/", ""),
        (f"{HOST}/jobs/view/externalApply/{ID}", ""),
        (f"{HOST}/jobs/search/?notcurrentJobId={ID}", ""),
        (f"{HOST}/feed/", ""),
        ("", ""),
    ],
)
def test_job_id(url: str, job_id: str) -> None:
    assert board.job_id(url) == job_id


@given(st.text(max_size=80))
def test_any_address_names_digits_or_nothing(path: str) -> None:
    named = board.job_id(f"{HOST}/{path}")
    assert named == "" or (named.isascii() and named.isdigit() and len(named) >= 6)


def test_the_address_is_kept_as_the_jobs_own() -> None:
    assert board.canonical_url(f"https://uk.linkedin.com/jobs/view/a-at-b-{ID}?trk=x", ID) == f"{HOST}/jobs/view/{ID}/"
    assert board.canonical_url(f"{HOST}/feed/", "") == f"{HOST}/feed/"


@pytest.mark.parametrize(
    "url, is_form",
    [
        (f"{HOST}/jobs/view/{ID}/apply/?openSDUIApplyFlow=true", True),
        (f"{HOST}/jobs/view/{ID}/apply", True),
        (f"{HOST}/jobs/view/{ID}/", False),
        (f"{HOST}/company/apply/", False),
    ],
)
def test_application_page(url: str, is_form: bool) -> None:
    assert board.is_application_page(url) is is_form


def test_way_out() -> None:
    assert occurs(WAY_OUT, f"{HOST}/safety/go/?url=https%3A%2F%2Fexample.org")
    assert occurs(WAY_OUT, f"{HOST}/redir/redirect/?url=https%3A%2F%2Fexample.org")
    assert not occurs(WAY_OUT, f"{HOST}/jobs/view/{ID}/")


@pytest.mark.parametrize(
    "text", ["£70K/yr - £95K/yr", "90K GBP/yr", "5K USD/mo", "$40/hr", "30.000 €/año", "450 zł", "1200 PLN/mies."]
)
def test_pay(text: str) -> None:
    assert is_pay(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "Hybrid", "3 di 10 competenze", "51-200 employees", "EUR", "Full-time", "2 EURO", "PHP 8", "3D CAD",
        "Reactivate Premium for £0", "Wasp Keeper at Wasp Example in Cork, Ireland, for 35K EUR/yr - 45K EUR/yr",
    ],
)  # fmt: skip
def test_no_pay(text: str) -> None:
    assert not is_pay(text)


@pytest.mark.parametrize(
    "tab, title",
    [
        ("(9) A | B | LinkedIn", "A | B | LinkedIn"),
        ("(99+) A", "A"),
        ("(m/w/d) A", "(m/w/d) A"),
        ("A (9) B", "A (9) B"),
    ],
)
def test_tab_title_has_no_count(tab: str, title: str) -> None:
    assert tab_title(tab) == title


def test_fields_of_tab_and_summary() -> None:
    tab = tab_fields("Lead | Night shift | Hive & Co | LinkedIn")
    assert (tab["title"]["value"], tab["company"]["value"]) == ("Lead | Night shift", "Hive & Co")
    assert tab_fields("Jobs you may like") == {}
    summary = hiring_fields("Faro hiring Diver in Training in Cork, Ireland", " in ", "meta")
    assert {name: field["value"] for name, field in summary.items()} == {
        "company": "Faro",
        "title": "Diver in Training",
        "location": "Cork, Ireland",
    }
    assert hiring_fields("Faro busca: Buzo en Cádiz", " in ", "meta") == {}


def fixture(name: str) -> str:
    return (FIXTURES / "linkedin" / name).read_text("utf-8")


APPLY = "a[href*='openSDUIApplyFlow']"
STAY = "addEventListener('click', event => event.preventDefault())"
DIALOG = "<section role='dialog'><h2>Done</h2><p>Your application was sent to Hive &amp; Co Example!</p></section>"


@pytest.mark.parametrize("place", ["document.body", "document.querySelector('#interop-outlet').shadowRoot"])
def test_linkedins_own_confirmation_confirms(browser: Browser, page_of: PageOf, place: str) -> None:
    """In the page, or in the open shadow root where the form of 2026 is drawn."""
    page = page_of(f"{HOST}/jobs/view/{ID}/", fixture("sdui-view-easy-apply.html"))
    page.evaluate(STAY)
    page.evaluate("document.querySelector('#interop-outlet').attachShadow({mode: 'open'}).append('form')")
    page.locator(APPLY).click()
    (application,) = browser.wait_for_applications(1)
    assert application["confirmed"] is False
    page.evaluate(f"html => {place}.append(document.createRange().createContextualFragment(html))", DIALOG)
    assert browser.wait_for_application("application.confirmed")["confirmed"] is True


def test_what_an_advert_in_a_dialog_says_confirms_nothing(browser: Browser, page_of: PageOf) -> None:
    page = page_of(f"{HOST}/jobs/view/{ID}/", fixture("sdui-view-easy-apply.html"))
    page.evaluate(STAY)
    page.evaluate(
        """() => { const dialog = document.createElement('div');
             dialog.setAttribute('role', 'dialog');
             dialog.append(document.querySelector("[data-testid='lazy-column']"));
             document.body.append(dialog); }"""
    )
    page.locator(APPLY).click()
    browser.wait_for_applications(1)
    page.evaluate(
        "document.querySelector('[data-testid=expandable-text-box]').append('Once your application was sent, we call.')"
    )
    # The page is looked at once a frame, after the change.
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    barrier(browser)
    (application,) = browser.applications()
    assert (application["confirmed"], application["title"]) == (False, "Lead Beekeeper | Night shift")
    page.evaluate("html => document.body.append(document.createRange().createContextualFragment(html))", DIALOG)
    assert browser.wait_for_application("application.confirmed")["confirmed"] is True


def test_the_application_form_confirms_what_it_sent(browser: Browser, page_of: PageOf) -> None:
    page = page_of(f"{HOST}/jobs/view/{ID}/apply/?openSDUIApplyFlow=true", fixture("sdui-apply-page.html"))
    page.evaluate("document.querySelector('h2').replaceChildren('Your application was sent to Hive & Co Example')")
    application = browser.wait_for_application("application.confirmed")
    assert (application["confirmed"], application["job_id"]) == (True, ID)
    assert application["url"] == f"{HOST}/jobs/view/{ID}/"


def test_apply_in_an_open_shadow_root_is_caught(browser: Browser, page_of: PageOf) -> None:
    page = page_of(f"{HOST}/jobs/search/?currentJobId={ID}", "<!doctype html><title>Jobs</title><div id=outlet></div>")
    page.evaluate(
        """id => { const button = document.createElement('button');
             Object.assign(button, {className: 'jobs-apply-button', textContent: 'Easy Apply'}).dataset.jobId = id;
             document.querySelector('#outlet').attachShadow({mode: 'open'}).append(button); }""",
        ID,
    )
    page.locator(".jobs-apply-button").click()
    (application,) = browser.wait_for_applications(1)
    assert (application["job_id"], application["kind"], application["title"]) == (ID, "easy", "(untitled)")


def test_a_pane_that_still_shows_the_job_before_is_not_read(browser: Browser, page_of: PageOf) -> None:
    """The address has moved on; the external Apply names no job, and nothing of the old pane may be claimed."""
    page = page_of(
        f"{HOST}/jobs/collections/recommended/?currentJobId=5100000303", fixture("classic-collections-external.html")
    )
    page.evaluate("history.pushState({}, '', '/jobs/collections/recommended/?currentJobId=5100000777')")
    page.locator(".jobs-apply-button").click()
    (application,) = browser.wait_for_applications(1)
    assert (application["job_id"], application["title"], application["company"]) == ("5100000777", "(untitled)", "")
    page.evaluate(
        """() => { const root = document.querySelector('.job-view-layout');
             const next = root.cloneNode(true);
             next.querySelector('h1 a').href = '/jobs/view/5100000777/';
             next.querySelector('h1 a').textContent = 'Sturmzähler';
             root.replaceWith(next); }"""
    )
    application = browser.wait_for_application("application.title === 'Sturmzähler'")
    assert (application["job_id"], application["company"]) == ("5100000777", "Dunst & Söhne Beispiel")


def test_easy_apply_of_the_job_before_is_kept_as_that_job(browser: Browser, page_of: PageOf) -> None:
    """The button names its job: what was clicked outranks an address that has moved on."""
    page = page_of(f"{HOST}/jobs/view/{ID}/", fixture("sdui-view-easy-apply.html"))
    page.evaluate(STAY)
    page.evaluate("history.pushState({}, '', '/jobs/view/5100000777/')")
    page.locator(APPLY).click()
    (application,) = browser.wait_for_applications(1)
    assert (application["job_id"], application["title"]) == (ID, "Lead Beekeeper | Night shift")
