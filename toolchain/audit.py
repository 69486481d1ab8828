"""Asks OSV (osv.dev) for known weaknesses of every locked package, npm's and Python's, in one request.

    python -m toolchain.audit

Ends with 1 when something that ships or serves has one; tools are named only. Without an answer it says so and ends with
0, as the network is not the code's fault, or with 2 when told `--must-answer`.
"""

import argparse
import json
import re
import sys
import urllib.request
from dataclasses import dataclass, replace

from toolchain.licences import shipped_libraries
from toolchain.sources import ROOT

SERVICE = "https://api.osv.dev/v1/querybatch"
SECONDS = 20
# What serves, beside what only builds and tests.
SERVING = "backend/requirements.txt"
PYTHON_LOCKS = (SERVING, "requirements/dev.txt", "requirements/node.txt")
LOCKED = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^]]*\])?==([^\s;\\]+)", re.MULTILINE)


class NotAskedError(Exception):
    """The service gave no answer; the message says why."""


@dataclass(frozen=True)
class Package:
    """A locked package; `is_tool` when nothing of it ships or serves."""

    ecosystem: str
    name: str
    version: str
    is_tool: bool


def npm_packages() -> list[Package]:
    """Every entry of package-lock.json; a package may stand there at several places."""
    locked = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    shipped = shipped_libraries()
    return [
        Package(
            "npm", path.rpartition("node_modules/")[2], facts["version"], path[len("node_modules/") :] not in shipped
        )
        for path, facts in locked.items()
        if path
    ]


def python_packages() -> list[Package]:
    """Every entry of the locked requirement files."""
    return [
        Package("PyPI", package, version, name != SERVING)
        for name in PYTHON_LOCKS
        for package, version in LOCKED.findall((ROOT / name).read_text("utf-8"))
    ]


def locked_packages() -> list[Package]:
    """Each locked package once; it is a tool when none of its entries ships or serves."""
    entries = {*npm_packages(), *python_packages()}
    return sorted(
        (package for package in entries if not package.is_tool or replace(package, is_tool=False) not in entries),
        key=lambda package: (package.is_tool, package.ecosystem, package.name, package.version),
    )


def weaknesses(packages: list[Package], service: str = SERVICE) -> dict[Package, list[str]]:
    """The ids of the known weaknesses of those packages that have any; raises NotAskedError."""
    queries = [
        {"package": {"ecosystem": package.ecosystem, "name": package.name}, "version": package.version}
        for package in packages
    ]
    request = urllib.request.Request(
        service, json.dumps({"queries": queries}).encode(), {"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:
            results = json.load(answer)["results"]
        found = [[weakness["id"] for weakness in result.get("vulns", [])] for result in results]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise NotAskedError(f"{type(error).__name__}: {error}") from error
    if len(found) != len(packages):
        raise NotAskedError(f"{len(found)} answers to {len(packages)} questions")
    return {package: ids for package, ids in zip(packages, found, strict=True) if ids}


def audited(service: str, must_answer: bool) -> int:
    """Print what is known against the locked packages; gives the exit code."""
    packages = locked_packages()
    try:
        found = weaknesses(packages, service)
    except NotAskedError as error:
        print(f"{len(packages)} locked packages could not be asked about: {error}")
        return 2 if must_answer else 0
    for package, ids in found.items():
        what = "tool" if package.is_tool else "SHIPS OR SERVES"
        print(f"{what}: {package.ecosystem} {package.name} {package.version}: {', '.join(ids)}")
    print(f"{len(packages)} locked packages asked about, {len(found)} with known weaknesses")
    return 1 if any(not package.is_tool for package in found) else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--must-answer", action="store_true", help="end with 2 when there is no answer")
    return audited(SERVICE, parser.parse_args().must_answer)


if __name__ == "__main__":
    sys.exit(main())
