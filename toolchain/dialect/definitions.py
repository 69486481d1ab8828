"""Rules on classes, names, imports and text literals."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule
from toolchain.sources import BROWSER_PACKAGES, TYPING_MODULES, is_type_only

# Measured: Transcrypt renames `new`, `default`, `switch`, `case` and some others itself, and these it does not.
RESERVED = frozenset({
    "catch", "const", "debugger", "delete", "do", "enum", "eval", "export", "extends", "function", "implements",
    "instanceof", "interface", "let", "null", "package", "private", "protected", "public", "static", "super",
    "this", "throw", "typeof", "var", "void",
})  # fmt: skip
IGNORED_METHODS = frozenset({
    "__add__", "__radd__", "__iadd__", "__sub__", "__mul__", "__truediv__", "__or__", "__and__", "__eq__", "__ne__",
    "__lt__", "__le__", "__gt__", "__ge__", "__neg__", "__hash__", "__getitem__", "__setitem__", "__call__",
    "__setattr__", "__init_subclass__",
})  # fmt: skip
_PLAIN_FIELDS = frozenset({"str", "int", "float", "bool", "list", "dict", "set", "tuple"})


@rule(
    "ignored-method",
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    what_happens="operators, ==, [] and () on an object do not call its special methods",
    write_instead="a plain method, called by its name",
)
def ignored_method(node: ast.FunctionDef | ast.AsyncFunctionDef, module: Module) -> bool:
    return node.name in IGNORED_METHODS and isinstance(module.parents[node], ast.ClassDef)


@rule(
    "class-constant-reference",
    ast.ClassDef,
    what_happens="a class body cannot read a name it set before: ReferenceError",
    write_instead="a constant of the module",
)
def class_constant_reference(node: ast.ClassDef, module: Module) -> bool:
    seen: set[str] = set()
    for statement in node.body:
        if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
            read = {one.id for one in ast.walk(statement.value) if isinstance(one, ast.Name)}
            if read & seen:
                return True
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            seen |= {one.id for one in targets if isinstance(one, ast.Name)}
    return False


@rule(
    "super-property",
    ast.Attribute,
    what_happens="super().x reads no property: SyntaxError in the browser",
    write_instead="a method, called as super().x()",
)
def super_property(node: ast.Attribute, module: Module) -> bool:
    match node.value:
        case ast.Call(func=ast.Name(id="super")):
            parent = module.parents[node]
            return not (isinstance(parent, ast.Call) and parent.func is node)
    return False


def _is_dataclass(node: ast.AST) -> bool:
    return isinstance(node, ast.ClassDef) and any(
        isinstance(one, ast.Name) and one.id == "dataclass" for decorator in node.decorator_list
        for one in ast.walk(decorator)
    )  # fmt: skip


@rule(
    "dataclass-field",
    ast.AnnAssign,
    what_happens="a dataclass field needs a default (else it does not compile) and a plain type name (else it is no "
    "argument): x: str | None = None is never set",
    write_instead="a class with __init__, or a default of a plainly named type",
)
def dataclass_field(node: ast.AnnAssign, module: Module) -> bool:
    if not _is_dataclass(module.parents[node]):
        return False
    plain = isinstance(node.annotation, ast.Name) and node.annotation.id in _PLAIN_FIELDS
    return node.value is None or not plain


@rule(
    "field-declaration",
    ast.AnnAssign,
    what_happens="a field of a class declared without a value is a SyntaxError in the browser",
    write_instead="the annotation at its assignment in __init__: self.x: int = 1",
)
def field_declaration(node: ast.AnnAssign, module: Module) -> bool:
    owner = module.parents[node]
    return node.value is None and isinstance(owner, ast.ClassDef) and not _is_dataclass(owner)


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


@rule(
    "reserved-attribute",
    ast.Attribute,
    what_happens="self.length cannot be set: TypeError",
    write_instead="another name, such as size",
)
def reserved_attribute(node: ast.Attribute, module: Module) -> bool:
    match node:
        case ast.Attribute(value=ast.Name(id="self"), attr="length", ctx=ast.Store()):
            return True
    return False


@rule(
    "introspection",
    ast.Attribute,
    what_happens="objects have no __dict__ in the browser, and functions no __name__: undefined",
    write_instead="the fields by name, or a name kept beside the function",
)
def introspection(node: ast.Attribute, module: Module) -> bool:
    if node.attr == "__name__":
        return isinstance(node.value, ast.Name) and node.value.id in module.functions
    return node.attr == "__dict__"


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
    what_happens="names of typing do not exist in the browser: a NamedTuple, TypedDict, Protocol or cast fails",
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
        if isinstance(node, ast.ImportFrom) and node.module in TYPING_MODULES
        for alias in node.names
        if alias.name != "TYPE_CHECKING"
    }


@rule(
    "format-specification",
    ast.FormattedValue,
    what_happens="the specification and !r of an f-string are ignored: f'{3.14159:.2f}' is '3.14159'",
    write_instead="fixed() of native.strings, zero_padded() of native.strings, or repr()",
)
def format_specification(node: ast.FormattedValue, module: Module) -> bool:
    return node.format_spec is not None or node.conversion in (ord("r"), ord("a"))


@rule(
    "brace-in-text",
    ast.JoinedStr,
    ast.Call,
    what_happens="{{ in an f-string does not compile, and .format() leaves it doubled",
    write_instead="'{' + text + '}'",
)
def brace_in_text(node: ast.JoinedStr | ast.Call, module: Module) -> bool:
    match node:
        case ast.JoinedStr(values=parts):
            texts = [part.value for part in parts if isinstance(part, ast.Constant)]
            return any("{" in str(text) or "}" in str(text) for text in texts)
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="format")):
            return "{{" in text or "}}" in text
    return False


@rule(
    "format-method-rounding",
    ast.Call,
    what_happens="format() rounds exact halves up: format(2.5, '.0f') is '3'",
    write_instead="fixed() of native.strings",
)
def format_method_rounding(node: ast.Call, module: Module) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="format"), args=[_, ast.Constant(value=str(specification))]):
            return specification.endswith(("f", "e", "g", "%"))
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="format")):
            return "f}" in text or "%}" in text
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
    ignored_method, class_constant_reference, super_property, dataclass_field, field_declaration, generic_alias,
    reserved_name, reserved_attribute, introspection,
    missing_import, typing_at_run_time, format_specification, brace_in_text, format_method_rounding, ellipsis_value,
)  # fmt: skip
