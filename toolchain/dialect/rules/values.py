"""Rules on operators: what `==`, `in`, `+`, `*`, `|`, `<` and `and` do to containers and text."""

import ast
import operator as operators
from collections.abc import Callable

from toolchain.dialect.kinds import CONTAINERS, LAZY, VIEWS
from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule
from toolchain.dialect.syntax import compared_pairs, operands_of

_ORDERED = ("list", "tuple", "bytes")


def _is(module: Module, node: ast.expr, *names: str) -> bool:
    return module.may_be(node, *names)


def _operands(node: ast.Compare) -> list[ast.expr]:
    return [node.left, *node.comparators]


@rule(
    "container-equality",
    ast.Compare,
    what_happens="== and != on lists, dicts, sets, tuples, views and methods compare identity: [1] == [1] is False",
    write_instead="a comparison of the fields, of len(), or of joined text",
)
def container_equality(node: ast.Compare, module: Module) -> bool:
    if not any(isinstance(operator, (ast.Eq, ast.NotEq)) for operator in node.ops):
        return False
    if any(isinstance(one, ast.Constant) and one.value is None for one in _operands(node)):
        return False
    return any(_is(module, one, *CONTAINERS, *VIEWS, *LAZY, "range") for one in _operands(node)) or (
        all(_is(module, one, "function") for one in _operands(node))
    )


@rule(
    "container-in",
    ast.Compare,
    what_happens="`in` finds a list, dict, set or tuple by identity only: (1, 2) in [(1, 2)] is False",
    write_instead="text keys, such as f'{a} {b}', or a loop that compares fields",
)
def container_in(node: ast.Compare, module: Module) -> bool:
    return isinstance(node.ops[0], (ast.In, ast.NotIn)) and _is(module, node.left, *CONTAINERS)


@rule(
    "generator-in",
    ast.Compare,
    what_happens="`in` a generator is always False",
    write_instead="a list comprehension",
)
def generator_in(node: ast.Compare, module: Module) -> bool:
    return isinstance(node.ops[0], (ast.In, ast.NotIn)) and _is(module, node.comparators[0], "generator", *LAZY)


@rule(
    "container-order",
    ast.Compare,
    what_happens="< and > on lists, tuples and sets compare their text: (9,) < (10,) is False",
    write_instead="a comparison of the elements one after the other; .issubset() of sets",
)
def container_order(node: ast.Compare, module: Module) -> bool:
    ordering = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
    orders = any(isinstance(operator, ordering) for operator in node.ops)
    return orders and any(_is(module, one, *CONTAINERS, *VIEWS) for one in _operands(node))


@rule(
    "chained-call",
    ast.Compare,
    what_happens="the middle of a chained comparison is evaluated twice",
    write_instead="the call's result in a name first",
)
def chained_call(node: ast.Compare, module: Module) -> bool:
    parts = [part for one in node.comparators[:-1] for part in ast.walk(one)]
    return any(isinstance(part, ast.Await) or (isinstance(part, ast.Call) and not _is_pure(part)) for part in parts)


def _is_pure(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id in ("len", "abs", "min", "max", "ord")


@rule(
    "list-concatenation",
    ast.BinOp,
    ast.AugAssign,
    what_happens="+ and += on lists and tuples make text: [1] + [2] is '12'",
    write_instead=".extend() on a copy, .append(), or a comprehension",
)
def list_concatenation(node: ast.BinOp | ast.AugAssign, module: Module) -> bool:
    if not isinstance(node.op, ast.Add):
        return False
    operands = operands_of(node)
    return any(_is(module, one, *_ORDERED) for one in operands)


@rule(
    "repetition",
    ast.BinOp,
    ast.AugAssign,
    what_happens="* on text or a list is a number: 'x' * 3 is NaN, [0] * 3 is 0",
    write_instead="repeated() of native.strings for text, a comprehension over range() for a list",
)
def repetition(node: ast.BinOp | ast.AugAssign, module: Module) -> bool:
    if not isinstance(node.op, ast.Mult):
        return False
    operands = operands_of(node)
    return any(_is(module, one, "str", "list", "tuple") for one in operands)


@rule(
    "set-operator",
    ast.BinOp,
    ast.AugAssign,
    what_happens="|, &, - and ^ on sets and dicts give a number: {1} | {2} is 3",
    write_instead=".union(), .intersection(), .difference(), .symmetric_difference() or .update()",
)
def set_operator(node: ast.BinOp | ast.AugAssign, module: Module) -> bool:
    if not isinstance(node.op, (ast.BitOr, ast.BitAnd, ast.Sub, ast.BitXor)):
        return False
    operands = operands_of(node)
    return any(_is(module, one, "set", "dict", *VIEWS) for one in operands)


@rule(
    "text-and-number",
    ast.BinOp,
    what_happens="text + number is text and no TypeError: 'a' + 1 is 'a1'",
    write_instead="an f-string, or str() of the number",
)
def text_and_number(node: ast.BinOp, module: Module) -> bool:
    if not isinstance(node.op, ast.Add):
        return False
    left, right = module.kind(node.left), module.kind(node.right)
    return left is not None and right is not None and {left.name, right.name} in ({"str", "int"}, {"str", "float"})


@rule(
    "percent-formatting",
    ast.BinOp,
    what_happens="'%s' % value is NaN",
    write_instead="a plain f-string",
)
def percent_formatting(node: ast.BinOp, module: Module) -> bool:
    return isinstance(node.op, ast.Mod) and _is(module, node.left, "str")


@rule(
    "wide-bits",
    ast.BinOp,
    ast.AugAssign,
    ast.UnaryOp,
    what_happens="bit operators work on 32 bits with a sign: 1 << 40 is 256, 0x80000000 | 1 is negative",
    write_instead="arithmetic: 2 ** 40, number % 256, number // 256",
)
def wide_bits(node: ast.BinOp | ast.AugAssign | ast.UnaryOp, module: Module) -> bool:
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.Invert)
    if not isinstance(node.op, (ast.BitOr, ast.BitAnd, ast.BitXor, ast.LShift, ast.RShift)):
        return False
    left, right = (node.left, node.right) if isinstance(node, ast.BinOp) else (node.target, node.value)
    if isinstance(node.op, ast.BitAnd) and any(_fits_31_bits(one) for one in (left, right)):
        return False
    value = folded(node) if isinstance(node, ast.BinOp) else None
    if value is not None and 0 <= value < 2**31:
        return False
    return module.may_be(left, "int", "float") and module.may_be(right, "int", "float")


def _fits_31_bits(node: ast.expr) -> bool:
    value = folded(node)
    return value is not None and 0 <= value < 2**31


def folded(node: ast.AST) -> int | float | None:
    """The number that an expression of constants gives, None for any other."""
    match node:
        case ast.Constant(value=bool()):
            return None
        case ast.Constant(value=int(value) | float(value)):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            positive = folded(operand)
            return None if positive is None else -positive
        case ast.BinOp(left=first, op=operator, right=second) if type(operator) in _FOLDS:
            left, right = folded(first), folded(second)
            if left is None or right is None or (isinstance(operator, ast.Pow) and abs(right) > 64):
                return None
            try:
                result: int | float = _FOLDS[type(operator)](left, right)
            except (ArithmeticError, TypeError, ValueError):
                return None
            return result
    return None


_FOLDS: dict[type[ast.operator], Callable[..., int | float]] = {
    ast.Add: operators.add, ast.Sub: operators.sub, ast.Mult: operators.mul, ast.Pow: operators.pow,
    ast.Div: operators.truediv, ast.FloorDiv: operators.floordiv, ast.BitOr: operators.or_, ast.LShift: operators.lshift,
    ast.BitAnd: operators.and_, ast.BitXor: operators.xor,
}  # fmt: skip


@rule(
    "bool-bits",
    ast.BinOp,
    ast.AugAssign,
    what_happens="&, | and ^ on truths give a number: found |= True is 1, which `is True` denies",
    write_instead="and, or and !=, as in found = found or x == 2",
)
def bool_bits(node: ast.BinOp | ast.AugAssign, module: Module) -> bool:
    if not isinstance(node.op, (ast.BitOr, ast.BitAnd, ast.BitXor)):
        return False
    operands = operands_of(node)
    return any(_is(module, one, "bool") for one in operands)


@rule(
    "unknown-operand",
    ast.BinOp,
    ast.AugAssign,
    ast.Compare,
    ast.UnaryOp,
    what_happens="nobody knows here whether these are numbers, text or lists, which + - * / < == in treat differently "
    "in the browser",
    write_instead="the types of the parameters, as in def joined(a: int, b: int), or a name with its type: size: int = x",
)
def unknown_operand(node: ast.BinOp | ast.AugAssign | ast.Compare | ast.UnaryOp, module: Module) -> bool:
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, (ast.USub, ast.UAdd)) and module.is_unknown_parameter(node.operand)
    if isinstance(node, ast.BinOp):
        return not _is_type(node, module) and _unknown(module, node.left, node.op, node.right)
    if isinstance(node, ast.AugAssign):
        return _unknown(module, node.target, node.op, node.value)
    return any(_unknown_comparison(operator, left, right, module) for left, operator, right in compared_pairs(node))


def _is_type(node: ast.BinOp, module: Module) -> bool:
    """Whether this is an annotation, or the name of a type: Number = int | float."""
    named = isinstance(node.op, ast.BitOr) and isinstance(module.parents[node], ast.Assign)
    return module.in_annotation(node) or (named and isinstance(module.scope(node), ast.Module))


def _unknown(module: Module, left: ast.expr, operator: ast.operator, right: ast.expr) -> bool:
    """What a number is subtracted from or divided by can only be a number; lists may be added, repeated and formatted."""
    if isinstance(operator, (ast.BitOr, ast.BitAnd, ast.BitXor, ast.LShift, ast.RShift)):
        return any(_is(module, one, "any") for one in (left, right))
    unknown = [_is(module, one, "any") for one in (left, right)]
    named = any(_is_unknown_name(one, module) for one in (left, right))
    if isinstance(operator, (ast.Sub, ast.Div, ast.FloorDiv, ast.Pow)):
        return named or (all(unknown) and not _are_places(left, right))
    if isinstance(operator, ast.Mod):
        return unknown[0]
    # A list is repeated by a whole number.
    if isinstance(operator, ast.Mult):
        named = named or (any(unknown) and not _are_places(left, right))
    if named or (all(unknown) and not isinstance(operator, ast.Mult)):
        # A list is repeated by a whole number, and joined with none.
        numbers = ("float",) if isinstance(operator, ast.Mult) else ("int", "float")
        return not any(module.is_always(one, *numbers) for one in (left, right))
    return False


def _unknown_comparison(operator: ast.cmpop, left: ast.expr, right: ast.expr, module: Module) -> bool:
    """What is equal to a text or a number is told by ==; what a container holds, where its parts are texts or numbers."""
    if isinstance(operator, (ast.Is, ast.IsNot)):
        return False
    if any(isinstance(one, ast.Constant) and one.value is None for one in (left, right)):
        return False
    if isinstance(operator, (ast.Eq, ast.NotEq)):
        return all(_is(module, one, "any") for one in (left, right))
    if isinstance(operator, (ast.In, ast.NotIn)):
        return _is(module, left, "any") and _holds_unknown(right, module)
    if any(_is_unknown_name(one, module) for one in (left, right)):
        return True
    return all(_is(module, one, "any") for one in (left, right)) and not _are_places(left, right)


def _are_places(left: ast.expr, right: ast.expr) -> bool:
    """Whether one of two is a part of a short list by its place, as in pair[1]: a list has numbers there to compare and count."""
    return any(isinstance(one, ast.Subscript) and isinstance(folded(one.slice), int) for one in (left, right))


def _is_unknown_name(node: ast.expr, module: Module) -> bool:
    """Whether a parameter says nothing of its type; a part of what JavaScript gives, next to a number, is taken for one."""
    return module.is_unknown_parameter(node)


def _holds_unknown(node: ast.expr, module: Module) -> bool:
    """Whether what is in a list or set may be a container itself."""
    unfit = ("any", *CONTAINERS)
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return any(module.may_be(one, *unfit) for one in node.elts)
    if _is(module, node, "any"):
        return True
    held = [one for kind in module.kinds(node) if kind.name in ("list", "set", "tuple") for one in kind.items]
    return any(one is None or one.name in unfit for one in held)


@rule(
    "large-integer",
    ast.Constant,
    ast.BinOp,
    what_happens="a whole number above 2 ** 53 loses its last digits",
    write_instead="text, or a smaller number",
)
def large_integer(node: ast.Constant | ast.BinOp, module: Module) -> bool:
    value = folded(_with_constants(node, module)) if isinstance(node, ast.BinOp) else folded(node)
    return isinstance(value, int) and abs(value) >= 2**53 and not _in_larger(node, module)


def _with_constants(node: ast.BinOp, module: Module) -> ast.AST:
    """The expression with the numbers that its names are bound to, and nothing else."""
    parts = [module.only_value(part) if isinstance(part, ast.Name) else part for part in (node.left, node.right)]
    return ast.BinOp(parts[0] or node.left, node.op, parts[1] or node.right)


def _in_larger(node: ast.AST, module: Module) -> bool:
    """Whether the number is a part of one that is refused itself, or small."""
    parent = module.parents[node]
    return isinstance(parent, (ast.BinOp, ast.UnaryOp)) and folded(parent) is not None


@rule(
    "integer-power",
    ast.BinOp,
    ast.Call,
    what_happens="whole numbers are exact up to 2 ** 53 only: 3 ** 40 is 12157665459056928768",
    write_instead="a float as base, 3.0 ** n, where the exact digits do not matter; a table of small powers",
)
def integer_power(node: ast.BinOp | ast.Call, module: Module) -> bool:
    match node:
        case ast.BinOp(left=base, op=ast.Pow(), right=exponent) if folded(node) is None:
            return module.may_be(base, "int") and not module.may_be(exponent, "float")
        case ast.Call(func=ast.Name(id="pow"), args=[base, exponent]):
            return module.may_be(base, "int") and not module.may_be(exponent, "float")
    return False


@rule(
    "and-value",
    ast.BoolOp,
    what_happens="`x and y` is False, not x, when x is empty or None: [] and 1 is False",
    write_instead="`y if x else x`, or bool(x) and y",
)
def and_value(node: ast.BoolOp, module: Module) -> bool:
    if not isinstance(node.op, ast.And) or _is_condition(node, module):
        return False
    return not all(module.is_always(one, "bool", "int", "float") for one in node.values[:-1])


def _is_condition(node: ast.expr, module: Module) -> bool:
    """Whether only the truth of the expression is used."""
    parent = module.parents[node]
    match parent:
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test) if test is node:
            return True
        case ast.UnaryOp(op=ast.Not()):
            return True
        case ast.comprehension(ifs=tests) if node in tests:
            return True
        case ast.Call(func=ast.Name(id="bool" | "any" | "all")):
            return True
        case ast.GeneratorExp() if isinstance(call := module.parents[parent], ast.Call):
            return isinstance(call.func, ast.Name) and call.func.id in ("any", "all")
        case ast.BoolOp():
            return _is_condition(parent, module)
        case ast.Assert() | ast.Expr():
            return True
    return False


@rule(
    "generator-truth",
    ast.If,
    ast.IfExp,
    ast.While,
    ast.UnaryOp,
    ast.BoolOp,
    ast.comprehension,
    ast.Call,
    what_happens="as a condition a generator is false, and map(), filter() and zip() are false when they are empty",
    write_instead="any(), or a list comprehension",
)
def generator_truth(node: ast.AST, module: Module) -> bool:
    return any(_is(module, one, "generator", *LAZY) for one in conditions(node))


def conditions(node: ast.AST) -> list[ast.expr]:
    """The expressions whose truth a node asks."""
    match node:
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            return [test]
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return [operand]
        case ast.BoolOp(values=values):
            return values
        case ast.comprehension(ifs=tests):
            return tests
        case ast.Call(func=ast.Name(id="bool"), args=[given]):
            return [given]
    return []


RULES = (
    container_equality, container_in, generator_in, container_order, chained_call,
    list_concatenation, repetition, set_operator, text_and_number, percent_formatting, wide_bits, bool_bits,
    unknown_operand, large_integer, integer_power, and_value, generator_truth,
)  # fmt: skip
