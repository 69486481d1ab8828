"""What the posting says of dates, pay, contract, workplace and the employer's address, on every saved page that says it."""

from typing import Any

import pytest

from tests.boards.saved_pages import SavedPage, all_pages
from tests.boards.test_saved_pages import STAY, barrier, click, visit
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb

DAY = 86_400_000
# Facts that are told from the day of the click: how many days ago the listing was posted.
AGES = {
    "own-linkedin-guest-view-offsite": 3, "own-linkedin-classic-search-pane": 14, "own-linkedin-classic-view-external": 2,
    "own-linkedin-classic-collections-external": 1, "own-linkedin-sdui-view-easy-apply": 7,
    "own-linkedin-sdui-view-button-es": 4, "own-linkedin-sdui-search-results-external": 3,
    "own-linkedin-sdui-view-redirect-nl": 30, "real-glassdoor-search-pane-easy-apply": 6,
    "real-linkedin-classic-pane-easy-apply": 14, "real-linkedin-classic-two-pane-easy-apply-it": 14,
    "real-linkedin-guest-fragment-offsite": 7, "real-linkedin-sdui-view-easy-apply-2": 7,
    "real-linkedin-sdui-view-easy-apply": 0,
}  # fmt: skip
# The dates that a page says itself.
POSTED = {
    "own-tecnoempleo-offer": "2026-09-01", "own-tecnoempleo-signed-out-without-json-ld": "2026-09-01",
    "own-tecnoempleo-external": "2026-09-01", "real-indeed-viewjob-indeed-apply": "2026-08-06",
    "real-infojobs-offer-00adb15fdb": "2025-07-11",
}  # fmt: skip
CLOSES = {"real-indeed-viewjob-indeed-apply": "2026-12-12"}
PERMANENT = "Contrato indefinido, jornada completa"
# workplace, contract, pay (min, max, currency, period), apply_url; None: the page does not say.
Said = tuple[str | None, str | None, tuple[float | None, float | None, str, str] | None, str | None]
SAID: dict[str, Said] = {
    "own-glassdoor-job-listing-external-es": (None, None, (22000, 25000, "EUR", ""), None),
    "own-glassdoor-search-pane-external": (None, None, (21, 24, "USD", "hour"), None),
    "own-indeed-old-viewjob-indeed-apply": (None, None, (70000, 80000, "AUD", "year"), None),
    "own-indeed-old-two-pane-external": ("hybrid", None, (27.85, 41.77, "GBP", "hour"), None),
    "own-indeed-old-pane-renamed-de": (None, "Vollzeit, Festanstellung", None, None),
    "own-indeed-new-viewjob-indeed-apply": ("hybrid", "Full-time", (115000, 192900, "USD", "year"), None),
    "own-indeed-new-home-feed-external": ("remote", "Full-time", None, None),
    "own-indeed-new-pane-smartapply-link-es": ("remote", None, (1800, 2200, "EUR", "month"), None),
    "own-indeed-new-pane-by-words-fr": (None, "Temps plein", None, None),
    "own-infojobs-offer": ("hybrid", PERMANENT, (24000, 28000, "EUR", "year"), None),
    "own-infojobs-state-of-another-offer": ("on-site", None, (21000, None, "EUR", "year"), None),
    "own-infojobs-no-state": ("remote", None, (18000, 19000, "EUR", "year"), None),
    "own-infojobs-external": ("hybrid", None, None, None),
    "own-linkedin-guest-view-offsite": (None, None, (27000, 31000, "EUR", "year"), None),
    "own-linkedin-classic-search-pane": ("hybrid", None, (30000, 36000, "EUR", "year"), None),
    "own-linkedin-sdui-view-easy-apply": ("on-site", None, (45000, 52000, "EUR", "year"), None),
    "own-linkedin-sdui-view-button-es": (None, "Jornada completa", (28000, 30000, "EUR", "year"), None),
    "own-linkedin-sdui-search-results-external": (
        "hybrid", None, (40, 50, "USD", "hour"), "https://jobs.example.com/lamp",
    ),
    "own-linkedin-sdui-view-redirect-nl": (None, "Voltijd", None, "https://sluis.example.org"),
    "own-tecnoempleo-offer": ("hybrid", "Jornada Completa", (27000, 33000, "EUR", "year"), None),
    "own-tecnoempleo-signed-out-without-json-ld": ("remote", "Jornada Parcial", None, None),
    "own-tecnoempleo-external": ("on-site", "Full-time", None, "https://empleo.arrecife.example/ofertas/7"),
    "real-glassdoor-search-pane-easy-apply": (None, None, (300000, 400000, "INR", ""), None),
    "real-indeed-viewjob-indeed-apply": (None, "Full-time", (130000, 160000, "AUD", "year"), None),
    "real-infojobs-offer-00adb15fdb": ("remote", PERMANENT, (33000, 39000, "EUR", "year"), None),
    "real-infojobs-offer-08f3b217e6": ("remote", "Contrato otros contratos, jornada completa", None, None),
    "real-infojobs-offer-119066e089": (None, PERMANENT, None, None),
    "real-infojobs-offer-cb2e8aa7cc": ("on-site", PERMANENT, (66000, 70000, "EUR", "year"), None),
    "real-linkedin-classic-pane-easy-apply": ("hybrid", "Full-time", (70000, 95000, "GBP", "year"), None),
    "real-linkedin-guest-fragment-offsite": (None, "Full-time", None, None),
    "real-linkedin-sdui-view-easy-apply-2": ("remote", "Contract", (450, 650, "GBP", "year"), None),
    "real-linkedin-sdui-view-easy-apply": (None, "Full-time", (90000, 100000, "GBP", "year"), None),
}  # fmt: skip
PAGES = [page for page in all_pages() if page.apply]
BY_NAME = {page.name: page for page in PAGES}


def test_every_page_named_is_there_or_real() -> None:
    named = {*AGES, *POSTED, *CLOSES, *SAID}
    assert {name for name in named if name.startswith("own-")} <= set(BY_NAME)


@pytest.mark.parametrize("saved", PAGES, ids=lambda saved: saved.name)
def test_what_the_posting_says(browser: Browser, local_web: LocalWeb, saved: SavedPage) -> None:
    page = visit(browser, local_web, saved)
    page.evaluate(STAY)
    assert saved.apply
    since = browser.in_extension("() => Date.now()")
    click(page, saved.apply)
    # A busy machine may keep the click of the page before only now, after the store was emptied (survival.py).
    browser.wait_for_stored(
        "(all, since) => Object.values(all).filter(made => made && made.applied_at >= since).length === 1", since
    )
    barrier(browser)
    (made,) = [made for made in browser.applications() if made["applied_at"] >= since]
    workplace, contract, pay, apply_url = SAID.get(saved.name, (None, None, None, None))
    assert said(made) == (workplace, contract, pay, apply_url)
    if saved.name in AGES:
        assert round((made["applied_at"] - made["posted_at"]) / DAY) == AGES[saved.name]
    for name, dates in (("posted_at", POSTED), ("closes_at", CLOSES)):
        if saved.name in dates:
            day = browser.in_extension("at => new Date(at).toISOString().slice(0, 10)", made[name])
            assert day == dates[saved.name]
    facts = {name for name in ("posted_at", "closes_at", "workplace", "contract", "pay", "apply_url") if name in made}
    assert facts <= set(made["sources"]), "each fact says where it came from"


def said(made: dict[str, Any]) -> Said:
    pay = made.get("pay")
    numbers = None if pay is None else (pay["min"], pay["max"], pay["currency"], pay["period"])
    return made.get("workplace"), made.get("contract"), numbers, made.get("apply_url")


def test_the_tracker_shows_what_the_posting_says(browser: Browser, local_web: LocalWeb) -> None:
    saved = BY_NAME["own-linkedin-sdui-search-results-external"]
    page = visit(browser, local_web, saved)
    page.evaluate(STAY)
    assert saved.apply
    click(page, saved.apply)
    (made,) = browser.wait_for_applications(1)
    closes = "({id, at}) => chrome.storage.local.get('app:' + id).then(all => chrome.storage.local.set({['app:' + id]: "
    closes += "{...all['app:' + id], closes_at: at, contract: 'Full-time'}}))"
    browser.in_extension(closes, {"id": made["id"], "at": made["applied_at"] + 5 * DAY})
    browser.wait_for_application("application.closes_at > 0")
    tracker = browser.open_page(f"tracker.html#app:{made['id']}")
    line = tracker.get_by_role("list", name="What the posting says")
    line.wait_for()
    texts = line.locator("li").all_inner_texts()
    assert texts[:3] == ["$40 – $50 an hour", "Hybrid", "Full-time"]
    assert texts[3].startswith("Posted ")
    assert texts[4].startswith("Open until ")
    assert line.get_by_role("link", name="The employer’s page").get_attribute("href") == "https://jobs.example.com/lamp"
