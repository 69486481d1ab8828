"""Prepares a release: `python -m toolchain.release 0.2.0`. Makes no tag and sends nothing; docs/release.md says what follows.

Checks that CHANGELOG.md tells of the version and that what it newly reads or keeps is listed, writes the version into
pyproject.toml, package.json and its lock, builds, and prints the digest of the zip.
"""

import argparse
import hashlib
import re
import sys
from pathlib import Path

import build as builder
from extension_src.core.news.changes import CHANGES
from toolchain.manifest import version
from toolchain.sources import ROOT

# What Chrome takes as a version, of three parts: each below 65536, no leading zero.
VERSION = re.compile(r"(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})")
LARGEST = 65535
# The version's own line in each file; in the lock the project's is the first two.
PLACES = {
    "pyproject.toml": (r'^version = "([^"]+)"$', 1),
    "package.json": (r'^  "version": "([^"]+)",$', 1),
    "package-lock.json": (r'^ {2,6}"version": "([^"]+)",$', 2),
}


class ReleaseError(Exception):
    """The release cannot be made; the message says what to do."""


def parts_of(text: str) -> tuple[int, ...]:
    """The numbers of a version; raises ReleaseError."""
    match = VERSION.fullmatch(text)
    numbers = tuple(int(part) for part in match.groups()) if match else ()
    if not numbers or max(numbers) > LARGEST:
        raise ReleaseError(f"{text} is no version for Chrome: three numbers below {LARGEST + 1}, as in 1.4.0")
    return numbers


def changes_of(changelog: str, wanted: str) -> str:
    """What CHANGELOG.md tells of a version; raises ReleaseError when it tells nothing."""
    found = re.search(rf"^## {re.escape(wanted)}\b[^\n]*\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    text = found[1].strip() if found else ""
    if not text:
        raise ReleaseError(f"CHANGELOG.md tells nothing of {wanted}: add a section `## {wanted}`")
    return text


def with_version(text: str, pattern: str, count: int, wanted: str) -> str:
    """The file's text with the version written in its first `count` places."""
    made, replaced = re.subn(
        pattern, lambda match: match[0].replace(match[1], wanted), text, count=count, flags=re.MULTILINE
    )
    if replaced != count:
        raise ReleaseError(f"{replaced} of {count} places for the version found")
    return made


def write_version(root: Path, wanted: str) -> None:
    """Write the version into every file that states it: all of them, or none."""
    texts = {
        name: with_version((root / name).read_text("utf-8"), pattern, count, wanted)
        for name, (pattern, count) in PLACES.items()
    }
    for name, text in texts.items():
        (root / name).write_text(text, "utf-8")


def prepare(root: Path, wanted: str, current: str) -> str:
    """Check and write the version; gives what changed. A version that is current already may be built again."""
    if parts_of(wanted) < parts_of(current):
        raise ReleaseError(f"{wanted} is older than {current}")
    changes = changes_of((root / "CHANGELOG.md").read_text("utf-8"), wanted)
    if wanted not in CHANGES:
        raise ReleaseError(
            f"extension_src/core/news/changes.py says nothing of {wanted}: add what it newly reads or keeps, [] for nothing"
        )
    write_version(root, wanted)
    return changes


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version", help="the version to release, as in 0.2.0")
    wanted = parser.parse_args().version
    try:
        changes = prepare(ROOT, wanted, version())
    except ReleaseError as error:
        print(error, file=sys.stderr)
        return 1
    if not builder.reported_build(dev=False):
        return 1
    package = ROOT / "dist" / f"jobtrack-{wanted}.zip"
    print(f"\n{package.relative_to(ROOT)}\nsha256 {hashlib.sha256(package.read_bytes()).hexdigest()}\n\n{changes}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
