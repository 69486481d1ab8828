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
