"""Rules on operators: what `==`, `in`, `+`, `*`, `|`, `<` and `and` do to containers and text."""

import ast

from toolchain.dialect.kinds import CONTAINERS
from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule

_ORDERED = ("list", "tuple")


def _is(module: Module, node: ast.expr, *names: str) -> bool:
    kind = module.kind(node)
    return kind is not None and kind.name in names


def _operands(node: ast.Compare) -> list[ast.expr]:
    return [node.left, *node.comparators]


@rule(
    "container-equality",
    ast.Compare,
    what_happens="== and != on lists, dicts, sets and tuples compare identity: [1] == [1] is False",
    write_instead="a comparison of the fields, of len(), or of joined text",
)
def container_equality(node: ast.Compare, module: Module) -> bool:
    if not any(isinstance(operator, (ast.Eq, ast.NotEq)) for operator in node.ops):
        return False
    if any(isinstance(one, ast.Constant) and one.value is None for one in _operands(node)):
        return False
    return any(_is(module, one, *CONTAINERS) for one in _operands(node))


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
    return isinstance(node.ops[0], (ast.In, ast.NotIn)) and _is(module, node.comparators[0], "generator")


@rule(
    "mixed-equality",
    ast.Compare,
    what_happens="JavaScript == converts: '1' == 1, 0 == '' and False == '' are True",
    write_instead="a comparison of values of one type",
)
def mixed_equality(node: ast.Compare, module: Module) -> bool:
    if not isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
        return False
    left, right = module.kind(node.left), module.kind(node.comparators[0])
    if left is None or right is None:
        return False
    return {left.name, right.name} in ({"str", "int"}, {"str", "float"}, {"str", "bool"})


@rule(
    "container-order",
    ast.Compare,
    what_happens="< and > on lists and tuples compare their text: (9,) < (10,) is False",
    write_instead="a comparison of the elements one after the other",
)
def container_order(node: ast.Compare, module: Module) -> bool:
    ordering = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
    return isinstance(node.ops[0], ordering) and any(_is(module, one, *_ORDERED) for one in _operands(node))


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
    operands = [node.left, node.right] if isinstance(node, ast.BinOp) else [node.target, node.value]
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
    operands = [node.left, node.right] if isinstance(node, ast.BinOp) else [node.target, node.value]
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
    operands = [node.left, node.right] if isinstance(node, ast.BinOp) else [node.target, node.value]
    return any(_is(module, one, "set", "dict") for one in operands)


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
    what_happens="bit operators work on 32 bits: 1 << 40 is 256",
    write_instead="arithmetic: 2 ** 40",
)
def wide_bits(node: ast.BinOp, module: Module) -> bool:
    match node:
        case ast.BinOp(op=ast.LShift(), right=ast.Constant(value=int(bits))):
            return bits > 30
    return False


@rule(
    "large-integer",
    ast.Constant,
    what_happens="a whole number above 2 ** 53 loses its last digits",
    write_instead="text, or a smaller number",
)
def large_integer(node: ast.Constant, module: Module) -> bool:
    return isinstance(node.value, int) and abs(node.value) > 2**53


@rule(
    "and-value",
    ast.BoolOp,
    what_happens="`x and y` is False, not x, when x is empty or None: [] and 1 is False",
    write_instead="`y if x else x`, or bool(x) and y",
)
def and_value(node: ast.BoolOp, module: Module) -> bool:
    if not isinstance(node.op, ast.And) or _is_condition(node, module):
        return False
    return any(
        (kind := module.kind(one)) is not None and (kind.optional or kind.name in CONTAINERS | {"str", "object"})
        for one in node.values[:-1]
    )


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
    return False


@rule(
    "generator-truth",
    ast.If,
    ast.IfExp,
    ast.While,
    what_happens="a generator is false as a condition",
    write_instead="any(), or a list comprehension",
)
def generator_truth(node: ast.If | ast.IfExp | ast.While, module: Module) -> bool:
    return _is(module, node.test, "generator")


RULES = (
    container_equality, container_in, generator_in, mixed_equality, container_order, chained_call,
    list_concatenation, repetition, set_operator, text_and_number, percent_formatting, wide_bits, large_integer,
    and_value, generator_truth,
)  # fmt: skip
