"""`Any` says that nobody knows what a value is, and the check can find nothing wrong with it: no room gets more of it."""

import ast
from pathlib import Path

import pytest

from toolchain.sources import BROWSER_PACKAGES, ROOT

# How many times each room says it: where the shape of a value is decided as it runs, or by JavaScript alone. A room that says it
# less often gets its new number here; one that is not named says it nowhere.
MOST: dict[str, int] = {
    "content_scripts": 18,
    "content_scripts/outcome": 4,
    "extension_src": 14,
    "extension_src/background": 15,
    "extension_src/browser": 87,
    "extension_src/core/applications": 29,
    "extension_src/core/cv": 8,
    "extension_src/core/dates": 4,
    "extension_src/core/letters": 133,
    "extension_src/core/listings": 21,
    "extension_src/core/match": 319,
    "extension_src/core/native": 8,
    "extension_src/core/storage": 26,
    "extension_src/core/transfer": 18,
    "extension_src/core/types": 15,
    "extension_src/pages": 200,
}


def times_said(path: Path) -> int:
    """How many names in a module are `Any`; imports do not count."""
    tree = ast.parse(path.read_text("utf-8"), str(path))
    return sum(isinstance(node, ast.Name) and node.id == "Any" for node in ast.walk(tree))


def room_of(path: Path) -> str:
    """The folder of a module, two levels deep: `extension_src/core/match` and all below it."""
    parts = path.relative_to(ROOT).parent.parts
    return "/".join(parts[: 3 if parts[:2] == ("extension_src", "core") else 2])


def counts() -> dict[str, int]:
    found: dict[str, int] = {}
    for package in BROWSER_PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            found[room_of(path)] = found.get(room_of(path), 0) + times_said(path)
    return {room: count for room, count in found.items() if count > 0}


def test_no_room_says_any_more_often() -> None:
    assert counts() == MOST


@pytest.mark.parametrize(
    "text, count",
    [
        ("from typing import Any\n", 0),
        ("from typing import Any\nx: dict[str, Any] = {}\n", 1),
        ("def f(a: Any, b: list[Any]) -> Any: ...\n", 3),
        ('"""Any text."""\nMANY = 1\n', 0),
    ],
)
def test_what_counts(tmp_path: Path, text: str, count: int) -> None:
    module = tmp_path / "module.py"
    module.write_text(text, "utf-8")
    assert times_said(module) == count
