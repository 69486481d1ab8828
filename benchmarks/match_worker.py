"""How long the first score of a worker's life takes in Chromium, its data read from the extension included.

    python -m benchmarks.match_worker     build first: python build.py

From message to answer, for a CV of 3,000 and a listing of 5,000 characters. The worker is stopped before each round; a message
without a score starts it, beside which stands a second score of the same pair.
"""

import os
import statistics
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from benchmarks.match_speed import pairs
from tests.browser.chromium import Browser
from tests.browser.messages import ask

ROUNDS = 15
TIMES = """async ([tracked, score]) => {
  const times = [];
  for (const message of [tracked, score, score]) {
    const begun = performance.now();
    const answer = await chrome.runtime.sendMessage(message);
    times.push(performance.now() - begun);
    if (!answer.ok || message === score && answer.match.fit === null) throw new Error(JSON.stringify(answer));
  }
  return times;
}"""


def main() -> None:
    pair: dict[str, Any] = pairs()[0]
    tracked = {"type": "tracked", "board": "infojobs", "job_id": "1", "url": ""}
    listing = {"company": "", "location": "", **pair["listing"]}
    print(f"load {os.getloadavg()[0]:.1f}")
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = Browser(playwright, Path(folder), 9)
        browser.settle()
        ask(browser, type="save-cv", cv={"id": "", "name": "CV", "text": pair["cv"]})
        rounds = []
        for _ in range(ROUNDS):
            browser.stop_worker()
            rounds.append(browser.in_extension(TIMES, [tracked, {"type": "score", "listing": listing}]))
        browser.close()
    for name, times in zip(("worker's start", "first score", "second score"), zip(*rounds, strict=True), strict=True):
        print(f"{name}: median {statistics.median(times):.0f} ms, worst {max(times):.0f} ms of {len(times)}")


if __name__ == "__main__":
    main()
