"""How long the import page takes to look through large files, and its longest tasks meanwhile.

python -m benchmarks.imports [ROWS] [APPLICATIONS] [COLUMNS]

20,000 rows; 10,000 applications with 5 kB texts (54 MB); 30 rows of 100,000 columns. Each task is given as it passed on the
clock and as the processor worked on it: on a machine with other work only the second says something of the page.
"""

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from tests.browser.applications import application
from tests.browser.chromium import Browser

# The browser's own record of the tasks of each thread.
TRACED = "disabled-by-default-devtools.timeline,__metadata"
LONG_MS = 50
# From the choice of the file to the plan or the problem on the screen.
LOOK = """async () => {
  const begun = performance.now();
  await new Promise(done => {
    const look = () => { if (document.querySelector('.plan strong, .warning')) done(); };
    new MutationObserver(look).observe(document.body, {childList: true, subtree: true});
    look();
  });
  return performance.now() - begun;
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


def wide(columns: int) -> str:
    row = ",".join(f"cell {n}" for n in range(columns))
    return "\n".join([",".join(["Puesto", *(f"Columna {n}" for n in range(1, columns))]), *([row] * 30)])


class Tasks:
    """The tasks of a page's main thread, from its making to `longest()`."""

    def __init__(self, page: Page) -> None:
        self.session = page.context.new_cdp_session(page)
        self.events: list[dict[str, Any]] = []
        self.ended: list[Any] = []
        self.session.on("Tracing.dataCollected", lambda part: self.events.extend(part["value"]))
        self.session.on("Tracing.tracingComplete", lambda end: self.ended.append(end))
        config = {
            "includedCategories": TRACED.split(","),
            "excludedCategories": ["*"],
            "recordMode": "recordContinuously",
        }
        self.session.send("Tracing.start", {"traceConfig": config, "transferMode": "ReportEvents"})
        self.page = page

    def longest(self) -> list[tuple[int, int]]:
        """Milliseconds on the clock and of the processor, of the tasks of more than LONG_MS of the clock, the longest first."""
        self.session.send("Tracing.end")
        while not self.ended:
            self.page.wait_for_timeout(50)
        self.session.detach()
        mains = {
            (event["pid"], event["tid"])
            for event in self.events
            if event["name"] == "thread_name" and event["args"]["name"] == "CrRendererMain"
        }
        tasks: dict[Any, list[tuple[int, int]]] = {main: [] for main in mains}
        for event in self.events:
            if event["name"] == "RunTask" and (event["pid"], event["tid"]) in tasks:
                took = (round(event.get("dur", 0) / 1000), round(event.get("tdur", 0) / 1000))
                tasks[(event["pid"], event["tid"])].append(took)
        # Other pages of the browser are idle: the one with the most work is this one.
        busiest = max(tasks.values(), key=lambda found: sum(dur for dur, _ in found), default=[])
        return sorted((took for took in busiest if took[0] > LONG_MS), reverse=True)


def looked_through(page: Page, file: Path) -> str:
    page.reload()
    page.wait_for_selector("[data-ready]")
    tasks = Tasks(page)
    page.locator("#import-file").set_input_files(file)
    time = page.evaluate(LOOK)
    found = tasks.longest()
    worked = max((processor for _, processor in found), default=0)
    size = file.stat().st_size / 1e6
    return (
        f"{size:.1f} MB in {time / 1000:.1f} s, {len(found)} tasks over {LONG_MS} ms, longest of the processor {worked} ms, "
        f"ms on the clock and of the processor: {found[:5]}"
    )


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10000
    columns = int(sys.argv[3]) if len(sys.argv) > 3 else 100000
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = Browser(playwright, Path(folder) / "profile", 9)
        browser.settle()
        page = browser.open_page("transfer.html")
        for name, content in (
            ("wide.csv", wide(columns)),
            ("large.csv", spreadsheet(rows)),
            ("large.json", copy(count)),
        ):
            file = Path(folder) / name
            file.write_text(content)
            print(f"{name}: {looked_through(page, file)}", flush=True)
        page.get_by_role("button", name="Import", exact=True).click()
        page.wait_for_selector(".notice", timeout=300000)
        print(f"imported: {page.locator('.notice').inner_text()!r}, {len(browser.applications())} stored")
        browser.close()


if __name__ == "__main__":
    main()
