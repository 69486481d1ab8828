"""Rules on indexes, slices, keys and `del`."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule


def _is_negative(node: ast.expr) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant)


@rule(
    "negative-index",
    ast.Subscript,
    what_happens="x[-1] = y is lost: it sets an attribute called -1",
    write_instead="x[len(x) - 1] = y; reading x[-1] is right",
)
def negative_index(node: ast.Subscript, module: Module) -> bool:
    return isinstance(node.ctx, ast.Store) and _is_negative(node.slice)


@rule(
    "bool-index",
    ast.Subscript,
    what_happens="items[True] = x is lost",
    write_instead="items[1 if condition else 0] = x",
)
def bool_index(node: ast.Subscript, module: Module) -> bool:
    return isinstance(node.ctx, ast.Store) and module.may_be(node.slice, "bool")


@rule(
    "float-index",
    ast.Subscript,
    what_happens="items[2.0] finds what items[2] is, and no TypeError; items[0.5] = x is lost",
    write_instead="// in place of /, or floor(number) of native.numbers",
)
def float_index(node: ast.Subscript, module: Module) -> bool:
    return module.may_be(node.slice, "float") and not module.is_always(node.value, "dict")


@rule(
    "delete-item",
    ast.Delete,
    what_happens="del x[k] deletes nothing",
    write_instead=".pop(key) on a dict, .pop(index) on a list, a slice copied over the rest",
)
def delete_item(node: ast.Delete, module: Module) -> bool:
    return any(isinstance(target, ast.Subscript) for target in node.targets)


@rule(
    "dict-key",
    ast.Dict,
    ast.DictComp,
    ast.Subscript,
    what_happens="dict keys become text, and numbers come first in the order: {2: 'a'}.keys() is ['2']",
    write_instead="text keys; make them with str() or an f-string that starts with a letter",
)
def dict_key(node: ast.Dict | ast.DictComp | ast.Subscript, module: Module) -> bool:
    if isinstance(node, ast.Dict):
        keys = [key for key in node.keys if key is not None]
    elif isinstance(node, ast.DictComp):
        keys = [node.key]
    else:
        kind = module.kind(node.value)
        keys = [node.slice] if kind is not None and kind.name == "dict" else []
    if isinstance(node, ast.DictComp) and module.is_unknown_parameter(node.key):
        return True
    return any(module.may_be(key, *_NO_TEXT) for key in keys)


_NO_TEXT = ("int", "float", "bool", "tuple", "object", "nameless", "dataclass", "function", "class")


@rule(
    "runtime-key",
    ast.Dict,
    ast.Subscript,
    what_happens="a dict loses keys that its own machinery has: 'constructor', and those that begin with 'py_' or '__'",
    write_instead="another key, or a prefix before keys that come from outside",
)
def runtime_key(node: ast.Dict | ast.Subscript, module: Module) -> bool:
    keys = node.keys if isinstance(node, ast.Dict) else [node.slice]
    names = [key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)]
    return any(name == "constructor" or name.startswith(("py_", "__")) for name in names)


@rule(
    "digit-key",
    ast.Dict,
    ast.Subscript,
    what_happens="keys that are digits come first in a dict, in the order of their numbers",
    write_instead="a letter before the digits",
)
def digit_key(node: ast.Dict | ast.Subscript, module: Module) -> bool:
    if isinstance(node, ast.Subscript):
        return (
            isinstance(node.ctx, ast.Store) and isinstance(node.slice, ast.Constant)
            and isinstance(node.slice.value, str) and node.slice.value.isdecimal()
        )  # fmt: skip
    digits = [isinstance(key, ast.Constant) and isinstance(key.value, str) and key.value.isdecimal()
              for key in node.keys]  # fmt: skip
    return any(digits) and len(digits) > 1


@rule(
    "key-kind",
    ast.Call,
    ast.Compare,
    ast.Subscript,
    what_happens="keys of a dict are text in the browser: 1 finds the key '1', and tuples are joined",
    write_instead="text keys, and str() of a number that is looked up; the type of a parameter that has none",
)
def key_kind(node: ast.Call | ast.Compare | ast.Subscript, module: Module) -> bool:
    unfit = ("int", "float", "bool", "tuple")
    match node:
        case ast.Call(func=ast.Attribute(value=owner, attr="get" | "pop" | "setdefault"), args=[key, *_]):
            return module.is_always(owner, "dict") and (module.may_be(key, *unfit) or module.is_unknown_parameter(key))
        case ast.Compare(left=key, ops=[ast.In() | ast.NotIn()], comparators=[owner]):
            return module.is_always(owner, "dict", "keys") and module.may_be(key, *unfit)
        case ast.Subscript(value=owner, slice=key, ctx=ast.Store()) if not isinstance(key, ast.Slice):
            return (
                module.is_always(owner, "dict") and (module.may_be(key, "None") or module.is_unknown_parameter(key))
            ) or (module.may_be(owner, "dict") and module.kind(owner) is None and module.may_be(key, *unfit))
    return False


@rule(
    "unhashable-set",
    ast.Set,
    ast.SetComp,
    what_happens="a set keeps equal tuples apart: len({(1, 2), (1, 2)}) is 2",
    write_instead="text elements, such as f'{a} {b}'",
)
def unhashable_set(node: ast.Set | ast.SetComp, module: Module) -> bool:
    elements = node.elts if isinstance(node, ast.Set) else [node.elt]
    kinds = [module.kind(element) for element in elements]
    return any(kind is not None and kind.name == "tuple" for kind in kinds)


RULES = (
    negative_index, bool_index, float_index, delete_item, dict_key, runtime_key, digit_key, key_kind,
    unhashable_set,
)  # fmt: skip
