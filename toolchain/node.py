"""Where Node and the npm packages are, and how esbuild and terser are called."""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ROOT / "node_modules"


class NodeError(Exception):
    """Node or a Node tool is missing or failed; the message is its report."""


def node_path() -> str:
    """The Node to use: the virtual environment's own when it was installed there, else the machine's."""
    own = ROOT / ".venv" / "bin" / "node"
    found = str(own) if own.exists() else shutil.which("node")
    if not found:
        raise NodeError("no Node.js: run `make setup`")
    return found


def esbuild(*arguments: str) -> None:
    """Run esbuild from the project's root; raises NodeError with its report."""
    _run("esbuild", *arguments)


def terser(*arguments: str) -> None:
    """Run terser from the project's root; raises NodeError with its report."""
    _run("terser", *arguments)


def _run(tool: str, *arguments: str) -> None:
    binary = PACKAGES / ".bin" / tool
    if not binary.exists():
        raise NodeError(f"{tool} is not installed: run `make setup`")
    environment = {**os.environ, "PATH": f"{Path(node_path()).parent}{os.pathsep}{os.environ['PATH']}"}
    result = subprocess.run([str(binary), *arguments], cwd=ROOT, capture_output=True, text=True, env=environment)
    if result.returncode:
        raise NodeError(result.stderr)
