"""Rules on methods of lists, dicts, sets, generators and awaited values."""

import ast

from toolchain.dialect.call import method
from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule

_MISSING_SET = frozenset({"difference_update", "intersection_update", "symmetric_difference_update"})


@rule(
    "list-count",
    ast.Call,
    what_happens="lists and tuples have no .count() in the browser",
    write_instead="sum(1 for item in items if item == x)",
)
def list_count(node: ast.Call, module: Module) -> bool:
    if not isinstance(node.func, ast.Attribute) or node.func.attr != "count" or len(node.args) != 1:
        return False
    return module.may_be(node.func.value, "list", "tuple", "any")


@rule(
    "extend-generator",
    ast.Call,
    what_happens=".extend(generator) adds nothing, and .extend(text) is a TypeError",
    write_instead="a list comprehension as argument",
)
def extend_generator(node: ast.Call, module: Module) -> bool:
    if method(node, module)[0] != "extend" or not node.args:
        return False
    kind = module.kind(node.args[0])
    return kind is not None and kind.name in ("generator", "str")


@rule(
    "update-pairs",
    ast.Call,
    what_happens="dict.update() takes a dict only: pairs and keywords are a TypeError",
    write_instead=".update({...}), or a loop that assigns",
)
def update_pairs(node: ast.Call, module: Module) -> bool:
    name, kind = method(node, module)
    if name != "update" or kind not in ("dict", ""):
        return False
    given = module.kind(node.args[0]) if node.args else None
    return bool(node.keywords) or (kind == "dict" and given is not None and given.name != "dict")


@rule(
    "union-of-many",
    ast.Call,
    what_happens=".union() and its like take one argument; the others are ignored",
    write_instead="one call an argument",
)
def union_of_many(node: ast.Call, module: Module) -> bool:
    name, _ = method(node, module)
    return name in ("union", "intersection", "difference") and len(node.args) > 1


@rule(
    "missing-set-method",
    ast.Call,
    what_happens="sets have no *_update() but .update() in the browser",
    write_instead="x = x.difference(y)",
)
def missing_set_method(node: ast.Call, module: Module) -> bool:
    return method(node, module)[0] in _MISSING_SET


@rule(
    "bound-builtin-method",
    ast.Assign,
    ast.Call,
    what_happens="a method of a list or text loses its object when kept in a name: add = items.append fails",
    write_instead="a lambda that calls it",
)
def bound_builtin_method(node: ast.Assign | ast.Call, module: Module) -> bool:
    given = [node.value] if isinstance(node, ast.Assign) else [*node.args, *(one.value for one in node.keywords)]
    for value in given:
        if isinstance(value, ast.Attribute) and isinstance(value.value, ast.Name):
            kind = module.kind(value.value)
            if kind is not None and kind.name in ("list", "str", "dict", "set"):
                return True
            if value.value.id in ("str", "list", "dict", "set"):
                return True
    return False


@rule(
    "unbound-method",
    ast.Call,
    what_happens="a method of the type itself takes no object in the browser: str.join(',', xs) is a TypeError",
    write_instead="the method of the value, ','.join(xs)",
)
def unbound_method(node: ast.Call, module: Module) -> bool:
    match node.func:
        case ast.Attribute(value=ast.Name(id="str" | "list" | "dict" | "set" | "int" | "float" | "tuple"), attr=name):
            return name != "fromkeys"
    return False


@rule(
    "set-removal",
    ast.Call,
    what_happens="set.remove() of what is not there raises ValueError, set.pop() of nothing IndexError, and both are "
    "KeyError in Python",
    write_instead=".discard(); a list where something is to be taken",
)
def set_removal(node: ast.Call, module: Module) -> bool:
    name, kind = method(node, module)
    return kind == "set" and name in ("remove", "pop")


@rule(
    "set-copy",
    ast.Call,
    what_happens=".copy() of a set is a list, in which add() still works and everything else is a list's",
    write_instead="set(s)",
)
def set_copy(node: ast.Call, module: Module) -> bool:
    func = node.func
    if not isinstance(func, ast.Attribute) or func.attr != "copy":
        return False
    return module.may_be(func.value, "set") or (isinstance(func.value, ast.Name) and module.may_be(func.value, "any"))


@rule(
    "replaced-nothing",
    ast.Call,
    what_happens="text.replace('', x) leaves out the ends: 'ab'.replace('', '-') is 'a-b'",
    write_instead="x + x.join(list(text)) + x",
)
def replaced_nothing(node: ast.Call, module: Module) -> bool:
    name, _ = method(node, module)
    return name == "replace" and bool(node.args) and isinstance(node.args[0], ast.Constant) and node.args[0].value == ""


@rule(
    "awaited-method",
    ast.Attribute,
    what_happens="(await f()).x loses its parentheses and asks the promise, not its result",
    write_instead="the awaited result in a name first",
)
def awaited_method(node: ast.Attribute, module: Module) -> bool:
    return isinstance(node.value, ast.Await)


@rule(
    "generator-send",
    ast.Call,
    what_happens="generators have no .send(), .throw() or .close()",
    write_instead="a class with a method",
)
def generator_send(node: ast.Call, module: Module) -> bool:
    name, kind = method(node, module)
    return name in ("send", "throw", "close") and (kind == "generator" or _bound_to_generator(node, module))


@rule(
    "list-find",
    ast.Call,
    what_happens="JavaScript's lists have a .find(function), and Python's have none; in a content script it becomes that of text "
    "and gives -1 (toolchain/runtime/plain.py)",
    write_instead="a list comprehension and its first element, or a loop",
)
def list_find(node: ast.Call, module: Module) -> bool:
    if not isinstance(node.func, ast.Attribute) or node.func.attr not in ("find", "rfind") or not node.args:
        return False
    given = node.args[0]
    kind = module.kind(given)
    return isinstance(given, ast.Lambda) or (kind is not None and kind.name == "function")


def _bound_to_generator(node: ast.Call, module: Module) -> bool:
    func = node.func
    if not isinstance(func, ast.Attribute) or not isinstance(func.value, ast.Name):
        return False
    return any(
        isinstance(one, ast.Assign)
        and isinstance(one.targets[0], ast.Name)
        and one.targets[0].id == func.value.id
        and isinstance(one.value, ast.Call)
        and isinstance(one.value.func, ast.Name)
        and one.value.func.id in module.functions
        and module.yields(module.functions[one.value.func.id])
        for one in module.nodes
    )


RULES = (
    list_count, extend_generator, update_pairs, union_of_many, missing_set_method, bound_builtin_method,
    awaited_method, unbound_method, set_removal, set_copy, replaced_nothing, generator_send,
    list_find,
)  # fmt: skip
