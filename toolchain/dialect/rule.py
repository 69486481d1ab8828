"""What a rule is, and what it reports."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from toolchain.dialect.module import Module


@dataclass(frozen=True, order=True)
class Violation:
    """One place where the browser would do something else than Python says."""

    path: Path
    line: int
    rule: str
    what_happens: str
    write_instead: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.what_happens}; write {self.write_instead}"


@dataclass(frozen=True)
class Rule:
    """One construct that Transcrypt gets wrong, told by the nodes it occurs in and a test of such a node."""

    name: str
    nodes: tuple[type[ast.AST], ...]
    what_happens: str
    write_instead: str
    offends: Callable[[ast.AST, Module], bool]

    def found(self, module: Module) -> Iterator[int]:
        """The lines of the module where the rule is broken."""
        for node in module.nodes:
            if isinstance(node, self.nodes) and self.offends(node, module):
                yield getattr(node, "lineno", getattr(getattr(node, "target", None), "lineno", 1))


def rule(
    name: str, *nodes: type[ast.AST], what_happens: str, write_instead: str
) -> Callable[[Callable[..., bool]], Rule]:
    """Make a rule of a test that takes a node of the given types and its module."""

    def made(offends: Callable[..., bool]) -> Rule:
        return Rule(name, nodes, what_happens, write_instead, offends)

    return made
