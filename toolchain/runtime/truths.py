"""The functions that give true or false and nothing else, by their annotations, which mypy holds to be right."""

import ast
from collections.abc import Iterable
from pathlib import Path


def boolean_functions(sources: Iterable[Path]) -> frozenset[str]:
    """The names of functions and methods that are annotated with `-> bool` wherever these files define them."""
    given: dict[str, set[str]] = {}
    for source in sources:
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                kind = (
                    "" if node.returns is None or isinstance(node, ast.AsyncFunctionDef) else ast.unparse(node.returns)
                )
                given.setdefault(node.name, set()).add(kind)
    return frozenset(name for name, kinds in given.items() if kinds == {"bool"})
