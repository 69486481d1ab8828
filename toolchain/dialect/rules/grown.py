"""Rules on whole numbers that grow past 2 ** 53."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule
from toolchain.dialect.rules.values import folded
from toolchain.dialect.syntax import operands_of

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


@rule(
    "large-product",
    ast.BinOp,
    ast.AugAssign,
    what_happens="a product above 2 ** 53 loses its last digits, and this module has whole numbers so large that this one may",
    write_instead="a float in it, 1.0 * a * b, where the exact digits do not matter; smaller numbers",
)
def large_product(node: ast.BinOp | ast.AugAssign, module: Module) -> bool:
    if not isinstance(node.op, ast.Mult):
        return False
    factors = operands_of(node)
    if any(module.may_be(one, "float") or not module.may_be(one, "int", "any") for one in factors):
        return False
    written = [_number(one, module) for one in factors]
    if isinstance(node, ast.BinOp) and all(one is not None for one in written):
        # `large-integer` judges of it.
        return False
    large = [folded(one) or 0 for one in module.nodes if _is_written_large(one, module)]
    largest = max(large, default=0)
    left, right = (largest if one is None else abs(one) for one in written)
    return left * right >= 2**53


def _number(node: ast.expr, module: Module) -> float | None:
    """The number that is written here, or where the name is bound."""
    bound = module.only_value(node) if isinstance(node, ast.Name) else None
    return folded(bound or node)


def _is_written_large(node: ast.AST, module: Module) -> bool:
    """Whether this is a large whole number, and no bound, divisor or constant of a module, known by its name."""
    if not isinstance(node, ast.Constant) or type(node.value) is not int or abs(node.value) < 2**20:
        return False
    match module.parents[node]:
        case ast.Compare() | ast.BinOp(op=ast.Mod() | ast.FloorDiv() | ast.Div()):
            return False
        case ast.Call(func=ast.Name(id="min" | "max")):
            return False
        case ast.Assign(targets=[ast.Name(id=name)]) if name.isupper():
            return False
    return True


RULES = (
    growing_number, large_product,
)  # fmt: skip
