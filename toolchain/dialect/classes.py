"""Rules on classes."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule

IGNORED_METHODS = frozenset({
    "__add__", "__radd__", "__iadd__", "__sub__", "__mul__", "__truediv__", "__or__", "__and__", "__eq__", "__ne__",
    "__lt__", "__le__", "__gt__", "__ge__", "__neg__", "__hash__", "__getitem__", "__setitem__", "__call__",
    "__setattr__", "__init_subclass__", "__format__",
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


RULES = (
    ignored_method, class_constant_reference, super_property, dataclass_field, field_declaration,
    reserved_attribute,
)  # fmt: skip
