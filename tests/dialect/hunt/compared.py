"""What passes the gate, run on CPython and in V8."""

import re
from dataclasses import dataclass
from pathlib import Path

from tests.dialect.outcomes import DOES_NOT_COMPILE, cpython_outcome, v8_outcomes
from toolchain.dialect.report import violations_of
from toolchain.transpile import TranspileError

# Transcrypt names the module that it stopped at last in its report.
_STOPPED_AT = re.compile(r"snippet_(\d+)\b")


@dataclass(frozen=True)
class Difference:
    """A snippet that passes the gate and gives another thing in V8."""

    name: str
    snippet: str
    cpython: str
    v8: str

    @property
    def is_silent(self) -> bool:
        """Whether V8 gives a value and no error."""
        return self.v8 != DOES_NOT_COMPILE and not self.v8.startswith("raises")

    def __str__(self) -> str:
        return f"### {self.name}\n{self.snippet}# CPython: {self.cpython}\n# V8: {self.v8}\n"


def passing(snippets: dict[str, str]) -> dict[str, str]:
    """Those that the gate lets through."""
    found = violations_of({f"made_{place}": (Path("made.py"), text) for place, text in enumerate(snippets.values())})
    return {name: text for place, (name, text) in enumerate(snippets.items()) if not found[f"made_{place}"]}


def differences(snippets: dict[str, str]) -> list[Difference]:
    """Those whose outcomes differ; an error is as good as another."""
    in_v8 = _outcomes(snippets)
    found = []
    for name, snippet in snippets.items():
        here, there = cpython_outcome(snippet), in_v8[name]
        if here != there and not (here.startswith("raises") and there.startswith("raises")):
            found.append(Difference(name, snippet, here, there))
    return found


def _outcomes(snippets: dict[str, str]) -> dict[str, str]:
    """The outcomes in V8 by name, all of one run of Transcrypt but for what does not compile."""
    waiting = list(snippets)
    found: dict[str, str] = {}
    while waiting:
        try:
            given = v8_outcomes([snippets[name] for name in waiting])
        except TranspileError as error:
            stopped = [int(number) for number in _STOPPED_AT.findall(str(error))]
            if not stopped:
                raise
            found[waiting.pop(stopped[-1])] = DOES_NOT_COMPILE
        else:
            return found | dict(zip(waiting, given, strict=True))
    return found
