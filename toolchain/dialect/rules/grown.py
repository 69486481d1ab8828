"""Rules on whole numbers that grow past 2 ** 53."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule
from toolchain.dialect.rules.values import folded

_LOOPS = (ast.For, ast.While)


@rule(
    "growing-number",
    ast.Assign,
    ast.AugAssign,
    ast.BinOp,
    what_happens="a number that is multiplied by itself or another in each round of a loop, or call of its function, soon passes "
    "2 ** 53 and loses its last digits",
    write_instead="the remainder in the same expression, as in h = (h * 31 + ord(c)) % 4294967296; a float",
)
def growing_number(node: ast.Assign | ast.AugAssign | ast.BinOp, module: Module) -> bool:
    match node:
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            return any(_calls_itself(one, module) and module.may_be(one, "int", "any") for one in (left, right))
        case ast.AugAssign(target=target, op=ast.Mult(), value=value):
            return (
                _in_loop(node, module)
                and _is_whole(target, module)
                and _is_whole(value, module)
                and (folded(value) is None)
            )
        case ast.Assign(targets=[ast.Name(id=name) as target], value=value):
            return _in_loop(node, module) and _is_whole(target, module) and _multiplies(value, name, module)
        case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)):
            names = {one.id for one in targets if isinstance(one, ast.Name)}
            return _in_loop(node, module) and any(
                isinstance(one, ast.BinOp) and isinstance(one.op, ast.Add) and _is_whole(one, module)
                and {part.id for part in (one.left, one.right) if isinstance(part, ast.Name)} == names
                for one in values
            )  # fmt: skip
    return False


def _multiplies(value: ast.expr, name: str, module: Module) -> bool:
    """Whether a product with the name, without a remainder, is what it becomes."""
    match value:
        case ast.BinOp(op=ast.Mod() | ast.Div() | ast.FloorDiv()):
            return False
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            named = any(isinstance(one, ast.Name) and one.id == name for one in (left, right))
            return named and _is_whole(value, module)
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub(), right=right):
            return _multiplies(left, name, module) or _multiplies(right, name, module)
    return False


def _is_whole(node: ast.expr, module: Module) -> bool:
    return module.is_always(node, "int")


def _in_loop(node: ast.AST, module: Module) -> bool:
    parent = module.parents.get(node)
    while parent is not None and not isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Module)):
        if isinstance(parent, _LOOPS):
            return True
        parent = module.parents.get(parent)
    return False


def _calls_itself(node: ast.expr, module: Module) -> bool:
    around = module.function(node)
    return (
        around is not None
        and isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == around.name
    )


RULES = (
    growing_number,
)  # fmt: skip
