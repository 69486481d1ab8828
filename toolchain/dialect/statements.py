"""Rules on statements: loops, exceptions, `with`, `async`, unpacking, returns."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule

MISSING_EXCEPTIONS = frozenset({
    "ArithmeticError", "BlockingIOError", "BrokenPipeError", "BufferError", "ConnectionError", "EOFError",
    "ExceptionGroup", "FileExistsError", "FileNotFoundError", "FloatingPointError", "IOError", "ImportError",
    "InterruptedError", "KeyboardInterrupt", "LookupError", "MemoryError", "ModuleNotFoundError", "NameError",
    "OSError", "OverflowError", "PermissionError", "RecursionError", "RuntimeError",
    "StopAsyncIteration", "SystemError", "SystemExit", "TimeoutError", "UnboundLocalError", "UnicodeDecodeError",
    "UnicodeEncodeError", "UnicodeError",
})  # fmt: skip
_LOOPS = (ast.For, ast.While)


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


@rule(
    "with-as",
    ast.With,
    ast.AsyncWith,
    what_happens="`with x as y` binds the manager itself, and `async with` is a SyntaxError",
    write_instead="try/finally",
)
def with_as(node: ast.With | ast.AsyncWith, module: Module) -> bool:
    return isinstance(node, ast.AsyncWith) or any(item.optional_vars for item in node.items)


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
    what_happens="await in a comprehension is a SyntaxError in the browser",
    write_instead="a for loop",
)
def await_in_comprehension(node: ast.AST, module: Module) -> bool:
    first = node.generators[0].iter  # type: ignore[attr-defined]
    outside = set(ast.walk(first))
    return any(isinstance(part, ast.Await) and part not in outside for part in ast.walk(node))


@rule(
    "awaited-slice",
    ast.Subscript,
    what_happens="(await f())[1:] loses its parentheses and slices the promise",
    write_instead="the awaited result in a name first",
)
def awaited_slice(node: ast.Subscript, module: Module) -> bool:
    return isinstance(node.value, ast.Await) and isinstance(node.slice, ast.Slice)


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
    "broad-except",
    ast.ExceptHandler,
    what_happens="`except Exception` misses the browser's own errors (a rejected promise, a call on None)",
    write_instead="a bare `except:`",
)
def broad_except(node: ast.ExceptHandler, module: Module) -> bool:
    return bool(_names(node.type) & {"Exception", "BaseException"})


@rule(
    "browser-error",
    ast.ExceptHandler,
    what_happens="a wrong use of None raises the browser's TypeError, which `except AttributeError` and "
    "`except TypeError` miss",
    write_instead="a check before, or a bare `except:`",
)
def browser_error(node: ast.ExceptHandler, module: Module) -> bool:
    return bool(_names(node.type) & {"AttributeError", "TypeError"})


@rule(
    "missing-exception",
    ast.Name,
    what_happens="the browser has no such exception: ReferenceError when it is named",
    write_instead="an exception of one's own, or ValueError",
)
def missing_exception(node: ast.Name, module: Module) -> bool:
    return node.id in MISSING_EXCEPTIONS and node.id not in module.classes


@rule(
    "raised-class",
    ast.Raise,
    what_happens="`raise ValueError` throws the class, which no except clause catches",
    write_instead="raise ValueError('why')",
)
def raised_class(node: ast.Raise, module: Module) -> bool:
    return isinstance(node.exc, ast.Name) and node.exc.id[:1].isupper()


@rule(
    "exception-arguments",
    ast.Attribute,
    what_happens="the .args of an exception are empty",
    write_instead="str(error), or a field of one's own exception",
)
def exception_arguments(node: ast.Attribute, module: Module) -> bool:
    if node.attr != "args" or not isinstance(node.value, ast.Name):
        return False
    return any(isinstance(one, ast.ExceptHandler) and one.name == node.value.id for one in module.nodes)


@rule(
    "try-else",
    ast.Try,
    what_happens="an exception in the else of a try is lost",
    write_instead="the statements after the try, with a return or a flag in the except",
)
def try_else(node: ast.Try, module: Module) -> bool:
    risky = (ast.Call, ast.Await, ast.Raise, ast.Subscript)
    return any(isinstance(part, risky) for statement in node.orelse for part in ast.walk(statement))


@rule(
    "implicit-none",
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.Return,
    what_happens="a function that returns values and also ends without one gives undefined, and `is None` of it is False",
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
    range_changes, range_variable_after, comprehension_name, with_as, assertion, walrus, match_statement,
    async_iteration, await_in_comprehension, awaited_slice, starred, broad_except, browser_error, missing_exception,
    raised_class, exception_arguments, try_else, implicit_none,
)  # fmt: skip
