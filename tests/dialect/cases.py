"""Snippets with what they give on CPython and, transpiled, in V8.

A file of cases holds many: a line `### <name>`, the snippet, which defines `outcome()`, and the lines
`CPython: ...` and `V8: ...`. The name of a refused snippet is `<rule> <what it shows>`, and the line that the check
must name ends with `# refused`.
"""

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Case:
    """`cpython` and `v8` are written values, or `raises <error>`; `v8` may be `does not compile`."""

    name: str
    snippet: str
    cpython: str
    v8: str

    @property
    def rule(self) -> str:
        return self.name.split()[0]

    @property
    def refused_lines(self) -> list[int]:
        lines = self.snippet.splitlines()
        return [number for number, line in enumerate(lines, 1) if line.endswith("# refused")]


def cases(path: Path) -> list[Case]:
    """The cases of a file."""
    found = []
    for part in path.read_text("utf-8").split("### ")[1:]:
        name, _, rest = part.partition("\n")
        snippet, _, outcomes = rest.partition("CPython: ")
        cpython, _, v8 = outcomes.partition("\nV8: ")
        found.append(Case(name, snippet, cpython, v8.strip("\n")))
    return found


REFUSED = [case for path in sorted((FOLDER / "refused").glob("*.txt")) for case in cases(path)]
RIGHT = cases(FOLDER / "right.txt")
