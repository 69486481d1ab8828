"""The texts for the store say what the extension is: its names, boards, permissions and limits, in both languages."""

import json
import re
from pathlib import Path

import pytest

from extension_src.core.letters.sending import CV_LIMIT, JOB_LIMIT
from extension_src.core.listings.boards import BOARD_NAMES
from extension_src.core.storage.backups import KEPT
from tests.toolchain.test_manifest import OPTIONAL_PERMISSIONS, PERMISSIONS
from toolchain.privacy import TEMPLATES
from toolchain.sources import ROOT

STORE = ROOT / "docs" / "store"
LANGUAGES = ("en", "es")
# The store's own limits, in characters.
SHORT_LIMIT = 132
LONG_LIMIT = 16_000
CATEGORIES = [
    "Personally identifiable information", "Health information", "Financial and payment information",
    "Authentication information", "Personal communications", "Location", "Web history", "User activity", "Website content",
]  # fmt: skip


def sections(path: Path) -> dict[str, str]:
    """The text under each `## ` heading."""
    parts = re.split(r"^## (.+)$", path.read_text("utf-8"), flags=re.MULTILINE)
    return {heading: text.strip() for heading, text in zip(parts[1::2], parts[2::2], strict=True)}


def table(text: str) -> dict[str, list[str]]:
    """The rows of a Markdown table by their first cell, without its head."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")]
    return {row[0]: row[1:] for row in rows[2:]}


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def listing(language: str) -> dict[str, str]:
    return sections(STORE / f"listing.{language}.md")


@pytest.fixture(scope="module")
def review() -> dict[str, str]:
    return sections(STORE / "review.md")


def test_name_and_short_text_are_the_manifests(listing: dict[str, str], language: str) -> None:
    texts = json.loads((ROOT / f"extension_src/_locales/{language}/messages.json").read_text("utf-8"))
    assert listing["Name"] == texts["extension_name"]["message"]
    assert listing["Short description"] == texts["extension_description"]["message"]
    assert len(listing["Short description"]) <= SHORT_LIMIT


def test_the_long_text_names_boards_and_limits(listing: dict[str, str], language: str) -> None:
    text = listing["Long description"]
    assert len(text) <= LONG_LIMIT
    assert [name for name in BOARD_NAMES.values() if name not in text] == []
    numbers = [f"{CV_LIMIT:,}", f"{JOB_LIMIT:,}"]
    assert list(re.findall(r"\d[.,]\d{3}", text)) == [
        number if language == "en" else number.replace(",", ".") for number in numbers
    ]
    # How many there are is said in words.
    words = {"en": "the five job boards", "es": "los cinco portales"}
    assert len(BOARD_NAMES) == 5
    assert words[language] in text


def test_each_permission_is_explained_in_every_text(
    listing: dict[str, str], review: dict[str, str], language: str
) -> None:
    expected = {*PERMISSIONS, *OPTIONAL_PERMISSIONS}
    explained = set(re.findall(r"^• (\w+)(?: \(.*\))?: ", listing["Long description"], re.MULTILINE))
    assert explained == expected
    reviewed = {match for row in table(review["Permissions"]) for match in re.findall(r"`(\w+)`", row)}
    assert reviewed == expected
    policy = (TEMPLATES / f"{language}.html.j2").read_text("utf-8")
    assert set(re.findall(r'data-permission="(\w+)"', policy)) == expected


def test_the_reviewer_is_told_of_every_board(review: dict[str, str]) -> None:
    hosts = next(row for row in table(review["Permissions"]) if row.startswith("Hosts"))
    assert [name for name in BOARD_NAMES.values() if name not in hosts] == []
    words = {7: "seven daily copies"}
    assert words[KEPT] in table(review["Permissions"])["`unlimitedStorage`"][0]


def test_every_category_of_data_is_answered(review: dict[str, str]) -> None:
    answers = table(review["Data use"])
    assert list(answers) == CATEGORIES
    assert {row[0] for row in answers.values()} == {"Yes", "No"}
    assert all(row[1] for row in answers.values() if row[0] == "Yes")
    assert f"{CV_LIMIT:,}" in answers["Personally identifiable information"][1]
    assert f"{JOB_LIMIT:,}" in answers["Website content"][1]


def test_what_the_store_asks_for_is_there(review: dict[str, str], listing: dict[str, str]) -> None:
    assert list(review) == [
        "Single purpose", "Permissions", "Remote code", "Data use", "Notes for the reviewer",
    ]  # fmt: skip
    assert len(review["Single purpose"]) < 1000
    assert all(len(row[0]) < 1000 for row in table(review["Permissions"]).values())
    assert len(re.findall(r"^\d\. ", listing["Screenshots"], re.MULTILINE)) == 5


def test_the_build_commands_are_real(review: dict[str, str]) -> None:
    assert re.search(r"^build:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert "make build" in review["Notes for the reviewer"]
    assert '"--dev"' in (ROOT / "build.py").read_text("utf-8")


def test_the_readme_names_boards_and_permissions() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert [name for name in BOARD_NAMES.values() if name not in readme] == []
    assert [name for name in [*PERMISSIONS, *OPTIONAL_PERMISSIONS] if f"`{name}`" not in readme] == []
