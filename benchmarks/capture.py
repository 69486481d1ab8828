"""What the content script costs the page: main-thread time at load and at a click on Apply, on the largest pages.

    python -m benchmarks.capture [--pages 9]       build first: python build.py

Fails where a board is over the bar. All is processor time of the page's main thread in ms, medians over fresh pages, each
opened in a tab (and process) of its own, so that each first click is cold: V8 compiles a function when it first runs.

`page`: all that the page does while it loads and rests for three seconds, without an extension. `listening`: what an
extension adds whose content script only listens for clicks; `ours`: what this one adds. Both are small differences of large
numbers, so the pages are opened in turn. The bar is on `ours` less `listening`.
`script`: the time in the extension's own scripts in such a load; `set-up`: that of all before the first click, the first
movement of the pointer, which makes the reader (content_scripts/listener.py), and the press (content_scripts/press.py);
`click`, `next`: of the first click on Apply, pressed as long as people press, and of later ones, by Chromium's trace.
`at once`: of a first click that nothing came before, as programs make it. The bar is on `click`, and its worst is shown.
The largest saved page of each board is taken, real ones where they are there; where the largest has no Apply, the click
is measured on the largest that has one.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Page, Playwright, sync_playwright

from extension_src.core.listings.boards import BOARDS
from tests.boards.saved_pages import SavedPage, all_pages
from tests.boards.test_saved_pages import STAY
from tests.browser.chromium import EXTENSION, Browser
from tests.browser.local_web import LocalWeb, serve
from toolchain.manifest import board_facts

CATEGORIES = "devtools.timeline"
# How long a page rests after its load (ms).
REST = 3000
# A page's own second click within a second counts as the same click (capture.py).
BETWEEN_CLICKS = 1100
WARM_CLICKS = 3
# How long people hold a button down (ms).
PRESSED = 90
# The bars (ms): what a load may cost more than with a script that only listens, and a cold click.
MOST_ADDED = 3.0
MOST_OF_A_CLICK = 5.0
# What comes before a click sets the reader up.
CLICK = "click"
LISTENING = "document.addEventListener('click', () => {}, true);"


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


def cost_of_extension(events: list[dict[str, Any]], identifier: str) -> dict[str, float]:
    """Processor time in the extension's scripts on pages of the web, by the kind of event that ran them, '' for none; what
    runs inside another of its events is counted once."""
    whole = [event for event in events if event.get("ph") == "X"]
    mine = [event for event in whole if f"{identifier}/content/" in script_of(event)]
    dispatched = [event for event in whole if event["name"] == "EventDispatch"]
    costs: dict[str, float] = {}
    ends: dict[tuple[int, int], float] = {}
    for event in sorted(mine, key=lambda event: (event["ts"], -event["dur"])):
        thread = (event["pid"], event["tid"])
        if event["ts"] >= ends.get(thread, 0):
            ends[thread] = event["ts"] + event["dur"]
            kind = next((other["args"]["data"]["type"] for other in dispatched if is_inside(event, other)), "")
            costs[kind] = costs.get(kind, 0) + event.get("tdur", 0) / 1000
    return costs


def is_inside(event: dict[str, Any], other: dict[str, Any]) -> bool:
    is_of_thread = (event["pid"], event["tid"]) == (other["pid"], other["tid"])
    return is_of_thread and other["ts"] <= event["ts"] <= other["ts"] + other["dur"]


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


def script_milliseconds(browser: Browser, saved: SavedPage) -> float:
    """The content script's cost of a load, what the worker's answer sets off included."""
    with fresh_page(browser) as (page, _):
        with traced(page) as events:
            page.goto(saved.url, wait_until="load")
            page.wait_for_timeout(REST)
        return sum(cost_of_extension(events, browser.extension_id).values())


def click_milliseconds(browser: Browser, saved: SavedPage) -> tuple[float, list[float]]:
    """The content script's cost of what comes before the first click on Apply on a fresh page, and of each click."""
    assert saved.apply
    set_up, clicks = 0.0, []
    with fresh_page(browser) as (page, _):
        page.goto(saved.url, wait_until="load")
        page.evaluate(STAY)
        for _ in range(1 + WARM_CLICKS):
            page.wait_for_timeout(BETWEEN_CLICKS)
            with traced(page) as events:
                press(page, saved.apply)
            costs = cost_of_extension(events, browser.extension_id)
            clicks.append(costs.pop(CLICK, 0))
            set_up += sum(costs.values())
    return set_up, clicks


def press(page: Page, selector: str) -> None:
    """A person's click where the control can be seen, else the click that the page's own script would make."""
    control = page.locator(selector).first
    if control.is_visible():
        control.scroll_into_view_if_needed()
        control.click(timeout=5000, force=True, delay=PRESSED)
    else:
        control.evaluate("element => element.click()")


def click_at_once(browser: Browser, saved: SavedPage) -> float:
    """The content script's cost of a first click that no movement of the pointer came before."""
    with fresh_page(browser) as (page, _):
        page.goto(saved.url, wait_until="load")
        page.evaluate(STAY)
        page.wait_for_timeout(BETWEEN_CLICKS)
        with traced(page) as events:
            page.evaluate("apply => document.querySelector(apply).click()", saved.apply)
        return sum(cost_of_extension(events, browser.extension_id).values())


def page_milliseconds(browser: Browser, saved: SavedPage) -> float:
    """All that the main thread of a fresh page does while it loads and rests."""
    with fresh_page(browser) as (page, spent):
        page.goto(saved.url, wait_until="load")
        page.wait_for_timeout(REST)
        return spent()


def pages_of(board: str) -> list[SavedPage]:
    """The board's largest page, and its largest with an Apply when that is another."""
    pages = sorted((page for page in all_pages() if page.board == board), key=lambda page: -len(page.html()))
    with_apply = [page for page in pages if page.apply]
    return [pages[0]] if pages[0].apply else [pages[0], with_apply[0]]


def write_listening(folder: Path, matches: list[str]) -> Path:
    """An extension whose content script only listens, on the same pages."""
    folder.mkdir()
    scripts = [{"matches": matches, "js": ["listen.js"], "run_at": "document_start"}]
    manifest = {"manifest_version": 3, "name": "listening", "version": "1", "content_scripts": scripts}
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    (folder / "listen.js").write_text(LISTENING, "utf-8")
    return folder


@contextmanager
def chromium(playwright: Playwright, web: LocalWeb, extension: Path | None) -> Iterator[Browser]:
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(playwright, Path(folder) / "profile", web.port, extension)
        if extension is not None and (extension / "worker.js").exists():
            browser.settle()
        yield browser
        browser.close()


def measured(browsers: list[Browser], saved: SavedPage, count: int) -> bool:
    """Measure a page without an extension, with one that listens and with ours, in turn; print one line. Whether it is within
    the bars."""
    ours = browsers[2]
    loads: list[list[float]] = [[], [], []]
    scripts, set_ups, first, later, at_once = [], [], [], [], []
    for _ in range(count):
        for browser, times in zip(browsers, loads, strict=True):
            times.append(page_milliseconds(browser, saved))
        scripts.append(script_milliseconds(ours, saved))
        if saved.apply:
            set_up, clicks = click_milliseconds(ours, saved)
            set_ups.append(set_up)
            first.append(clicks[0])
            later.extend(clicks[1:])
            at_once.append(click_at_once(ours, saved))
    bare, listening, with_us = [median(times) for times in loads]
    is_within = with_us - listening <= MOST_ADDED and (not first or median(first) < MOST_OF_A_CLICK)
    columns = [f"{bare:8.1f}", f"{listening - bare:9.1f}", f"{with_us - bare:6.1f}", shown(scripts), shown(set_ups)]
    columns += [shown(first), shown(later), shown(at_once), "" if is_within else "OVER"]
    print(f"{saved.name:44} {len(saved.html()) // 1000:4} {'  '.join(columns)}", flush=True)
    return is_within


def shown(costs: list[float]) -> str:
    """Median and worst."""
    return f"{median(costs):5.1f}{max(costs):5.1f}" if costs else f"{'-':>10}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=9, help="fresh pages measured of each")
    parser.add_argument("--board", choices=BOARDS, action="append", help="only these boards")
    options = parser.parse_args()
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; {options.pages} fresh pages of each; ms:")
    heads = f"{'page':>8}  {'listening':>9}  {'ours':>6}  {'script':>10}  {'set-up':>10}  {'click':>10}  {'next':>10}"
    print(f"{'':44} {'kB':>4} {heads}  {'at once':>10}")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        web, server = serve(Path(folder))
        # A copy: a build meanwhile would change what is measured.
        extension = shutil.copytree(EXTENSION, Path(folder) / "extension")
        listening = write_listening(
            Path(folder) / "listening", [one for board in board_facts() for one in board["matches"]]
        )
        with ExitStack() as open_browsers:
            browsers = [
                open_browsers.enter_context(chromium(playwright, web, one)) for one in (None, listening, extension)
            ]
            results = []
            for board in options.board or BOARDS:
                for saved in pages_of(board):
                    web.add(saved.url, saved.html())
                    results.append(measured(browsers, saved, options.pages))
        server.shutdown()
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
