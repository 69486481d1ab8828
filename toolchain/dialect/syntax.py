"""Parts of an expression that several rules look at."""

import ast


def names_in(node: ast.AST | None) -> set[str]:
    """The names that are read or set anywhere in the node."""
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)} if node else set()


def compared_pairs(node: ast.Compare) -> list[tuple[ast.expr, ast.cmpop, ast.expr]]:
    """What stands left and right of each operator: two of `a < b < c`."""
    return list(zip([node.left, *node.comparators[:-1]], node.ops, node.comparators, strict=True))


def operands_of(node: ast.BinOp | ast.AugAssign) -> list[ast.expr]:
    """What stands left and right of an operator; of `a += b` what is changed and by what."""
    return [node.left, node.right] if isinstance(node, ast.BinOp) else [node.target, node.value]
