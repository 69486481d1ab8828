"""How long the worker takes for an import, then for a scoring round over it, and captures meanwhile, at many applications.

    python -m benchmarks.worker [COUNT] [EXTENSION]     5,000 applications with 5 kB texts, dist/extension

Beside them, from the same run: the storage's own time for the same records, the message's way to the worker, and an idle
worker's answer to a capture.
"""

import os
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests.browser.applications import application
from tests.browser.chromium import EXTENSION, Browser
from tests.browser.messages import ask

CV = "Cocinera. Diez años de cocina de mercado, cocina gallega, arroces, pescados, alérgenos y control de costes."
OTHER_CV = "Enfermera de urgencias en hospital, triaje, cuidados intensivos, administración de medicación y vacunas."
SENTENCE = "Buscamos cocinero con experiencia en cocina de mercado, pescados, arroces y control de costes, turno {}. "
TEXT_LENGTH = 5000
MAKE = """([template, count, sentence, length]) => {
  globalThis.records = [];
  for (let n = 0; n < count; n++) {
    // Ids that tell nothing of the date, as an import's do.
    const made = {...template, id: 'a' + String(n * 7919 % count).padStart(5, '0'), job_id: String(n)};
    made.title = 'Cocinero ' + n; made.company = 'Company ' + n % 900; made.url = made.url + n;
    made.applied_at -= n * 3600000; made.updated_at = made.applied_at; made.history = [{at: made.applied_at, event: 'applied'}];
    records.push({application: made, description: sentence.replace('{}', n).repeat(99).slice(0, length)});
  }
}"""
WRITE = """async () => {
  const begun = performance.now(), all = {};
  for (const {application, description} of records) {
    all['bare:' + application.id] = application; all['bare-text:' + application.id] = description;
  }
  await chrome.storage.local.set(all);
  const time = performance.now() - begun;
  await chrome.storage.local.remove(Object.keys(all));
  return time;
}"""
# The same message, refused: what it takes to get it to the worker.
REFUSED = """async () => {
  const begun = performance.now();
  await chrome.runtime.sendMessage({type: 'import', mode: 'none', records, cvs: [], settings: null});
  return performance.now() - begun;
}"""
IMPORT = """async () => {
  const begun = performance.now();
  const answer = await chrome.runtime.sendMessage({type: 'import', mode: 'merge', records, cvs: [], settings: null});
  return {time: performance.now() - begun, answer};
}"""
# Captures one after the other until the round is over, or so many when there is none.
CAPTURES = """async ([template, first, most]) => {
  const times = [], begun = performance.now();
  for (let n = 0; n < most; n++) {
    const found = await chrome.storage.local.get('rescoring');
    if (first === 'round' && !found.rescoring) break;
    const capture = {...template, job_id: String(1e9 + n) + first, url: template.url + first + n, click: first + n};
    const sent = performance.now();
    const answer = await chrome.runtime.sendMessage({type: 'capture', capture});
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    times.push(performance.now() - sent);
    await new Promise(done => setTimeout(done, 500));
  }
  return {times, total: performance.now() - begun};
}"""
ROUND_OVER = """() => new Promise(done => {
  const look = async () => {
    const {rescoring, unscored} = await chrome.storage.local.get(['rescoring', 'unscored']);
    if (!rescoring && !(unscored || []).length) { chrome.storage.local.onChanged.removeListener(look); done(); }
  };
  chrome.storage.local.onChanged.addListener(look);
  look();
})"""
CAPTURE = {
    "board": "infojobs", "job_id": "", "url": "https://www.infojobs.net/lugo/cocinero/of-i", "title": "Cocinero",
    "company": "Casa Ejemplo", "location": "Lugo", "salary": "", "description": "Cocina.", "sources": {},
    "kind": "easy", "event": "click", "click": "", "seen_at": 1000,
}  # fmt: skip


def capture_times(browser: Browser, first: str, most: int) -> dict[str, Any]:
    return dict(browser.in_extension(CAPTURES, [CAPTURE, first, most]))


def spread(times: list[float]) -> str:
    if not times:
        return "none"
    return f"median {statistics.median(times):.0f} ms, worst {max(times):.0f} ms of {len(times)}"


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    extension = Path(sys.argv[2]) if len(sys.argv) > 2 else EXTENSION
    print(f"load {os.getloadavg()[0]:.1f}, {count} applications")
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = Browser(playwright, Path(folder), 9, extension)
        browser.settle()
        ask(browser, type="save-cv", cv={"id": "", "name": "CV", "text": OTHER_CV})
        browser.in_extension(ROUND_OVER)
        browser.in_extension(MAKE, [application(0), count, SENTENCE, TEXT_LENGTH])
        bare = browser.in_extension(WRITE)
        sent = browser.in_extension(REFUSED)
        done = browser.in_extension(IMPORT)
        assert done["answer"]["ok"], done["answer"]
        print(
            f"import: {done['time'] / 1000:.2f} s; storage alone: {bare / 1000:.2f} s, its message: {sent / 1000:.2f} s"
        )
        during = capture_times(browser, "round", 100000)
        browser.in_extension(ROUND_OVER)
        rate = count / during["total"] * 1000
        print(f"round: {during['total'] / 1000:.1f} s, {rate:.0f} a second; captures: {spread(during['times'])}")
        idle = capture_times(browser, "idle", 20)
        print(f"captures of an idle worker: {spread(idle['times'])}")
        browser.close()


if __name__ == "__main__":
    main()
