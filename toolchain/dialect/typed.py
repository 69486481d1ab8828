"""What mypy finds wrong, as violations."""

from pathlib import Path

from toolchain.dialect.inference import Problem
from toolchain.dialect.rule import Violation

# The rule that a code of mypy's breaks, and what to write instead; any other code is "wrong-type".
_RULES = {
    **dict.fromkeys(("name-defined", "used-before-def", "possibly-undefined"), "undefined-name"),
    **dict.fromkeys(("attr-defined", "union-attr"), "wrong-attribute"),
    **dict.fromkeys(("call-arg", "call-overload", "arg-type"), "wrong-argument"),
    **dict.fromkeys(("unused-coroutine", "unused-awaitable"), "not-awaited"),
}
_INSTEAD = {
    "undefined-name": "a name that is defined; a new global of JavaScript is declared in dialect/stubs/javascript.pyi",
    "wrong-attribute": "an attribute that it has, or a check for None before",
    "wrong-argument": "the arguments that the function takes",
    "not-awaited": "await before it, or begun() of browser/turns.py for what nobody waits for",
    "wrong-type": "a value of the type, or the annotation that is true",
}
NAMES = frozenset(_INSTEAD)


def violation(path: Path, problem: Problem) -> Violation:
    name = _RULES.get(problem.code, "wrong-type")
    return Violation(path, problem.line, name, problem.message, _INSTEAD[name])
