"""Rules on built-in functions of numbers, text and types."""

import ast

from toolchain.dialect.call import called, first_is, first_kind
from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule

MISSING_BUILTINS = frozenset({
    "aiter", "anext", "ascii", "compile", "complex", "dir", "exec", "format", "frozenset", "globals", "hash",
    "id", "locals", "memoryview", "object", "open", "slice", "vars",
})  # fmt: skip


@rule(
    "int-call",
    ast.Call,
    what_happens="int() cuts to 32 bits and takes bad text: int('2147483648') is -2147483648, int('12abc') is 0",
    write_instead="whole_number(digits) or floor(number) of native.numbers",
)
def int_call(node: ast.Call, module: Module) -> bool:
    return called(node) == "int" and not first_is(node, module, "bool")


@rule(
    "float-of-text",
    ast.Call,
    what_happens="float() of bad text is NaN and no ValueError: float('1.5px')",
    write_instead="decimal_number(text) of native.strings",
)
def float_of_text(node: ast.Call, module: Module) -> bool:
    if called(node) != "float" or not node.args:
        return False
    infinity = isinstance(node.args[0], ast.Constant) and node.args[0].value in ("inf", "-inf", "nan")
    return first_is(node, module, "str") and not infinity


@rule(
    "empty-constructor",
    ast.Call,
    what_happens="str(), int() and float() without an argument raise ValueError",
    write_instead="'' or 0",
)
def empty_constructor(node: ast.Call, module: Module) -> bool:
    return called(node) in ("str", "float") and not node.args


@rule(
    "float-as-text",
    ast.Call,
    ast.FormattedValue,
    what_happens="a float that is whole shows as a whole number: str(4 / 2) is '2'",
    write_instead="fixed(number, digits) of native.strings",
)
def float_as_text(node: ast.Call | ast.FormattedValue, module: Module) -> bool:
    if isinstance(node, ast.FormattedValue):
        kind = module.kind(node.value)
    else:
        kind = first_kind(node, module) if called(node) in ("str", "repr") else None
    return kind is not None and kind.name == "float"


@rule(
    "round-digits",
    ast.Call,
    what_happens="round(x, digits) rounds the shifted number: round(2.675, 2) is 2.68",
    write_instead="fixed(number, digits) of native.strings for text, rounded(number, digits) of native.numbers",
)
def round_digits(node: ast.Call, module: Module) -> bool:
    return called(node) == "round" and len(node.args) > 1


@rule(
    "power-modulus",
    ast.Call,
    what_happens="pow() ignores its third argument",
    write_instead="pow(a, b) % c",
)
def power_modulus(node: ast.Call, module: Module) -> bool:
    return called(node) == "pow" and len(node.args) > 2


@rule(
    "missing-builtin",
    ast.Call,
    what_happens="the browser has no such built-in: ReferenceError at run time",
    write_instead="set() for frozenset(), a class of one's own for object(), d.keys() or fields for vars()",
)
def missing_builtin(node: ast.Call, module: Module) -> bool:
    name = called(node)
    return name in MISSING_BUILTINS and name not in module.functions and name not in module.classes


@rule(
    "isinstance-float",
    ast.Call,
    what_happens="isinstance(1.0, float) is False: a whole number is an int",
    write_instead="isinstance(x, (int, float))",
)
def isinstance_float(node: ast.Call, module: Module) -> bool:
    if called(node) != "isinstance" or len(node.args) != 2:
        return False
    return isinstance(node.args[1], ast.Name) and node.args[1].id == "float"


@rule(
    "isinstance-union",
    ast.Call,
    what_happens="isinstance(x, int | str) is always False",
    write_instead="isinstance(x, (int, str))",
)
def isinstance_union(node: ast.Call, module: Module) -> bool:
    return called(node) == "isinstance" and len(node.args) == 2 and isinstance(node.args[1], ast.BinOp)


@rule(
    "getattr-default",
    ast.Call,
    what_happens="getattr() ignores its default and gives undefined",
    write_instead="x.name if hasattr(x, 'name') else default",
)
def getattr_default(node: ast.Call, module: Module) -> bool:
    return called(node) == "getattr" and len(node.args) > 2


RULES = (
    int_call, float_of_text, empty_constructor, float_as_text, round_digits, power_modulus, missing_builtin,
    isinstance_float, isinstance_union, getattr_default,
)  # fmt: skip
