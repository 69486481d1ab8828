"""A release is prepared whole or refused with what to do."""

import json
import re
import shutil
from pathlib import Path

import pytest

from extension_src.core.news.changes import CHANGES
from toolchain.manifest import version
from toolchain.release import PLACES, ReleaseError, changes_of, parts_of, prepare
from toolchain.sources import ROOT


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in [*PLACES, "CHANGELOG.md"]:
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def stated(tree: Path) -> list[str]:
    """The version as each file states it, read by other means than the release's."""
    lock = json.loads((tree / "package-lock.json").read_text("utf-8"))
    found = re.search(r'\[project\][^\[]*?version = "(.+?)"', (tree / "pyproject.toml").read_text("utf-8"))
    assert found
    return [
        found[1],
        json.loads((tree / "package.json").read_text("utf-8"))["version"],
        lock["version"],
        lock["packages"][""]["version"],
    ]


def test_the_version_is_written_everywhere_and_nothing_else(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(CHANGES, "7.8.9", [])
    log = tree / "CHANGELOG.md"
    log.write_text(
        log.read_text("utf-8").replace(f"## {version()}", f"## 7.8.9\n\n- Better.\n\n## {version()}"), "utf-8"
    )
    assert prepare(tree, "7.8.9", version()) == "- Better."
    assert stated(tree) == ["7.8.9"] * 4
    for name in PLACES:
        before = (ROOT / name).read_text("utf-8").splitlines()
        after = (tree / name).read_text("utf-8").splitlines()
        assert len([1 for old, new in zip(before, after, strict=True) if old != new]) == PLACES[name][1]


@pytest.mark.parametrize(
    ("wanted", "reason"),
    [("0.0.1", "older"), ("9.9.9", "CHANGELOG"), ("1.0", "no version"), ("1.0.70000", "no version")],
)
def test_what_cannot_be_released_is_refused_and_nothing_written(tree: Path, wanted: str, reason: str) -> None:
    with pytest.raises(ReleaseError, match=reason):
        prepare(tree, wanted, version())
    assert stated(tree) == [version()] * 4


def test_a_version_that_says_nothing_of_what_it_newly_reads_is_refused(tree: Path) -> None:
    log = tree / "CHANGELOG.md"
    log.write_text(f"## 7.8.9\n\n- Better.\n\n{log.read_text('utf-8')}", "utf-8")
    with pytest.raises(ReleaseError, match="newly reads or keeps"):
        prepare(tree, "7.8.9", version())
    assert stated(tree) == [version()] * 4


def test_the_changes_are_those_of_the_version_alone() -> None:
    log = "# Changes\n\n## 0.10.0\n\n- Ten.\n\n## 0.1.0\n\n- One.\n"
    assert changes_of(log, "0.10.0") == "- Ten."
    assert changes_of(log, "0.1.0") == "- One."
    assert parts_of("0.10.0") > parts_of("0.9.0")


def test_the_changelog_tells_of_this_version() -> None:
    assert changes_of((ROOT / "CHANGELOG.md").read_text("utf-8"), version())
