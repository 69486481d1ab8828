"""Rules on raising and catching."""

import ast
import builtins

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule
from toolchain.dialect.syntax import names_in

MISSING_EXCEPTIONS = frozenset({
    "ArithmeticError", "BlockingIOError", "BrokenPipeError", "BufferError", "ConnectionError", "EOFError",
    "ExceptionGroup", "FileExistsError", "FileNotFoundError", "FloatingPointError", "IOError", "ImportError",
    "InterruptedError", "KeyboardInterrupt", "LookupError", "MemoryError", "ModuleNotFoundError", "NameError",
    "OSError", "OverflowError", "PermissionError", "RecursionError", "RuntimeError",
    "StopAsyncIteration", "SystemError", "SystemExit", "TimeoutError", "UnboundLocalError", "UnicodeDecodeError",
    "UnicodeEncodeError", "UnicodeError",
})  # fmt: skip


@rule(
    "zero-division",
    ast.Try,
    what_happens="division by zero gives Infinity or NaN and raises nothing",
    write_instead="a test of the divisor before dividing",
)
def zero_division(node: ast.Try, module: Module) -> bool:
    names = {
        one.id
        for handler in node.handlers
        if handler.type
        for one in ast.walk(handler.type)
        if isinstance(one, ast.Name)
    }
    return "ZeroDivisionError" in names


@rule(
    "browser-error",
    ast.ExceptHandler,
    what_happens="a wrong use of None raises the browser's TypeError, which `except AttributeError` and "
    "`except TypeError` miss",
    write_instead="a check before, or `except Exception`, which browser/errors.py makes catch the browser's errors",
)
def browser_error(node: ast.ExceptHandler, module: Module) -> bool:
    return bool(names_in(node.type) & {"AttributeError", "TypeError"})


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
    ast.Call,
    what_happens="the .args of an exception and what a StopIteration brings are not there, and without a text, or with two, an "
    "exception's own is another: str(ValueError()) is 'None'",
    write_instead="one text, as in ValueError('why'), and str(error), or a field of one's own exception",
)
def exception_arguments(node: ast.Attribute | ast.Call, module: Module) -> bool:
    if isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        built_in = isinstance(getattr(builtins, name, None), type) and issubclass(getattr(builtins, name), Exception)
        return built_in and name not in module.classes and (len(node.args) != 1 or module.may_be(node.args[0], "None"))
    if node.attr == "value":
        return any(isinstance(one, ast.ExceptHandler) and isinstance(node.value, ast.Name) and one.name == node.value.id
                   and "StopIteration" in names_in(one.type) for one in module.nodes)  # fmt: skip
    if node.attr == "add_note" or (node.attr == "args" and module.may_be(node.value, "object", "any")):
        return True
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


RULES = (
    zero_division, browser_error, missing_exception, raised_class, exception_arguments, try_else,
)  # fmt: skip
