"""Rules on other statements: `with`, `async`, unpacking, returns."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule


@rule(
    "with-statement",
    ast.With,
    ast.AsyncWith,
    what_happens="`with` left by return, break or continue calls no __exit__, `with x as y` binds the manager itself, "
    "and `async with` is a SyntaxError",
    write_instead="try/finally",
)
def with_statement(node: ast.With | ast.AsyncWith, module: Module) -> bool:
    return True


@rule(
    "assertion",
    ast.Assert,
    what_happens="assert does nothing",
    write_instead="if not ...: raise",
)
def assertion(node: ast.Assert, module: Module) -> bool:
    return True


@rule(
    "walrus",
    ast.NamedExpr,
    what_happens=":= becomes an unknown name: ReferenceError",
    write_instead="an assignment before",
)
def walrus(node: ast.NamedExpr, module: Module) -> bool:
    return True


@rule(
    "match-statement",
    ast.Match,
    what_happens="match is a SyntaxError in the browser",
    write_instead="if and elif",
)
def match_statement(node: ast.Match, module: Module) -> bool:
    return True


@rule(
    "async-iteration",
    ast.AsyncFor,
    ast.AsyncFunctionDef,
    what_happens="`async for` and async generators are a SyntaxError in the browser",
    write_instead="a loop over awaited lists",
)
def async_iteration(node: ast.AsyncFor | ast.AsyncFunctionDef, module: Module) -> bool:
    if isinstance(node, ast.AsyncFor):
        return True
    return module.yields(node)


@rule(
    "await-in-comprehension",
    ast.ListComp,
    ast.SetComp,
    ast.DictComp,
    ast.GeneratorExp,
    what_happens="await in a comprehension, also in what it goes through, is a SyntaxError in the browser",
    write_instead="the awaited list in a name first; a for loop",
)
def await_in_comprehension(node: ast.AST, module: Module) -> bool:
    return any(isinstance(part, ast.Await) for part in ast.walk(node))


@rule(
    "awaited-slice",
    ast.Subscript,
    what_happens="(await f())[1:] loses its parentheses and slices the promise",
    write_instead="the awaited result in a name first",
)
def awaited_slice(node: ast.Subscript, module: Module) -> bool:
    return isinstance(node.value, ast.Await) and isinstance(node.slice, ast.Slice)


@rule(
    "deleted-name",
    ast.Delete,
    what_happens="del x deletes nothing: x can be read afterwards",
    write_instead="another name, or None",
)
def deleted_name(node: ast.Delete, module: Module) -> bool:
    return any(isinstance(target, ast.Name) for target in node.targets)


@rule(
    "none-result",
    ast.Call,
    what_happens="what gives None in Python gives undefined or something else in the browser: xs.sort() is None is False",
    write_instead="the call as a statement of its own, and None where it is meant",
)
def none_result(node: ast.Call, module: Module) -> bool:
    if not (module.is_always(node, "None") or _gives_nothing(node, module)):
        return False
    if isinstance(node.func, ast.Attribute) and node.func.attr == "get":
        return False
    parent = module.parents[node]
    return not isinstance(parent, (ast.Expr, ast.Lambda, ast.Await, ast.IfExp, ast.List, ast.Tuple, ast.Call))


_GIVE_NOTHING = frozenset({
    "append", "extend", "insert", "sort", "reverse", "remove", "clear", "add", "discard", "update",
})  # fmt: skip


def _gives_nothing(node: ast.Call, module: Module) -> bool:
    """Whether a method that only changes its list, set or dict is called, on a value of which no more is known."""
    func = node.func
    if isinstance(func, ast.Name) and isinstance(function := module.functions.get(func.id), ast.FunctionDef):
        if isinstance(module.parents[function], ast.ClassDef):
            return False
        gives = any(isinstance(part, ast.Return) and part.value is not None for part in ast.walk(function))
        return not gives and not module.yields(function) and func.id not in module.classes
    return isinstance(func, ast.Attribute) and func.attr in _GIVE_NOTHING and module.may_be(func.value, "any")


@rule(
    "starred",
    ast.Starred,
    ast.Dict,
    what_happens="[*a, *b] nests the lists, `a, *b = x` and {**d} do not compile",
    write_instead=".extend(), slices, .update() on a copy",
)
def starred(node: ast.Starred | ast.Dict, module: Module) -> bool:
    if isinstance(node, ast.Dict):
        return any(key is None for key in node.keys)
    return not isinstance(module.parents[node], ast.Call)


@rule(
    "implicit-none",
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.Return,
    what_happens="a function that returns values and also ends without one gives undefined, and `is None` of it "
    "is False",
    write_instead="return None",
)
def implicit_none(node: ast.stmt, module: Module) -> bool:
    if isinstance(node, ast.Return):
        owner = module.function(node)
        return node.value is None and owner is not None and _gives_values(owner, module)
    if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return False
    return _gives_values(node, module) and not _ends(node.body)


def _gives_values(node: ast.FunctionDef | ast.AsyncFunctionDef, module: Module) -> bool:
    if module.yields(node):
        return False
    own = [part for part in ast.walk(node) if module.scope(part) is node]
    return any(isinstance(part, ast.Return) and part.value is not None for part in own)


def _ends(body: list[ast.stmt]) -> bool:
    """Whether the statements always leave the function."""
    last = body[-1]
    match last:
        case ast.Return() | ast.Raise():
            return True
        case ast.If(body=then, orelse=other):
            return bool(other) and _ends(then) and _ends(other)
        case ast.While(test=ast.Constant(value=True)):
            return not any(isinstance(part, ast.Break) for part in ast.walk(last))
        case ast.For(orelse=other) | ast.While(orelse=other):
            return bool(other) and _ends(other)
        case ast.Try(body=tried, handlers=handlers, orelse=other, finalbody=final):
            if final and _ends(final):
                return True
            return _ends(other or tried) and all(_ends(handler.body) for handler in handlers)
        case ast.With(body=inner):
            return _ends(inner)
    return False


RULES = (
    with_statement, assertion, walrus, match_statement, async_iteration, await_in_comprehension, awaited_slice,
    deleted_name, none_result, starred, implicit_none,
)  # fmt: skip
