"""Nothing in core/native is there for nobody: browser code uses it, or a message of the dialect tells to write it."""

import ast
from pathlib import Path

import pytest

from toolchain.sources import BROWSER_PACKAGES, ROOT

NATIVE = ROOT / "extension_src" / "core" / "native"
MODULES = sorted(path for path in NATIVE.glob("*.py") if path.stem != "__init__")


def imported_names(module: str) -> set[str]:
    """What browser code imports of a module."""
    names = set()
    for package in BROWSER_PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.module == module:
                    names |= {alias.name for alias in node.names}
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_each_function_is_used_or_told_to_write(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    offered = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    rules = "".join(rule.read_text("utf-8") for rule in (ROOT / "toolchain" / "dialect").rglob("*.py"))
    told = {name for name in offered if name in rules}
    within = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    public = {name for name in offered if not name.startswith("_")}
    assert public - imported_names(f"extension_src.core.native.{path.stem}") - told - within == set()
