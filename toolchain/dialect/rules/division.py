"""Rules on dividing."""

import ast
from collections.abc import Iterator

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule
from toolchain.dialect.rules.values import folded


@rule(
    "unchecked-divisor",
    ast.BinOp,
    ast.AugAssign,
    ast.Call,
    what_happens="a division by zero gives Infinity or NaN in the browser, and no ZeroDivisionError",
    write_instead="a test of the divisor in the same function, or max(1, divisor)",
)
def unchecked_divisor(node: ast.BinOp | ast.AugAssign | ast.Call, module: Module) -> bool:
    if isinstance(node, ast.Call):
        match node:
            case ast.Call(func=ast.Name(id="divmod"), args=[_, by]):
                return not _is_no_zero(by, module) and not _is_tested(by, node, module)
        return False
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
        exponent = folded(node.right)
        inverted = module.may_be(node.left, "float", "any") if exponent is None else exponent < 0
        return inverted and not _is_no_zero(node.left, module) and not _is_tested(node.left, node, module)
    if not isinstance(node.op, (ast.Div, ast.FloorDiv, ast.Mod)):
        return False
    dividend, divisor = (node.left, node.right) if isinstance(node, ast.BinOp) else (node.target, node.value)
    if module.is_always(dividend, "str"):
        return False
    return not _is_no_zero(divisor, module) and not _is_tested(divisor, node, module)


def _is_no_zero(node: ast.expr, module: Module) -> bool:
    match node:
        case ast.Name(id=name) if name.isupper():
            value = module.only_value(node)
            return value is None or folded(value) != 0
        case ast.Name() if module.is_bound_only(node, lambda one: _is_no_zero(one, module)):
            return True
        case ast.BinOp(op=ast.Add() | ast.Sub(), left=left, right=ast.Constant(value=float(part))):
            return module.is_always(left, "int") and part != int(part)
        case ast.BinOp(op=ast.Mult(), left=left, right=right):
            return _is_no_zero(left, module) and _is_no_zero(right, module)
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return _is_no_zero(left, module) and _is_no_zero(right, module)
        case ast.Call(func=ast.Name(id="max"), args=[*given]):
            return any(_is_no_zero(one, module) for one in given)
        case ast.BinOp(op=ast.Pow(), left=base):
            return _is_no_zero(base, module)
    return bool(folded(node))


def _is_tested(divisor: ast.expr, node: ast.AST, module: Module) -> bool:
    """Whether a condition of the function speaks of what the divisor is made of: of r.b, not of another field of r."""
    spoken_of = {
        ast.dump(part)
        for part in ast.walk(divisor)
        if isinstance(part, (ast.Name, ast.Attribute, ast.Subscript))
        and not isinstance(module.parents[part], (ast.Attribute, ast.Subscript))
    }
    function = module.function(node) or module.tree
    for part in ast.walk(function):
        tests = []
        if isinstance(part, (ast.If, ast.While, ast.IfExp)):
            tests = [part.test]
        elif isinstance(part, ast.comprehension):
            tests = part.ifs
        for test in tests:
            if any(ast.dump(one) in spoken_of for one in _asked(test)):
                return True
    return False


def _asked(test: ast.expr) -> Iterator[ast.AST]:
    """The parts of a condition but those that are only compared with None."""
    if isinstance(test, ast.Compare) and all(isinstance(one, (ast.Is, ast.IsNot)) for one in test.ops):
        return
    if isinstance(test, ast.BoolOp):
        for one in test.values:
            yield from _asked(one)
    else:
        yield from ast.walk(test)


RULES = (
    unchecked_divisor,
)  # fmt: skip
