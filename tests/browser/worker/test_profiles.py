"""Profiles that released versions left, with data, open in this one: nothing lost, everything listed.

tests/profiles/VERSION.json is what `chrome.storage.local` held after that version was used; never edited afterwards. A
release adds its own (docs/release.md). The index is left out: it is rebuilt.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import Browser
from tests.browser.pages.test_settings_pages import opened, saved
from tests.browser.worker.test_upgrade import ask, restart_on

PROFILES = sorted((Path(__file__).parents[2] / "profiles").glob("*.json"))


@pytest.fixture(params=PROFILES, ids=lambda path: path.stem)
def profile(request: pytest.FixtureRequest) -> dict[str, Any]:
    stored: dict[str, Any] = json.loads(request.param.read_text("utf-8"))
    return stored


def test_there_is_a_profile_of_each_schema_s_versions() -> None:
    assert {"0.1.0", "0.1.1"} <= {path.stem for path in PROFILES}


def test_a_profile_opens_with_everything_in_it(browser: Browser, profile: dict[str, Any]) -> None:
    restart_on(browser, profile)
    assert ask(browser)["ok"]
    after = browser.stored()
    for key, value in profile.items():
        if key.startswith("job:") and f"app:{key.removeprefix('job:')}" not in profile:
            # Held for the undoing of a deletion, which ends a day after it.
            assert after.get(key, value) == value, key
        elif key.startswith(("job:", "cv:")) or key == "installation_id":
            assert after[key] == value, key
        elif key.startswith("app:"):
            # A later version may score anew and add fields; what the person and the boards gave stays.
            kept = {name: after[key][name] for name in value if name != "match"}
            assert kept == {name: given for name, given in value.items() if name != "match"}, key
    for name, chosen in profile["settings"].items():
        assert after["settings"][name] == chosen, name


def test_a_profile_is_shown_in_the_tracker(browser: Browser, profile: dict[str, Any]) -> None:
    restart_on(browser, profile)
    assert ask(browser)["ok"]
    page = browser.open_page("tracker.html#table")
    titles = {value["title"] for key, value in profile.items() if key.startswith("app:")}
    assert titles
    # Those that are over are not among the open ones.
    page.get_by_role("button", name=re.compile("^(All|Todas)")).click()
    for title in titles:
        expect(page.locator("[data-app-id]", has_text=title).first).to_be_visible()
    assert page.evaluate("document.documentElement.lang") == profile["settings"]["language"]


def test_a_profile_from_the_future_is_left_alone(browser: Browser, profile: dict[str, Any]) -> None:
    settings = {**profile["settings"], "agreed_at": 1}
    newer = {**profile, "settings": settings, "schema": profile["schema"] + 98}
    restart_on(browser, newer)
    assert ask(browser) == {"ok": False, "error": "newer-schema", "retry": False}
    exported = json.loads(saved(opened(browser, "transfer.html"), "Todo (JSON)"))
    records = {key: value for key, value in newer.items() if key.startswith("app:")}
    assert {f"app:{made['id']}": made for made in exported["applications"]} == records
    assert exported["schema"] == newer["schema"]
    assert browser.stored() == newer
