"""What mypy infers of browser modules: the kind of each expression, and what it finds wrong with them.

mypy is asked through its build API. Modules that are looked at are given as text, which it reads anew; what they import
comes from its cache. JavaScript's globals are to it what built-ins are: typeshed is copied with a line more.
"""

import hashlib
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

import mypy
from filelock import FileLock
from mypy import build
from mypy.errors import CompileError
from mypy.modulefinder import BuildSource
from mypy.nodes import Expression, MypyFile
from mypy.options import Options

from toolchain.dialect.kinds import Kind
from toolchain.dialect.mypy_types import kinds_of
from toolchain.sources import ROOT

BUILD = ROOT / ".build"
STUBS = Path(__file__).parent / "stubs"
# What mypy knows of the files it has read.
TYPES = BUILD / "types"
_ERROR = re.compile(r"(?P<file>.*?):(?P<line>\d+): error: (?P<message>.*?)(?:  \[(?P<code>[\w-]+)\])?")
# The fields of mypy's nodes that hold the nodes below them.
_BELOW = (
    "defs", "body", "decorators", "arguments", "initializer", "func", "items", "impl", "lvalues", "rvalue", "lvalue",
    "expr", "left", "right", "operands", "callee", "args", "base", "index", "begin_index", "end_index", "stride",
    "cond", "if_expr", "else_expr", "else_body", "finally_body", "handlers", "types", "target", "from_expr", "msg",
    "generator", "key", "value", "left_expr", "indices", "sequences", "condlists", "call", "subject",
)  # fmt: skip

# An expression's last line and column, its first, and what it is to mypy.
Place = tuple[int, int, int, int, str]


@dataclass(frozen=True)
class Problem:
    """What mypy finds wrong: `code` as in its documentation."""

    line: int
    code: str
    message: str


@dataclass
class Inferred:
    """`kinds` are those an expression may have, by place."""

    kinds: dict[Place, tuple[Kind, ...]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def inferred(sources: Mapping[str, tuple[Path, str]]) -> dict[str, Inferred]:
    """What mypy infers of modules, by module name, given by their files and texts."""
    found = {module: Inferred() for module in sources}
    # mypy tells what it finds by file, and several texts may have one path. It names files as it was told alone where all are
    # absolute: else what is wrong with a file below the current folder would be looked for under another name, and lost.
    files = {
        module: os.path.abspath(path if path.exists() else f"{module}.py") for module, (path, _) in sources.items()
    }
    asked = [BuildSource(files[module], module, text) for module, (_, text) in sources.items()]
    modules = {file: module for module, file in files.items()}
    try:
        result = build.build(asked, options())
    except CompileError as error:
        _note(error.messages, modules, found)
        return found
    _note(result.errors, modules, found)
    for module in sources:
        tree = result.files.get(module)
        if tree is not None:
            found[module].kinds = _kinds(tree, result.types)
    return found


def _note(errors: list[str], modules: Mapping[str, str], found: Mapping[str, Inferred]) -> None:
    for error in errors:
        match = _ERROR.fullmatch(error)
        module = modules.get(match["file"]) if match else None
        if match and module:
            found[module].problems.append(Problem(int(match["line"]), match["code"] or "", match["message"]))


def _kinds(tree: MypyFile, types: Mapping[Expression, Any]) -> dict[Place, tuple[Kind, ...]]:
    kinds = {}
    for node in _nodes(tree):
        inferred_type = types.get(node) if isinstance(node, Expression) else None
        if inferred_type is not None and node.end_line is not None and node.end_column is not None:
            place = (node.end_line, node.end_column, node.line, node.column, type(node).__name__)
            kinds[place] = kinds_of(inferred_type)
    return kinds


def _nodes(node: Any) -> Iterator[Any]:
    if isinstance(node, list | tuple):
        for one in node:
            yield from _nodes(one)
    elif hasattr(node, "accept") and hasattr(node, "end_column") and type(node).__module__ == "mypy.nodes":
        yield node
        for name in _BELOW:
            below = getattr(node, name, None)
            if below is not None and not isinstance(below, str | int):
                yield from _nodes(below)


def options() -> Options:
    """How mypy is asked."""
    chosen = Options()
    for name, value in {
        "export_types": True,
        "show_absolute_path": True,
        "preserve_asts": True,
        # mypy's own parser counts columns otherwise than `ast` does.
        "native_parser": False,
        "check_untyped_defs": True,
        "warn_no_return": True,
        "extra_checks": True,
        "python_version": (3, 11),
        "namespace_packages": True,
        "explicit_package_bases": True,
        "mypy_path": [str(ROOT)],
        # What is left to the types of a whole function: docs/dialect.md says so.
        "disable_error_code": ["var-annotated", "assignment", "return-value", "dict-item", "override"],
        "enable_error_code": ["unused-awaitable", "truthy-function", "possibly-undefined", "used-before-def"],
        "custom_typeshed_dir": str(typeshed()),
        "abs_custom_typeshed_dir": str(typeshed()),
        "cache_dir": str(TYPES),
    }.items():
        # A name that mypy no longer has would be set without a word.
        assert hasattr(chosen, name), name
        setattr(chosen, name, value)
    chosen.process_error_codes(error_callback=lambda message: None)
    return chosen


def typeshed() -> Path:
    """The folder of types of the standard library, to which JavaScript's globals are added; pyproject.toml names it."""
    stubs = sorted(STUBS.glob("*.pyi"))
    made_of = hashlib.sha256(
        version("mypy").encode() + b"".join(path.read_bytes() for path in (*stubs, Path(__file__)))
    )
    folder = BUILD / "typeshed"
    mark = folder / "made-of"
    BUILD.mkdir(exist_ok=True)
    # Tests and a build may both be the first to need it.
    with FileLock(BUILD / "typeshed.lock"):
        if not mark.exists() or mark.read_text("utf-8") != made_of.hexdigest():
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(Path(mypy.__file__).parent / "typeshed", folder)
            with (folder / "stdlib" / "builtins.pyi").open("a", encoding="utf-8") as builtins:
                builtins.writelines("\n" + stub.read_text("utf-8") for stub in stubs)
            mark.write_text(made_of.hexdigest(), "utf-8")
    return folder
