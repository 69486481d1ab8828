"""Writes the locked requirement files: exact versions with hashes, no registry address."""

import subprocess
import sys
from pathlib import Path

REQUIREMENTS = Path(__file__).resolve().parent.parent / "requirements"
# The extra inputs of a lock file, beside the one of its own name.
INPUTS = {"dev": ["dev.in", "backend.in", "backend-test.in"], "node": ["node.in"], "backend": ["backend.in"]}


def main() -> int:
    for name, inputs in INPUTS.items():
        present = [file for file in inputs if (REQUIREMENTS / file).exists()]
        if not present:
            continue
        command = [
            sys.executable, "-m", "uv", "pip", "compile", "-q", "--generate-hashes", "--no-header", "--no-emit-index-url",
            "--no-annotate", "--python-version", "3.11", "--universal", "-o", f"{name}.txt", *sys.argv[1:], *present,
        ]  # fmt: skip
        subprocess.run(command, cwd=REQUIREMENTS, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
