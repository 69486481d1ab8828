"""Everything CI runs, in order: lint, types, build, tests. Stops at the first that fails."""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
# Two Chromiums at once are what two cores carry: of three, pages have crashed.
WORKERS = os.environ.get("JOBTRACK_TEST_WORKERS", "2")
# In the order of tests/conftest.py, which begins with what takes longest.
IN_ORDER = ["--dist", "loadfile", "--no-loadscope-reorder"]
PYTEST = ["pytest", "-n", WORKERS, *IN_ORDER, "--hypothesis-profile", "same-examples"]
# Playwright keeps an event loop running in its process, in which these could not run theirs.
WITHOUT_BROWSER = ["tests/core", "tests/dialect", "tests/backend"]
# Those of a group run at once: each keeps one core busy at most.
CHECKS = [
    {"setup for tests": ["python", "-m", "toolchain.setup", "tests"]},
    {
        "lint": ["ruff", "check", "."],
        "format": ["ruff", "format", "--check", "."],
        "types": ["python", "-m", "toolchain.types"],
        "nothing unused": ["vulture"],
        "known weaknesses of locked packages": ["python", "-m", "toolchain.audit"],
        "build": ["python", "build.py"],
    },
    {"tests without a browser": [*PYTEST, *WITHOUT_BROWSER]},
    {"tests in Chromium": [*PYTEST, "tests", *(f"--ignore={folder}" for folder in WITHOUT_BROWSER)]},
]


def failed(group: dict[str, list[str]]) -> list[str]:
    """Run the checks of a group at once, each with its output in one piece when it is not alone; those that failed."""
    started = time.monotonic()
    print(f"== {', '.join(group)}", flush=True)
    pipe = subprocess.PIPE if len(group) > 1 else None
    running = {
        name: subprocess.Popen([str(BIN / command[0]), *command[1:]], cwd=ROOT, stdout=pipe, stderr=subprocess.STDOUT)
        for name, command in group.items()
    }
    for process in running.values():
        print((process.communicate()[0] or b"").decode(), end="", flush=True)
    print(f"   {time.monotonic() - started:.0f} s", flush=True)
    return [name for name, process in running.items() if process.returncode]


def main() -> int:
    for group in CHECKS:
        names = failed(group)
        if names:
            print(f"{', '.join(names)} failed", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
