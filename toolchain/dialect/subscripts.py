"""Rules on indexes, slices, keys and `del`."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule


def _is_negative(node: ast.expr) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant)


@rule(
    "negative-index",
    ast.Subscript,
    what_happens="x[-1] raises IndexError on a list and KeyError on text, and x[-1] = y is lost",
    write_instead="x[len(x) - 1]; a slice such as x[-2:] is right",
)
def negative_index(node: ast.Subscript, module: Module) -> bool:
    return _is_negative(node.slice)


@rule(
    "slice-start",
    ast.Subscript,
    what_happens="a list slice that starts beyond the end gives the last element: [1][2:] is [1]",
    write_instead="a test of the length first, or a start that cannot pass the end",
)
def slice_start(node: ast.Subscript, module: Module) -> bool:
    if not isinstance(node.slice, ast.Slice) or not isinstance(node.ctx, ast.Load):
        return False
    kind = module.kind(node.value)
    if node.slice.step or kind is None or kind.name not in ("list", "tuple"):
        return False
    # [][1:] is right, and an index plus 1 does not pass the end.
    match node.slice.lower:
        case ast.Constant(value=int(start)) | ast.BinOp(op=ast.Add(), right=ast.Constant(value=int(start))):
            return start > 1
    return False


@rule(
    "tuple-slice",
    ast.Subscript,
    what_happens="a slice of a tuple is a list",
    write_instead="tuple() around the slice, or a list from the start",
)
def tuple_slice(node: ast.Subscript, module: Module) -> bool:
    kind = module.kind(node.value)
    if not isinstance(node.slice, ast.Slice) or kind is None or kind.name != "tuple":
        return False
    parent = module.parents[node]
    used_as_sequence = isinstance(parent, (ast.For, ast.comprehension)) or (
        isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and parent.func.id in ("list", "tuple")
    )
    return not used_as_sequence


@rule(
    "bool-index",
    ast.Subscript,
    what_happens="items[True] finds nothing",
    write_instead="items[1 if condition else 0], or a conditional expression",
)
def bool_index(node: ast.Subscript, module: Module) -> bool:
    kind = module.kind(node.slice)
    return kind is not None and kind.name == "bool"


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
    kinds = [module.kind(key) for key in keys]
    return any(kind is not None and kind.name in ("int", "float", "bool", "tuple") for kind in kinds)


@rule(
    "runtime-key",
    ast.Dict,
    ast.Subscript,
    what_happens="a dict takes the key '__proto__' for its own machinery, and loses it",
    write_instead="another key, or a prefix before keys that come from outside",
)
def runtime_key(node: ast.Dict | ast.Subscript, module: Module) -> bool:
    keys = node.keys if isinstance(node, ast.Dict) else [node.slice]
    return any(
        isinstance(key, ast.Constant) and key.value == "__proto__"
        for key in keys if key is not None
    )  # fmt: skip


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
    negative_index, slice_start, tuple_slice, bool_index, delete_item, dict_key, runtime_key, unhashable_set,
)  # fmt: skip
