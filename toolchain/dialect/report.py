"""The check over files, and the table of rules for docs/dialect.md."""

import ast
from collections.abc import Iterable
from pathlib import Path

from toolchain.dialect import (
    arguments,
    classes,
    conversions,
    exceptions,
    formatting,
    iterables,
    loops,
    methods,
    names,
    statements,
    subscripts,
    text_methods,
    values,
)
from toolchain.dialect.allowances import allowances
from toolchain.dialect.module import Module
from toolchain.dialect.rule import Rule, Violation

FAMILIES: dict[str, tuple[Rule, ...]] = {
    "Operators": values.RULES,
    "Indexes, slices, keys": subscripts.RULES,
    "Methods of text": text_methods.RULES,
    "Other methods": methods.RULES,
    "Numbers, text, types": conversions.RULES,
    "Functions over many": iterables.RULES,
    "Arguments and parameters": arguments.RULES,
    "Loops": loops.RULES,
    "Exceptions": exceptions.RULES,
    "Other statements": statements.RULES,
    "Classes": classes.RULES,
    "Names, imports, types": names.RULES,
    "Text with values": formatting.RULES,
}
RULES = tuple(one for family in FAMILIES.values() for one in family)


def violations(path: Path, source: str) -> list[Violation]:
    """Where a browser module breaks a rule, by line; raises SyntaxError when it is no Python."""
    module = Module(ast.parse(source, str(path)))
    allowed = allowances(path, source, {one.name for one in RULES})
    found = {
        Violation(path, line, one.name, one.what_happens, one.write_instead)
        for one in RULES
        for line in one.found(module)
    }
    kept = [one for one in found if (one.line, one.rule) not in allowed.places]
    return sorted([*kept, *allowed.refused(found)])


def check(paths: Iterable[Path]) -> list[Violation]:
    """The violations of all the files, by file and line."""
    return sorted(one for path in paths for one in violations(path, path.read_text("utf-8")))
