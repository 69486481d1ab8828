"""Tecnoempleo: what its addresses name, and a click that navigates at once."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from content_scripts.tecnoempleo import board, place_alone
from tests.boards.saved_pages import FIXTURES
from tests.browser.chromium import Browser
from tests.browser.local_web import LocalWeb

SITE = "https://www.tecnoempleo.com"
OFFER = f"{SITE}/tecnico-acuario/python-linux/rf-1a2b3c4d5e6f7a8b9c0d"


@pytest.mark.parametrize(
    "url, job_id",
    [
        (OFFER, "1a2b3c4d5e6f7a8b9c0d"),
        (f"{OFFER}/?utm_source=x#y", "1a2b3c4d5e6f7a8b9c0d"),
        (f"{SITE}/ofertas-trabajo/rf-python", ""),
        (f"{SITE}/a/b/c/rf-1a2b3c", ""),
        (f"{SITE}/a/b/rf-1A2B", ""),
        (f"{SITE}/ofertas-trabajo/?te=rf-1a2b3c", ""),
        (SITE, ""),
    ],
)
def test_job_id(url: str, job_id: str) -> None:
    assert board.job_id(url) == job_id


def test_the_address_is_kept_alone() -> None:
    assert board.canonical_url(f"{OFFER}/?utm_source=x#y", "1a2b3c4d5e6f7a8b9c0d") == OFFER


@pytest.mark.parametrize(
    "text, place",
    [
        ("Málaga (Híbrido)", "Málaga"),
        ("Vigo (100% remoto)", "Vigo"),
        ("San Fernando (Cádiz)", "San Fernando (Cádiz)"),
        ("100% remoto", "100% remoto"),
        ("(Híbrido)", "(Híbrido)"),
        ("", ""),
    ],
)
def test_a_place_is_told_without_the_way_of_working(text: str, place: str) -> None:
    assert place_alone(text) == place


def test_the_capture_has_left_before_the_form_navigates(
    browser: Browser, local_web: LocalWeb, page_of: Callable[[str, str], Page]
) -> None:
    page = page_of(OFFER, (FIXTURES / "tecnoempleo" / "offer.html").read_text("utf-8"))
    local_web.add(f"{SITE}/inscripcion-oferta.php", "<title>Acceso</title><h1>Acceso candidatos</h1>")
    page.locator("#inscribirme").click()
    page.wait_for_url(f"{SITE}/inscripcion-oferta.php")
    (application,) = browser.wait_for_applications(1)
    assert (application["title"], application["url"]) == ("Técnico de acuario (Python)", OFFER)
    assert [request.method for request in local_web.requests if "inscripcion" in request.url] == ["POST"]


FORM = f"{SITE}/inscripcion-oferta.php"
SENT = f"{SITE}/inscripcion-fin.php"
FORM_PAGE = f"""<!doctype html><title>Inscripción</title><h1>Inscripción en la oferta</h1><form method="post" action="{SENT}">
<textarea name="carta"></textarea><input type="file" name="cv"><input type="submit" value="Confirmar inscripción"></form>"""
SENT_PAGE = f"""<!doctype html><title>Tecnoempleo</title><p class="alert">¡Te has inscrito en la oferta!</p>
<a href="{OFFER}">Volver a la oferta</a>"""


def test_the_form_confirms_the_job_from_whose_page_it_was_opened(
    browser: Browser, local_web: LocalWeb, page_of: Callable[[str, str], Page]
) -> None:
    """Its button is no further Apply; the page after it says that the application was sent."""
    page = page_of(OFFER, (FIXTURES / "tecnoempleo" / "offer.html").read_text("utf-8"))
    local_web.add(FORM, FORM_PAGE)
    local_web.add(SENT, SENT_PAGE)
    page.locator("#inscribirme").click()
    (application,) = browser.wait_for_applications(1)
    page.wait_for_url(FORM)
    page.get_by_role("button", name="Confirmar").click()
    confirmed = browser.wait_for_application("application.confirmed")
    assert (confirmed["id"], confirmed["url"]) == (application["id"], OFFER)
    assert [entry["event"] for entry in confirmed["history"]] == ["applied", "confirmed"]
    assert len(browser.applications()) == 1
