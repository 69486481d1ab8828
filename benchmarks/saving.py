"""How long the worker takes to save one application: from its message until it is on disk (in the write log), until it
stands in `chrome.storage.local`, and until the page has its answer.

python -m benchmarks.saving [COUNT ...]     10, 1,000, 10,000 and 50,000 applications stored already
"""

import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Playwright, sync_playwright

from benchmarks.worker import CAPTURE, MAKE, ROUND_OVER, SENTENCE
from tests.browser.applications import application
from tests.browser.chromium import Browser

COUNTS = [10, 1000, 10000, 50000]
ROUNDS = 50
TEXT_LENGTH = 300
PART = 10000
IMPORT = """async part => {
  for (let start = 0; start < records.length; start += part) {
    const message = {type: 'import', mode: 'merge', records: records.slice(start, start + part), cvs: [], settings: null};
    const answer = await chrome.runtime.sendMessage(message);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
  }
}"""
# In the worker: from a message to the end of the first entry of the write log after it, and of the first write. Scoring may
# follow with writes of its own.
WATCH = """() => {
  globalThis.begun = 0; globalThis.kept = []; globalThis.written = [];
  const open = {kept: false, written: false};
  chrome.runtime.onMessage.addListener(() => { begun = performance.now(); open.kept = open.written = true; });
  const {put} = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...rest) {
    const isFirst = open.kept;
    open.kept = false;
    if (isFirst) this.transaction.addEventListener('complete', () => kept.push(performance.now() - begun));
    return put.apply(this, rest);
  };
  const area = chrome.storage.local, set = area.set.bind(area);
  area.set = async values => {
    const isFirst = open.written;
    open.written = false;
    await set(values);
    if (isFirst) written.push(performance.now() - begun);
  };
}"""
ALL_WRITTEN = """async () => {
  while (written.length < kept.length) await new Promise(done => setTimeout(done, 20));
  return [kept, written];
}"""
# What the storage takes for the least there is to write, in the same worker.
BARE = """async rounds => {
  const times = [];
  for (let number = 0; number < rounds; number++) {
    const begun = performance.now();
    await chrome.storage.local.set({bare: String(number).repeat(100).slice(0, 100)});
    times.push(performance.now() - begun);
    await new Promise(done => setTimeout(done, 60));
  }
  await chrome.storage.local.remove('bare');
  return times;
}"""
# One message after the other, so that each finds the worker idle, the score of the one before written.
SEND = """async messages => {
  const times = [];
  for (const message of messages) {
    const begun = performance.now();
    const answer = await chrome.runtime.sendMessage(message);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    times.push(performance.now() - begun);
    await new Promise(done => setTimeout(done, 250));
  }
  return times;
}"""


def captures() -> list[dict[str, Any]]:
    """Clicks on listings that are not tracked yet, dated like those that are."""
    made = []
    for number in range(ROUNDS):
        named = {"job_id": f"new{number}", "url": f"{CAPTURE['url']}new{number}", "click": f"click{number}"}
        seen_at = application(number)["applied_at"]
        made.append({"type": "capture", "capture": {**CAPTURE, **named, "seen_at": seen_at}})
    return made


def edits(count: int) -> list[dict[str, Any]]:
    """Notes and statuses of applications all over the index."""
    made = []
    for number in range(ROUNDS):
        fields = {"notes": f"Note {number}"} if number % 2 else {"status": "interview"}
        made.append({"type": "change", "ids": [f"a{number * count // ROUNDS:05d}"], "fields": fields})
    return made


def spread(times: list[float]) -> str:
    return f"median {statistics.median(times):.1f}, worst {max(times):.1f}"


def measure(playwright: Playwright, count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(playwright, Path(folder), 9)
        browser.settle()
        browser.in_extension(MAKE, [application(0), count, SENTENCE, TEXT_LENGTH])
        browser.in_extension(IMPORT, PART)
        browser.in_extension(ROUND_OVER)
        bare = browser.worker.evaluate(BARE, ROUNDS)
        print(f"{count} applications, storage alone, 100 bytes: ms {spread(bare)}")
        browser.worker.evaluate(WATCH)
        for name, messages in [("new listing", captures()), ("edit", edits(count))]:
            # The first one compiles the code.
            browser.in_extension(SEND, messages[:5])
            browser.worker.evaluate("kept.length = written.length = 0")
            answered = browser.in_extension(SEND, messages[5:])
            kept, written = browser.worker.evaluate(ALL_WRITTEN)
            assert len(kept) == len(written) == len(answered), (len(kept), len(written), len(answered))
            print(
                f"{count} applications, {name}: ms on disk {spread(kept)}; in storage.local {spread(written)}; "
                f"answered {spread(answered)}",
                flush=True,
            )
        browser.close()


def main() -> None:
    with sync_playwright() as playwright:
        for count in [int(argument) for argument in sys.argv[1:]] or COUNTS:
            measure(playwright, count)


if __name__ == "__main__":
    main()
