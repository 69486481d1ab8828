"""How long the import page takes to look through a large CSV and a large copy, and its longest task meanwhile.

python -m benchmarks.imports [ROWS] [APPLICATIONS]     20,000 rows; 10,000 applications with 5 kB texts
"""

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from tests.browser.applications import application
from tests.browser.chromium import Browser

WATCH = """() => {
  globalThis.tasks = [];
  new PerformanceObserver(seen => tasks.push(...seen.getEntries().map(task => Math.round(task.duration))))
    .observe({type: 'longtask'});
}"""
# From the choice of the file to the plan on the screen; the last tasks are reported after they end.
LOOK = """async () => {
  const begun = performance.now();
  await new Promise(done => {
    const look = () => { if (document.querySelector('.plan strong')) done(); };
    new MutationObserver(look).observe(document.body, {childList: true, subtree: true});
    look();
  });
  const time = performance.now() - begun;
  await new Promise(done => setTimeout(done, 300));
  return {time, tasks: tasks.sort((one, other) => other - one)};
}"""


def spreadsheet(rows: int) -> str:
    lines = [
        f'Analista {n},"Lumen, {n % 900}",{n % 27 + 1}/{n % 12 + 1}/2026,Entrevista,https://x.example/{n},a note {n}'
        for n in range(rows)
    ]
    return "\n".join(["Puesto,Empresa,Fecha,Estado,Enlace,Notas", *lines])


def copy(count: int) -> str:
    made = [application(number) for number in range(count)]
    listings = {record["id"]: f"Listing {record['id']}. " * 350 for record in made}
    record: dict[str, Any] = {"format": "jobtrack", "version": 1, "schema": 1, "settings": {}, "cvs": []}
    return json.dumps(
        {**record, "applications": made, "listings": {key: text[:5000] for key, text in listings.items()}}
    )


def looked_through(page: Page, file: Path) -> str:
    page.reload()
    page.wait_for_selector("[data-ready]")
    page.evaluate(WATCH)
    page.locator("#import-file").set_input_files(file)
    found = page.evaluate(LOOK)
    size = file.stat().st_size / 1e6
    return f"{size:.1f} MB in {found['time'] / 1000:.1f} s, {len(found['tasks'])} tasks over 50 ms, ms: {found['tasks'][:5]}"


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10000
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = Browser(playwright, Path(folder) / "profile", 9)
        browser.settle()
        page = browser.open_page("transfer.html")
        for name, content in (("csv", spreadsheet(rows)), ("json", copy(count))):
            file = Path(folder) / f"large.{name}"
            file.write_text(content)
            print(f"{name}: {looked_through(page, file)}")
        page.get_by_role("button", name="Import", exact=True).click()
        page.wait_for_selector(".notice", timeout=300000)
        print(f"imported: {page.locator('.notice').inner_text()!r}, {len(browser.applications())} stored")
        browser.close()


if __name__ == "__main__":
    main()
