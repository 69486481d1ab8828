"""`python -m toolchain.dialect PATH...` checks files and folders."""

import argparse
import sys
from pathlib import Path

from toolchain.dialect.report import check


def main() -> int:
    """0 when nothing is refused, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="python -m toolchain.dialect", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, help="Python files, and folders of them")
    given = parser.parse_args()
    files = [file for path in given.paths for file in (sorted(path.rglob("*.py")) if path.is_dir() else [path])]
    # What stands in core/native runs on CPython alone: its V8 twin goes to the browser.
    found = check(file for file in files if "core/native" not in file.as_posix())
    for violation in found:
        print(violation)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
