"""What the content script costs the page: main-thread time at load and at a click on Apply, on the largest pages.

    python -m benchmarks.capture [--pages 9]       build first: python build.py

Every page is opened in a tab (and process) of its own, so each first click is cold: V8 compiles a function when it
first runs. Times are of Chromium's trace events whose script is the extension's. Processor time is what the work takes,
clock time holds what else the machine did meanwhile. `beside`: all processor time of the page's main thread while it
loads, with the extension over without, medians.
The largest saved page of each board is taken, real ones where they are there; where the largest has no Apply, the click
is measured on the largest that has one.
"""

import argparse
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Page, Playwright, sync_playwright

from extension_src.core.listings.boards import BOARDS
from tests.boards.saved_pages import SavedPage, all_pages
from tests.boards.test_saved_pages import STAY, click
from tests.browser.chromium import EXTENSION, Browser
from tests.browser.local_web import LocalWeb, serve

CATEGORIES = "devtools.timeline"
# What follows a load: an answer of the worker (ms).
REST = 150
# A page's own second click within a second counts as the same click (capture.py).
BETWEEN_CLICKS = 1100
WARM_CLICKS = 3


@dataclass(frozen=True)
class Cost:
    """Milliseconds of the main thread: as the clock saw them, and those in which the processor was ours."""

    wall: float
    processor: float


@contextmanager
def traced(page: Page) -> Iterator[list[dict[str, Any]]]:
    """Collects the trace events of the browser while the block runs."""
    session = page.context.new_cdp_session(page)
    events: list[dict[str, Any]] = []
    complete: list[object] = []
    session.on("Tracing.dataCollected", lambda data: events.extend(data["value"]))
    session.on("Tracing.tracingComplete", lambda told: complete.append(told))
    session.send("Tracing.start", {"categories": CATEGORIES, "transferMode": "ReportEvents"})
    yield events
    session.send("Tracing.end")
    while not complete:
        page.wait_for_timeout(10)
    session.detach()


def cost_of_extension(events: list[dict[str, Any]], identifier: str) -> Cost:
    """Time in the extension's scripts on pages of the web; what runs inside another of its events is counted once."""
    mine = [event for event in events if event.get("ph") == "X" and f"{identifier}/content/" in script_of(event)]
    wall = processor = 0.0
    ends: dict[tuple[int, int], float] = {}
    for event in sorted(mine, key=lambda event: (event["ts"], -event["dur"])):
        thread = (event["pid"], event["tid"])
        if event["ts"] >= ends.get(thread, 0):
            ends[thread] = event["ts"] + event["dur"]
            wall += event["dur"] / 1000
            processor += event.get("tdur", 0) / 1000
    return Cost(wall, processor)


def script_of(event: dict[str, Any]) -> str:
    arguments = event.get("args", {})
    return str((arguments.get("data") or {}).get("url") or arguments.get("fileName") or "")


@contextmanager
def fresh_page(browser: Browser) -> Iterator[tuple[Page, Callable[[], float]]]:
    """A tab, and what gives the processor time (ms) that its main thread has spent since it was opened."""
    page = browser.context.new_page()
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def spent() -> float:
        metrics = {metric["name"]: metric["value"] for metric in session.send("Performance.getMetrics")["metrics"]}
        return float(metrics["TaskDuration"]) * 1000

    yield page, spent
    page.close()


def load_cost(browser: Browser, saved: SavedPage) -> Cost:
    """The content script's cost of a load, what the worker's answer sets off included."""
    with fresh_page(browser) as (page, _):
        with traced(page) as events:
            page.goto(saved.url, wait_until="load")
            page.wait_for_timeout(REST)
        return cost_of_extension(events, browser.extension_id)


def click_costs(browser: Browser, saved: SavedPage) -> list[Cost]:
    """The content script's cost of the first click on Apply on a fresh page, and of the next ones."""
    assert saved.apply
    costs = []
    with fresh_page(browser) as (page, _):
        page.goto(saved.url, wait_until="load")
        page.evaluate(STAY)
        for _ in range(1 + WARM_CLICKS):
            page.wait_for_timeout(BETWEEN_CLICKS)
            with traced(page) as events:
                click(page, saved.apply)
            costs.append(cost_of_extension(events, browser.extension_id))
    return costs


def page_milliseconds(browser: Browser, saved: SavedPage) -> float:
    """All that the main thread of a fresh page does while it loads, in processor time."""
    with fresh_page(browser) as (page, spent):
        page.goto(saved.url, wait_until="load")
        page.wait_for_timeout(REST)
        return spent()


def pages_of(board: str) -> list[SavedPage]:
    """The board's largest page, and its largest with an Apply when that is another."""
    pages = sorted((page for page in all_pages() if page.board == board), key=lambda page: -len(page.html()))
    with_apply = [page for page in pages if page.apply]
    return [pages[0]] if pages[0].apply else [pages[0], with_apply[0]]


@contextmanager
def chromium(playwright: Playwright, web: LocalWeb, extension: Path | None) -> Iterator[Browser]:
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(playwright, Path(folder) / "profile", web.port, extension)
        if extension is not None:
            browser.settle()
        yield browser
        browser.close()


def print_costs(browser: Browser, bare: Browser, saved: SavedPage, count: int) -> None:
    """Measure a page with and without the extension, in turn, and print one line."""
    loads, clicks, with_us, without = [], [], [], []
    for _ in range(count):
        loads.append(load_cost(browser, saved))
        if saved.apply:
            clicks.append(click_costs(browser, saved))
        with_us.append(page_milliseconds(browser, saved))
        without.append(page_milliseconds(bare, saved))
    warm = [cost for run in clicks for cost in run[1:]]
    columns = [shown(loads), shown([run[0] for run in clicks]), shown(warm)]
    ratio = median(with_us) / median(without)
    print(f"{saved.name:44} {len(saved.html()) // 1000:4}  {'  '.join(columns)}  {ratio:6.2f}", flush=True)


def shown(costs: list[Cost]) -> str:
    """Median and worst of processor time, then of the clock's."""
    if not costs:
        return f"{'-':>21}"
    processor, wall = [cost.processor for cost in costs], [cost.wall for cost in costs]
    return f"{median(processor):5.1f}{max(processor):5.1f} {median(wall):5.1f}{max(wall):5.1f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=9, help="fresh pages measured of each")
    parser.add_argument("--board", choices=BOARDS, action="append", help="only these boards")
    options = parser.parse_args()
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; {options.pages} fresh pages of each; ms:")
    print("processor time median and worst, then clock time median and worst")
    print(f"{'page':44} {'kB':>4}  {'load':>21}  {'cold click':>21}  {'warm click':>21}  {'beside':>6}")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        web, server = serve(Path(folder))
        # A copy: a build meanwhile would change what is measured.
        extension = shutil.copytree(EXTENSION, Path(folder) / "extension")
        with chromium(playwright, web, extension) as browser, chromium(playwright, web, None) as bare:
            for board in options.board or BOARDS:
                for saved in pages_of(board):
                    web.add(saved.url, saved.html())
                    print_costs(browser, bare, saved, options.pages)
        server.shutdown()


if __name__ == "__main__":
    main()
