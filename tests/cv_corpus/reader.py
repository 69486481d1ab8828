"""The CV reader as it ships, in real Chromium: an extension of its own with nothing else in it, driven from a page."""

import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, sync_playwright

from toolchain.bundle import bundle_cv_reader
from toolchain.node import esbuild
from toolchain.setup import chromium_path
from toolchain.sources import module_graph
from toolchain.transpile import run_transcrypt, stage

CLIENT = "extension_src.browser.cv_file"
MANIFEST = {"manifest_version": 3, "name": "CV reader", "version": "1", "background": {"service_worker": "sw.js"}}
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
  outcome.longestPause = longestPause;
  beating = false;
  return outcome;
};
"""


@dataclass
class Reader:
    """A page of the extension that reads CV files."""

    page: Page
    context: BrowserContext
    requests: list[str]

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

    def workers(self) -> int:
        """How many of the reader's Workers are alive."""
        return len(self.page.workers)


def build(folder: Path) -> Path:
    """An unpacked extension with the shipped reader, an empty page and the driver as `driver.js`."""
    extension = folder / "extension"
    bundle_cv_reader(extension / "cv_reader", dev=False)
    stage(module_graph([CLIENT]), folder / "source")
    run_transcrypt(folder / "source", folder / "transpiled")
    driver = folder / "driver.js"
    driver.write_text(DRIVER.replace("@CLIENT@", str(folder / "transpiled" / f"{CLIENT}.js")), "utf-8")
    esbuild(str(driver), "--bundle", "--format=iife", f"--outfile={extension / 'driver.js'}")
    (extension / "manifest.json").write_text(json.dumps(MANIFEST), "utf-8")
    (extension / "sw.js").write_text("", "utf-8")
    (extension / "page.html").write_text('<!doctype html><script src="driver.js"></script>', "utf-8")
    return extension


@contextmanager
def running_reader(folder: Path) -> Iterator[Reader]:
    """The reader, built in `folder` and opened in a Chromium whose every request is noted."""
    extension = build(folder)
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            folder / "profile",
            executable_path=chromium_path(),
            headless=False,
            args=[
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                f"--disable-extensions-except={extension}",
                f"--load-extension={extension}",
                "--disable-features=DisableLoadExtensionCommandLineSwitch",
            ],
        )
        try:
            worker = context.service_workers[0] if context.service_workers else context.wait_for_event("serviceworker")
            page = context.new_page()
            requests: list[str] = []
            context.on("request", lambda request: requests.append(request.url))
            page.goto(worker.url.replace("sw.js", "page.html"))
            yield Reader(page, context, requests)
        finally:
            context.close()
