"""The README says what is so: boards, permissions, tests, commands, links and thresholds are those of the tree."""

import json
import re
from datetime import datetime
from pathlib import Path

import pytest

from extension_src.core.listings.boards import BOARD_NAMES, NEWEST_PAGES
from extension_src.core.match.fit import STEPS
from tests.docs.named_tests import missing_tests
from toolchain.manifest import MINIMUM_CHROME, board_facts, manifest_text, version
from toolchain.sources import ROOT

README = (ROOT / "README.md").read_text("utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"\]\(([^)\s#]+)(?:#[^)]*)?\)")
MODULE = re.compile(r"python -m ((?:toolchain|demo|benchmarks|backend|tests)(?:\.\w+)*)")
TARGET = re.compile(r"\bmake ([a-z]+)\b")


def section(title: str) -> str:
    """The text below a heading of the README, to the next."""
    return README.partition(f"## {title}\n")[2].partition("\n## ")[0]


def rows(title: str) -> list[list[str]]:
    """The cells of the rows of a section's table, without its head."""
    lines = [line for line in section(title).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_boards_are_those_of_the_code_and_of_the_manifest() -> None:
    assert [row[0] for row in rows("Boards")] == list(BOARD_NAMES.values())
    assert [row[0] for row in rows("Boards")] == [board["name"] for board in board_facts()]
    scripts = json.loads(manifest_text(""))["content_scripts"]
    assert [script["js"][-1] for script in scripts] == [f"content/{board}.js" for board in BOARD_NAMES]


def test_the_newest_page_of_each_board_is_the_codes() -> None:
    """README, docs/boards.md and the settings, which show the code's, say the same month."""
    seen = {board: datetime.strptime(month, "%Y-%m").strftime("%B %Y") for board, month in NEWEST_PAGES.items()}
    assert [row[2] for row in rows("Boards")] == [seen[board] for board in BOARD_NAMES]
    checked = (ROOT / "docs" / "boards.md").read_text("utf-8").partition("## Last checked")[2].partition("\n## ")[0]
    lines = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in checked.splitlines() if line.startswith("| ")
    ]
    assert {line[0]: line[2][: len(seen.get(line[0], ""))] for line in lines[1:]} == seen


def test_permissions_explained_are_those_of_the_manifest() -> None:
    manifest = json.loads(manifest_text(""))
    asked = [f"`{permission}`" for permission in manifest["permissions"]]
    asked += [f"`{permission}` (optional)" for permission in manifest["optional_permissions"]]
    assert manifest["host_permissions"]
    assert [row[0] for row in rows("Permissions")] == [*asked, "the boards' hosts"]
    assert all(row[1] for row in rows("Permissions"))


def test_every_promise_names_its_test() -> None:
    promises = rows("Promises, and the test that holds each")
    named = [re.findall(r"`(tests/[^`]+::\w+)`", row[1]) for row in promises]
    assert promises
    assert all(named)
    assert missing_tests([name for names in named for name in names]) == []


def test_a_promise_without_its_test_is_noticed() -> None:
    assert missing_tests(["tests/docs/test_readme.py::test_that_was_never_written"])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text("utf-8")) if "://" not in link]
    assert [link for link in links if not (page.parent / link).is_file()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_are_there(page: Path) -> None:
    text = page.read_text("utf-8")
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    # Of prose ("make sure"), only what stands as code counts.
    code = "\n".join([*re.findall(r"`[^`\n]+`", text), *re.findall(r"^(?: {4}|\$ ).+$", text, re.MULTILINE)])
    assert [target for target in TARGET.findall(code) if target not in targets] == []
    for module in MODULE.findall(text):
        base = ROOT.joinpath(*module.split("."))
        assert base.with_suffix(".py").is_file() or (base / "__main__.py").is_file(), module


def test_the_layout_names_folders_that_are_there() -> None:
    folders = re.findall(r"`([a-z_/]+/)`", section("For developers"))
    homes = [ROOT, ROOT / "extension_src"]
    assert folders
    assert [folder for folder in folders if not any((home / folder).is_dir() for home in homes)] == []


def test_thresholds_of_the_score_are_the_matchers() -> None:
    told = dict(re.findall(r"(\d\d) `([a-z ]+)`", section("How to read the score").replace("\n", " ")))
    assert told == {str(fit): word.replace("-", " ") for fit, word in STEPS if fit > 0}


def test_versions_are_those_of_the_build() -> None:
    assert f"Chrome {MINIMUM_CHROME} or later" in README
    assert f"## {version()}\n" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_a_newcomer_finds_the_commands_first() -> None:
    beginning = README.partition("\n## ")[0]
    assert "make run" in beginning
    assert "make test" in beginning
    assert "docs/images/jobtrack.png" in beginning
    assert (ROOT / ".ci" / "run").read_text("utf-8").rstrip().endswith("make test")
