"""Rules on names, imports and types."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule
from toolchain.sources import BROWSER_PACKAGES, describes_types, is_type_only

# Measured: Transcrypt renames `new`, `default`, `switch`, `case` and some others itself, and these it does not.
RESERVED = frozenset({
    "catch", "const", "debugger", "delete", "do", "enum", "eval", "export", "extends", "function", "implements",
    "instanceof", "interface", "let", "null", "package", "private", "protected", "public", "static", "super",
    "this", "throw", "typeof", "var", "void",
})  # fmt: skip


@rule(
    "reserved-name",
    ast.Name,
    ast.arg,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    what_happens="a word of JavaScript as a name of one's own is a SyntaxError in the browser",
    write_instead="another name",
)
def reserved_name(node: ast.AST, module: Module) -> bool:
    match node:
        case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
            return name in RESERVED
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return name in RESERVED and not isinstance(module.parents[node], ast.ClassDef)
    return False


# Measured: what Transcrypt's output calls by name, so that a name of one's own there breaks it.
SHADOWED = frozenset({"Math", "dict", "set", "tuple"})


@rule(
    "shadowed-name",
    ast.Name,
    ast.arg,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    what_happens="what the compiler makes of {...}, (...), // and others calls this name: a name of one's own there is "
    "a TypeError",
    write_instead="another name",
)
def shadowed_name(node: ast.AST, module: Module) -> bool:
    match node:
        case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
            return name in SHADOWED
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return name in SHADOWED and not isinstance(module.parents[node], ast.ClassDef)
    return False


@rule(
    "live-name",
    ast.Global,
    what_happens="what other modules imported changes with it in the browser, and a name that only a function makes does "
    "not exist",
    write_instead="a dict or an object of the module, of which a field is set",
)
def live_name(node: ast.Global, module: Module) -> bool:
    made = {one.id for one in module.nodes if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)
            and isinstance(module.scope(one), ast.Module)}  # fmt: skip
    return any(not name.startswith("_") or name not in made for name in node.names)


@rule(
    "introspection",
    ast.Attribute,
    what_happens="objects have no __dict__ in the browser, functions no __name__, lists no __len__(): undefined, or a TypeError",
    write_instead="the fields by name, a name kept beside the function, len(x) for x.__len__()",
)
def introspection(node: ast.Attribute, module: Module) -> bool:
    if not (node.attr.startswith("__") and node.attr.endswith("__")):
        return False
    if node.attr == "__name__":
        match node.value:
            case ast.Attribute(attr="__class__"):
                return False
        return not module.is_always(node.value, "class")
    return node.attr not in ("__init__", "__class__", "__cause__", "__context__")


@rule(
    "missing-import",
    ast.Import,
    ast.ImportFrom,
    what_happens="only browser modules can be imported: the standard library is not there or, like re, is large "
    "and different",
    write_instead="`from package.module import name` of our packages, or a native module with a V8 twin",
)
def missing_import(node: ast.Import | ast.ImportFrom, module: Module) -> bool:
    if is_type_only(node) or _is_typing_only(node, module):
        return False
    if isinstance(node, ast.Import):
        return True
    root = (node.module or "").split(".")[0]
    return node.level > 0 or root not in (*BROWSER_PACKAGES, "dataclasses")


def _is_typing_only(node: ast.AST, module: Module) -> bool:
    parent = module.parents[node]
    return isinstance(parent, ast.If) and isinstance(parent.test, ast.Name) and parent.test.id == "TYPE_CHECKING"


@rule(
    "typing-at-run-time",
    ast.Name,
    what_happens="names of typing and of core/types do not exist in the browser: a NamedTuple, TypedDict, Protocol or cast fails",
    write_instead="the name in annotations only; a class with __init__",
)
def typing_at_run_time(node: ast.Name, module: Module) -> bool:
    if not isinstance(node.ctx, ast.Load) or node.id not in _typing_names(module):
        return False
    child: ast.AST = node
    parent = module.parents[node]
    while not isinstance(parent, ast.Module):
        annotations = (getattr(parent, "annotation", None), getattr(parent, "returns", None))
        if child in annotations or (isinstance(parent, ast.stmt) and is_type_only(parent)):
            return False
        child, parent = parent, module.parents[parent]
    return True


def _typing_names(module: Module) -> set[str]:
    return {
        alias.asname or alias.name
        for node in module.tree.body
        if isinstance(node, ast.ImportFrom) and node.module and describes_types(node.module)
        for alias in node.names
        if alias.name != "TYPE_CHECKING"
    }


@rule(
    "generic-alias",
    ast.Assign,
    what_happens="dict[str, int] outside an annotation is evaluated, and fails",
    write_instead="an annotated alias, Names: TypeAlias = dict[str, int], which the build takes out",
)
def generic_alias(node: ast.Assign, module: Module) -> bool:
    match node.value:
        case ast.Subscript(value=ast.Name(id="dict" | "list" | "set" | "tuple" as name)):
            return name not in {one.id for one in node.targets if isinstance(one, ast.Name)}
    return False


@rule(
    "ellipsis",
    ast.Constant,
    what_happens="... does not compile",
    write_instead="pass, or None",
)
def ellipsis_value(node: ast.Constant, module: Module) -> bool:
    in_annotation = isinstance(module.parents[node], (ast.Tuple, ast.Subscript))
    return node.value is ... and not in_annotation


RULES = (
    reserved_name, shadowed_name, live_name, introspection, missing_import, typing_at_run_time, generic_alias, ellipsis_value,
)  # fmt: skip
