"""A sixth board, started by the scaffold in a copy of the tree: it builds, and its fixture passes the boards' tests."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from toolchain.content import FOLDER
from toolchain.dialect.inference import TYPES
from toolchain.gate import PASSED
from toolchain.new_board import RefusedBoardError, start_board
from toolchain.sources import ROOT
from toolchain.transpile import BUILD, STAGE, TRANSPILED

LIST = "extension_src/core/listings/boards.py"
NAME = "tablones"
PATTERN = "https://www.tablones.example/*"
# What a clone does not have, and what is only slow to copy.
LEFT_OUT = [
    ".git",
    ".build",
    "dist",
    "node_modules",
    ".venv",
    "screenshots",
    "benchmarks",
    "__pycache__",
    ".*_cache",
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the tree that builds: packages by link, what was made of the sources already by copy."""
    tree = tmp_path / "tree"
    shutil.copytree(ROOT, tree, ignore=shutil.ignore_patterns(*LEFT_OUT))
    (tree / "node_modules").symlink_to(ROOT / "node_modules")
    BUILD.mkdir(exist_ok=True)
    with FileLock(BUILD / "build.lock"):
        for folder in (STAGE, TRANSPILED, FOLDER):
            if folder.exists():
                shutil.copytree(folder, tree / folder.relative_to(ROOT))
        if PASSED.exists():
            # Which files the gate has read, by their contents, and what mypy knows of them.
            shutil.copy2(PASSED, tree / PASSED.relative_to(ROOT))
            shutil.copytree(TYPES, tree / TYPES.relative_to(ROOT))
    return tree


def sources(tree: Path) -> dict[str, str]:
    """Every file of the parts a board may touch, by path."""
    parts = ("content_scripts", "extension_src", "popup", "tests", "toolchain", "manifest.json.j2")
    files = [path for part in parts for path in [tree / part, *(tree / part).rglob("*")] if path.is_file()]
    return {
        path.relative_to(tree).as_posix(): path.read_bytes().hex() for path in files if "__pycache__" not in path.parts
    }


def copy_what_a_board_touches(tree: Path) -> None:
    shutil.copytree(ROOT / "content_scripts", tree / "content_scripts")
    (tree / LIST).parent.mkdir(parents=True)
    shutil.copy2(ROOT / LIST, tree / LIST)


def run(tree: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    environment["JOBTRACK_REAL_PAGES"] = str(tree / "none")
    return subprocess.run(
        [sys.executable, *command], cwd=tree, env=environment, capture_output=True, text=True, check=False
    )


def test_a_sixth_board_is_one_file_one_line_and_one_fixture_folder(copy: Path) -> None:
    before = sources(copy)
    listed = (copy / LIST).read_text("utf-8").splitlines()
    started = run(copy, "-m", "toolchain.new_board", NAME, PATTERN)
    assert started.returncode == 0, started.stderr
    after = sources(copy)
    assert {path for path in before if after.get(path) != before[path]} == {LIST}
    added = {path for path in after if path not in before}
    fixtures = f"tests/boards/fixtures/{NAME}/"
    assert {path for path in added if not path.startswith(fixtures)} == {f"content_scripts/{NAME}.py"}
    assert {path.removeprefix(fixtures) for path in added if path.startswith(fixtures)} == {"job.html", "expected.json"}
    lines = (copy / LIST).read_text("utf-8").splitlines()
    assert [line for line in lines if line not in listed] == [f'    "{NAME}": "{NAME.capitalize()}",']
    assert [line for line in lines if line in listed] == listed

    tested = run(
        copy, "-m", "pytest", "tests/boards/test_saved_pages.py", "-p", "no:cacheprovider", "-k", f"{NAME} or fixtures"
    )
    assert tested.returncode == 0, tested.stdout[-4000:]
    # Apply caught with every field, no other control caught, the page untouched; and each board has its fixtures.
    assert "4 passed" in tested.stdout
    manifest = json.loads((copy / "dist" / "extension" / "manifest.json").read_text("utf-8"))
    assert manifest["host_permissions"][-1] == PATTERN
    assert manifest["content_scripts"][-1]["js"] == [f"content/{NAME}.js"]
    linted = run(copy, "-m", "ruff", "check", f"content_scripts/{NAME}.py", LIST)
    assert linted.returncode == 0, linted.stdout
    formatted = run(copy, "-m", "ruff", "format", "--check", f"content_scripts/{NAME}.py", LIST)
    assert formatted.returncode == 0, formatted.stdout


@pytest.mark.parametrize(
    ("name", "pattern", "label"),
    [
        ("Tablones", PATTERN, "Tablones"),
        ("tab-lones", PATTERN, "Tablones"),
        ("", PATTERN, "Tablones"),
        ("linkedin", PATTERN, "LinkedIn"),
        (NAME, "<all_urls>", "Tablones"),
        (NAME, "https://*/*", "Tablones"),
        (NAME, "https://www.tablones.example", "Tablones"),
        (NAME, "https://www.tablones.example/*/jobs", "Tablones"),
        (NAME, "http://www.tablones.example/*", "Tablones"),
        (NAME, "*://*.tablones.example/*", "Tablones"),
        (NAME, PATTERN, 'Tab"lones'),
        (NAME, PATTERN, " "),
    ],
)
def test_what_cannot_be_a_board_is_refused_and_nothing_written(
    tmp_path: Path, name: str, pattern: str, label: str
) -> None:
    copy_what_a_board_touches(tmp_path)
    before = sources(tmp_path)
    with pytest.raises(RefusedBoardError):
        start_board(tmp_path, name, pattern, label)
    assert sources(tmp_path) == before


def test_subdomains_and_a_path_make_a_page_that_the_pattern_matches(tmp_path: Path) -> None:
    copy_what_a_board_touches(tmp_path)
    start_board(tmp_path, NAME, "https://*.tablones.example/jobs/*", "Tablones")
    expected = json.loads((tmp_path / "tests/boards/fixtures" / NAME / "expected.json").read_text("utf-8"))
    assert expected["job.html"]["url"] == "https://www.tablones.example/jobs/1001"
