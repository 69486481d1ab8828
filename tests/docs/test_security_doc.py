"""The threat model names tests that exist; what it says of dependencies holds."""

import json
import re
from pathlib import Path

import pytest

from tests.docs.named_tests import missing_tests
from toolchain.licences import shipped_libraries
from toolchain.lock import LOCKS
from toolchain.sources import ROOT

DOCUMENT = (ROOT / "docs" / "security.md").read_text("utf-8")
THREATS = [
    "Hostile job page", "Page of a board whose renderer is taken over", "Another program that writes the storage",
    "Hostile CV file", "Hostile attached file", "Hostile import file", "Hostile posting to the model",
    "Stolen installation id or license code", "Money", "Stalling the service", "What was deleted", "Compromised dependency",
]  # fmt: skip


def parts() -> dict[str, str]:
    """The text under each heading of the document."""
    found = re.split(r"^## (.+)$", DOCUMENT, flags=re.MULTILINE)
    return dict(zip(found[1::2], found[2::2], strict=True))


def test_every_threat_is_there() -> None:
    assert list(parts()) == THREATS


@pytest.mark.parametrize("threat", THREATS)
def test_each_threat_names_tests_that_exist(threat: str) -> None:
    named = re.findall(r"`(tests/[^`]+::[^`]+)`", parts()[threat])
    assert len(named) >= 3
    assert missing_tests(named) == []


@pytest.mark.parametrize("name", sorted(LOCKS))
def test_python_packages_are_locked_with_hashes(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    requirements = re.findall(r"^(?![ #])(.+?)(?: \\)?\n((?: +--hash=\S+(?: \\)?\n)*)", text, re.MULTILINE)
    assert requirements
    unlocked = [what for what, hashes in requirements if "==" not in what or "--hash=sha256:" not in hashes]
    assert unlocked == []
    assert "://" not in text


def test_npm_packages_are_locked_with_hashes() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    assert set(shipped_libraries()) >= {"pdfjs-dist", "fflate", "saxes", "preact"}
    unlocked = [
        path for path, facts in packages.items() if path and not facts.get("integrity", "").startswith("sha512-")
    ]
    assert unlocked == []
    pinned = json.loads((ROOT / "package.json").read_text("utf-8"))
    for version in [*pinned["dependencies"].values(), *pinned["devDependencies"].values()]:
        assert re.fullmatch(r"\d+\.\d+\.\d+", version), version


def test_content_scripts_hold_no_library(built: Path) -> None:
    """Words of Preact, pdf.js and fflate that minifying leaves stand in the scripts that use them, and there alone."""
    telling = {
        "createElementNS": "tracker.js",
        "getDocument": "cv_reader/pdf_pages.js",
        "unexpected EOF": "cv_reader/worker.js",
    }
    for word, user in telling.items():
        assert word in (built / user).read_text("utf-8"), word
        holding = [script.name for script in (built / "content").glob("*.js") if word in script.read_text("utf-8")]
        assert holding == [], word
