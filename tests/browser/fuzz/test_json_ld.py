"""Any page is read without an error and left as it was: the shipped reader of any site, run in Chromium on made-up pages.

Inputs that once broke something are kept in kept/json_ld.json and tried every time.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Playwright

from toolchain.setup import chromium_path

KEPT: list[str] = json.loads((Path(__file__).parent / "kept" / "json_ld.json").read_text("utf-8"))
FIELDS = {"board", "job_id", "url", "title", "company", "location", "salary", "description", "sources", "facts"}
NAMES = [
    "@type", "@graph", "mainEntity", "title", "description", "hiringOrganization", "name", "jobLocation", "address",
    "addressLocality", "addressRegion", "addressCountry", "__proto__", "constructor", "length",
]  # fmt: skip
TEXTS = st.sampled_from(
    [
        "JobPosting",
        "",
        "Horno & Cía",
        "&lt;b&gt;pan&lt;/b&gt;",
        "<img src=x onerror=alert(1)>",
        "<!--",
        "</scr",
        "\u202e",
        "\ud83d",
    ]
) | st.text(max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES) | TEXTS, inner, max_size=5),
    max_leaves=14,
)
POSTINGS = st.dictionaries(st.sampled_from(NAMES[3:]), VALUES, max_size=6).map(
    lambda made: {"@type": "JobPosting", **made}
)
BLOCKS = POSTINGS.map(json.dumps) | VALUES.map(json.dumps) | st.text(max_size=80)
READ = """([blocks, heading, reader]) => {
  document.body.textContent = '';
  document.body.append(Object.assign(document.createElement('h1'), {textContent: heading}));
  for (const block of blocks)
    document.body.append(Object.assign(document.createElement('script'), {type: 'application/ld+json', textContent: block}));
  const before = document.documentElement.outerHTML;
  delete globalThis.jobtrack_listing;
  (0, eval)(reader);
  return [globalThis.jobtrack_listing, before === document.documentElement.outerHTML];
}"""

Read = Callable[[list[str], str], Any]


@pytest.fixture(scope="module")
def read(built: Path, playwright_driver: Playwright) -> Iterator[Read]:
    """What the reader says of a page with these JSON-LD blocks and this heading; the page must stay as it was."""
    reader = (built / "content" / "any_page.js").read_text("utf-8")
    browser = playwright_driver.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox"])
    page = browser.new_page()

    def listing(blocks: list[str], heading: str) -> Any:
        found, is_unchanged = page.evaluate(READ, [blocks, heading, reader])
        assert is_unchanged
        return found

    yield listing
    browser.close()


def assert_is_a_listing(found: Any) -> None:
    assert set(found) == FIELDS
    assert all(isinstance(found[name], str) for name in FIELDS - {"sources", "facts"})
    assert isinstance(found["facts"], list)
    assert {name for name in ("title", "company", "location", "salary", "description") if found[name]} == set(
        found["sources"]
    )


def test_a_posting_is_read(read: Read) -> None:
    posting = {
        "@type": "JobPosting",
        "title": "Hornero",
        "hiringOrganization": {"name": "Horno Ejemplo"},
        "description": "<p>Pan.",
    }
    found = read([json.dumps(posting)], "Hornero")
    assert (found["title"], found["company"], found["description"]) == ("Hornero", "Horno Ejemplo", "Pan.")
    assert_is_a_listing(found)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(blocks=st.lists(BLOCKS, max_size=3), heading=TEXTS)
def test_any_text_as_json_ld(read: Read, blocks: list[str], heading: str) -> None:
    assert_is_a_listing(read([block.encode("utf-8", "replace").decode() for block in blocks], heading))


@pytest.mark.parametrize("text", KEPT, ids=range(len(KEPT)))
def test_kept_inputs(read: Read, text: str) -> None:
    assert_is_a_listing(read([text], ""))
    assert_is_a_listing(read([text, text], "Hornero"))


def test_depth_without_end(read: Read) -> None:
    for opening, closing in (("[", "]"), ('{"@graph":', "}")):
        assert_is_a_listing(read([opening * 3000 + "1" + closing * 3000], ""))
