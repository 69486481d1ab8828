"""What ruff and mypy take for defined in browser code is the same."""

import ast
import tomllib

from toolchain.dialect.inference import STUBS
from toolchain.sources import ROOT


def test_ruff_and_mypy_know_the_same_globals() -> None:
    told = [node for stub in STUBS.glob("*.pyi") for node in ast.parse(stub.read_text("utf-8")).body]
    # A class with an underscore is named by the stubs alone.
    declared = {
        node.name
        for node in told
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and (node.name[0] != "_" or node.name.endswith("__"))
    }
    declared |= {
        node.target.id for node in told if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert declared == set(settings["tool"]["ruff"]["builtins"])
