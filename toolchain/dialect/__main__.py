"""`python -m toolchain.dialect PATH...` checks files and folders."""

import argparse
import sys
from pathlib import Path

from toolchain.dialect.report import check
from toolchain.dialect.table import write_tables


def main() -> int:
    """0 when nothing is refused, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="python -m toolchain.dialect", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, help="Python files, and folders of them")
    parser.add_argument("--write-docs", action="store_true", help="bring docs/dialect.md in step with the rules")
    given = parser.parse_args()
    if given.write_docs:
        write_tables()
    files = [file for path in given.paths for file in (sorted(path.rglob("*.py")) if path.is_dir() else [path])]
    # What stands in core/native runs on CPython alone: its V8 twin goes to the browser. Nothing of the rooms of types does.
    left_out = ("core/native/", "core/types/", "browser/types/")
    found = check(file for file in files if not any(room in file.as_posix() for room in left_out))
    for violation in found:
        print(violation)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
