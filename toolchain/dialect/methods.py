"""Rules on methods of text, lists, dicts and sets that the runtime lacks or does differently."""

import ast

from toolchain.dialect.module import Module
from toolchain.dialect.rule import Rule, rule

# Names that built-in text has in Python and not in the runtime, with what to write.
MISSING_TEXT = {
    "casefold": "folded() of native.words",
    "center": "a slice or CSS",
    "count": "counted() of native.strings",
    "encode": "a TextEncoder in a browser module",
    "decode": "a TextDecoder in a browser module",
    "expandtabs": "replace()",
    "format_map": "an f-string",
    "isascii": "a RegExp in a native module",
    "isidentifier": "a RegExp in a native module",
    "isprintable": "a RegExp in a native module",
    "istitle": "a RegExp in a native module",
    "ljust": "padded_right() of native.strings",
    "maketrans": "replace()",
    "partition": "parted() of native.strings",
    "removeprefix": "without_prefix() of native.strings",
    "removesuffix": "without_suffix() of native.strings",
    "rindex": "rfind()",
    "rjust": "padded_left() of native.strings",
    "rpartition": "parted_last() of native.strings",
    "swapcase": "upper() and lower()",
    "title": "capitalized() of native.strings for each word",
    "translate": "replace()",
    "zfill": "zero_padded() of native.strings",
}
# Only text has these names in Python, so no kind need be known to refuse a call.
_ONLY_TEXT = frozenset(MISSING_TEXT) - {"count", "title", "center", "decode", "encode", "translate"}
_MISSING_SET = frozenset({"difference_update", "intersection_update", "symmetric_difference_update"})


def _method(node: ast.Call, module: Module) -> tuple[str, str]:
    """The name of a method call and the kind of its object, "" for what is not known."""
    if not isinstance(node.func, ast.Attribute):
        return "", ""
    kind = module.kind(node.func.value)
    return node.func.attr, kind.name if kind else ""


def _missing_text_method(method: str, instead: str) -> Rule:
    """The rule that refuses one method of text; without a known kind only where no other type has the name."""

    def offends(node: ast.Call, module: Module) -> bool:
        name, kind = _method(node, module)
        if name != method or not isinstance(node.func, ast.Attribute):
            return False
        if kind == "":
            owner = node.func.value
            is_class = isinstance(owner, ast.Name) and owner.id[:1].isupper()
            return name in _ONLY_TEXT and not is_class
        return kind in ("str", "bytes")

    return rule(
        f"text-{method}",
        ast.Call,
        what_happens=f"text has no .{method}() in the browser: TypeError at run time",
        write_instead=instead,
    )(offends)


MISSING_TEXT_METHODS = tuple(_missing_text_method(method, instead) for method, instead in MISSING_TEXT.items())


@rule(
    "text-index",
    ast.Call,
    what_happens="text has no .index() in the browser, and a list's gives -1 instead of ValueError",
    write_instead=".find() on text; `in` before .index() on a list",
)
def text_index(node: ast.Call, module: Module) -> bool:
    name, kind = _method(node, module)
    if name != "index":
        return False
    return kind == "str" or _caught(node, module, "ValueError")


@rule(
    "index-bounds",
    ast.Call,
    what_happens=".index(x, start) ignores the start",
    write_instead=".index() on a slice, or a loop",
)
def index_bounds(node: ast.Call, module: Module) -> bool:
    return _method(node, module)[0] == "index" and len(node.args) > 1


def _caught(node: ast.AST, module: Module, error: str) -> bool:
    """Whether the call stands in the body of a try that catches the error."""
    child, parent = node, module.parents.get(node)
    while parent is not None and not isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Module)):
        if isinstance(parent, ast.Try) and child in parent.body:
            caught = [handler.type for handler in parent.handlers if handler.type]
            if any(isinstance(one, ast.Name) and one.id == error for kind in caught for one in ast.walk(kind)):
                return True
        child, parent = parent, module.parents.get(parent)
    return False


@rule(
    "strip-characters",
    ast.Call,
    what_happens=".strip(characters) ignores its argument and strips blanks",
    write_instead="stripped(), stripped_left() or stripped_right() of native.strings",
)
def strip_characters(node: ast.Call, module: Module) -> bool:
    return _method(node, module)[0] in ("strip", "lstrip", "rstrip") and bool(node.args)


@rule(
    "capitalize",
    ast.Call,
    what_happens=".capitalize() leaves the rest of the text as it is: 'aBC' gives 'ABC'",
    write_instead="capitalized() of native.strings",
)
def capitalize(node: ast.Call, module: Module) -> bool:
    return _method(node, module)[0] == "capitalize"


@rule(
    "blank-split",
    ast.Call,
    what_happens="''.split() and '  '.split() are [''], not []",
    write_instead="split_words() of native.strings",
)
def blank_split(node: ast.Call, module: Module) -> bool:
    name, _ = _method(node, module)
    return name in ("split", "rsplit") and not node.args and not node.keywords


@rule(
    "split-arguments",
    ast.Call,
    what_happens=".split(None, n) splits wrongly, and maxsplit= is ignored",
    write_instead=".split(separator, n)",
)
def split_arguments(node: ast.Call, module: Module) -> bool:
    name, _ = _method(node, module)
    if name not in ("split", "rsplit"):
        return False
    by_none = any(isinstance(one, ast.Constant) and one.value is None for one in node.args[:1])
    return by_none or bool(node.keywords)


@rule(
    "find-bounds",
    ast.Call,
    what_happens=".find(x, start, end) ignores the end and .rfind(x, start) the start",
    write_instead=".find() or .rfind() on a slice",
)
def find_bounds(node: ast.Call, module: Module) -> bool:
    name, _ = _method(node, module)
    return (name == "find" and len(node.args) > 2) or (name == "rfind" and len(node.args) > 1)


@rule(
    "accented-letters",
    ast.Call,
    what_happens=".isalpha() and .isalnum() know ASCII only: 'ñ'.isalpha() is False",
    write_instead="a RegExp with \\p{L} in a native module",
)
def accented_letters(node: ast.Call, module: Module) -> bool:
    return _method(node, module)[0] in ("isalpha", "isalnum")


@rule(
    "list-count",
    ast.Call,
    what_happens="lists and tuples have no .count() in the browser",
    write_instead="sum(1 for item in items if item == x)",
)
def list_count(node: ast.Call, module: Module) -> bool:
    name, kind = _method(node, module)
    return name == "count" and kind in ("list", "tuple")


@rule(
    "extend-generator",
    ast.Call,
    what_happens=".extend(generator) adds nothing, and .extend(text) is a TypeError",
    write_instead="a list comprehension as argument",
)
def extend_generator(node: ast.Call, module: Module) -> bool:
    if _method(node, module)[0] != "extend" or not node.args:
        return False
    kind = module.kind(node.args[0])
    return kind is not None and kind.name in ("generator", "str")


@rule(
    "update-pairs",
    ast.Call,
    what_happens="dict.update() takes a dict only: pairs and keywords are a TypeError",
    write_instead=".update({...}), or a loop that assigns",
)
def update_pairs(node: ast.Call, module: Module) -> bool:
    name, kind = _method(node, module)
    if name != "update" or kind != "dict":
        return False
    given = module.kind(node.args[0]) if node.args else None
    return bool(node.keywords) or (given is not None and given.name != "dict")


@rule(
    "union-of-many",
    ast.Call,
    what_happens=".union() and its like take one argument; the others are ignored",
    write_instead="one call an argument",
)
def union_of_many(node: ast.Call, module: Module) -> bool:
    name, _ = _method(node, module)
    return name in ("union", "intersection", "difference") and len(node.args) > 1


@rule(
    "missing-set-method",
    ast.Call,
    what_happens="sets have no *_update() but .update() in the browser",
    write_instead="x = x.difference(y)",
)
def missing_set_method(node: ast.Call, module: Module) -> bool:
    return _method(node, module)[0] in _MISSING_SET


@rule(
    "bound-builtin-method",
    ast.Assign,
    ast.Call,
    what_happens="a method of a list or text loses its object when kept in a name: add = items.append fails",
    write_instead="a lambda that calls it",
)
def bound_builtin_method(node: ast.Assign | ast.Call, module: Module) -> bool:
    given = [node.value] if isinstance(node, ast.Assign) else [*node.args, *(one.value for one in node.keywords)]
    for value in given:
        if isinstance(value, ast.Attribute) and isinstance(value.value, ast.Name):
            kind = module.kind(value.value)
            if kind is not None and kind.name in ("list", "str", "dict", "set"):
                return True
            if value.value.id in ("str", "list", "dict", "set"):
                return True
    return False


@rule(
    "awaited-method",
    ast.Attribute,
    what_happens="(await f()).x loses its parentheses and asks the promise, not its result",
    write_instead="the awaited result in a name first",
)
def awaited_method(node: ast.Attribute, module: Module) -> bool:
    return isinstance(node.value, ast.Await)


@rule(
    "generator-send",
    ast.Call,
    what_happens="generators have no .send(), .throw() or .close()",
    write_instead="a class with a method",
)
def generator_send(node: ast.Call, module: Module) -> bool:
    name, kind = _method(node, module)
    return name in ("send", "throw") and (kind == "generator" or _bound_to_generator(node, module))


def _bound_to_generator(node: ast.Call, module: Module) -> bool:
    func = node.func
    if not isinstance(func, ast.Attribute) or not isinstance(func.value, ast.Name):
        return False
    return any(
        isinstance(one, ast.Assign)
        and isinstance(one.targets[0], ast.Name)
        and one.targets[0].id == func.value.id
        and isinstance(one.value, ast.Call)
        and isinstance(one.value.func, ast.Name)
        and one.value.func.id in module.functions
        and module.yields(module.functions[one.value.func.id])
        for one in module.nodes
    )


RULES = (
    *MISSING_TEXT_METHODS, text_index, index_bounds, strip_characters, capitalize, blank_split, split_arguments,
    find_bounds,
    accented_letters, list_count, extend_generator, update_pairs, union_of_many, missing_set_method,
    bound_builtin_method, awaited_method, generator_send,
)  # fmt: skip
