"""Rules on for loops and comprehensions."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule
from toolchain.dialect.syntax import names_in


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
    if _stored(node.body) & (names_in(node.target) | names_in(call)):
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
    if any(name in names_in(part) for part in made):
        return True
    leaves = any(isinstance(part, (ast.Break, ast.Return)) for part in body)
    later = [one for one in module.nodes if isinstance(one, ast.Name) and one.id == name
             and one.lineno > (node.end_lineno or node.lineno) and module.scope(one) is scope]  # fmt: skip
    later.sort(key=lambda one: (one.lineno, one.col_offset))
    if leaves or not later or _in_comprehension(later[0], module):
        return False
    return isinstance(later[0].ctx, ast.Load)


@rule(
    "range-bound",
    ast.For,
    what_happens="the bounds of `for i in range(...)` are evaluated anew each round: range(end()) calls end() each time",
    write_instead="the bound in a name of the function first",
)
def range_bound(node: ast.For, module: Module) -> bool:
    call = _range(node)
    return call is not None and any(not _is_steady(one, node, module) for one in call.args)


def _is_steady(bound: ast.expr, loop: ast.For, module: Module) -> bool:
    """Whether the bound is the same each round: made of constants and of what nothing in the module changes meanwhile."""
    match bound:
        case ast.Constant():
            return True
        case ast.Name(id=name):
            return not any(isinstance(one, (ast.Global, ast.Nonlocal)) and name in one.names for one in module.nodes)
        case ast.UnaryOp(operand=operand):
            return _is_steady(operand, loop, module)
        case ast.BinOp(left=left, right=right):
            return _is_steady(left, loop, module) and _is_steady(right, loop, module)
        case ast.Attribute(attr=name):
            return not any(isinstance(one, ast.Attribute) and one.attr == name and isinstance(one.ctx, ast.Store)
                           and not _is_made_new(one, module) for one in module.nodes)  # fmt: skip
        case ast.Subscript(slice=ast.Constant() | ast.Name()):
            same = ast.unparse(bound.slice)
            return not any(isinstance(one, ast.Subscript) and ast.unparse(one.slice) == same
                           and isinstance(one.ctx, ast.Store) for one in module.nodes)  # fmt: skip
        case ast.Call(func=ast.Name(id="len"), args=[sized]):
            return _is_steady(sized, loop, module) and not _grows(sized, loop, module)
        case ast.Call(func=ast.Name(id="min" | "max" | "abs"), args=given):
            return all(_is_steady(one, loop, module) for one in given)
    return False


def _is_made_new(node: ast.AST, module: Module) -> bool:
    function = module.function(node)
    return function is not None and function.name == "__init__"


def _grows(sized: ast.expr, loop: ast.For, module: Module) -> bool:
    """Whether the loop, or a function of this module that it calls, adds to what the length is asked of, or takes from it."""
    if isinstance(sized, ast.Call):
        return True
    name = sized.attr if isinstance(sized, ast.Attribute) else ast.unparse(sized)
    called = [part.func for statement in loop.body for part in ast.walk(statement) if isinstance(part, ast.Call)]
    named = {one.attr if isinstance(one, ast.Attribute) else getattr(one, "id", "") for one in called}
    functions = [module.functions[one] for one in named if one in module.functions]
    for place in [*loop.body, *functions]:
        parameters = {one.arg for one in place.args.args} if isinstance(place, ast.FunctionDef) else set()
        for part in ast.walk(place):
            match part:
                case ast.Call(func=ast.Attribute(value=owner, attr=method)) if method in _CHANGING:
                    said = owner.attr if isinstance(owner, ast.Attribute) else ast.unparse(owner)
                    if said == name or said in parameters:
                        return True
    return False


_CHANGING = frozenset({"append", "extend", "insert", "pop", "remove", "clear", "add", "discard"})


@rule(
    "range-closure",
    ast.ListComp,
    ast.GeneratorExp,
    ast.SetComp,
    ast.DictComp,
    what_happens="functions made in a comprehension over range(3) find 3, not 2, in its variable",
    write_instead="a function that takes the number and gives the function",
)
def range_closure(node: ast.ListComp | ast.GeneratorExp | ast.SetComp | ast.DictComp, module: Module) -> bool:
    over = [one for one in node.generators if isinstance(one.iter, ast.Call)
            and isinstance(one.iter.func, ast.Name) and one.iter.func.id == "range"]  # fmt: skip
    names = {name for one in over for name in names_in(one.target)}
    made = node.value if isinstance(node, ast.DictComp) else node.elt
    return any(isinstance(part, ast.Lambda) and names & names_in(part.body) for part in ast.walk(made))


@rule(
    "loop-target",
    ast.For,
    what_happens="a loop into a subscript or field, for d['k'] in xs, is a SyntaxError in the browser",
    write_instead="a name, and the assignment in the body",
)
def loop_target(node: ast.For, module: Module) -> bool:
    return any(isinstance(one, (ast.Subscript, ast.Attribute)) and isinstance(one.ctx, ast.Store)
               for one in ast.walk(node.target))  # fmt: skip


def _in_comprehension(node: ast.Name, module: Module) -> bool:
    parent = module.parents.get(node)
    while parent is not None and not isinstance(parent, ast.stmt):
        for part in getattr(parent, "generators", []):
            if node.id in names_in(part.target):
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
        name for part in ast.walk(node.iter) for one in getattr(part, "generators", []) for name in names_in(one.target)
    }
    return node is first and bool(names_in(node.target) & (names_in(node.iter) - inner))


RULES = (
    range_changes, range_variable_after, range_bound, range_closure, loop_target, comprehension_name,
)  # fmt: skip
