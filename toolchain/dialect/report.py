"""The check over files, and the table of rules for docs/dialect.md."""

import ast
from collections.abc import Iterable, Mapping
from pathlib import Path

from toolchain.dialect import typed
from toolchain.dialect.allowances import allowances
from toolchain.dialect.inference import Inferred, inferred
from toolchain.dialect.module import Module
from toolchain.dialect.rule import Rule, Violation
from toolchain.dialect.rules import (
    arguments,
    asynchronous,
    classes,
    compared,
    consumed,
    conversions,
    division,
    exceptions,
    formatting,
    grown,
    iterables,
    lazy,
    loops,
    methods,
    names,
    statements,
    stored,
    subscripts,
    text_methods,
    values,
)
from toolchain.sources import ROOT

FAMILIES: dict[str, tuple[Rule, ...]] = {
    "Operators": (*values.RULES, *compared.RULES, *division.RULES, *grown.RULES),
    "Indexes, slices, keys": (*subscripts.RULES, *stored.RULES),
    "Methods of text": text_methods.RULES,
    "Other methods": methods.RULES,
    "Numbers, text, types": conversions.RULES,
    "Functions over many": (*iterables.RULES, *consumed.RULES),
    "Read once, read late": lazy.RULES,
    "Waiting": asynchronous.RULES,
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
    ast.parse(source, str(path))
    return violations_of({"snippet": (path, source)})["snippet"]


def check(paths: Iterable[Path]) -> list[Violation]:
    """The violations of all the files, by file and line; what is no Python is one too."""
    found: list[Violation] = []
    sources: dict[str, tuple[Path, str]] = {}
    for path in paths:
        source = path.read_text("utf-8")
        try:
            ast.parse(source, str(path))
        except SyntaxError as error:
            found.append(
                Violation(path, error.lineno or 1, "syntax", f"this is no Python: {error.msg}", "what Python reads")
            )
        else:
            sources[module_name(path)] = (path, source)
    return sorted([*found, *(one for broken in violations_of(sources).values() for one in broken)])


def violations_of(sources: Mapping[str, tuple[Path, str]]) -> dict[str, list[Violation]]:
    """The violations of modules that are Python, by module name, given by their files and texts."""
    known = inferred(sources) if sources else {}
    return {module: sorted(_found(path, source, known[module])) for module, (path, source) in sources.items()}


def module_name(path: Path) -> str:
    """What a file is imported as; a name of its own for a file outside the packages."""
    whole = path.resolve()
    if whole.is_relative_to(ROOT):
        parts = whole.relative_to(ROOT).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    return "outside_" + "".join(one if one.isalnum() else "_" for one in str(whole.with_suffix("")))


def _found(path: Path, source: str, known: Inferred) -> list[Violation]:
    module = Module(ast.parse(source, str(path)), known)
    allowed = allowances(path, source, {one.name for one in RULES} | typed.NAMES)
    found = {
        Violation(path, line, one.name, one.what_happens, one.write_instead)
        for one in RULES
        for line in one.found(module)
    }
    found |= {typed.violation(path, problem) for problem in known.problems}
    kept = [one for one in found if (one.line, one.rule) not in allowed.places]
    return [*kept, *allowed.refused(found)]
