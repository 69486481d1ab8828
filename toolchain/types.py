"""`python -m toolchain.types`: mypy over everything that pyproject.toml names, to which JavaScript's globals are known."""

import subprocess
import sys

from toolchain.dialect.inference import typeshed
from toolchain.sources import ROOT


def main() -> int:
    typeshed()
    return subprocess.run([sys.executable, "-m", "mypy", *sys.argv[1:]], cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main())
