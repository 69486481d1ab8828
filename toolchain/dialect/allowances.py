"""The escape hatch: `# dialect: allow <rule> because <reason>` at the end of the line it speaks of."""

import io
import re
import tokenize
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from toolchain.dialect.rule import Violation

_MARK = re.compile(r"#\s*dialect:(?P<said>.*)")
_ALLOWED = re.compile(r"\s*allow (?P<rule>[\w-]+) because (?P<reason>\S.*)")


@dataclass
class Allowances:
    """`places` are the (line, rule) pairs allowed; `malformed` the violations the comments themselves make."""

    path: Path
    places: set[tuple[int, str]] = field(default_factory=set)
    malformed: list[Violation] = field(default_factory=list)

    def refused(self, found: Collection[Violation]) -> list[Violation]:
        """What is wrong with the comments, also those that allow what does not occur."""
        occurring = {(one.line, one.rule) for one in found}
        unused = [
            Violation(self.path, line, "allowance", f"nothing on this line breaks {name}", "no comment")
            for line, name in self.places - occurring
        ]
        return [*self.malformed, *unused]


def allowances(path: Path, source: str, names: Collection[str]) -> Allowances:
    """The allowances that the comments of a module make."""
    read = Allowances(path)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        mark = _MARK.match(token.string) if token.type == tokenize.COMMENT else None
        if mark is None:
            continue
        said = _ALLOWED.fullmatch(mark["said"])
        line = token.start[0]
        if said is None:
            problem = "the comment allows nothing without a rule and a reason"
        elif said["rule"] not in names:
            problem = f"there is no rule {said['rule']}"
        else:
            read.places.add((line, said["rule"]))
            continue
        read.malformed.append(Violation(path, line, "allowance", problem, "# dialect: allow <rule> because <reason>"))
    return read
