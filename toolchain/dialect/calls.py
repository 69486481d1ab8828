"""Rules on calls of built-in functions and on arguments."""

import ast

from toolchain.dialect.kinds import Kind
from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule

MISSING_BUILTINS = frozenset({
    "aiter", "anext", "ascii", "compile", "complex", "dir", "exec", "frozenset", "globals", "hash",
    "id", "locals", "memoryview", "object", "open", "slice", "vars",
})  # fmt: skip
_KEYWORDS = {
    "sorted": {"key", "reverse"},
    "min": {"key", "default"},
    "max": {"key", "default"},
    "print": {"sep", "end"},
    "enumerate": {"start"},
    "zip": {"strict"},
    "dataclass": {"frozen", "order", "eq"},
}
_METHOD_KEYWORDS = {"sort": {"key", "reverse"}, "split": {"maxsplit"}, "rsplit": {"maxsplit"}}


def _called(node: ast.Call) -> str:
    """The name of a plainly called function, "" for a method."""
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _first(node: ast.Call, module: Module) -> Kind | None:
    return module.kind(node.args[0]) if node.args else None


def _is_first(node: ast.Call, module: Module, *names: str) -> bool:
    kind = _first(node, module)
    return kind is not None and kind.name in names


@rule(
    "int-call",
    ast.Call,
    what_happens="int() cuts to 32 bits and takes bad text: int('2147483648') is -2147483648, int('12abc') is 0",
    write_instead="whole_number(digits) or floor(number) of native.numbers",
)
def int_call(node: ast.Call, module: Module) -> bool:
    return _called(node) == "int" and not _is_first(node, module, "bool")


@rule(
    "float-of-text",
    ast.Call,
    what_happens="float() of bad text is NaN and no ValueError: float('1.5px')",
    write_instead="decimal_number(text) of native.strings",
)
def float_of_text(node: ast.Call, module: Module) -> bool:
    if _called(node) != "float" or not node.args:
        return False
    infinity = isinstance(node.args[0], ast.Constant) and node.args[0].value in ("inf", "-inf", "nan")
    return _is_first(node, module, "str") and not infinity


@rule(
    "empty-constructor",
    ast.Call,
    what_happens="str(), int() and float() without an argument raise ValueError",
    write_instead="'' or 0",
)
def empty_constructor(node: ast.Call, module: Module) -> bool:
    return _called(node) in ("str", "float") and not node.args


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
        kind = _first(node, module) if _called(node) in ("str", "repr") else None
    return kind is not None and kind.name == "float"


@rule(
    "round-digits",
    ast.Call,
    what_happens="round(x, digits) rounds the shifted number: round(2.675, 2) is 2.68",
    write_instead="fixed(number, digits) of native.strings for text, rounded(number, digits) of native.numbers",
)
def round_digits(node: ast.Call, module: Module) -> bool:
    return _called(node) == "round" and len(node.args) > 1


@rule(
    "power-modulus",
    ast.Call,
    what_happens="pow() ignores its third argument",
    write_instead="pow(a, b) % c",
)
def power_modulus(node: ast.Call, module: Module) -> bool:
    return _called(node) == "pow" and len(node.args) > 2


@rule(
    "sum-start",
    ast.Call,
    what_happens="sum() ignores its start: sum([1, 2], 10) is 3",
    write_instead="10 + sum(items)",
)
def sum_start(node: ast.Call, module: Module) -> bool:
    return _called(node) == "sum" and (len(node.args) > 1 or bool(node.keywords))


@rule(
    "getattr-default",
    ast.Call,
    what_happens="getattr() ignores its default and gives undefined",
    write_instead="x.name if hasattr(x, 'name') else default",
)
def getattr_default(node: ast.Call, module: Module) -> bool:
    return _called(node) == "getattr" and len(node.args) > 2


@rule(
    "zip-strict",
    ast.Call,
    what_happens="zip(..., strict=True) gives nothing at all",
    write_instead="zip() after a comparison of the lengths",
)
def zip_strict(node: ast.Call, module: Module) -> bool:
    return _called(node) == "zip" and bool(node.keywords)


@rule(
    "generator-argument",
    ast.Call,
    what_happens="set(), tuple() and dict() of a generator come out empty; sorted(), min() and max() of one fail",
    write_instead="a list comprehension, or list() around it",
)
def generator_argument(node: ast.Call, module: Module) -> bool:
    consuming = ("sorted", "min", "max", "set", "tuple", "dict")
    if _called(node) not in consuming or not node.args:
        return False
    return _is_first(node, module, "generator") and len(node.args) == 1


@rule(
    "dict-argument",
    ast.Call,
    what_happens="list(d), set(d), max(d) and ','.join(d) of a dict fail or come out empty",
    write_instead="d.keys()",
)
def dict_argument(node: ast.Call, module: Module) -> bool:
    is_join = isinstance(node.func, ast.Attribute) and node.func.attr == "join"
    if not is_join and _called(node) not in ("list", "set", "tuple", "min", "max"):
        return False
    return _is_first(node, module, "dict")


@rule(
    "text-argument",
    ast.Call,
    what_happens="sorted() and reversed() of text are a TypeError",
    write_instead="list(text) as argument, or text[::-1]",
)
def text_argument(node: ast.Call, module: Module) -> bool:
    return _called(node) in ("sorted", "reversed") and _is_first(node, module, "str")


@rule(
    "sort-by-container",
    ast.Call,
    what_happens="tuples and lists sort by their text: (10, 'a') comes before (2, 'a')",
    write_instead="one text or number as key, or sorted() once a key, the last key first",
)
def sort_by_container(node: ast.Call, module: Module) -> bool:
    is_sort = isinstance(node.func, ast.Attribute) and node.func.attr == "sort"
    if not is_sort and _called(node) not in ("sorted", "min", "max"):
        return False
    keys = [word.value for word in node.keywords if word.arg == "key"]
    if keys:
        body = keys[0].body if isinstance(keys[0], ast.Lambda) else None
        return isinstance(body, (ast.Tuple, ast.List))
    if is_sort and isinstance(node.func, ast.Attribute):
        items = module.held(node.func.value)
    else:
        items = module.held(node.args[0]) if len(node.args) == 1 else _first(node, module)
    pairs = node.args[0] if node.args else None
    of_pairs = isinstance(pairs, ast.Call) and (
        _called(pairs) in ("zip", "enumerate") or isinstance(pairs.func, ast.Attribute) and pairs.func.attr == "items"
    )
    return of_pairs or (items is not None and items.name in ("tuple", "list"))


@rule(
    "sort-reverse",
    ast.Call,
    what_happens="reverse=True with a key also turns around what is equal",
    write_instead="a negated key, or list(reversed(sorted(items, key=key))), which turns them around on both sides",
)
def sort_reverse(node: ast.Call, module: Module) -> bool:
    is_sort = isinstance(node.func, ast.Attribute) and node.func.attr == "sort"
    words = {word.arg: word.value for word in node.keywords}
    reverse = words.get("reverse")
    is_off = reverse is None or isinstance(reverse, ast.Constant) and reverse.value is False
    return (is_sort or _called(node) == "sorted") and "key" in words and not is_off


@rule(
    "missing-builtin",
    ast.Call,
    what_happens="the browser has no such built-in: ReferenceError at run time",
    write_instead="set() for frozenset(), a class of one's own for object(), d.keys() or fields for vars()",
)
def missing_builtin(node: ast.Call, module: Module) -> bool:
    name = _called(node)
    return name in MISSING_BUILTINS and name not in module.functions and name not in module.classes


@rule(
    "isinstance-float",
    ast.Call,
    what_happens="isinstance(1.0, float) is False: a whole number is an int",
    write_instead="isinstance(x, (int, float))",
)
def isinstance_float(node: ast.Call, module: Module) -> bool:
    return _called(node) == "isinstance" and isinstance(node.args[1], ast.Name) and node.args[1].id == "float"


@rule(
    "isinstance-union",
    ast.Call,
    what_happens="isinstance(x, int | str) is always False",
    write_instead="isinstance(x, (int, str))",
)
def isinstance_union(node: ast.Call, module: Module) -> bool:
    return _called(node) == "isinstance" and isinstance(node.args[1], ast.BinOp)


@rule(
    "iter-sentinel",
    ast.Call,
    what_happens="iter(function, sentinel) fails",
    write_instead="a while loop",
)
def iter_sentinel(node: ast.Call, module: Module) -> bool:
    return _called(node) == "iter" and len(node.args) > 1


@rule(
    "filter-truth",
    ast.Call,
    what_happens="filter() takes JavaScript's truth: filter(lambda x: x, [[]]) keeps the empty list",
    write_instead="a comprehension with a condition",
)
def filter_truth(node: ast.Call, module: Module) -> bool:
    if _called(node) != "filter" or not isinstance(node.args[0], ast.Lambda):
        return False
    return not isinstance(node.args[0].body, (ast.Compare, ast.UnaryOp, ast.Call))


@rule(
    "keyword-argument",
    ast.Call,
    what_happens="arguments by keyword are lost or bound to the wrong parameter: f(1, b=3) calls f(1)",
    write_instead="all arguments by position; {...} instead of dict(a=1)",
)
def keyword_argument(node: ast.Call, module: Module) -> bool:
    names = {word.arg for word in node.keywords}
    if not names:
        return False
    if isinstance(node.func, ast.Attribute):
        if node.func.attr == "format" or node.func.attr == "update":
            return False
        return not names <= _METHOD_KEYWORDS.get(node.func.attr, set())
    name = _called(node)
    return name != "sum" and not names <= _KEYWORDS.get(name, set())


@rule(
    "keyword-parameter",
    ast.arguments,
    what_happens="keyword-only parameters and **keywords are not filled",
    write_instead="plain parameters, or one dict",
)
def keyword_parameter(node: ast.arguments, module: Module) -> bool:
    return bool(node.kwonlyargs) or node.kwarg is not None


@rule(
    "computed-default",
    ast.arguments,
    what_happens="a default is evaluated anew at each call, and cannot name its own parameter: def f(a=[]), lambda i=i: i",
    write_instead="None as default and the value made in the body; an outer function that takes the value",
)
def computed_default(node: ast.arguments, module: Module) -> bool:
    every = [*node.posonlyargs, *node.args]
    defaults = list(zip(every[len(every) - len(node.defaults) :], node.defaults, strict=True))
    computed = (ast.List, ast.Dict, ast.Set, ast.Call, ast.ListComp, ast.DictComp, ast.SetComp)
    local = not isinstance(module.scope(module.parents[node]), (ast.Module, ast.ClassDef))
    return any(
        isinstance(value, computed)
        or isinstance(value, ast.Name) and (local or value.id == parameter.arg)
        for parameter, value in defaults
    )  # fmt: skip


RULES = (
    int_call, float_of_text, empty_constructor, float_as_text, round_digits, power_modulus, sum_start,
    getattr_default, zip_strict, generator_argument, dict_argument, text_argument, sort_by_container, sort_reverse,
    missing_builtin, isinstance_float, isinstance_union, iter_sentinel, filter_truth, keyword_argument,
    keyword_parameter, computed_default,
)  # fmt: skip
