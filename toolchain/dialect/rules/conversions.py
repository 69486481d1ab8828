"""Rules on built-in functions of numbers, text and types."""

import ast

from toolchain.dialect.call import called, first_is
from toolchain.dialect.held import held_kinds
from toolchain.dialect.kinds import LAZY, VIEWS
from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule
from toolchain.dialect.syntax import names_in

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
    if isinstance(node, ast.Call) and called(node) == "map" and len(node.args) > 1:
        shows = isinstance(node.args[0], ast.Name) and node.args[0].id in ("str", "repr")
        return shows and any(kind.name not in ("str", "int", "plain") for kind in held_kinds(node.args[1], module))
    return any(module.may_be(one, "float") for one in _shown(node, module))


def _shown(node: ast.Call | ast.FormattedValue, module: Module) -> list[ast.expr]:
    """The expressions that become text."""
    if isinstance(node, ast.FormattedValue):
        return [node.value]
    if called(node) in ("str", "repr"):
        return node.args[:1]
    if isinstance(node.func, ast.Attribute) and node.func.attr == "format" and module.is_always(node.func.value, "str"):
        return node.args
    return []


@rule(
    "value-as-text",
    ast.Call,
    ast.FormattedValue,
    what_happens="the text of a list, dict, class or plain object is another in the browser: str([1.0]) is '[1]'",
    write_instead="the texts of its parts joined; the type of a parameter that has none",
)
def value_as_text(node: ast.Call | ast.FormattedValue, module: Module) -> bool:
    unfit: tuple[str, ...] = (
        "list",
        "tuple",
        "dict",
        "set",
        "nameless",
        "function",
        "class",
        "bytes",
        "coroutine",
        "generator",
        "range",
    )
    shown = _shown(node, module)
    if any(module.may_be(one, *unfit, *LAZY, *VIEWS) for one in shown):
        return True
    return any(module.may_be(one, "any") and _is_vague(one, module) for one in shown)


def _is_vague(node: ast.expr, module: Module) -> bool:
    """Whether the value is computed, or comes in by a parameter without a type: a field of a record, and what JavaScript gives,
    is taken for text."""
    match node:
        case ast.BinOp() | ast.BoolOp() | ast.IfExp():
            return True
        case ast.Call(func=ast.Name(id="abs" | "max" | "min" | "sum" | "round" | "pow")):
            return True
        case ast.Name(id=name):
            scope = module.scope(node)
            of_lambda = isinstance(scope, ast.Lambda) and name in {one.arg for one in scope.args.args}
            return of_lambda or module.is_parameter(node)
    return False


@rule(
    "key-error-text",
    ast.ExceptHandler,
    what_happens="the text of a KeyError is the key without quotes",
    write_instead="a text of one's own",
)
def key_error_text(node: ast.ExceptHandler, module: Module) -> bool:
    if node.name is None or node.type is None:
        return False
    if not any(isinstance(one, ast.Name) and one.id == "KeyError" for one in ast.walk(node.type)):
        return False
    return any(
        isinstance(one, ast.Name) and one.id == node.name
        for part in node.body for shown in ast.walk(part) if isinstance(shown, (ast.Call, ast.FormattedValue))
        for one in _shown(shown, module)
    )  # fmt: skip


@rule(
    "number-method",
    ast.Call,
    what_happens="numbers have no methods in the browser: (5).bit_length() is a TypeError",
    write_instead="arithmetic, as in x == floor(x)",
)
def number_method(node: ast.Call, module: Module) -> bool:
    return isinstance(node.func, ast.Attribute) and module.is_always(node.func.value, "int", "float", "bool")


@rule(
    "bytes-part",
    ast.Attribute,
    ast.Subscript,
    ast.Call,
    what_happens="bytes are numbers in an array in the browser: no methods, slices or isinstance()",
    write_instead="a Uint8Array in a browser module, or a list of numbers",
)
def bytes_part(node: ast.Attribute | ast.Subscript | ast.Call, module: Module) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="isinstance"), args=[_, kinds]):
            return any(isinstance(one, ast.Name) and one.id in ("bytes", "bytearray") for one in ast.walk(kinds))
        case ast.Attribute(value=value) | ast.Subscript(value=value, slice=ast.Slice()):
            return module.may_be(value, "bytes")
    return False


@rule(
    "range-part",
    ast.Attribute,
    what_happens="a range has no start, stop and step in the browser: undefined",
    write_instead="the numbers in names of their own",
)
def range_part(node: ast.Attribute, module: Module) -> bool:
    return node.attr in ("start", "stop", "step") and module.is_always(node.value, "range")


@rule(
    "complex-number",
    ast.Constant,
    what_happens="complex numbers do not exist in the browser",
    write_instead="two numbers",
)
def complex_number(node: ast.Constant, module: Module) -> bool:
    return isinstance(node.value, complex)


@rule(
    "type-asked",
    ast.Call,
    what_happens="type(2.0) is int in the browser, and the keys of a dict are text",
    write_instead="isinstance() of text, list or dict; a field that says the kind",
)
def type_asked(node: ast.Call, module: Module) -> bool:
    return called(node) == "type"


@rule(
    "isinstance-of",
    ast.Call,
    what_happens="isinstance(2.0, int) is True, and what .items(), zip() and slices give are lists and no tuples",
    write_instead="a float is whole where x == floor(x); isinstance(x, list) is True for both",
)
def isinstance_of(node: ast.Call, module: Module) -> bool:
    if called(node) != "isinstance" or len(node.args) != 2:
        return False
    names = names_in(node.args[1])
    if "tuple" in names:
        return True
    return "int" in names and "float" not in names and module.may_be(node.args[0], "float", "any")


@rule(
    "hasattr",
    ast.Call,
    what_happens="everything has name, call, apply and toString in the browser: hasattr(f, 'call') is True",
    write_instead="a field that is None where there is nothing",
)
def hasattr_asked(node: ast.Call, module: Module) -> bool:
    return called(node) == "hasattr"


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
    what_happens="getattr() of what is not there gives undefined, with a default and without",
    write_instead="a field that is always there",
)
def getattr_default(node: ast.Call, module: Module) -> bool:
    return called(node) == "getattr"


RULES = (
    int_call, float_of_text, empty_constructor, float_as_text, round_digits, power_modulus, missing_builtin,
    isinstance_float, isinstance_union, getattr_default, value_as_text, key_error_text, number_method,
    complex_number, type_asked, isinstance_of, hasattr_asked, bytes_part, range_part,
)  # fmt: skip
