"""Writes the locked requirement files: exact versions with hashes, no registry address."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Each lock file and what it is made from; a later one takes the versions of those before it.
LOCKS = {
    "backend/requirements.txt": ["backend.in"],
    "requirements/dev.txt": ["dev.in", "backend.in", "backend-test.in"],
    "requirements/node.txt": ["node.in"],
}


def main() -> int:
    constraints: list[str] = []
    for target, inputs in LOCKS.items():
        command = [
            sys.executable, "-m", "uv", "pip", "compile", "-q", "--generate-hashes", "--no-header", "--no-emit-index-url",
            "--no-annotate", "--python-version", "3.11", "--universal", *constraints, "-o", target, *sys.argv[1:],
            *(f"requirements/{name}" for name in inputs),
        ]  # fmt: skip
        subprocess.run(command, cwd=ROOT, check=True)
        constraints = ["-c", target]
    return 0


if __name__ == "__main__":
    sys.exit(main())
