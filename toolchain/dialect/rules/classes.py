"""Rules on classes."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule
from toolchain.dialect.syntax import names_in

IGNORED_METHODS = frozenset({
    "__add__", "__radd__", "__iadd__", "__sub__", "__mul__", "__truediv__", "__or__", "__and__", "__eq__", "__ne__",
    "__lt__", "__le__", "__gt__", "__ge__", "__neg__", "__hash__", "__getitem__", "__setitem__", "__call__",
    "__setattr__", "__init_subclass__", "__format__", "__new__", "__post_init__",  "__getattribute__",
    "__delattr__", "__delitem__", "__del__", "__rsub__", "__isub__", "__rmul__", "__imul__", "__floordiv__",
    "__pow__", "__xor__", "__invert__", "__pos__", "__abs__", "__lshift__", "__rshift__", "__reversed__",
    "__int__", "__float__", "__index__", "__round__", "__class_getitem__", "__set_name__", "__missing__",
})  # fmt: skip
_PLAIN_FIELDS = frozenset({"str", "int", "float", "bool", "list", "dict", "set", "tuple"})


@rule(
    "ignored-method",
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    what_happens="operators, ==, [], (), attributes and built-in functions on an object do not call this special method",
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
            read = names_in(statement.value)
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
    ast.ClassDef,
    what_happens="an object or class has length, caller, arguments or prototype of its own in the browser: setting it is a "
    "TypeError",
    write_instead="another name, such as size",
)
def reserved_attribute(node: ast.Attribute | ast.ClassDef, module: Module) -> bool:
    match node:
        case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store()):
            return name in _RESERVED_FIELDS
        case ast.ClassDef(body=body):
            targets = [one for part in body if isinstance(part, ast.Assign) for one in part.targets]
            return any(isinstance(one, ast.Name) and one.id in _RESERVED_FIELDS for one in targets)
    return False


_RESERVED_FIELDS = frozenset({"length", "caller", "arguments", "prototype"})


@rule(
    "method-field",
    ast.ClassDef,
    what_happens="a field with the name of a method cannot be set: TypeError",
    write_instead="another name for one of them",
)
def method_field(node: ast.ClassDef, module: Module) -> bool:
    methods = {one.name for one in node.body if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef))
               and not one.decorator_list}  # fmt: skip
    return any(
        isinstance(one, ast.Attribute) and isinstance(one.ctx, ast.Store) and one.attr in methods
        and isinstance(one.value, ast.Name) and one.value.id == "self"
        for one in ast.walk(node)
    )  # fmt: skip


@rule(
    "class-body",
    ast.ClassDef,
    what_happens="a class body keeps its functions and plain values only: an if, for or try in it is left out, and a "
    "function given to a name is no method",
    write_instead="def for methods, plain values for the rest, and what is computed in the module before the class",
)
def class_body(node: ast.ClassDef, module: Module) -> bool:
    for part in node.body:
        match part:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Pass() | ast.AnnAssign():
                continue
            case ast.Expr(value=ast.Constant()):
                continue
            case ast.Assign(value=value):
                if isinstance(value, ast.Lambda) or module.is_always(value, "function"):
                    return True
            case _:
                return True
    return False


@rule(
    "metaclass",
    ast.ClassDef,
    what_happens="metaclass= and other keywords of a class are lost",
    write_instead="a function that makes the objects",
)
def metaclass(node: ast.ClassDef, module: Module) -> bool:
    return bool(node.keywords)


@rule(
    "private-name",
    ast.Attribute,
    ast.Name,
    what_happens="self.__x is one field for a class and its base: names are not mangled in the browser",
    write_instead="self._x, with another name in the base",
)
def private_name(node: ast.Attribute | ast.Name, module: Module) -> bool:
    name = node.id if isinstance(node, ast.Name) else node.attr
    return name.startswith("__") and not name.endswith("__")


@rule(
    "overridden-property",
    ast.ClassDef,
    what_happens="a property that a class defines anew cannot be inherited further: TypeError",
    write_instead="a method, or a field set in __init__",
)
def overridden_property(node: ast.ClassDef, module: Module) -> bool:
    own = _properties(node)
    bases = [module.classes[one.id] for one in node.bases if isinstance(one, ast.Name) and one.id in module.classes]
    return any(own & _properties(base) for base in bases)


def _properties(node: ast.ClassDef) -> set[str]:
    return {
        one.name
        for one in node.body
        if isinstance(one, ast.FunctionDef)
        and any(isinstance(mark, ast.Name) and mark.id == "property" for mark in one.decorator_list)
    }


@rule(
    "super-call",
    ast.Call,
    what_happens="super() works in a plain method alone: in a class method or an inner function it is a ReferenceError, "
    "and with arguments it does not compile",
    write_instead="the base's name, as in Base.f(), or super() in the method itself",
)
def super_call(node: ast.Call, module: Module) -> bool:
    if not isinstance(node.func, ast.Name) or node.func.id != "super":
        return False
    around = module.scope(node)
    if node.args or not isinstance(around, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return True
    return bool(around.decorator_list) or not isinstance(module.parents[around], ast.ClassDef)


_BUILT_IN = frozenset({"list", "dict", "str", "int", "float", "set", "tuple", "bytes", "bool"})


@rule(
    "base-class",
    ast.ClassDef,
    what_happens="a class cannot be built on list, dict, str and their like in the browser, and of two bases with one in common "
    "only the first is asked",
    write_instead="a class with a field for the list; one base",
)
def base_class(node: ast.ClassDef, module: Module) -> bool:
    names = [one.id for one in node.bases if isinstance(one, ast.Name)]
    if any(name in _BUILT_IN for name in names):
        return True
    above = [_all_above(name, module) for name in names]
    return any(first & second for place, first in enumerate(above) for second in above[place + 1 :])


def _all_above(name: str, module: Module) -> set[str]:
    owner = module.classes.get(name)
    bases = [one.id for one in owner.bases if isinstance(one, ast.Name)] if owner else []
    return {name}.union(*[_all_above(one, module) for one in bases])


@rule(
    "changed-class",
    ast.Attribute,
    what_happens="what is set on a class afterwards does not reach those built on it, and a function there is no method",
    write_instead="a field of a dict of the module, or def in the class",
)
def changed_class(node: ast.Attribute, module: Module) -> bool:
    if not isinstance(node.ctx, ast.Store) or not module.may_be(node.value, "class"):
        return False
    parent = module.parents[node]
    if isinstance(parent, ast.Assign) and module.may_be(parent.value, "function"):
        return True
    name = node.value.id if isinstance(node.value, ast.Name) else ""
    return any(isinstance(one, ast.Name) and one.id == name for owner in module.classes.values() for one in owner.bases)


@rule(
    "property-deleter",
    ast.Attribute,
    what_happens="del of a property deletes nothing",
    write_instead="a method, called by its name",
)
def property_deleter(node: ast.Attribute, module: Module) -> bool:
    return node.attr == "deleter"


@rule(
    "silent-exception",
    ast.ClassDef,
    what_happens="an exception whose __init__ gives its base nothing has an empty text: str(E(3)) is '3' in Python",
    write_instead="super().__init__(text) in it",
)
def silent_exception(node: ast.ClassDef, module: Module) -> bool:
    names = [one.id for one in node.bases if isinstance(one, ast.Name)]
    if not any(name.endswith(("Error", "Exception")) for name in names):
        return False
    made = [one for one in node.body if isinstance(one, ast.FunctionDef) and one.name == "__init__"]
    told = [one for one in node.body if isinstance(one, ast.FunctionDef) and one.name == "__str__"]
    calls = {ast.unparse(part.func) for one in made for part in ast.walk(one) if isinstance(part, ast.Call)}
    return bool(made) and not told and not any(call.endswith(".__init__") for call in calls)


RULES = (
    base_class, changed_class, property_deleter, silent_exception,
    ignored_method, class_constant_reference, super_property, dataclass_field, field_declaration,
    reserved_attribute, method_field, class_body, metaclass, private_name, overridden_property, super_call,
)  # fmt: skip
