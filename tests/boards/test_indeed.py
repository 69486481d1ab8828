"""Indeed: what its addresses name, panes that lag behind the address, and the way through its application form."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from content_scripts.indeed.board import board
from tests.boards.saved_pages import FIXTURES
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb

KEY = "1a1b2c3d4e5f6071"
OTHER = "2a1b2c3d4e5f6071"
FORM = "https://smartapply.indeed.com/beta/indeedapply"
PageOf = Callable[[str, str], Page]


@pytest.mark.parametrize(
    "url, job_id",
    [
        (f"https://uk.indeed.com/viewjob?jk={KEY}&from=serp", KEY),
        (f"https://uk.indeed.com/m/viewjob?jk={KEY}", KEY),
        (f"https://uk.indeed.com/jobs?q=a&jk={OTHER}&vjk={KEY}", KEY),
        (f"https://www.indeed.com/?vjk={KEY.upper()}&advn=1", KEY),
        (f"https://www.indeed.com/job/night-baker-{KEY}", KEY),
        (f"{FORM}/applybyapplyablejobid?jk={KEY}", KEY),
        ("https://uk.indeed.com/jobs?q=a&l=b", ""),
        ("https://uk.indeed.com/viewjob?jk=short", ""),
        (f"https://secure.indeed.com/auth?continue=https%3A%2F%2Fuk.indeed.com%2Fviewjob%3Fjk%3D{KEY}", ""),
        (f"{FORM}/form/review-module", ""),
    ],
)
def test_job_id(url: str, job_id: str) -> None:
    assert board.job_id(url) == job_id


@pytest.mark.parametrize("text", ["", "1a1b2c3d4e5f607", "1a1b2c3d4e5f60711", "zz1b2c3d4e5f6071"])
def test_only_a_job_key_is_one(text: str) -> None:
    assert board.job_id(f"https://uk.indeed.com/viewjob?jk={text}&from=serp") == ""


def test_the_address_is_that_of_the_job_alone() -> None:
    assert (
        board.canonical_url(f"https://de.indeed.com/?vjk={KEY}&x=1", KEY) == f"https://de.indeed.com/viewjob?jk={KEY}"
    )
    assert board.canonical_url(f"{FORM}/form/x", KEY) == f"https://www.indeed.com/viewjob?jk={KEY}"


@pytest.mark.parametrize(
    "url, is_form",
    [
        (f"{FORM}/form/resume", True),
        ("https://us.smartapply.indeed.com/beta/indeedapply/form/post-apply", True),
        ("https://m5.apply.indeed.com/beta/indeedapply/form/post-apply", True),
        (f"{FORM}/preloadresumeapply", False),
        (f"https://uk.indeed.com/viewjob?jk={KEY}", False),
        ("https://smartapply.indeed.com.example.net/form", False),
    ],
)
def test_application_form(url: str, is_form: bool) -> None:
    assert board.is_application_page(url) is is_form


def fixture(name: str) -> str:
    return (FIXTURES / "indeed" / name).read_text("utf-8")


def test_a_pane_that_lags_behind_is_kept_as_the_job_it_applies_to(browser: Browser, page_of: PageOf) -> None:
    """The address names the job just chosen, the pane and its button are still of the one before."""
    page = page_of(f"https://uk.indeed.com/jobs?q=baker&vjk={OTHER}", fixture("old-two-pane-external.html"))
    page.evaluate("addEventListener('click', event => event.preventDefault())")
    page.locator("#applyButtonLinkContainer button").click()
    (application,) = browser.wait_for_applications(1)
    assert (application["job_id"], application["title"]) == (KEY, "Data Baker - Bread & SQL")
    assert application["url"] == f"https://uk.indeed.com/viewjob?jk={KEY}"


def test_nothing_is_read_from_a_pane_of_another_job(browser: Browser, page_of: PageOf) -> None:
    """A button that names no job, in a pane of another job than the address names: the card of the job is certain."""
    html = fixture("new-pane-by-words-fr.html").replace("vjk", "")
    job = '<div data-testid="slider_item"><a data-jk="2a1b2c3d4e5f6071"><span>Pâtissier</span></a></div>'
    html = html.replace('<div data-testid="viewjob-main-content">', job + '<div data-testid="viewjob-main-content">')
    button = '<div data-testid="viewjob-indeed-apply"><button type="button">Postuler maintenant</button></div>'
    html = html.replace('<button type="button">Postuler maintenant</button>', button)
    page = page_of(f"https://fr.indeed.com/jobs?q=pain&vjk={OTHER}", html)
    page.locator("[data-testid='viewjob-indeed-apply'] button").click()
    (application,) = browser.wait_for_applications(1)
    assert (application["job_id"], application["title"], application["company"]) == (OTHER, "Pâtissier", "")


def test_the_form_confirms_the_application_that_began_it(
    browser: Browser, local_web: LocalWeb, page_of: PageOf
) -> None:
    job = "0a1b2c3d4e5f6071"
    page = page_of(f"https://au.indeed.com/viewjob?jk={job}", fixture("old-viewjob-indeed-apply.html"))
    page.locator("#indeedApplyButton").click()
    (application,) = browser.wait_for_applications(1)
    assert application["confirmed"] is False
    local_web.add(f"{FORM}/applybyapplyablejobid?jk={job}", fixture("smartapply-questions.html"))
    page.goto(f"{FORM}/applybyapplyablejobid?jk={job}")
    page.evaluate("history.pushState({}, '', '/beta/indeedapply/form/post-apply')")
    browser.wait_for_application("application.confirmed")


def test_a_form_whose_address_names_no_job_says_it_in_its_state(
    browser: Browser, local_web: LocalWeb, page_of: PageOf
) -> None:
    job = "0a1b2c3d4e5f6071"
    page = page_of(f"https://au.indeed.com/viewjob?jk={job}", fixture("old-viewjob-indeed-apply.html"))
    page.locator("#indeedApplyButton").click()
    browser.wait_for_applications(1)
    state = f'<script>window.state = {{"job": {{"jk": "{job}"}}}};</script>'
    local_web.add(f"{FORM}/form/post-apply", fixture("smartapply-submitted.html").replace("</body>", f"{state}</body>"))
    page.goto(f"{FORM}/form/post-apply")
    application = browser.wait_for_application("application.confirmed")
    assert [entry["event"] for entry in application["history"]] == ["applied", "confirmed"]
