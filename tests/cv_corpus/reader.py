"""The CV reader as it ships, in real Chromium: driven from a page of the built extension."""

import base64
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.browser.chromium import READER, Browser
from toolchain.node import esbuild
from toolchain.sources import module_graph
from toolchain.transpile import run_transcrypt, stage

CLIENT = "extension_src.browser.cv_file"
# Reads a file as a page does, and says how it went; what the page's own thread was doing meanwhile is watched too.
DRIVER = """
import { read_within } from '@CLIENT@';
globalThis.readCv = async ({ content, size, name, password, silence, cancelAt }) => {
  const parts = size ? [new Uint8Array(size)] : [Uint8Array.from(atob(content), (c) => c.charCodeAt(0))];
  const file = new File(parts, name);
  const controller = new AbortController();
  const progress = [];
  const onProgress = (page, pages) => {
    progress.push([page, pages]);
    if (page === cancelAt) controller.abort();
  };
  if (cancelAt === 0) controller.abort();
  let longestPause = 0;
  let last = performance.now();
  const beat = new MessageChannel();
  let beating = true;
  beat.port1.onmessage = () => {
    longestPause = Math.max(longestPause, performance.now() - last);
    last = performance.now();
    if (beating) setTimeout(() => beat.port2.postMessage(0), 5);
  };
  beat.port2.postMessage(0);
  const start = performance.now();
  const outcome = { progress };
  try {
    outcome.cv = await read_within(file, password, onProgress, controller.signal, silence);
  } catch (error) {
    outcome.error = { id: error.id ?? String(error), detail: error.detail ?? '' };
  }
  outcome.milliseconds = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 20));
  outcome.longestPause = longestPause;
  beating = false;
  return outcome;
};
"""


@dataclass
class Reader:
    """A page of the extension that reads CV files."""

    page: Page

    def outcome(
        self,
        content: bytes,
        name: str,
        password: str = "",
        silence: int = 30000,
        cancel_at: int | None = None,
        size: int = 0,
    ) -> dict[str, Any]:
        """What came of reading: {cv} or {error: {id, detail}}, with progress, milliseconds and longestPause."""
        result: dict[str, Any] = self.page.evaluate(
            "(request) => readCv(request)",
            {
                "content": base64.b64encode(content).decode(),
                "name": name,
                "password": password,
                "silence": silence,
                "cancelAt": cancel_at,
                "size": size,
            },
        )
        return result

    def cv(self, content: bytes, name: str, password: str = "") -> dict[str, Any]:
        """The CV read; an error is a failure."""
        outcome = self.outcome(content, name, password)
        assert "cv" in outcome, outcome.get("error")
        cv: dict[str, Any] = outcome["cv"]
        return cv

    def error(self, content: bytes, name: str, **options: Any) -> tuple[str, str]:
        """The id and detail of the error; a CV read is a failure."""
        outcome = self.outcome(content, name, **options)
        assert "error" in outcome, outcome["cv"]["text"][:300]
        return outcome["error"]["id"], outcome["error"]["detail"]

    def wait_for_no_worker(self) -> None:
        """Wait until no Worker of the page is alive; Chromium ends a busy one in its own time."""
        deadline = time.monotonic() + 90
        while self.page.workers:
            assert time.monotonic() < deadline, "a Worker of the reader is still alive"
            self.page.evaluate("() => new Promise(requestAnimationFrame)")


def driver(folder: Path) -> str:
    """The script that makes `readCv` of the client module, built in `folder` with the shipped flags."""
    stage(module_graph([CLIENT]), folder / "source")
    run_transcrypt(folder / "source", folder / "transpiled")
    script = folder / "driver.js"
    script.write_text(DRIVER.replace("@CLIENT@", str(folder / "transpiled" / f"{CLIENT}.js")), "utf-8")
    bundle = folder / "driver-bundle.js"
    esbuild(str(script), "--bundle", "--format=iife", f"--outfile={bundle}")
    return bundle.read_text("utf-8")


def open_reader(browser: Browser, folder: Path) -> Reader:
    """A page of the extension in `browser` that can read; `folder` is for what is built."""
    page = browser.open_page(READER)
    page.evaluate(driver(folder))
    return Reader(page)
