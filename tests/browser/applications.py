"""Invented applications, and storing them as an older browser would have left them."""

import time
from typing import Any

from tests.browser.chromium import Browser

DAY = 24 * 60 * 60 * 1000
# What is due and what is new depends on the day the tests run.
NOW = int(time.time() * 1000)


def application(number: int, **fields: Any) -> dict[str, Any]:
    """An application, the larger its number the older."""
    at = NOW - number * DAY
    made: dict[str, Any] = {
        "id": f"a{number:05d}",
        "board": "infojobs",
        "job_id": str(number),
        "title": f"Job {number}",
        "company": f"Company {number}",
        "url": f"https://www.example.com/jobs/{number}",
        "location": "Madrid",
        "salary": "",
        "kind": "easy",
        "status": "applied",
        "confirmed": True,
        "applied_at": at,
        "updated_at": at,
        "notes": "",
        "match": None,
        "history": [{"at": at, "event": "applied"}],
        "sources": {},
    }
    made.update(fields)
    return made


def store(browser: Browser, applications: list[dict[str, Any]]) -> None:
    """Store the applications and wait until the worker has them all in its index."""
    browser.in_extension(
        "records => chrome.storage.local.set(records)", {f"app:{made['id']}": made for made in applications}
    )
    browser.wait_for_stored(
        "({index}, count) => index && JSON.parse(index).counts.reduce((sum, count) => sum + count, 0) === count",
        len(applications),
    )


def stored(browser: Browser, identifier: str) -> dict[str, Any] | None:
    """The stored application, None when it is gone."""
    found = browser.in_extension("key => chrome.storage.local.get(key)", f"app:{identifier}")
    value: dict[str, Any] | None = found.get(f"app:{identifier}")
    return value


def wait_for_field(browser: Browser, identifier: str, field: str, value: Any) -> None:
    """Wait until the stored application has this value."""
    browser.wait_for_stored(
        "(all, [key, field, value]) => all[key] !== undefined && all[key][field] === value",
        [f"app:{identifier}", field, value],
    )


def choose_settings(browser: Browser, **fields: Any) -> None:
    """Set settings, and wait for the worker."""
    page = browser.open_page("settings.html")
    page.evaluate("fields => chrome.runtime.sendMessage({type: 'settings', fields})", fields)
    page.close()
