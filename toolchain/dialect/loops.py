"""Rules on for loops and comprehensions."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule


def _names(node: ast.AST | None) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)} if node else set()


def _stored(statements: list[ast.stmt]) -> set[str]:
    return {
        one.id
        for statement in statements
        for one in ast.walk(statement)
        if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)
    }


def _range(node: ast.For) -> ast.Call | None:
    match node.iter:
        case ast.Call(func=ast.Name(id="range")) as call:
            return call
    return None


@rule(
    "range-changes",
    ast.For,
    what_happens="`for i in range(n)` is a JavaScript loop: changing i or n in its body changes the loop",
    write_instead="other names in the body, or the length in a name first",
)
def range_changes(node: ast.For, module: Module) -> bool:
    call = _range(node)
    if call is None:
        return False
    if _stored(node.body) & (_names(node.target) | _names(call)):
        return True
    lengths = {part.args[0].id for part in ast.walk(call) if isinstance(part, ast.Call) and part.args
               and isinstance(part.args[0], ast.Name) and part is not call}  # fmt: skip
    changing = {"append", "extend", "insert", "pop", "remove", "clear"}
    return any(
        isinstance(part, ast.Attribute) and part.attr in changing
        and isinstance(part.value, ast.Name) and part.value.id in lengths
        for statement in node.body for part in ast.walk(statement)
    )  # fmt: skip


@rule(
    "range-variable-after",
    ast.For,
    what_happens="after `for i in range(3)` i is 3, also in functions made in the loop",
    write_instead="another name, set in the body",
)
def range_variable_after(node: ast.For, module: Module) -> bool:
    if _range(node) is None or not isinstance(node.target, ast.Name):
        return False
    name, scope = node.target.id, module.scope(node)
    body = [part for statement in node.body for part in ast.walk(statement)]
    made = [part for part in body if isinstance(part, (ast.Lambda, ast.FunctionDef, ast.AsyncFunctionDef))]
    if any(name in _names(part) for part in made):
        return True
    leaves = any(isinstance(part, (ast.Break, ast.Return)) for part in body)
    later = [one for one in module.nodes if isinstance(one, ast.Name) and one.id == name
             and one.lineno > (node.end_lineno or node.lineno) and module.scope(one) is scope]  # fmt: skip
    later.sort(key=lambda one: (one.lineno, one.col_offset))
    if leaves or not later or _in_comprehension(later[0], module):
        return False
    return isinstance(later[0].ctx, ast.Load)


def _in_comprehension(node: ast.Name, module: Module) -> bool:
    parent = module.parents.get(node)
    while parent is not None and not isinstance(parent, ast.stmt):
        for part in getattr(parent, "generators", []):
            if node.id in _names(part.target):
                return True
        parent = module.parents.get(parent)
    return False


@rule(
    "comprehension-name",
    ast.comprehension,
    what_happens="a comprehension that names its variable like what it runs over fails: [x for x in x]",
    write_instead="another name for the variable",
)
def comprehension_name(node: ast.comprehension, module: Module) -> bool:
    owner = module.parents[node]
    first = getattr(owner, "generators", [node])[0]
    inner = {
        name for part in ast.walk(node.iter) for one in getattr(part, "generators", []) for name in _names(one.target)
    }
    return node is first and bool(_names(node.target) & (_names(node.iter) - inner))


RULES = (
    range_changes, range_variable_after, comprehension_name,
)  # fmt: skip
