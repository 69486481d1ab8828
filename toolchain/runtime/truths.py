"""The functions whose value is as true in JavaScript as in Python, by their annotations, which mypy holds to be right: they give
true or false, a text or a whole number, and nothing else."""

import ast
from collections.abc import Iterable
from pathlib import Path

from toolchain.sources import tree_of

PLAIN = {"bool", "str", "int"}


def plainly_true(sources: Iterable[Path]) -> frozenset[str]:
    """The names of functions and methods that are annotated with one of these kinds wherever these files define them."""
    given: dict[str, set[str]] = {}
    for source in sources:
        for node in ast.walk(tree_of(source, source.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                kind = (
                    "" if node.returns is None or isinstance(node, ast.AsyncFunctionDef) else ast.unparse(node.returns)
                )
                given.setdefault(node.name, set()).add(kind)
    return frozenset(name for name, kinds in given.items() if kinds <= PLAIN)
