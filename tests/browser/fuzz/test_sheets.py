"""Whatever a sheet's cells hold, the reader gives it as it was, in rows as they were."""

import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page

from tests.browser.chromium import Browser
from tests.browser.pages.sheets import workbook

READ = """octets => new Promise((done, failed) => {
  const worker = new Worker('/table_reader/worker.js', {type: 'module'});
  const rows = [];
  worker.onmessage = ({data}) => {
    if (data.type === 'rows') rows.push(...data.items);
    else {
      worker.terminate();
      if (data.type === 'done') done(rows); else failed(data.id);
    }
  };
  worker.postMessage({file: new Blob([new Uint8Array(octets)]), kind: 'xlsx', sheet: ''});
})"""
FIRST_DAY = datetime.date(1899, 12, 30)
# XML has no other control characters.
TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="\ufffe\uffff")
    | st.sampled_from("\t\n\r_x0041_<&>"),
    max_size=12,
)
DAYS = st.dates(datetime.date(1990, 1, 1), datetime.date(2099, 12, 31))
CELLS = TEXTS.filter(lambda text: not text.startswith("=date:")) | st.integers(-(2**53), 2**53) | DAYS
ROWS = st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=5)


@pytest.fixture(scope="module")
def page(worker_browser: Browser) -> Page:
    return worker_browser.open_page("transfer.html")


def written(cell: str | int | datetime.date) -> str | int:
    return f"=date:{(cell - FIRST_DAY).days}" if isinstance(cell, datetime.date) else cell


def trimmed(rows: list[list[str]]) -> list[list[str]]:
    """Without the empty cells and rows at the ends, which a sheet does not have."""
    kept = [row[: max((place + 1 for place, cell in enumerate(row) if cell != ""), default=0)] for row in rows]
    while kept and not kept[-1]:
        kept.pop()
    return kept


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(rows=ROWS)
def test_a_sheet_is_read_cell_by_cell(page: Page, rows: list[list[str | int | datetime.date]]) -> None:
    # A header, so that there is always something to read.
    table = [["Title", "Company", "Notes"], *[[written(cell) for cell in row] for row in rows]]
    read = page.evaluate(READ, list(workbook({"Jobs": table})))
    assert trimmed(read) == trimmed([["Title", "Company", "Notes"], *[[str(cell) for cell in row] for row in rows]])
