"""The kind of a value: its built-in type, what it holds, whether it may be None."""

import ast
from dataclasses import dataclass, replace

CONTAINERS = frozenset({"list", "dict", "set", "tuple"})
NUMBERS = frozenset({"int", "float"})
# What Python reads once, and Transcrypt makes a list of.
LAZY = frozenset({"map", "filter", "zip", "reversed", "enumerate"})
# What a dict shows of itself.
VIEWS = frozenset({"keys", "values", "items"})
_PLAIN = frozenset({"str", "int", "float", "bool", "bytes", "list", "dict", "set", "tuple", "frozenset"})
_ABSTRACT = {"Sequence": "list", "Mapping": "dict", "Iterator": "generator", "Generator": "generator"}


@dataclass(frozen=True)
class Kind:
    """`name` is a built-in type, "plain" (text or a number), "generator", "function", "class", "coroutine", "any" (not known),
    one of LAZY or VIEWS, "object" (some class), "nameless" (one without text of its own) or "dataclass"; `items` the kinds it
    holds, or of a function the one it returns."""

    name: str
    items: tuple["Kind | None", ...] = ()
    optional: bool = False


ANY = Kind("any")


def annotated(node: ast.expr | None) -> Kind | None:
    """The kind an annotation names, None when it names none we know."""
    match node:
        case ast.Constant(value=str(text)):
            try:
                return annotated(ast.parse(text, mode="eval").body)
            except SyntaxError:
                return None
        case ast.Name(id=name) if name in _PLAIN or name in _ABSTRACT:
            return Kind(_ABSTRACT.get(name, name))
        case ast.Name(id=name) if name not in ("Any", "object"):
            return Kind("object")
        case ast.Subscript(value=ast.Name(id=name), slice=held) if name in _PLAIN or name in _ABSTRACT:
            parts = held.elts if isinstance(held, ast.Tuple) else [held]
            return Kind(_ABSTRACT.get(name, name), tuple(annotated(part) for part in parts))
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _union(left, right)
    return None


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _union(left: ast.expr, right: ast.expr) -> Kind | None:
    if _is_none(left) or _is_none(right):
        kind = annotated(right if _is_none(left) else left)
        return replace(kind, optional=True) if kind else None
    return None


def common(kinds: list[Kind | None]) -> Kind | None:
    """The one kind that all share, None when they differ or one is unknown."""
    known = [kind for kind in kinds if kind is not None]
    if not known or len(known) != len(kinds):
        return None
    first = known[0]
    if any(kind.name != first.name for kind in known):
        return None
    held = {kind.items for kind in known if kind.items}
    return replace(first, items=held.pop() if len(held) == 1 else (), optional=any(kind.optional for kind in known))
