"""Everything CI runs, in order: lint, types, build, tests. Stops at the first that fails."""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
# Two Chromiums at once are what two cores carry.
WORKERS = os.environ.get("JOBTRACK_TEST_WORKERS", "2")
PYTEST = ["pytest", "-n", WORKERS, "--dist", "loadfile", "--hypothesis-profile", "same-examples"]
# Playwright keeps an event loop running in its process, in which these could not run theirs.
WITHOUT_BROWSER = ["tests/core", "tests/dialect", "tests/backend"]
CHECKS = [
    ("setup for tests", ["python", "-m", "toolchain.setup", "tests"]),
    ("lint", ["ruff", "check", "."]),
    ("format", ["ruff", "format", "--check", "."]),
    ("types", ["mypy"]),
    ("known weaknesses of locked packages", ["python", "-m", "toolchain.audit"]),
    ("build", ["python", "build.py"]),
    ("tests without a browser", [*PYTEST, *WITHOUT_BROWSER]),
    ("tests in Chromium", [*PYTEST, "tests", *(f"--ignore={folder}" for folder in WITHOUT_BROWSER)]),
]


def main() -> int:
    for name, command in CHECKS:
        started = time.monotonic()
        print(f"== {name}", flush=True)
        result = subprocess.run([str(BIN / command[0]), *command[1:]], cwd=ROOT)
        if result.returncode:
            print(f"{name} failed", file=sys.stderr)
            return result.returncode
        print(f"   {name}: {time.monotonic() - started:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
