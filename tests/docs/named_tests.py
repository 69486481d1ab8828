"""Tests named in documents, `tests/FILE.py::test_NAME`: which of them there are."""

import ast

from toolchain.sources import ROOT


def is_a_test(name: str) -> bool:
    """Whether the file is there and has a test function of that name."""
    path, _, function = name.partition("::")
    file = ROOT / path
    if not path.startswith("tests/") or not function.startswith("test_") or not file.is_file():
        return False
    return any(
        isinstance(node, ast.FunctionDef) and node.name == function for node in ast.parse(file.read_text("utf-8")).body
    )


def missing_tests(names: list[str]) -> list[str]:
    """Those of the names that name no test."""
    return [name for name in names if not is_a_test(name)]
