"""A browser that may write to a folder on every visit, and dropping that folder on a page of it.

Headless Chromium has no folder dialog and no prompt: the permission stands in the profile before its first start, and the
folder comes by being dropped. `requestPermission` is never called: headless it waits for ever.
"""

import hashlib
import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.browser.chromium import MAKERS_HOSTS, QUIET, Browser
from toolchain.setup import chromium_path

# Chromium writes times as microseconds since 1601; any will do.
WHEN = "13400000000000000"


def extension_id(folder: Path) -> str:
    """The id that Chromium gives an unpacked extension: the beginning of its path's SHA-256, in letters from a to p."""
    digest = hashlib.sha256(str(folder).encode()).hexdigest()[:32]
    return "".join(chr(ord("a") + int(digit, 16)) for digit in digest)


def permit(profile: Path, extension: Path, folder: Path, every_visit: bool = True) -> None:
    """Write the permission into a profile that was never started."""
    origin = f"chrome-extension://{extension_id(extension)}/,*"
    chosen = {
        "display-name": folder.name,
        "is-directory": True,
        "path": str(folder),
        "readable": True,
        "writable": True,
    }
    exceptions: dict[str, Any] = {
        "file_system_access_chooser_data": {origin: {"last_modified": WHEN, "setting": {"chosen-objects": [chosen]}}}
    }
    if every_visit:
        exceptions["file_system_access_extended_permission"] = {origin: {"last_modified": WHEN, "setting": 1}}
    preferences = {
        "extensions": {"ui": {"developer_mode": True}},
        "profile": {"content_settings": {"exceptions": exceptions}},
    }
    path = profile / "Default" / "Preferences"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(preferences), "utf-8")


def withdraw(profile: Path) -> None:
    """Take the permission out of a profile that is not running, as chrome://settings/content/filesystem does."""
    path = profile / "Default" / "Preferences"
    preferences = json.loads(path.read_text("utf-8"))
    exceptions = preferences["profile"]["content_settings"]["exceptions"]
    exceptions["file_system_access_chooser_data"] = {}
    exceptions["file_system_access_extended_permission"] = {}
    path.write_text(json.dumps(preferences), "utf-8")


def drop(page: Page, selector: str, path: Path) -> None:
    """Drop a file or folder of the disk on an element."""
    page.locator(selector).scroll_into_view_if_needed()
    box = page.locator(selector).bounding_box()
    assert box is not None
    session = page.context.new_cdp_session(page)
    for kind in ("dragEnter", "dragOver", "drop"):
        session.send(
            "Input.dispatchDragEvent",
            {
                "type": kind,
                "x": box["x"] + box["width"] / 2,
                "y": box["y"] + box["height"] / 2,
                "data": {"items": [], "files": [str(path)], "dragOperationsMask": 1},
            },
        )


@contextmanager
def unattended(profile: Path, extension: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Chromium on the profile with no page of the extension and nothing attached to it."""
    command = [
        chromium_path() or "chromium", "--headless=new", "--no-sandbox", *QUIET, f"--user-data-dir={profile}",
        f"--disable-extensions-except={extension}", f"--load-extension={extension}", "--lang=en-US",
        "--password-store=basic", f"--host-resolver-rules={MAKERS_HOSTS}, MAP * 127.0.0.1:{port}", "about:blank",
    ]  # fmt: skip
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)


def copies_in(folder: Path) -> dict[str, dict[str, Any]]:
    """The copies in a folder by name."""
    # Chromium makes the file first, and then fills it in one move.
    written = [path for path in sorted(folder.glob("jobtrack-*.json")) if path.stat().st_size]
    return {path.name: json.loads(path.read_text("utf-8")) for path in written}


def folder_record(browser: Browser) -> dict[str, Any] | None:
    """The stored record of the chosen folder."""
    record: dict[str, Any] | None = browser.stored().get("folder_copy")
    return record
