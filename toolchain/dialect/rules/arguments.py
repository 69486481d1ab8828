"""Rules on how arguments are passed and parameters declared."""

import ast

from toolchain.dialect.call import called
from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule

_KEYWORDS = {
    "sorted": {"key", "reverse"},
    "min": {"key", "default"},
    "max": {"key", "default"},
    "print": {"sep", "end"},
    "enumerate": {"start"},
    "zip": {"strict"},
    "dataclass": {"frozen", "order", "eq"},
}
_METHOD_KEYWORDS = {"sort": {"key", "reverse"}, "split": {"maxsplit"}, "rsplit": {"maxsplit"}}


@rule(
    "keyword-argument",
    ast.Call,
    what_happens="arguments by keyword are lost or bound to the wrong parameter: f(1, b=3) calls f(1)",
    write_instead="all arguments by position; {...} instead of dict(a=1)",
)
def keyword_argument(node: ast.Call, module: Module) -> bool:
    names = {word.arg for word in node.keywords}
    if not names:
        return False
    if isinstance(node.func, ast.Attribute):
        if node.func.attr == "format" or node.func.attr == "update":
            return False
        return not names <= _METHOD_KEYWORDS.get(node.func.attr, set())
    name = called(node)
    return name != "sum" and not names <= _KEYWORDS.get(name, set())


@rule(
    "keyword-parameter",
    ast.arguments,
    what_happens="keyword-only parameters and **keywords are not filled",
    write_instead="plain parameters, or one dict",
)
def keyword_parameter(node: ast.arguments, module: Module) -> bool:
    return bool(node.kwonlyargs) or node.kwarg is not None


@rule(
    "positional-only",
    ast.arguments,
    what_happens="parameters before a / are not known in the browser: ReferenceError",
    write_instead="plain parameters",
)
def positional_only(node: ast.arguments, module: Module) -> bool:
    return bool(node.posonlyargs)


@rule(
    "computed-default",
    ast.arguments,
    what_happens="a default is evaluated anew at each call, and cannot name its own parameter: def f(a=[]), "
    "lambda i=i: i",
    write_instead="None as default and the value made in the body; an outer function that takes the value",
)
def computed_default(node: ast.arguments, module: Module) -> bool:
    every = [*node.posonlyargs, *node.args]
    defaults = list(zip(every[len(every) - len(node.defaults) :], node.defaults, strict=True))
    computed = (ast.List, ast.Dict, ast.Set, ast.Call, ast.ListComp, ast.DictComp, ast.SetComp)
    local = not isinstance(module.scope(module.parents[node]), (ast.Module, ast.ClassDef))
    return any(
        isinstance(value, computed)
        or (isinstance(value, ast.Name) and (local or value.id == parameter.arg))
        for parameter, value in defaults
    )  # fmt: skip


RULES = (
    keyword_argument, keyword_parameter, positional_only, computed_default,
)  # fmt: skip
