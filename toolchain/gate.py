"""The dialect check before Transcrypt, asked again only of files that changed since they passed it."""

import hashlib
from pathlib import Path

from toolchain.dialect import Violation, check
from toolchain.sources import ROOT
from toolchain.transpile import BUILD

PASSED = BUILD / "dialect-passed"


def rules_digest() -> bytes:
    """Changes with the rules themselves."""
    rules = sorted((ROOT / "toolchain" / "dialect").glob("*.py"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in rules)).digest()


def violations_in(paths: list[Path]) -> list[Violation]:
    """What the files break; those that passed as they are now are not read again."""
    rules = rules_digest()
    passed = set(PASSED.read_text("utf-8").split()) if PASSED.exists() else set()
    digests = {path: hashlib.sha256(rules + path.read_bytes()).hexdigest() for path in paths}
    violations = check([path for path in paths if digests[path] not in passed])
    broken = {violation.path for violation in violations}
    BUILD.mkdir(exist_ok=True)
    PASSED.write_text("\n".join(digests[path] for path in paths if path not in broken), "utf-8")
    return violations
