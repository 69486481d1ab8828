"""Rules on `async`: a coroutine of Transcrypt is a promise, which runs as soon as it is called."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule
from toolchain.dialect.rules.values import conditions


@rule(
    "started-coroutine",
    ast.Call,
    what_happens="an async function runs as soon as it is called, not where it is awaited, and its promise can be "
    "awaited again",
    write_instead="await before the call; begun() of browser/turns.py where it shall run beside what follows",
)
def started_coroutine(node: ast.Call, module: Module) -> bool:
    if not module.is_always(node, "coroutine"):
        return False
    parent = module.parents[node]
    if isinstance(parent, ast.Return):
        return isinstance(module.function(node), ast.AsyncFunctionDef)
    return isinstance(parent, (ast.Assign, ast.AnnAssign, ast.NamedExpr, ast.Subscript, ast.Compare, ast.BinOp))


@rule(
    "coroutine-truth",
    ast.If,
    ast.IfExp,
    ast.While,
    ast.UnaryOp,
    ast.BoolOp,
    ast.comprehension,
    ast.Call,
    what_happens="what an async function gives was not awaited: in Python it is always true, in the browser its "
    "promise has no length and is false",
    write_instead="await before the call",
)
def coroutine_truth(node: ast.AST, module: Module) -> bool:
    return any(module.may_be(one, "coroutine") for one in conditions(node))


@rule(
    "awaited-call",
    ast.Call,
    what_happens="(await f())() loses its parentheses and calls the promise",
    write_instead="the awaited result in a name first",
)
def awaited_call(node: ast.Call, module: Module) -> bool:
    return isinstance(node.func, ast.Await)


RULES = (
    started_coroutine, coroutine_truth, awaited_call,
)  # fmt: skip
