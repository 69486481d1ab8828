"""How long the worker takes to save one application, as a ratio to what the storage itself takes: from its message until its
`chrome.storage.local.set` is done, which is when a save is acknowledged, against a `set` of the same bytes beside the same
number of keys in the same run, one after each save.

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
WARM = 5
TEXT_LENGTH = 300
PART = 10000
IMPORT = """async part => {
  for (let start = 0; start < records.length; start += part) {
    const message = {type: 'import', mode: 'merge', records: records.slice(start, start + part), cvs: [], settings: null};
    const answer = await chrome.runtime.sendMessage(message);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
  }
}"""
# In the worker: from a message to the end of the first write after it, and then what a bare `set` of the same takes. Values
# are changed a little, for storage does not write what is there already; keys that the save made are made here too.
# Scoring may follow with writes of its own.
WATCH = """() => {
  globalThis.saves = []; globalThis.bare = [];
  let begun = 0, isOpen = false, number = 0;
  chrome.runtime.onMessage.addListener(() => { begun = performance.now(); isOpen = true; });
  const area = chrome.storage.local, set = area.set.bind(area);
  const other = value => {
    if (typeof value === 'string') return value.slice(0, -1) + (value.endsWith('~') ? '^' : '~');
    return Array.isArray(value) ? [...value.slice(0, -1), 'other'] : {...value, updated_at: number};
  };
  globalThis.last = null;
  area.set = async values => {
    if (!isOpen) return set(values);
    isOpen = false;
    const waited = performance.now() - begun;
    // What this adds is not the save's.
    const known = new Set(Object.keys(await area.get(Object.keys(values))));
    const started = performance.now();
    await set(values);
    saves.push(performance.now() - started + waited);
    last = [values, known];
  };
  globalThis.measureBare = async () => {
    number += 1;
    const [values, known] = last, copies = {}, rest = {};
    for (const [key, value] of Object.entries(values)) {
      const name = known.has(key) ? `bare:${key}` : `bare:${number}:${key}`;
      copies[name] = other(value);
      if (known.has(key)) rest[name] = value;
    }
    if (Object.keys(rest).length) await set(rest);
    const started = performance.now();
    await set(copies);
    bare.push(performance.now() - started);
    await area.remove(Object.keys(copies));
  };
}"""
# One message after the other, so that each finds the worker idle, the score of the one before written.
SEND = """async message => {
  const begun = performance.now();
  const answer = await chrome.runtime.sendMessage(message);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  const time = performance.now() - begun;
  await new Promise(done => setTimeout(done, 250));
  return time;
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
        browser.worker.evaluate(WATCH)
        for name, messages in [("new listing", captures()), ("edit", edits(count))]:
            answered = []
            for message in messages:
                answered.append(browser.in_extension(SEND, message))
                browser.worker.evaluate("() => measureBare()")
            # The first ones compile the code.
            saves = browser.worker.evaluate("() => saves.splice(0)")[WARM:]
            bare = browser.worker.evaluate("() => bare.splice(0)")[WARM:]
            assert len(saves) == len(bare) == len(messages) - WARM, (len(saves), len(bare))
            print(
                f"{count} applications, {name}: {statistics.median(saves) / statistics.median(bare):.2f} times a set of the "
                f"same; ms saved {spread(saves)}; set alone {spread(bare)}; answered {spread(answered[WARM:])}",
                flush=True,
            )
        browser.close()


def main() -> None:
    with sync_playwright() as playwright:
        for count in [int(argument) for argument in sys.argv[1:]] or COUNTS:
            measure(playwright, count)


if __name__ == "__main__":
    main()
