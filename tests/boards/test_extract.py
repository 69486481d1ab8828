"""What the shared extraction makes of JSON-LD: its texts may be escaped for HTML though JSON needs no such thing."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.board_script import open_listing
from tests.browser.chromium import Browser

URL = "https://www.tecnoempleo.com/un-puesto/python/rf-5a5b5c5d5e5f5a5b5c5d"


def page_with(title: str, company: str, city: str) -> str:
    posting = {
        "@type": "JobPosting",
        "title": title,
        "hiringOrganization": {"name": company},
        "jobLocation": {"address": {"addressLocality": city}},
    }
    # No field but the title is shown, so that the others can only come from JSON-LD.
    return f"""<!doctype html><meta charset="utf-8"><meta property="og:url" content="{URL}">
      <script type="application/ld+json">{json.dumps(posting)}</script><main><h1 itemprop="title"></h1></main>"""


@pytest.mark.parametrize(
    "written, read",
    [
        ("Horno &amp; Pan", "Horno & Pan"),
        ("Panader&iacute;a &quot;El Horno&quot;", 'Panadería "El Horno"'),
        ("L&#39;Obrador &#x2014; Vic", "L'Obrador — Vic"),
        ("R&D, A&B; y m\u00e1s", "R&D, A&B; y más"),
        # Signs of HTML in a name are a name, and what was escaped twice is not unescaped twice.
        ("C++ <junior> & B&amp;C", "C++ <junior> & B&C"),
        ("Uno &amp;amp; Dos", "Uno &amp; Dos"),
    ],
)
def test_escaped_names_are_read_as_people_read_them(
    browser: Browser, page_of: Callable[[str, str], Page], written: str, read: str
) -> None:
    assert browser.extension_page
    page_of(URL, page_with(written, written, written))
    listing = open_listing(browser)
    assert [listing[field] for field in ("title", "company", "location")] == [read, read, read]
