"""Glassdoor: what its addresses name, its countries, and panes that move on."""

from collections.abc import Callable
from fnmatch import fnmatch

import pytest
from playwright.sync_api import Page

from content_scripts.glassdoor import board
from tests.boards.saved_pages import FIXTURES
from tests.browser.chromium import Browser

PageOf = Callable[[str, str], Page]
ID = "2010000000203"
HOSTS = [
    "www.glassdoor.com", "www.glassdoor.co.uk", "www.glassdoor.ca", "fr.glassdoor.ca",
    "www.glassdoor.de", "www.glassdoor.fr", "www.glassdoor.es", "www.glassdoor.it",
    "www.glassdoor.nl", "www.glassdoor.at", "www.glassdoor.ie", "www.glassdoor.co.in",
    "www.glassdoor.sg", "www.glassdoor.com.au", "www.glassdoor.com.br", "www.glassdoor.com.mx",
    "www.glassdoor.com.ar", "www.glassdoor.com.hk", "www.glassdoor.co.nz", "nl.glassdoor.be",
    "fr.glassdoor.be", "de.glassdoor.ch", "fr.glassdoor.ch",
]  # fmt: skip


@pytest.mark.parametrize("host", HOSTS)
def test_every_country_is_watched(host: str) -> None:
    url = f"https://{host}/Job/index.htm"
    assert [pattern for pattern in board.matches if fnmatch(url, pattern)]


@pytest.mark.parametrize("url", ["https://glassdoor.com.example.org/", "https://notglassdoor.com/"])
def test_no_other_site_is_watched(url: str) -> None:
    assert not [pattern for pattern in board.matches if fnmatch(url, pattern)]


@pytest.mark.parametrize(
    "url, job_id",
    [
        (f"https://www.glassdoor.de/job-listing/a-b-JV_IC1_KO0,1_KE2,3.htm?jl={ID}&utm_source=x", ID),
        (f"https://www.glassdoor.com/partner/jobListing.htm?pos=101&jobListingId={ID}", ID),
        (f"https://www.glassdoor.co.in/Job/index.htm?jl={ID}", ID),
        ("https://www.glassdoor.com/Job/reno-jobs-SRCH_IL.0,4_IC1.htm", ""),
        ("https://www.glassdoor.com/Job/index.htm?jl=", ""),
        (f"https://www.glassdoor.com/Job/index.htm?xjl={ID}", ""),
    ],
)
def test_job_id(url: str, job_id: str) -> None:
    assert board.job_id(url) == job_id


def test_the_address_is_kept_without_tracking() -> None:
    own = "https://www.glassdoor.de/job-listing/a-b-JV_IC1_KO0,1_KE2,3.htm"
    assert board.canonical_url(f"{own}?jl={ID}&utm_source=x#y", ID) == f"{own}?jl={ID}"
    listing = board.canonical_url(f"https://www.glassdoor.com/Job/index.htm?jl={ID}", ID)
    assert listing == f"https://www.glassdoor.com/job-listing/j?jl={ID}"
    assert (
        board.canonical_url("https://www.glassdoor.com/Job/index.htm", "") == "https://www.glassdoor.com/Job/index.htm"
    )


def fixture(name: str) -> str:
    return (FIXTURES / "glassdoor" / name).read_text("utf-8")


def test_the_pane_of_another_job_is_not_read(browser: Browser, page_of: PageOf) -> None:
    """The address names a job that neither pane nor selected card show yet."""
    html = fixture("recommended-easy-apply.html").replace("JobsList_selected", "JobsList_other")
    page = page_of("https://www.glassdoor.co.uk/Job/index.htm?jl=2010000000777", html)
    page.locator("[data-test='easyApply']").click()
    (application,) = browser.wait_for_applications(1)
    assert (application["job_id"], application["title"], application["company"]) == ("2010000000777", "(untitled)", "")


def test_each_card_that_is_opened_is_a_job_of_its_own(browser: Browser, page_of: PageOf) -> None:
    """The list's address stays as it is while panes come and go."""
    page = page_of("https://www.glassdoor.com/Job/reno-jobs-SRCH_IL.0,4_IC1.htm", fixture("search-pane-external.html"))
    page.locator("header [data-test='applyButton']").click()
    browser.wait_for_applications(1)
    page.evaluate(
        """() => { for (const title of document.querySelectorAll('[id^=jd-job-title]')) {
             title.id = 'jd-job-title-2010000000298'; title.textContent = 'Apply Clerk'; } }"""
    )
    page.locator("header [data-test='applyButton']").click()
    found = browser.wait_for_applications(2)
    assert [(application["job_id"], application["title"]) for application in found] == [
        ("2010000000202", "Map Folder"),
        ("2010000000298", "Apply Clerk"),
    ]
    assert found[1]["url"] == "https://www.glassdoor.com/job-listing/apply-clerk-JV_IC1.htm?jl=2010000000298"


def test_indeeds_form_in_the_page_confirms_nothing(browser: Browser, page_of: PageOf) -> None:
    page = page_of(f"https://www.glassdoor.co.uk/Job/index.htm?jl={ID}", fixture("recommended-easy-apply.html"))
    page.locator("[data-test='easyApply']").click()
    browser.wait_for_applications(1)
    page.evaluate(
        """() => { const form = document.createElement('iframe'); form.title = 'Job application form';
             form.srcdoc = '<p>Your application has been submitted</p>'; document.body.append(form);
             const frames = done => requestAnimationFrame(() => requestAnimationFrame(done));
             return new Promise(done => { form.onload = () => frames(done); }); }"""
    )
    browser.in_extension("() => chrome.runtime.sendMessage({type: 'settings', fields: {}})")
    (application,) = browser.applications()
    assert (application["confirmed"], application["company"]) == (False, "Ebb Confidential")
