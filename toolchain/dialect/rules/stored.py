"""Rules on what is put into a list or dict by its place or key."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule
from toolchain.dialect.rules.values import folded
from toolchain.dialect.syntax import names_in


@rule(
    "index-store",
    ast.Subscript,
    what_happens="xs[i] = y is lost where i is negative, and makes holes beyond the end; neither raises",
    write_instead="a loop over range(len(xs)) or enumerate(xs), a test of i before it, as in 0 <= i < len(xs), or .append()",
)
def index_store(node: ast.Subscript, module: Module) -> bool:
    if (
        not isinstance(node.ctx, ast.Store)
        or isinstance(node.slice, ast.Slice)
        or not module.may_be(node.value, "list")
    ):
        return False
    place = folded(node.slice)
    if place is not None:
        # Of a negative one `negative-index` judges.
        return _is_beyond(place, node.value, module)
    return not _is_a_place(node.slice, node, module)


def _is_beyond(place: float, owner: ast.expr, module: Module) -> bool:
    """Whether the list is written where its name is bound, and ends before the place."""
    written = module.only_value(owner) if isinstance(owner, ast.Name) else owner
    if not isinstance(written, ast.List) or any(isinstance(one, ast.Starred) for one in written.elts):
        return False
    return place >= len(written.elts) and not (isinstance(owner, ast.Name) and _grows(owner.id, module))


def _grows(name: str, module: Module) -> bool:
    """Whether anything is put into the list of this name, or it is given away."""
    for part in module.nodes:
        match part:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=one), attr="append" | "extend" | "insert")) if (
                one == name
            ):
                return True
            case ast.Call(args=given) if any(isinstance(one, ast.Name) and one.id == name for one in given):
                return True
    return False


def _is_a_place(index: ast.expr, node: ast.AST, module: Module) -> bool:
    """Whether the function says what the index may be."""
    names = {part.id for part in ast.walk(index) if isinstance(part, ast.Name)}
    function = module.function(node) or module.tree
    for part in ast.walk(function):
        match part:
            case ast.For(target=target) | ast.comprehension(target=target):
                if names & names_in(target):
                    return True
            case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
                if names & names_in(test):
                    return True
    return any(
        isinstance(part, ast.Call) and isinstance(part.func, ast.Name) and part.func.id == "len"
        for part in ast.walk(index)
    )


@rule(
    "added-to-nothing",
    ast.AugAssign,
    what_happens="d[k] += 1 without such a key is NaN or 'undefined1', and no KeyError",
    write_instead="d[k] = d.get(k, 0) + 1",
)
def added_to_nothing(node: ast.AugAssign, module: Module) -> bool:
    match node.target:
        case ast.Subscript(value=owner, slice=ast.Constant(value=key)):
            return _lacks(owner, key, module) and not _is_filled(owner, node, module, but_where_bound=True)
        case ast.Subscript(value=owner, slice=key) if not isinstance(key, ast.Slice):
            return module.is_always(owner, "dict") and not _is_filled(owner, node, module)
    return False


def _lacks(owner: ast.expr, key: object, module: Module) -> bool:
    """Whether the dict is written where its name is bound, without the key."""
    written = module.only_value(owner) if isinstance(owner, ast.Name) else owner
    if isinstance(written, ast.Call) and isinstance(written.func, ast.Name) and written.func.id == "dict":
        return not written.args
    if not isinstance(written, ast.Dict):
        return False
    return not any(one is None or not isinstance(one, ast.Constant) or one.value == key for one in written.keys)


def _is_filled(owner: ast.expr, node: ast.AST, module: Module, but_where_bound: bool = False) -> bool:
    """Whether the function puts anything there, or asks for what is there; not told by what the name is bound to."""
    said = ast.unparse(owner)
    for part in ast.walk(module.function(node) or module.tree):
        match part:
            case ast.Assign(targets=[ast.Subscript(value=one), *_]) | ast.For(iter=one):
                if ast.unparse(one) == said:
                    return True
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name == said and not but_where_bound:
                if not (isinstance(value, ast.Dict) and not value.keys):
                    return True
            case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[one]) if ast.unparse(one) == said:
                return True
            case ast.Call(func=ast.Attribute(value=one, attr="setdefault" | "update")) if ast.unparse(one) == said:
                return True
    return False


@rule(
    "number-key-order",
    ast.DictComp,
    ast.Dict,
    ast.Subscript,
    ast.Call,
    what_happens="keys that are the digits of a number come first in a dict, in the order of their numbers",
    write_instead="a letter before the digits, as in f'n{number}', where the order matters",
)
def number_key_order(node: ast.DictComp | ast.Dict | ast.Subscript | ast.Call, module: Module) -> bool:
    if isinstance(node, ast.Call):
        match node:
            case ast.Call(func=ast.Name(id="dict"), args=[ast.ListComp(elt=ast.Tuple(elts=[key, *_]))]):
                return _is_digits(key, module) or module.is_unknown_parameter(key)
        return False
    if isinstance(node, ast.DictComp):
        return _is_digits(node.key, module)
    if isinstance(node, ast.Dict):
        return any(key is not None and _is_digits(key, module) for key in node.keys)
    return isinstance(node.ctx, ast.Store) and module.may_be(node.value, "dict") and _is_digits(node.slice, module)


def _is_digits(key: ast.expr, module: Module) -> bool:
    match key:
        case ast.Call(func=ast.Name(id="str"), args=[given]) | ast.JoinedStr(values=[ast.FormattedValue(value=given)]):
            return module.may_be(given, "int", "float") or module.is_unknown_parameter(given)
    return False


RULES = (
    index_store, added_to_nothing, number_key_order,
)  # fmt: skip
