"""The privacy policy says what the code does: its numbers, boards and limits are the code's, its sentences have tests."""

import json
import re
import tomllib
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, Integer, MetaData, Table

from backend.service.limits import EVENTS_KEPT
from backend.service.schema import METADATA
from extension_src.core.letters import sending as letters
from extension_src.core.listings.boards import BOARD_NAMES
from extension_src.core.storage.folder_copies import KEPT as FOLDER_COPIES
from tests.docs.named_tests import is_a_test, missing_tests
from toolchain.manifest import manifest_text
from toolchain.privacy import LANGUAGES, TEMPLATES, host_of_pattern, policy_facts, policy_page, write_policies
from toolchain.sources import BROWSER_PACKAGES, ROOT

CLAIMS: dict[str, list[str]] = tomllib.loads((TEMPLATES / "claims.toml").read_text("utf-8"))
# What the policy may link to besides the other language: who else processes data, and whom to write to.
OTHERS = {
    "https://www.anthropic.com/legal/privacy",
    "https://stripe.com/privacy",
    "https://vercel.com/legal/privacy-policy",
}


class Policy(HTMLParser):
    """The sentences by claim, the items of the list of boards, links and elements of a policy."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.claims: dict[str, str] = {}
        self.boards: list[str] = []
        self.links: set[str] = set()
        self.tags: set[str] = set()
        self._claim = ""
        self._in_boards = False
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        self.tags.add(tag)
        self.links |= {given[name] or "" for name in ("href", "src") if name in given}
        if tag == "ul":
            self._in_boards = given.get("class") == "boards"
        if tag == "li" and self._in_boards:
            self.boards.append("")
        if tag in ("p", "li"):
            self._claim = given.get("data-claim") or ""
            if self._claim:
                assert self._claim not in self.claims, self._claim
                self.claims[self._claim] = ""

    def handle_endtag(self, tag: str) -> None:
        if tag in ("p", "li"):
            self._claim = ""

    def handle_data(self, text: str) -> None:
        if self._claim:
            self.claims[self._claim] += text
        elif self._in_boards and text.strip():
            self.boards[-1] += text


@pytest.fixture(scope="module", params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def policy(language: str) -> Policy:
    return Policy(policy_page(language, policy_facts()))


def sources_of(*folders: str) -> dict[str, str]:
    """The Python files of these folders, by path."""
    paths = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in paths}


def files_with(pattern: str, *folders: str) -> list[str]:
    return [name for name, text in sources_of(*folders).items() if re.search(pattern, text)]


def test_both_languages_make_the_same_claims() -> None:
    english, spanish = (Policy(policy_page(language, policy_facts())) for language in ("en", "es"))
    assert list(english.claims) == list(spanish.claims) == list(CLAIMS)


@pytest.mark.parametrize("claim", sorted(CLAIMS))
def test_each_claim_has_its_tests(claim: str) -> None:
    assert CLAIMS[claim], claim
    assert missing_tests(CLAIMS[claim]) == []


def test_a_test_that_is_not_there_is_noticed() -> None:
    assert is_a_test("tests/docs/test_privacy.py::test_each_claim_has_its_tests")
    assert not is_a_test("tests/docs/test_privacy.py::test_of_nothing")
    assert not is_a_test("tests/nothing.py::test_of_nothing")


def test_numbers_are_those_of_the_code(policy: Policy, language: str) -> None:
    limits = (letters.CV_LIMIT, letters.JOB_LIMIT, letters.INSTRUCTION_LIMIT, letters.DRAFT_LIMIT)
    numbers = [f"{limit:,}" for limit in limits]
    if language == "es":
        numbers = [number.replace(",", ".") for number in numbers]
    assert re.findall(r"\d[\d.,]*\d", policy.claims["letter"]) == numbers
    assert numbers[0][:1] + numbers[0][2:] == "3000"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_of_the_service_is_told(language: str) -> None:
    told = re.findall(r'data-column="([^"]+)">([^<]+)<', policy_page(language, policy_facts()))
    columns = [f"{table.name}.{column.name}" for table in METADATA.sorted_tables for column in table.columns]
    assert sorted(name for name, _ in told) == sorted(columns)
    assert [name for name, words in told if not words.strip()] == []


def test_a_column_without_words_fails_the_policy(monkeypatch: pytest.MonkeyPatch) -> None:
    table = Table("more_of_you", MetaData(), Column("secret", Integer))
    monkeypatch.setattr(METADATA, "tables", {**METADATA.tables, "more_of_you": table})
    with pytest.raises(KeyError):
        policy_facts()


def test_payment_messages_are_remembered_as_long_as_said(policy: Policy) -> None:
    assert f" {EVENTS_KEPT} d" in policy.claims["backend-keeps"]


def test_boards_and_hosts_are_those_of_the_manifest(policy: Policy) -> None:
    manifest = json.loads(manifest_text(""))
    assert [line.split(":")[0] for line in policy.boards] == list(BOARD_NAMES.values())
    hosts = [host for line in policy.boards for host in line.split(": ")[1].split(", ")]
    assert hosts == [host_of_pattern(pattern) for pattern in manifest["host_permissions"]]
    assert all(name in policy.claims["boards"] for name in BOARD_NAMES.values())


def test_publisher_and_contact_are_settings_of_the_build(language: str) -> None:
    facts: dict[str, Any] = {**policy_facts(), "publisher": "Casa & Hijos", "contact": "hola@casa.example"}
    page = policy_page(language, facts)
    assert "Casa &amp; Hijos" in page
    assert "OptimusRex" not in page
    assert {"mailto:hola@casa.example"} == {link for link in Policy(page).links if link.startswith("mailto:")}


def test_the_page_loads_nothing_and_runs_nothing(policy: Policy, language: str, tmp_path: Path) -> None:
    assert not policy.tags & {"script", "style", "iframe", "img", "form", "object"}
    web = {link for link in policy.links if link.startswith("http")}
    assert web == OTHERS
    local = {link for link in policy.links if not link.startswith(("http", "mailto:"))}
    assert local == {"privacy.css", f"privacy.{LANGUAGES[language]}.html"}
    write_policies(tmp_path)
    assert all((tmp_path / link).is_file() for link in local)


def test_the_installation_id_is_random() -> None:
    source = (ROOT / "extension_src/browser/identifiers.py").read_text("utf-8")
    body = source.split("def new_installation_id")[1]
    assert body.split('"""')[2].strip() == "return crypto.randomUUID()"


def test_nothing_is_put_into_synchronised_storage_or_cookies() -> None:
    assert (
        files_with(r"storage\.sync|document\.cookie|localStorage|chrome\.identity|\bcaches\.", *BROWSER_PACKAGES) == []
    )


def test_the_folders_handle_is_all_that_is_put_into_a_database() -> None:
    files = ["extension_src/browser/earlier_log.py", "extension_src/browser/folder_handle.py"]
    assert files_with("indexedDB", *BROWSER_PACKAGES) == files
    source = (ROOT / files[1]).read_text("utf-8")
    assert re.findall(r"\.(?:put|add)\(.*", source) == [".put(handle, KEY))"]


def test_copies_in_a_folder_last_as_long_as_said(policy: Policy) -> None:
    assert f" {FOLDER_COPIES} d" in policy.claims["folder"]


def test_another_database_is_only_read_and_deleted() -> None:
    source = (ROOT / "extension_src/browser/earlier_log.py").read_text("utf-8")
    assert not re.search(r"\.put\(|\.add\(|readwrite", source)


def test_boards_scripts_read_no_keys_cookies_or_history() -> None:
    sources = "".join(sources_of("content_scripts").values())
    heard = set(re.findall(r"addEventListener\(\s*\"(\w+)\"", sources))
    # The listener hears the names of two lists.
    assert len(re.findall(r"addEventListener\((?!\s*\")", sources)) == 2
    for names in re.findall(r"^(?:CLICKS|BEFORE_A_CLICK) = (.+)$", sources, re.MULTILINE):
        heard |= set(json.loads(names))
    assert heard == {
        "click", "auxclick", "pointermove", "pointerdown", "focusin", "currententrychange", "DOMContentLoaded",
    }  # fmt: skip
    assert files_with(r"cookie|clipboard|localStorage|sessionStorage|chrome\.history", "content_scripts") == []


def test_boards_scripts_write_nothing_to_the_page() -> None:
    writes = (
        r"createElement|append(Child)?\(\w*[nN]ode|insertBefore|insertAdjacent|replaceWith|setAttribute|removeAttribute|"
        r"classList|\.style\b|(inner|outer)HTML\s*=[^=]|textContent\s*=[^=]|document\.title\s*=[^=]|dispatchEvent|"
        # A port leads to the extension alone.
        r"(?<!port\.)postMessage"
    )
    assert files_with(writes, "content_scripts") == []


def test_the_page_is_watched_for_half_an_hour_at_most(policy: Policy) -> None:
    source = (ROOT / "content_scripts/outcome/watching.py").read_text("utf-8")
    waits = re.findall(r"^[A-Z]+_WAIT = (.+)$", source, re.MULTILINE)
    assert waits == ["15000", "30 * 60 * 1000"]
    assert re.search(r"\b30 minut", policy.claims["reads"])


def test_only_the_letter_service_can_be_reached() -> None:
    """`fetch` stands in four files: three read the extension's own files, one asks the service."""
    asking = set(files_with(r"\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource", *BROWSER_PACKAGES))
    own = {name for name in asking if "fetch(chrome.runtime.getURL(" in sources_of(*BROWSER_PACKAGES)[name]}
    assert asking - own == {"extension_src/browser/pro_client.py"}
    policy = json.loads(manifest_text(""))["content_security_policy"]["extension_pages"]
    assert "connect-src 'self';" in policy
