"""How fast popup and tracker open, search and scroll with many applications, beside an empty page.

    python -m benchmarks.pages [COUNT]     10,000 applications unless told otherwise; 100,000 must still open

Opening is the first contentful paint; the pages take turns, so that whatever else the machine does falls on both.
Scrolling goes through ten thousand rows.
"""

import shutil
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import CDPSession, Page, sync_playwright

from tests.browser.applications import application, store
from tests.browser.chromium import EXTENSION, Browser
from toolchain.sources import ROOT

ROUNDS = 9
EMPTY = "empty.html"
STATUSES = ["applied", "applied", "applied", "saved", "interview", "rejected", "ghosted"]
KEYSTROKES = ["d", "de", "dev", "deve", "devel", "", "m", "ma", "mad", ""]

SEARCH = """async queries => {
  const field = document.getElementById('search'), times = [];
  for (const query of queries) {
    field.value = query;
    const begun = performance.now();
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await new Promise(requestAnimationFrame);
    const {port1, port2} = new MessageChannel();
    await new Promise(done => { port1.onmessage = done; port2.postMessage(0); });
    times.push(performance.now() - begun);
  }
  return times;
}"""
SCROLL = """async () => {
  const tasks = [], list = document.getElementById('list');
  const observer = new PerformanceObserver(seen => tasks.push(...seen.getEntries().map(task => task.duration)));
  observer.observe({type: 'longtask'});
  const isMore = () => list.scrollTop + list.clientHeight < list.scrollHeight - 1;
  let frames = 0;
  for (; frames < 1000 && isMore(); frames++) { list.scrollTop += 600; await new Promise(requestAnimationFrame); }
  await new Promise(done => setTimeout(done, 200));
  return {frames, long: tasks.length, longest: Math.max(0, ...tasks)};
}"""
# The main thread's own speed at this moment, to judge the times of a busy machine by.
LOOP = """() => { const begun = performance.now(); let sum = 0; for (let i = 0; i < 2e7; i++) sum += i % 7;
  return performance.now() - begun + sum * 0; }"""


def with_empty_page(folder: Path) -> Path:
    """A copy of the built extension with an empty page in it."""
    copy = folder / "extension"
    shutil.copytree(EXTENSION, copy)
    (copy / EMPTY).write_text("<!doctype html><title>empty</title><p>empty</p>")
    return copy


def fill(browser: Browser, count: int) -> None:
    """Store `count` applications and wait until the worker has them in its index."""
    made = [
        application(number, title=f"Developer {number}", status=STATUSES[number % len(STATUSES)])
        for number in range(1, count + 1)
    ]
    store(browser, made)


def first_paint(browser: Browser, path: str, selector: str) -> float:
    """Milliseconds from navigation to the first contentful paint."""
    page = browser.open_page(path)
    page.wait_for_selector(selector)
    page.wait_for_function("() => performance.getEntriesByName('first-contentful-paint').length === 1")
    time: float = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    page.close()
    return time


def processor(session: CDPSession) -> float:
    """Milliseconds of processor time that the page's main thread has used: what a busy machine does not change."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration")) * 1000


def counted(browser: Browser, page: Page) -> CDPSession:
    """A session that counts the page's processor time from now on."""
    session = browser.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    return session


def opening_processor(browser: Browser, path: str, selector: str) -> float:
    """Processor milliseconds until the page shows its first rows."""
    page = browser.context.new_page()
    session = counted(browser, page)
    page.goto(browser.address(path))
    page.wait_for_selector(selector)
    used = processor(session)
    page.close()
    return used


def measured(browser: Browser) -> dict[str, Any]:
    """Every figure of one browser."""
    times: dict[str, list[float]] = {
        EMPTY: [],
        "popup.html": [],
        "tracker.html": [],
        "tracker.html#table": [],
        "tracker.html#board": [],
    }
    used: dict[str, list[float]] = {path: [] for path in times}
    for _ in range(ROUNDS):
        for path, found in times.items():
            first = "p" if path == EMPTY else "[data-app-id]"
            found.append(first_paint(browser, path, first))
            used[path].append(opening_processor(browser, path, first))
    page = browser.open_page("tracker.html#table")
    page.wait_for_selector("[data-ready] [data-app-id]")
    page.evaluate(SEARCH, ["warm", ""])
    loop = page.evaluate(LOOP)
    session = counted(browser, page)
    begun = processor(session)
    searches = page.evaluate(SEARCH, KEYSTROKES)
    searched = processor(session)
    scroll = page.evaluate(SCROLL)
    scrolled = processor(session)
    session.send("HeapProfiler.collectGarbage")
    heap = session.send("Runtime.getHeapUsage")
    medians = {path: statistics.median(found) for path, found in times.items()}
    work = {path: statistics.median(found) for path, found in used.items()}
    return {
        "empty page, first paint ms": round(medians[EMPTY]),
        "popup, ms more than the empty page": round(medians["popup.html"] - medians[EMPTY]),
        "tracker, ms more than the empty page": round(medians["tracker.html"] - medians[EMPTY]),
        "table, ms more than the empty page": round(medians["tracker.html#table"] - medians[EMPTY]),
        "board, ms more than the empty page": round(medians["tracker.html#board"] - medians[EMPTY]),
        "popup, processor ms more than the empty page": round(work["popup.html"] - work[EMPTY]),
        "tracker, processor ms more than the empty page": round(work["tracker.html"] - work[EMPTY]),
        "search, processor ms a keystroke": round((searched - begun) / len(KEYSTROKES), 1),
        "scrolling, processor ms a frame": round((scrolled - searched) / scroll["frames"], 1),
        "search, keystroke to result, median ms": round(statistics.median(searches), 1),
        "a loop of 20 million steps in the same page, ms": round(loop, 1),
        "scrolling, tasks over 50 ms": scroll["long"],
        "scrolling, longest task ms": round(scroll["longest"]),
        "scrolling, frames": scroll["frames"],
        "tracker, JavaScript heap MB after scrolling": round(
            (heap["usedSize"] + heap["embedderHeapUsedSize"]) / 1e6, 1
        ),
    }


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10000
    folder = Path(tempfile.mkdtemp(dir=ROOT / ".build"))
    try:
        with sync_playwright() as playwright:
            extension = with_empty_page(folder)
            filled = Browser(playwright, folder / "profile", 9, extension)
            filled.settle()
            fill(filled, count)
            filled.close()
            # A person's browser has not just been handed ten thousand records: their script and its literals stay for some
            # collections in the heap that all of an extension's pages share: 25 MB after each, 7 without.
            browser = Browser(playwright, folder / "profile", 9, extension)
            browser.settle()
            for name, value in measured(browser).items():
                print(f"{name}: {value}")
            browser.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
