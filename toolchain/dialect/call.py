"""What the rules ask of a call."""

import ast

from toolchain.dialect.kinds import Kind
from toolchain.dialect.module import Module


def called(node: ast.Call) -> str:
    """The name of a plainly called function, "" for a method."""
    return node.func.id if isinstance(node.func, ast.Name) else ""


def first_kind(node: ast.Call, module: Module) -> Kind | None:
    return module.kind(node.args[0]) if node.args else None


def first_is(node: ast.Call, module: Module, *names: str) -> bool:
    kind = first_kind(node, module)
    return kind is not None and kind.name in names


def method(node: ast.Call, module: Module) -> tuple[str, str]:
    """The name of a method call and the kind of its object, "" for what is not known."""
    if not isinstance(node.func, ast.Attribute):
        return "", ""
    kind = module.kind(node.func.value)
    return node.func.attr, kind.name if kind else ""
