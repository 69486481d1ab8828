"""Rules on text with values in it."""

import ast
import re

from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule


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
    what_happens="{{ in an f-string does not compile, and .format() does not halve it",
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
    "format-method-specification",
    ast.Call,
    what_happens="a specification, conversion or field in the braces of .format() leaves them: '{:>5}'.format('a') is '{:>5}'",
    write_instead="an f-string with fixed() or zero_padded() of native.strings",
)
def format_method_specification(node: ast.Call, module: Module) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="format")):
            return re.search(r"\{\w*[^\w{}]", text) is not None
        case ast.Call(func=ast.Attribute(value=owner, attr="format")):
            written = module.only_value(owner) if isinstance(owner, ast.Name) else None
            if isinstance(written, ast.Constant):
                return re.search(r"\{\w*[^\w{}]|\{\{|\}\}", str(written.value)) is not None
            return module.is_always(owner, "str")
    return False


RULES = (
    format_specification, brace_in_text, format_method_specification,
)  # fmt: skip
