"""Rules on what Python reads once and late, and Transcrypt at once or again: generators, map, zip, views."""

import ast

from toolchain.dialect.call import called
from toolchain.dialect.kinds import VIEWS
from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule

MUTATING = frozenset({
    "append", "extend", "insert", "pop", "remove", "clear", "add", "discard", "update", "setdefault", "sort", "reverse",
    "popitem",
})  # fmt: skip


def _is_read_at_once(node: ast.expr, module: Module) -> bool:
    """Whether what reads the value stands around it: a loop, or a function that takes all of it."""
    parent = module.parents[node]
    match parent:
        case ast.For(iter=iterated) | ast.comprehension(iter=iterated):
            return iterated is node
        case ast.Call(func=ast.Name(id=name)):
            return name not in ("next", "iter") and name not in module.functions
        case ast.Call(func=ast.Attribute(attr=name)):
            return name in ("join", "extend", "update", "union", "difference", "intersection", "issubset", "issuperset")
        case ast.Starred() | ast.YieldFrom():
            return True
        case ast.Compare(ops=[ast.In() | ast.NotIn()]):
            return True
    return False


@rule(
    "lazy-value",
    ast.Call,
    ast.GeneratorExp,
    what_happens="map(), filter(), zip() and reversed() are lists in the browser, and a generator expression runs at "
    "once: next() fails or runs all of it, and a second reading finds everything again",
    write_instead="list(...) around it, or a list comprehension; a loop with a break instead of next()",
)
def lazy_value(node: ast.Call | ast.GeneratorExp, module: Module) -> bool:
    if isinstance(node, ast.Call) and called(node) not in ("map", "filter", "zip", "reversed"):
        return False
    if isinstance(node, ast.GeneratorExp) and _is_taken_by_next(node, module):
        return False
    return not _is_read_at_once(node, module)


def _is_taken_by_next(node: ast.expr, module: Module) -> bool:
    parent = module.parents[node]
    return isinstance(parent, ast.Call) and called(parent) == "next"


@rule(
    "generator-again",
    ast.Name,
    what_happens="a loop that ends early closes its generator in the browser, and zip() reads all of one: what is left "
    "is lost for the next reader",
    write_instead="list() of the generator in a name first",
)
def generator_again(node: ast.Name, module: Module) -> bool:
    if not isinstance(node.ctx, ast.Load) or not module.may_be(node, "generator", "enumerate"):
        return False
    parent = module.parents[node]
    if isinstance(parent, ast.Call) and called(parent) in ("next", "iter"):
        return False
    scope = module.scope(node)
    reads = [one for one in module.nodes if isinstance(one, ast.Name) and one.id == node.id
             and isinstance(one.ctx, ast.Load) and module.scope(one) is scope]  # fmt: skip
    return len(reads) > 1 and (_leaves(parent, node) or _is_zipped(parent) or _is_read_before(node, reads, module))


def _leaves(loop: ast.AST, node: ast.Name) -> bool:
    """Whether the loop over the generator may end before it."""
    if not isinstance(loop, ast.For) or loop.iter is not node:
        return False
    return any(isinstance(part, (ast.Break, ast.Return, ast.Raise)) for one in loop.body for part in ast.walk(one))


def _is_zipped(parent: ast.AST) -> bool:
    return isinstance(parent, ast.Call) and called(parent) in ("zip", "enumerate", "map", "filter", "any", "all")


def _is_read_before(node: ast.Name, reads: list[ast.Name], module: Module) -> bool:
    """Whether a loop that ends early reads it elsewhere."""
    return any(_leaves(module.parents[one], one) for one in reads if one is not node)


@rule(
    "view-value",
    ast.Call,
    what_happens=".keys(), .values() and .items() are lists of that moment in the browser: they do not follow the dict, "
    "and know no == | & -",
    write_instead="the call where it is read, as in for key in d.keys(); list(d.keys()) for those of the moment",
)
def view_value(node: ast.Call, module: Module) -> bool:
    match node.func:
        case ast.Attribute(attr="keys" | "values" | "items") if not node.args:
            if not module.may_be(node, *VIEWS):
                return False
            parent = module.parents[node]
            if isinstance(parent, ast.Call) and called(parent) in module.functions:
                return True
            return not isinstance(parent, (ast.Call, ast.For, ast.comprehension, ast.Compare, ast.BinOp, ast.Attribute))
    return False


@rule(
    "changed-while-read",
    ast.For,
    what_happens="a set or dict that grows while it is read raises nothing in the browser, and zip() does not see "
    "what is added to its lists",
    write_instead="list(...) of it in the loop, or the additions in a list of their own",
)
def changed_while_read(node: ast.For, module: Module) -> bool:
    match node.iter:
        case ast.Call(func=ast.Name(id="zip" | "map" | "filter" | "reversed"), args=given):
            read = [one for one in given if isinstance(one, (ast.Name, ast.Attribute))]
        case ast.Call(
            func=ast.Attribute(value=ast.Name() | ast.Attribute() as owner, attr="keys" | "values" | "items")
        ):
            read = [owner] if module.may_be(owner, "dict", "any") else []
        case ast.Name() | ast.Attribute() if module.may_be(node.iter, "set", "dict", "any"):
            read = [node.iter]
        case _:
            return False
    names = {ast.unparse(one) for one in read}
    for statement in node.body:
        for part in ast.walk(statement):
            match part:
                case ast.Call(func=ast.Attribute(value=changed, attr=name)) if name in MUTATING - {"sort", "reverse"}:
                    if ast.unparse(changed) in names and not _breaks_after(statement, node):
                        return True
                case ast.Subscript(value=changed, slice=key, ctx=ast.Store()) if not isinstance(
                    key, (ast.Name, ast.Slice)
                ):
                    if ast.unparse(changed) in names and module.may_be(changed, "dict"):
                        return not _breaks_after(statement, node)
                case ast.Call(func=ast.Name(id=name), args=given) if name in module.functions:
                    if any(ast.unparse(one) in names for one in given) and _changes_what_it_is_given(name, module):
                        return True
    return False


def _changes_what_it_is_given(name: str, module: Module) -> bool:
    function = module.functions[name]
    parameters = {one.arg for one in function.args.args}
    for part in ast.walk(function):
        match part:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=method)) if method in MUTATING:
                if owner in parameters:
                    return True
            case ast.Subscript(value=ast.Name(id=owner), ctx=ast.Store()) if owner in parameters:
                return True
    return False


def _breaks_after(statement: ast.stmt, loop: ast.For) -> bool:
    """Whether the loop ends right after the change."""
    return isinstance(loop.body[-1], (ast.Break, ast.Return)) and statement in loop.body


RULES = (
    lazy_value, generator_again, view_value, changed_while_read,
)  # fmt: skip
