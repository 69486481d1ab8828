"""Rules on methods of text that the runtime lacks or does differently."""

import ast

from toolchain.dialect.call import method
from toolchain.dialect.module import Module
from toolchain.dialect.rule import Rule, rule
from toolchain.dialect.rules.values import folded

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


def _missing_text_method(missing: str, instead: str) -> Rule:
    """The rule that refuses one method of text; without a known kind only where no other type has the name."""

    def offends(node: ast.Call, module: Module) -> bool:
        name, kind = method(node, module)
        if name != missing or not isinstance(node.func, ast.Attribute):
            return False
        if kind == "" and module.may_be(node.func.value, "str", "any"):
            return name != "count" or len(node.args) != 1
        if kind in ("", "class"):
            owner = node.func.value
            is_class = isinstance(owner, ast.Name) and owner.id[:1].isupper()
            return name in _ONLY_TEXT and not is_class
        return kind in ("str", "bytes")

    return rule(
        f"text-{missing}",
        ast.Call,
        what_happens=f"text has no .{missing}() in the browser: TypeError at run time",
        write_instead=instead,
    )(offends)


MISSING_TEXT_METHODS = tuple(_missing_text_method(missing, instead) for missing, instead in MISSING_TEXT.items())


@rule(
    "text-index",
    ast.Call,
    what_happens="text has no .index() in the browser",
    write_instead=".find()",
)
def text_index(node: ast.Call, module: Module) -> bool:
    name, kind = method(node, module)
    if name != "index":
        return False
    return kind == "str"


@rule(
    "index-bounds",
    ast.Call,
    what_happens=".index(x, start) ignores the start",
    write_instead=".index() on a slice, or a loop",
)
def index_bounds(node: ast.Call, module: Module) -> bool:
    return method(node, module)[0] == "index" and len(node.args) > 1


@rule(
    "strip-characters",
    ast.Call,
    what_happens=".strip(characters) ignores its argument and strips blanks",
    write_instead="stripped(), stripped_left() or stripped_right() of native.strings",
)
def strip_characters(node: ast.Call, module: Module) -> bool:
    return method(node, module)[0] in ("strip", "lstrip", "rstrip") and bool(node.args)


@rule(
    "capitalize",
    ast.Call,
    what_happens=".capitalize() leaves the rest of the text as it is: 'aBC' gives 'ABC'",
    write_instead="capitalized() of native.strings",
)
def capitalize(node: ast.Call, module: Module) -> bool:
    return method(node, module)[0] == "capitalize"


@rule(
    "blank-split",
    ast.Call,
    what_happens="''.split() and '  '.split() are [''], not []",
    write_instead="split_words() of native.strings",
)
def blank_split(node: ast.Call, module: Module) -> bool:
    name, _ = method(node, module)
    return name in ("split", "rsplit") and not node.args and not node.keywords


@rule(
    "split-arguments",
    ast.Call,
    what_happens=".split(None, n) splits wrongly, maxsplit= is ignored, and .split('') gives the letters and no ValueError",
    write_instead=".split(separator, n); list(text) for the letters",
)
def split_arguments(node: ast.Call, module: Module) -> bool:
    name, _ = method(node, module)
    if name not in ("split", "rsplit"):
        return False
    by_nothing = any(isinstance(one, ast.Constant) and not one.value for one in node.args[:1])
    return by_nothing or bool(node.keywords)


@rule(
    "find-bounds",
    ast.Call,
    what_happens=".find(x, start, end) ignores the end and .rfind(x, start) the start",
    write_instead=".find() or .rfind() on a slice",
)
def find_bounds(node: ast.Call, module: Module) -> bool:
    name, _ = method(node, module)
    return (name == "find" and len(node.args) > 2) or (name == "rfind" and len(node.args) > 1)


@rule(
    "numeric-text",
    ast.Call,
    what_happens=".isnumeric() takes '1.5' and '-5' too",
    write_instead="is_digits() of core.dates.tokens",
)
def numeric_text(node: ast.Call, module: Module) -> bool:
    return method(node, module)[0] == "isnumeric"


@rule(
    "other-digits",
    ast.Call,
    what_happens=".isdigit() and .isdecimal() know 0 to 9 only: '\uff12'.isdigit() is False",
    write_instead="is_digits() of core.dates.tokens, which means these ten",
)
def other_digits(node: ast.Call, module: Module) -> bool:
    return method(node, module)[0] in ("isdigit", "isdecimal")


@rule(
    "accented-letters",
    ast.Call,
    what_happens=".isalpha() and .isalnum() know ASCII only: 'ñ'.isalpha() is False",
    write_instead="a RegExp with \\p{L} in a native module",
)
def accented_letters(node: ast.Call, module: Module) -> bool:
    return method(node, module)[0] in ("isalpha", "isalnum")


@rule(
    "astral-text",
    ast.Call,
    ast.Subscript,
    ast.Compare,
    what_happens="a character beyond U+FFFF is two in the browser: len('😀') is 2, '😀'[0] half of it, chr(0x1F600) another one, "
    "and it sorts before U+E000",
    write_instead="a loop over the text, which finds whole characters; a RegExp in a native module",
)
def astral_text(node: ast.Call | ast.Subscript | ast.Compare, module: Module) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="chr"), args=[given]):
            code = folded(given)
            return code is not None and code > 0xFFFF
        case ast.Call(func=ast.Name(id="len" | "sorted" | "min" | "max" | "ord"), args=given):
            return any(_is_astral(one, module) for one in given)
        case ast.Call(func=ast.Attribute(value=owner, attr="find" | "rfind" | "sort")) | ast.Subscript(value=owner):
            return _is_astral(owner, module)
        case ast.Compare(left=left, ops=[ast.Lt() | ast.LtE() | ast.Gt() | ast.GtE()], comparators=[right]):
            return _is_astral(left, module) or _is_astral(right, module)
    return False


def _is_astral(node: ast.expr, module: Module) -> bool:
    """Whether such a character is written here, or where the name is bound."""
    bound = module.only_value(node) if isinstance(node, ast.Name) else None
    return any(
        isinstance(part, ast.Constant) and isinstance(part.value, str) and any(ord(one) > 0xFFFF for one in part.value)
        for part in ast.walk(bound or node)
    )


RULES = (
    *MISSING_TEXT_METHODS, text_index, index_bounds, strip_characters, capitalize, blank_split, split_arguments,
    find_bounds,
    accented_letters, numeric_text, other_digits, astral_text,
)  # fmt: skip
