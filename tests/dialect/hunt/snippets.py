"""Snippets made of two lists: operations that Transcrypt may get wrong, and ways in which their types are hidden from the gate.

`operations.txt`: a heading `### <family> | a: <type> = <value>; b: <type> = <value>`, and a line for each thing done to `a` and
`b`, with `⏎` between its lines, after `! ` where docs/dialect.md tells of it as a hazard that no rule sees.

`carriers.txt`: a heading `### <name>` and a snippet in which BODY is what is done, VALUE_A and TYPE_A what it is done to;
EXPRESSION is a body that only returns one. In a heading `| a is r.a` says what the body calls `a` there, and `| only reads` that
it may not assign to it.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
_OPERAND = re.compile(r"(\w): (.*?) = (.*)")
_ASSIGNED = re.compile(r"\ba [+\-|&^/<*]*=[^=]")
_UNUSED = ("int", "0")
HAZARD = ", a known hazard"


@dataclass(frozen=True)
class Operation:
    """What is done to `a` and `b`; `operands` are their types and values; `is_hazard`: docs/dialect.md tells that it may pass."""

    family: str
    body: str
    is_hazard: bool
    operands: tuple[tuple[str, str], tuple[str, str]]


@dataclass(frozen=True)
class Carrier:
    """A snippet around an operation; `calls` is what `a` and `b` are called there, `only_reads`: `a` is not assigned to."""

    name: str
    text: str
    calls: tuple[str, str]
    only_reads: bool

    def around(self, operation: Operation) -> str | None:
        """The snippet, None where the operation does not fit."""
        if self.only_reads and _ASSIGNED.search(operation.body):
            return None
        body = _called(operation.body, *self.calls)
        if "EXPRESSION" in self.text and (not body.startswith("return ") or "\n" in body):
            return None
        (type_a, value_a), (type_b, value_b) = operation.operands
        if "HELD_A" in self.text and not type_a.startswith("list["):
            return None
        filled = {
            "TYPE_A": type_a, "TYPE_B": type_b, "VALUE_A": value_a, "VALUE_B": value_b,
            "HELD_A": type_a[5:-1], "EXPRESSION": body.removeprefix("return "),
        }  # fmt: skip
        text = re.sub("|".join(filled), lambda found: filled[found[0]], self.text)
        return re.sub(r"( *)BODY", lambda found: "\n".join(found[1] + line for line in body.split("\n")), text)


def _called(body: str, a: str, b: str) -> str:
    names = {"a": a, "b": b}
    return re.sub(r"(?<![\w.'])[ab](?![\w'])", lambda found: names[found[0]], body)


def _parts(name: str) -> Iterator[tuple[list[str], str]]:
    for part in (FOLDER / name).read_text("utf-8").split("### ")[1:]:
        heading, _, rest = part.partition("\n")
        yield heading.split(" | ", 1) if name.startswith("operations") else heading.split(" | "), rest.rstrip() + "\n"


def operations() -> list[Operation]:
    found = []
    for (family, said), bodies in _parts("operations.txt"):
        operands = [(one[2], one[3]) for one in map(_OPERAND.fullmatch, said.split("; ")) if one]
        both = (operands[0], operands[1] if len(operands) > 1 else _UNUSED)
        for body in bodies.splitlines():
            found.append(Operation(family, body.removeprefix("! ").replace("⏎", "\n"), body.startswith("! "), both))
    return found


def carriers() -> list[Carrier]:
    found = []
    for (name, *said), text in _parts("carriers.txt"):
        calls = dict(one.split(" is ", 1) for one in said if " is " in one)
        found.append(Carrier(name, text, (calls.get("a", "a"), calls.get("b", "b")), "only reads" in said))
    return found


def made(count: int, seed: int) -> dict[str, str]:
    """`count` different snippets, each family as often as the others, by `<number> <family>, <carrier>`, and HAZARD for one."""
    chosen = random.Random(seed)
    by_family: dict[str, list[Operation]] = {}
    for operation in operations():
        by_family.setdefault(operation.family, []).append(operation)
    around = carriers()
    snippets: dict[str, str] = {}
    while len(snippets) < count:
        operation = chosen.choice(by_family[chosen.choice(list(by_family))])
        carrier = chosen.choice(around)
        snippet = carrier.around(operation)
        if snippet is not None and snippet not in snippets:
            hazard = HAZARD if operation.is_hazard else ""
            snippets[snippet] = f"{len(snippets) + 1} {operation.family}, {carrier.name}{hazard}"
    return {name: snippet for snippet, name in snippets.items()}
