"""Rules on built-in functions that go through their arguments."""

import ast

from toolchain.dialect.call import called, first_is, first_kind
from toolchain.dialect.held import held_kinds
from toolchain.dialect.kinds import CONTAINERS
from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule


@rule(
    "sum-start",
    ast.Call,
    what_happens="sum() ignores its start: sum([1, 2], 10) is 3",
    write_instead="10 + sum(items)",
)
def sum_start(node: ast.Call, module: Module) -> bool:
    return called(node) == "sum" and (len(node.args) > 1 or bool(node.keywords))


@rule(
    "sum-of-others",
    ast.Call,
    what_happens="sum() of texts or lists is a text, and no TypeError: sum(['a']) is '0a'",
    write_instead="''.join() of texts; the type of the parameter, as in xs: list[int]",
)
def sum_of_others(node: ast.Call, module: Module) -> bool:
    if called(node) != "sum" or not node.args:
        return False
    return any(kind.name in ("str", *CONTAINERS, "any") for kind in held_kinds(node.args[0], module))


@rule(
    "pairs-kept",
    ast.Call,
    ast.ListComp,
    ast.For,
    what_happens="zip(), enumerate() and .items() give lists in the browser, and dict() of pairs makes text of their keys",
    write_instead="a comprehension that takes the pairs apart: [f(a, b) for a, b in zip(xs, ys)]; {str(k): v for k, v in ...}",
)
def pairs_kept(node: ast.Call | ast.ListComp | ast.For, module: Module) -> bool:
    if isinstance(node, ast.For):
        return isinstance(node.target, ast.Name) and _gives_pairs(node.iter) and _keeps(node, node.target.id)
    if isinstance(node, ast.ListComp):
        first = node.generators[0]
        return (
            isinstance(node.elt, ast.Name)
            and isinstance(first.target, ast.Name)
            and (node.elt.id == first.target.id and _gives_pairs(first.iter))
        )
    if called(node) == "dict" and node.args:
        if isinstance(node.args[0], ast.Call) and called(node.args[0]) in ("enumerate", "map"):
            return True
        keys = [kind for kind in held_kinds(node.args[0], module) if kind.name == "tuple"]
        return any(kind.items and kind.items[0] is not None and kind.items[0].name in ("int", "float", "bool", "tuple")
                   for kind in keys)  # fmt: skip
    if called(node) not in ("list", "tuple", "sorted", "max", "min", "filter", "reversed") or not node.args:
        return False
    parent = module.parents[node]
    is_read = isinstance(parent, (ast.For, ast.comprehension, ast.Subscript)) or (
        isinstance(parent, ast.Call) and called(parent) == "len"
    )
    return _gives_pairs(node.args[-1]) and not is_read


def _keeps(loop: ast.For, name: str) -> bool:
    """Whether the loop gives a pair away as a whole."""
    for statement in loop.body:
        for part in ast.walk(statement):
            match part:
                case ast.Return(value=ast.Name(id=one)) | ast.Subscript(slice=ast.Name(id=one)) if one == name:
                    return True
                case ast.Call(func=ast.Attribute(attr="append" | "add" | "insert"), args=given):
                    if any(isinstance(one, ast.Name) and one.id == name for one in given):
                        return True
                case ast.Compare(left=left, comparators=others):
                    if any(isinstance(one, ast.Name) and one.id == name for one in [left, *others]):
                        return True
    return False


def _gives_pairs(node: ast.expr) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="zip" | "enumerate")) | ast.Call(func=ast.Attribute(attr="items"), args=[]):
            return True
    return False


@rule(
    "zip-strict",
    ast.Call,
    what_happens="zip(..., strict=True) gives nothing at all",
    write_instead="zip() after a comparison of the lengths",
)
def zip_strict(node: ast.Call, module: Module) -> bool:
    return called(node) == "zip" and bool(node.keywords)


@rule(
    "generator-argument",
    ast.Call,
    what_happens="set(), tuple() and dict() of a generator come out empty; sorted(), min() and max() of one fail",
    write_instead="a list comprehension, or list() around it",
)
def generator_argument(node: ast.Call, module: Module) -> bool:
    consuming = ("sorted", "min", "max", "set", "tuple", "dict")
    if called(node) not in consuming or not node.args:
        return False
    return first_is(node, module, "generator") and len(node.args) == 1


@rule(
    "dict-argument",
    ast.Call,
    what_happens="list(d), set(d), max(d) and ','.join(d) of a dict fail or come out empty",
    write_instead="d.keys()",
)
def dict_argument(node: ast.Call, module: Module) -> bool:
    is_join = isinstance(node.func, ast.Attribute) and node.func.attr == "join"
    if not is_join and called(node) not in ("list", "set", "tuple", "min", "max"):
        return False
    return first_is(node, module, "dict")


@rule(
    "text-argument",
    ast.Call,
    what_happens="sorted() and reversed() of text are a TypeError",
    write_instead="list(text) as argument, or text[::-1]",
)
def text_argument(node: ast.Call, module: Module) -> bool:
    return called(node) in ("sorted", "reversed") and first_is(node, module, "str")


@rule(
    "sort-by-container",
    ast.Call,
    what_happens="tuples and lists sort by their text: (10, 'a') comes before (2, 'a')",
    write_instead="one text or number as key, or sorted() once a key, the last key first",
)
def sort_by_container(node: ast.Call, module: Module) -> bool:
    is_sort = isinstance(node.func, ast.Attribute) and node.func.attr == "sort"
    if not is_sort and called(node) not in ("sorted", "min", "max"):
        return False
    keys = [word.value for word in node.keywords if word.arg == "key"]
    if keys:
        body = keys[0].body if isinstance(keys[0], ast.Lambda) else None
        return isinstance(body, (ast.Tuple, ast.List))
    if is_sort and isinstance(node.func, ast.Attribute):
        items = module.held(node.func.value)
    else:
        items = module.held(node.args[0]) if len(node.args) == 1 else first_kind(node, module)
    pairs = node.args[0] if node.args else None
    of_pairs = isinstance(pairs, ast.Call) and (
        called(pairs) in ("zip", "enumerate") or (isinstance(pairs.func, ast.Attribute) and pairs.func.attr == "items")
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
    is_off = reverse is None or (isinstance(reverse, ast.Constant) and reverse.value is False)
    return (is_sort or called(node) == "sorted") and "key" in words and not is_off


@rule(
    "iter-sentinel",
    ast.Call,
    what_happens="iter(function, sentinel) fails",
    write_instead="a while loop",
)
def iter_sentinel(node: ast.Call, module: Module) -> bool:
    return called(node) == "iter" and len(node.args) > 1


@rule(
    "filter-truth",
    ast.Call,
    what_happens="filter() takes JavaScript's truth: filter(lambda x: x, [[]]) keeps the empty list",
    write_instead="a comprehension with a condition",
)
def filter_truth(node: ast.Call, module: Module) -> bool:
    if called(node) != "filter" or not node.args:
        return False
    test = node.args[0]
    if isinstance(test, ast.Lambda):
        return not isinstance(test.body, (ast.Compare, ast.UnaryOp, ast.Call))
    known = isinstance(test, ast.Constant) or (isinstance(test, ast.Name) and test.id == "bool")
    return not known and any(one.name != "bool" for one in module.returned_kinds(test))


RULES = (
    sum_start, sum_of_others, pairs_kept,
    zip_strict, generator_argument, dict_argument, text_argument, sort_by_container, sort_reverse,
    iter_sentinel, filter_truth,
)  # fmt: skip
