"""The kinds of what an expression holds: the elements of a list, the keys of a dict."""

import ast

from toolchain.dialect.call import called
from toolchain.dialect.kinds import Kind
from toolchain.dialect.module import Module


def held_kinds(node: ast.expr, module: Module) -> list[Kind]:
    """The kinds of what is in the expression, as far as they are known."""
    if isinstance(node, (ast.List, ast.Set, ast.Tuple)):
        return [kind for element in node.elts for kind in module.kinds(element)]
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):
        return list(module.kinds(node.elt))
    if isinstance(node, ast.Call) and called(node) in ("list", "set", "tuple", "sorted", "reversed") and node.args:
        # In a function without a return type mypy takes what is returned for Any.
        return held_kinds(node.args[0], module)
    if isinstance(node, ast.Starred):
        return held_kinds(node.value, module)
    found: list[Kind] = []
    for kind in module.kinds(node):
        if kind.name == "tuple":
            found += [one for one in kind.items if one is not None]
        elif kind.name in ("dict", "zip", "enumerate"):
            if kind.name != "dict":
                found.append(Kind("tuple"))
            else:
                found += [one for one in kind.items[:1] if one is not None]
        elif kind.name == "items":
            found.append(Kind("tuple"))
        elif kind.name == "values":
            found += [one for one in kind.items[1:2] if one is not None]
        elif kind.name == "map":
            found += [one for one in kind.items[-1:] if one is not None]
        else:
            found += [one for one in kind.items[:1] if one is not None]
            if kind.name == "any":
                found.append(kind)
    return found
