"""What the manifest asks for and opens: held here word for word, so that no change slips in unseen."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from extension_src.core.listings.board_addresses import board_of
from extension_src.core.listings.boards import BOARDS
from toolchain.entries import pages
from toolchain.manifest import MINIMUM_CHROME, board_facts, manifest_text, service_address
from toolchain.sources import BROWSER_PACKAGES, ROOT

SERVICE = "https://letters.example"
PERMISSIONS = ["storage", "unlimitedStorage", "alarms", "activeTab", "scripting", "sidePanel"]
OPTIONAL_PERMISSIONS = ["notifications"]
KEYS = {
    "manifest_version", "name", "description", "version", "default_locale", "minimum_chrome_version", "icons", "action",
    "background", "permissions", "optional_permissions", "host_permissions", "content_scripts", "commands",
    "content_security_policy", "incognito", "side_panel",
}  # fmt: skip
POLICY = {
    "default-src": ["'self'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:", "blob:"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": ["'none'"],
}
# What the sources use that came latest to Chrome, with the version (MDN's compatibility data). Without these the
# extension does not work; what merely looks plainer in an older Chrome (field-sizing) is not among them.
NEEDS = {
    r"\bnavigation\.addEventListener": 102,
    r"\bstorage\.session\b": 102,
    r":has\(": 105,
    r"\bsidePanel\.open\b": 116,
    r"\blight-dark\(": 123,
    # Before, only the session area had access levels: the worker's first act would fail.
    r"\bstorage\.local\.setAccessLevel": 140,
}


@pytest.fixture(scope="module", params=["", SERVICE], ids=["free", "with-service"])
def service(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def manifest(service: str) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(manifest_text(service))
    return made


def browser_sources() -> Iterator[str]:
    for package in (*BROWSER_PACKAGES, "toolchain"):
        for ending in ("py", "js", "css", "html"):
            for path in (ROOT / package).rglob(f"*.{ending}"):
                yield path.read_text("utf-8")


def test_permissions_are_these_and_no_others(manifest: dict[str, Any]) -> None:
    assert manifest["permissions"] == PERMISSIONS
    assert manifest["optional_permissions"] == OPTIONAL_PERMISSIONS


@pytest.mark.parametrize("permission", ["storage", "alarms", "scripting", "sidePanel"])
def test_a_permission_with_an_interface_is_used(permission: str) -> None:
    assert any(f"chrome.{permission}." in source for source in browser_sources())


def test_hosts_are_the_boards_and_no_others(manifest: dict[str, Any]) -> None:
    patterns = [pattern for board in board_facts() for pattern in board["matches"]]
    assert manifest["host_permissions"] == patterns
    assert len(set(patterns)) == len(patterns)
    scripts = {script["js"][-1]: script for script in manifest["content_scripts"]}
    assert list(scripts) == [f"content/{board}.js" for board in BOARDS]
    for board in board_facts():
        script = scripts[f"content/{board['id']}.js"]
        assert (script["matches"], script["js"]) == (board["matches"], board["scripts"])
        # Nothing runs before the person agreed; then the worker registers it (tests/browser/worker/test_agreement.py).
        assert script["exclude_matches"] == ["<all_urls>"]


@pytest.mark.parametrize("board", board_facts(), ids=lambda board: board["id"])
def test_each_pattern_is_of_its_own_board(board: dict[str, Any]) -> None:
    assert board["matches"]
    for pattern in board["matches"]:
        scheme, _, rest = pattern.partition("://")
        host, slash, path = rest.partition("/")
        # No page that somebody on the way could have written.
        assert scheme == "https", pattern
        assert slash, pattern
        assert path.endswith("*"), pattern
        assert "*" not in host.removeprefix("*."), pattern
        assert board_of(f"https://{host.removeprefix('*.')}/") == board["id"], pattern


def test_policy_lets_nothing_in_and_out_but_the_service(manifest: dict[str, Any], service: str) -> None:
    assert list(manifest["content_security_policy"]) == ["extension_pages"]
    written = manifest["content_security_policy"]["extension_pages"]
    assert "unsafe" not in written
    policy = {directive.split()[0]: directive.split()[1:] for directive in written.split(";")}
    assert policy.pop("connect-src") == (["'self'", service] if service else ["'self'"])
    assert policy == POLICY


def test_pages_of_the_web_get_no_way_in(manifest: dict[str, Any]) -> None:
    """No web_accessible_resources, no externally_connectable, and nothing else that is not listed."""
    assert set(manifest) == KEYS
    assert manifest["manifest_version"] == 3


def test_without_a_service_none_is_named() -> None:
    assert SERVICE not in manifest_text("")
    assert service_address() == "" or service_address().startswith("https://")


def test_the_oldest_chrome_is_the_one_that_has_all_it_needs(manifest: dict[str, Any]) -> None:
    sources = list(browser_sources())
    used = {need: version for need, version in NEEDS.items() if any(re.search(need, source) for source in sources)}
    assert max(used.values()) == MINIMUM_CHROME, used
    assert manifest["minimum_chrome_version"] == str(MINIMUM_CHROME)


def test_every_file_the_manifest_names_is_there(manifest: dict[str, Any]) -> None:
    icons = {*manifest["icons"].values(), *manifest["action"]["default_icon"].values()}
    assert [icon for icon in icons if not (ROOT / "extension_src" / icon).is_file()] == []
    assert {manifest["action"]["default_popup"], manifest["side_panel"]["default_path"]} <= {
        name for page in pages() for name in page.files
    }
    for language in ("en", "es"):
        texts = json.loads((ROOT / "extension_src" / "_locales" / language / "messages.json").read_text("utf-8"))
        named = set(re.findall(r"__MSG_(\w+)__", manifest_text("")))
        assert named <= set(texts)
