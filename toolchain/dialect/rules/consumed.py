"""Rules on what may be given to functions and methods that go through it, and on unpacking."""

import ast

from toolchain.dialect.call import called
from toolchain.dialect.held import held_kinds
from toolchain.dialect.kinds import CONTAINERS, NUMBERS
from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule

# Functions that go through their arguments, with the kinds that Transcrypt cannot go through there.
_DICT = frozenset({"dict"})
_REFUSED = {
    "list": _DICT,
    "sum": _DICT,
    "any": _DICT,
    "all": _DICT,
    "enumerate": _DICT,
    "zip": _DICT,
    "map": _DICT,
    "filter": _DICT,
    "min": frozenset({"dict", "str", "generator"}),
    "max": frozenset({"dict", "str", "generator"}),
    "sorted": frozenset({"str", "generator"}),
    "set": frozenset({"dict", "generator", "any"}),
    "tuple": frozenset({"dict", "generator", "any"}),
    "reversed": frozenset({"dict", "str", "generator", "any"}),
    "iter": frozenset({"dict", "str", "any"}),
}
_OF_SETS = frozenset({"dict", "generator", "str"})
_METHODS = {
    "extend": frozenset({"dict", "str", "generator"}),
    "update": frozenset({"str", "generator"}),
    "union": _OF_SETS,
    "intersection": _OF_SETS,
    "difference": _OF_SETS,
    "symmetric_difference": _OF_SETS,
    "issubset": _OF_SETS,
    "issuperset": _OF_SETS,
    "isdisjoint": _OF_SETS,
    "join": _DICT,
}


@rule(
    "argument-kind",
    ast.Call,
    ast.Starred,
    what_happens="the browser's runtime cannot go through a dict, and in places not through text or a generator, where "
    "Python does: set(d) is empty, map(f, d) fails, s.union(d) adds nothing",
    write_instead="d.keys() of a dict, list(x) of text or a generator; the type of a parameter that has none",
)
def argument_kind(node: ast.Call | ast.Starred, module: Module) -> bool:
    if isinstance(node, ast.Starred):
        return module.may_be(node.value, "dict", "generator", "set", "any") and isinstance(
            module.parents[node], ast.Call
        )
    if isinstance(node.func, ast.Attribute):
        return _refused_method(node, node.func, module)
    name = called(node)
    if name not in _REFUSED or name in module.functions:
        return False
    given = node.args[1:] if name in ("map", "filter") else node.args
    if name in ("min", "max") and len(given) != 1:
        return False
    if name in ("enumerate", "sum", "sorted"):
        given = given[:1]
    return any(
        module.may_be(one, *_REFUSED[name]) or (name != "list" and module.is_unknown_parameter(one)) for one in given
    )


def _refused_method(node: ast.Call, func: ast.Attribute, module: Module) -> bool:
    if func.attr not in _METHODS or not node.args:
        return False
    kinds = _METHODS[func.attr]
    owner = module.kinds(func.value)
    if func.attr == "update":
        kinds = kinds | ({"dict"} if all(kind.name == "set" for kind in owner) else set())
    return any(kind.name in ("set", "list", "dict", "str", "any") for kind in owner) and any(
        module.may_be(one, *kinds) for one in node.args
    )


@rule(
    "container-element",
    ast.Call,
    ast.Set,
    ast.SetComp,
    what_happens="a set keeps equal tuples apart, and .remove(), .index() and .count() find lists, tuples and methods "
    "by identity only",
    write_instead="text elements, such as f'{a} {b}'; a loop that compares fields",
)
def container_element(node: ast.Call | ast.Set | ast.SetComp, module: Module) -> bool:
    unfit = (*CONTAINERS, "function", "any")
    if isinstance(node, (ast.Set, ast.SetComp)):
        elements = node.elts if isinstance(node, ast.Set) else [node.elt]
        return any(module.may_be(one, *unfit) for one in elements) and not any(
            isinstance(one, ast.Tuple) for one in elements
        )
    if isinstance(node.func, ast.Attribute):
        if not node.args or node.func.attr not in ("index", "remove", "add", "discard"):
            return False
        if not module.may_be(node.func.value, "list", "set", "tuple") and not module.is_unknown_parameter(
            node.func.value
        ):
            return False
        return module.may_be(node.args[0], *CONTAINERS, "function") or module.is_unknown_parameter(node.args[0])
    if called(node) == "set" and node.args:
        return any(one.name in unfit for one in held_kinds(node.args[0], module))
    return False


@rule(
    "unordered-elements",
    ast.Call,
    what_happens="sorted(), min() and max() compare tuples and lists by their text: (10, 'a') comes before (9, 'b')",
    write_instead="one text or number as key; the type of the parameter, as in xs: list[int]",
)
def unordered_elements(node: ast.Call, module: Module) -> bool:
    keys = [word.value for word in node.keywords if word.arg == "key"]
    if keys:
        key = keys[0]
        if isinstance(key, ast.Lambda) and isinstance(key.body, (ast.Tuple, ast.List)):
            return False
        if isinstance(key, ast.Constant) or (isinstance(key, ast.Name) and key.id in ("len", "abs", "str")):
            return False
        unfit = CONTAINERS if isinstance(key, ast.Lambda) else {*CONTAINERS, "any"}
        return any(one.name in unfit for one in module.returned_kinds(key))
    if isinstance(node.func, ast.Attribute):
        given = (
            [node.func.value]
            if node.func.attr == "sort" and not node.args and module.may_be(node.func.value, "list", "any")
            else []
        )
    elif called(node) in ("sorted", "min", "max"):
        given = node.args
        if len(given) > 1:
            containers = [module.may_be(one, *CONTAINERS) and not isinstance(one, ast.Starred) for one in given]
            return any(containers) or all(module.may_be(one, "any") for one in given)
    else:
        return False
    held = {kind.name for one in given for kind in held_kinds(one, module)}
    mixed = "str" in held and bool(held & NUMBERS)
    return mixed or "None" in held or bool(held & {*CONTAINERS, "any"})


@rule(
    "unpacked-length",
    ast.Assign,
    ast.For,
    ast.comprehension,
    what_happens="a, b = x takes what it finds: no ValueError where there is more or less, undefined for what is missing; "
    "of a dict, set or generator it finds nothing",
    write_instead="a tuple of a known length, or x[0] and x[1] after a test of len(x)",
)
def unpacked_length(node: ast.Assign | ast.For | ast.comprehension, module: Module) -> bool:
    if not isinstance(node, ast.Assign):
        if not isinstance(node.target, (ast.Tuple, ast.List)):
            return False
        return module.is_unknown_parameter(node.iter) or _holds_other_lengths(node, node.target, module)
    target, value = node.targets[0], node.value
    if not isinstance(target, (ast.Tuple, ast.List)):
        return False
    if isinstance(value, (ast.Tuple, ast.List)):
        return False
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return len(value.value) != len(target.elts)
    if isinstance(value, ast.Call) and all(
        one.name == "tuple" and len(one.items) == len(target.elts) for one in module.returned_kinds(value.func)
    ):
        return False
    return not module.is_always(value, "tuple", "object", "dataclass", "javascript")


def _holds_other_lengths(node: ast.For | ast.comprehension, target: ast.Tuple | ast.List, module: Module) -> bool:
    """Whether a loop takes apart what has no length of its own; lists that are written there have the one that shows."""
    written = node.iter.elts if isinstance(node.iter, (ast.List, ast.Tuple)) else []
    if written and all(isinstance(one, (ast.List, ast.Tuple)) and len(one.elts) == len(target.elts) for one in written):
        return False
    return any(one.name in ("list", "str", "set", "dict", "generator", "any") for one in held_kinds(node.iter, module))


RULES = (
    argument_kind, container_element, unordered_elements, unpacked_length,
)  # fmt: skip
