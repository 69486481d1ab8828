"""The dialect check before Transcrypt, asked again only of what changed since it passed."""

import ast
import hashlib
from importlib.metadata import version
from pathlib import Path

from toolchain.dialect import Violation, check
from toolchain.dialect.report import module_name
from toolchain.sources import ROOT, SourceError, describes_types, imported_modules, imported_types, module_path
from toolchain.transpile import BUILD

PASSED = BUILD / "dialect-passed"


def rules_digest() -> bytes:
    """Changes with the rules themselves, with the stubs, with mypy and with the version of Python that parses."""
    folder = ROOT / "toolchain"
    rules = sorted([*(folder / "dialect").rglob("*.py"), *folder.glob("dialect/stubs/*.pyi"), folder / "sources.py"])
    made_of = [path.read_bytes() for path in rules] + [version("mypy").encode(), ast.__file__.encode()]
    return hashlib.sha256(b"".join(made_of)).digest()


def digests_of(paths: list[Path]) -> dict[Path, str]:
    """What each file's result depends on: the rules, the file, and all that it imports, as mypy reads it."""
    rules = rules_digest()
    imports: dict[Path, list[Path]] = {}
    waiting = list(paths)
    while waiting:
        path = waiting.pop()
        if path in imports:
            continue
        try:
            found = [module_path(name) for name in (*imported_types(path), *_to_the_browser(path))]
        except (SyntaxError, SourceError):
            found = []
        imports[path] = [one for one in found if one is not None]
        waiting += imports[path]
    contents = {path: hashlib.sha256(path.read_bytes()).digest() for path in imports}
    digests = {}
    for path in paths:
        reached: set[Path] = set()
        open_ends = [path]
        while open_ends:
            one = open_ends.pop()
            if one not in reached:
                reached.add(one)
                open_ends += imports[one]
        whole = b"".join(contents[one] for one in sorted(reached))
        digests[path] = hashlib.sha256(rules + module_name(path).encode() + contents[path] + whole).hexdigest()
    return digests


def _to_the_browser(path: Path) -> list[str]:
    # What describes types imports what no browser module may.
    return [] if describes_types(module_name(path)) else imported_modules(path)


def violations_in(paths: list[Path]) -> list[Violation]:
    """What the files break; those that passed as they are now are not read again."""
    passed = set(PASSED.read_text("utf-8").split()) if PASSED.exists() else set()
    digests = digests_of(paths)
    violations = check([path for path in paths if digests[path] not in passed])
    broken = {violation.path for violation in violations}
    BUILD.mkdir(exist_ok=True)
    PASSED.write_text("\n".join(digests[path] for path in paths if path not in broken), "utf-8")
    return violations
