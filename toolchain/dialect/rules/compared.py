"""Rules on comparisons of values that Python tells apart and JavaScript does not, or the other way round."""

import ast

from toolchain.dialect.held import held_kinds
from toolchain.dialect.kinds import NUMBERS, Kind
from toolchain.dialect.module import Module
from toolchain.dialect.rule import rule
from toolchain.dialect.syntax import compared_pairs

_BY_FIELDS = frozenset({"dataclass", "bytes"})


@rule(
    "mixed-equality",
    ast.Compare,
    what_happens="JavaScript == converts: '1' == 1, 0 == '' and False == '' are True",
    write_instead="a comparison of values of one type; isinstance() before it where there may be several",
)
def mixed_equality(node: ast.Compare, module: Module) -> bool:
    return any(
        isinstance(operator, (ast.Eq, ast.NotEq)) and (_convert(left, right, module) or _convert(right, left, module))
        for left, operator, right in compared_pairs(node)
    )


def _convert(text: ast.expr, other: ast.expr, module: Module) -> bool:
    """Whether one may be text where the other may be a number; what is written as text is compared strictly."""
    if isinstance(text, ast.Constant):
        return False
    texts = {kind.name for kind in module.kinds(text)}
    others = {kind.name for kind in module.kinds(other)}
    is_text = "str" in texts or module.is_unknown_parameter(text)
    return is_text and bool(others & (NUMBERS | {"bool"}))


@rule(
    "bool-among-numbers",
    ast.Compare,
    ast.Set,
    what_happens="`in` and sets tell True from 1 in the browser: True in [1] is False, len({1, True}) is 2",
    write_instead="truths among truths and numbers among numbers, as in `x is True or x == 2`",
)
def bool_among_numbers(node: ast.Compare | ast.Set, module: Module) -> bool:
    if isinstance(node, ast.Set):
        names = {kind.name for one in node.elts for kind in module.kinds(one)}
        return "bool" in names and bool(names & NUMBERS)
    for left, operator, right in compared_pairs(node):
        if isinstance(operator, (ast.In, ast.NotIn)) and not module.is_always(right, "dict", "str", "any"):
            one = {kind.name for kind in module.kinds(left)}
            held = {kind.name for kind in held_kinds(right, module)}
            if ("bool" in one and held & NUMBERS) or (one & NUMBERS and "bool" in held):
                return True
    return False


@rule(
    "compared-by-fields",
    ast.Compare,
    ast.Call,
    ast.Set,
    ast.SetComp,
    what_happens="objects of a dataclass and bytes are equal only to themselves in the browser, have no order, and a set keeps "
    "those apart that are equal: P(1) == P(1) is False, b'a' == b'a' too",
    write_instead="a comparison of the fields",
)
def compared_by_fields(node: ast.Compare | ast.Call | ast.Set | ast.SetComp, module: Module) -> bool:
    if isinstance(node, ast.Compare):
        for left, operator, right in compared_pairs(node):
            if isinstance(operator, (ast.Is, ast.IsNot)):
                continue
            if module.may_be(left, *_BY_FIELDS) or module.may_be(right, "bytes"):
                return not any(isinstance(one, ast.Constant) and one.value is None for one in (left, right))
        return False
    if isinstance(node, (ast.Set, ast.SetComp)):
        elements = node.elts if isinstance(node, ast.Set) else [node.elt]
        return any(module.may_be(one, *_BY_FIELDS) for one in elements)
    match node.func:
        case ast.Attribute(attr="index" | "remove" | "add" | "discard"):
            return any(module.may_be(one, *_BY_FIELDS) for one in node.args)
        case ast.Name(id="sorted" | "min" | "max" | "set") if not node.keywords:
            return any(_held_by_fields(held_kinds(one, module)) for one in node.args)
    return False


def _held_by_fields(kinds: list[Kind]) -> bool:
    return any(kind.name in _BY_FIELDS for kind in kinds)


RULES = (
    mixed_equality, bool_among_numbers, compared_by_fields,
)  # fmt: skip
