"""Every regular expression that runs over others' text, and texts made of its own pieces that cost it most."""

import ast
import importlib
import re
import types
from collections.abc import Iterator
from dataclasses import dataclass
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

from tests.core.v8_runtime import core_modules
from toolchain.sources import BROWSER_PACKAGES, ROOT

# What no expression's own pieces may name: runs of one kind, and what opens something and never closes it.
COMMON = [
    " ", "\n", "\t", "\u00a0", "a", "A", "z ", "1", "1.", "1,", "-", "--", ".", "!", "?", ";", ", ", "'", '"', "\\",
    '\\"', "<", "</",
    "&", "&a", "&#1", "(", "[", "/", "//", "|", "=", "@", ":", "\u2022", "\u00e9", "e\u0301", "\u0301", "\u4e2d",
    "\U0001f600", "\u202e", "\x00",
    "\ufb01", "\u00ad\n", "-\n", "a-\n", "a-", " \n", "\r", "\x1c", "\ufeff",
]  # fmt: skip
Recipe = tuple[str, str, str]
# Modules whose functions take an expression as text; what is compiled is found in the core's names.
MAKERS = ("extension_src.core.native.matching", "extension_src.core.native.cv_characters")
_PART = r"(?:[^/\n\\\[]|\\.|\[(?:\\.|[^\]\n])*\])"
# A literal whose method is called: no comment and no division.
JAVASCRIPT_LITERAL = re.compile(rf"[ (!]/(?![ */])({_PART}+)/([a-z]*)\.")


@dataclass(frozen=True)
class Expression:
    """A regular expression as V8 runs it, and where it stands."""

    place: str
    source: str
    flags: str

    def __str__(self) -> str:
        return f"{self.place} {self.source[:60]}"


def expressions() -> list[Expression]:
    """All of them: compiled by a module of the core, made where they are used, or written in JavaScript."""
    found = [*compiled_in_core()]
    for package in BROWSER_PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            found.extend(made_in(path))
    for path in sorted((ROOT / "extension_src").rglob("*.js")):
        for source, flags in JAVASCRIPT_LITERAL.findall(path.read_text("utf-8")):
            found.append(Expression(str(path.relative_to(ROOT)), source, with_g(flags)))
    return list(dict.fromkeys(found))


def with_g(flags: str) -> str:
    return "g" + flags.replace("g", "").replace("y", "")


def compiled_in_core() -> Iterator[Expression]:
    """The patterns in the names of the core's modules, but for the native ones: their twins in V8 have their own."""
    for module in core_modules():
        if ".native." in module:
            continue
        for name, value in vars(importlib.import_module(module)).items():
            for compiled in patterns_in(value):
                yield Expression(f"{module}:{name}", compiled.pattern, "g")


def patterns_in(value: Any) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from patterns_in(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from patterns_in(item)


def made_in(path: Any) -> Iterator[Expression]:
    """The arguments of `RegExp(...)` and `replaced(...)` in a module, worked out from its names."""
    tree = ast.parse(path.read_text("utf-8"))
    # A module of the core can be asked for the names that it imports.
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    is_core = module in core_modules()
    names = vars(importlib.import_module(module)) if is_core else {}
    known: dict[str, Any] = {name: value for name, value in names.items() if isinstance(value, str)}
    makers = {"RegExp", "Form"} | {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in MAKERS
        for alias in node.names
    }
    for statement in ast.walk(tree):
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            value = worked_out(statement.value, known)
            if value is not None:
                known[statement.targets[0].id] = value
    for name in ("one_job_page", "id_form"):
        if name in known:
            yield Expression(f"{path.relative_to(ROOT)}:{name}", known[name], "g")
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
            continue
        if node.func.id not in makers:
            continue
        if node.func.id == "Form":
            # The addresses of a board's form, and of its last page.
            for argument in node.args[:2]:
                yield Expression(f"{path.relative_to(ROOT)}:{node.lineno}", worked_out(argument, known) or "", "g")
            continue
        source = worked_out(node.args[0], known)
        if source is None and node.func.id not in ("RegExp", "replaced", "found_part", "occurs"):
            continue
        if source is None:
            # What is given from elsewhere: a board's own data, or an argument.
            name = node.args[0].attr if isinstance(node.args[0], ast.Attribute) else getattr(node.args[0], "id", "")
            given = ("source", "pattern", "expression", "pages", "last_page", "one_job_page", "application_pages")
            assert name in given, f"{path}:{node.lineno}: which expression is this?"
            continue
        flags = "u" if node.func.id == "replaced" else ""
        if node.func.id == "RegExp" and len(node.args) > 1:
            flags = worked_out(node.args[1], known) or ""
        yield Expression(f"{path.relative_to(ROOT)}:{node.lineno}", source, with_g(flags))


def worked_out(node: ast.expr, known: dict[str, Any]) -> str | None:
    """The text of an expression of constants and known names, `x` for what an f-string takes from elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Name):
        return known.get(node.id)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = worked_out(node.left, known), worked_out(node.right, known)
        return None if left is None or right is None else left + right
    if isinstance(node, ast.JoinedStr):
        parts = [part.value if isinstance(part, ast.FormattedValue) else part for part in node.values]
        return "".join(worked_out(part, known) or "x" for part in parts)
    return None


def recipes(source: str) -> list[Recipe]:
    """`(before, piece, after)` of the texts in which this expression may search longest: its own pieces, again and again."""
    found: list[Recipe] = [("", piece, "") for piece in COMMON]
    try:
        tree = _parser.parse(source)
    except re.error:
        # Not Python's syntax.
        return found
    for before, piece in pieces(list(tree), ""):
        found.extend([("", piece, ""), ("", piece + " ", "")])
        if before:
            # In a run behind what leads to it, and with an end that undoes all of it.
            found.extend([(before, piece, ""), ("", before + piece, ""), (before, piece, "\x00")])
    return [recipe for recipe in dict.fromkeys(found) if recipe[1]]


def pieces(sequence: list[Any], before: str) -> Iterator[tuple[str, str]]:
    """What can be repeated in a sequence of parsed parts, each behind what leads to it."""
    for place, (kind, value) in enumerate(sequence):
        lead = before + sample(sequence[:place])
        if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT):
            inner = list(value[2])
            yield lead, sample(inner)
            yield from pieces(inner, lead)
        elif kind is _constants.SUBPATTERN:
            yield from pieces(list(value[3]), lead)
        elif kind is _constants.BRANCH:
            for branch in value[1]:
                yield "", lead + sample(list(branch))
                yield from pieces(list(branch), lead)
        elif kind in (_constants.ASSERT, _constants.ASSERT_NOT):
            yield from pieces(list(value[1]), lead)
    yield "", before + sample(sequence)
    for place in range(1, len(sequence)):
        yield "", before + sample(sequence[:place])


def sample(sequence: list[Any]) -> str:
    """A text that the parts match one after the other, what is optional in it too."""
    text = ""
    for kind, value in sequence:
        if kind is _constants.LITERAL:
            text += chr(value)
        elif kind is _constants.NOT_LITERAL:
            text += "x" if value != ord("x") else "y"
        elif kind is _constants.ANY:
            text += "x"
        elif kind is _constants.IN:
            text += one_of(value)
        elif kind is _constants.BRANCH:
            text += sample(list(value[1][0]))
        elif kind is _constants.SUBPATTERN:
            text += sample(list(value[3]))
        elif kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT):
            text += sample(list(value[2])) * max(int(value[0]), 1)
    return text


def one_of(items: list[Any]) -> str:
    """A character of a class."""
    if items[0][0] is _constants.NEGATE:
        source = "[^" + "".join(re.escape(part) for part in map(described, items[1:])) + "]"
        return next((character for character in "x -1\n" if re.match(source, character)), "\u4e2d")
    return described(items[0])[:1]


def described(item: tuple[Any, Any]) -> str:
    kind, value = item
    if kind is _constants.LITERAL:
        return chr(value)
    if kind is _constants.RANGE:
        return chr(value[0])
    return {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a"}.get(str(value), "-")


def module_functions() -> Iterator[tuple[str, str, types.FunctionType]]:
    """`(module, name, function)` of every public function of the core."""
    for module in core_modules():
        loaded = importlib.import_module(module)
        for name, value in vars(loaded).items():
            if isinstance(value, types.FunctionType) and value.__module__ == module and not name.startswith("_"):
                yield module, name, value
