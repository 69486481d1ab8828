"""InfoJobs: what its addresses name, and pages that the general tests of saved pages cannot hold."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from content_scripts.fields import first_where
from content_scripts.infojobs import board, is_pay, place_among
from tests.boards.saved_pages import FIXTURES
from tests.browser.chromium import Browser

CODE = "0a1b2c3d4e5f60718293a4b5c6d7e8"
PageOf = Callable[[str, str], Page]


@pytest.mark.parametrize(
    "url, job_id",
    [
        (f"https://www.infojobs.net/lleida/hornos/of-i{CODE}", CODE),
        (f"https://www.infojobs.net/lleida/of-interiors/of-i{CODE}?applicationOrigin=search-new&page=3", CODE),
        (f"https://www.infojobs.net/lleida/hornos/of-i{CODE}/aplicar", CODE),
        ("https://www.infojobs.net/lleida/hornos/of-i0a1b", ""),
        ("https://www.infojobs.net/lleida/of-interes/lista", ""),
        (f"https://www.infojobs.net/ofertas-trabajo?x=/of-i{CODE}", ""),
        ("https://www.infojobs.net/candidate/offer-no-accesible/index.xhtml", ""),
    ],
)
def test_job_id(url: str, job_id: str) -> None:
    assert board.job_id(url) == job_id


def test_the_address_is_kept_without_search_and_tracking() -> None:
    url = f"https://www.infojobs.net/lleida/hornos/of-i{CODE}"
    assert board.canonical_url(f"{url}?applicationOrigin=search-new#a", CODE) == url


@pytest.mark.parametrize(
    "facts, city, place, salary",
    [
        (
            ["Vigo (Pontevedra)", "Híbrido", "24.000€ - 28.000€ Bruto/año"],
            "",
            "Vigo (Pontevedra)",
            "24.000€ - 28.000€ Bruto/año",
        ),
        (["Más de 30.000€", "Presencial", "Experiencia mínima: 1 año", "Lugo"], "", "Lugo", "Más de 30.000€"),
        (["Salario no disponible", "Contrato indefinido, jornada completa"], "", "", ""),
        (["Destacada", "Salario a convenir", "Reus (Tarragona)"], "Reus", "Reus (Tarragona)", ""),
        (["Sin especificar"], "Reus", "", ""),
        ([], "", "", ""),
    ],
)
def test_facts_are_told_by_what_they_say(facts: list[str], city: str, place: str, salary: str) -> None:
    assert (place_among(facts, city), first_where(facts, is_pay)) == (place, salary)


def open_fixture(page_of: PageOf, name: str, url: str) -> Page:
    return page_of(url, (FIXTURES / "infojobs" / name).read_text("utf-8"))


def test_nothing_is_claimed_of_an_offer_that_is_not_rendered_yet(browser: Browser, page_of: PageOf) -> None:
    """The address has moved on to another offer, the page still shows the one before."""
    url = "https://www.infojobs.net/huesca/b/of-i5a1b2c3d4e5f60718293a4b5c6d7e8"
    page = open_fixture(page_of, "offer.html", url)
    page.locator("[data-test='apply-button-header'] button").click()
    (application,) = browser.wait_for_applications(1)
    assert application["job_id"] == "5a1b2c3d4e5f60718293a4b5c6d7e8"
    assert (application["title"], application["company"], application["url"]) == ("(untitled)", "", url)


def test_fields_that_arrive_after_the_click_are_added(browser: Browser, page_of: PageOf) -> None:
    url = f"https://www.infojobs.net/lleida/hornos/of-i{CODE}"
    whole = (FIXTURES / "infojobs" / "offer.html").read_text("utf-8")
    page = page_of(url, whole.replace('rel="canonical"', 'rel="later"'))
    page.evaluate("document.querySelector('body > script').remove()")
    page.locator("[data-test='apply-button-footer'] button").click()
    browser.wait_for_applications(1)
    page.evaluate("document.querySelector('[rel=later]').rel = 'canonical'; document.body.append('')")
    application = browser.wait_for_application("application.company !== ''")
    assert application["company"] == "Forn d'Exemple, SL"


def test_the_board_itself_confirms_an_application_on_a_later_visit(browser: Browser, page_of: PageOf) -> None:
    url = f"https://www.infojobs.net/lleida/hornos/of-i{CODE}"
    page = open_fixture(page_of, "offer.html", url)
    page.locator("[data-test='apply-button-header'] button").click()
    (application,) = browser.wait_for_applications(1)
    assert application["confirmed"] is False
    html = (FIXTURES / "infojobs" / "offer.html").read_text("utf-8")
    page_of(url, html.replace('\\"applied\\": false', '\\"applied\\": true')).mouse.move(40, 40)
    browser.wait_for_application("application.confirmed")


def test_an_offer_seen_again_as_closed_says_so(browser: Browser, page_of: PageOf) -> None:
    url = f"https://www.infojobs.net/lleida/hornos/of-i{CODE}"
    open_fixture(page_of, "offer.html", url).locator("[data-test='apply-button-header'] button").click()
    (application,) = browser.wait_for_applications(1)
    open_fixture(page_of, "closed-offer.html", url).mouse.move(40, 40)
    closed = browser.wait_for_application("application.history.some(event => event.event === 'listing-closed')")
    assert (closed["id"], closed["title"], closed["status"]) == (application["id"], application["title"], "applied")
    # A closed offer that is not tracked is none of ours.
    open_fixture(page_of, "closed-offer.html", url.replace(CODE, CODE[::-1])).mouse.move(40, 40)
    assert len(browser.applications()) == 1
