"""Asks others about the package: addons-linter as an independent judge, npm and PyPI for known weaknesses.

    python -m toolchain.audit

Needs the network, so it is no part of `make test`. Ends with 1 when something was found, 2 when a service could not be asked.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

from toolchain.node import ROOT, node_path
from toolchain.transpile import BUILD

EXTENSION = ROOT / "dist" / "extension"
LINTER_FOLDER = BUILD / "audit"
LINTER = "addons-linter@10.5.0"
# Rules about Firefox alone: the package is for Chrome.
FIREFOX_ONLY = {
    "ADDON_ID_REQUIRED",
    "BACKGROUND_SERVICE_WORKER_NOFALLBACK",
    "INCOGNITO_SPLIT_UNSUPPORTED",
    "MISSING_DATA_COLLECTION_PERMISSIONS",
}
# Warnings looked into, by rule and file: "*" is every script, as each carries Transcrypt's runtime.
LOOKED_INTO = {
    # Transcrypt's print() into a page's element, never called; Preact's dangerouslySetInnerHTML, never given.
    ("UNSAFE_VAR_ASSIGNMENT", "*"),
    # pdf.js: listed one by one in tests/test_package.py, refused by the policy.
    ("DANGEROUS_EVAL", "cv_reader/pdf_pages.js"),
}


class NotAskedError(Exception):
    """A service could not be reached or does not answer such questions; the message is its report."""


def _output(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def unexpected(report: dict[str, list[dict[str, Any]]]) -> list[str]:
    """What of a linter's report is neither about Firefox alone nor looked into."""
    found = []
    for message in [*report["errors"], *report["warnings"], *report["notices"]]:
        code, file = message["code"], message.get("file", "")
        if code in FIREFOX_ONLY or (code, file) in LOOKED_INTO or (code, "*") in LOOKED_INTO:
            continue
        found.append(f"{code} {file}: {message['message']}")
    return found


def linted() -> list[str]:
    """What addons-linter has against the built package."""
    script = LINTER_FOLDER / "node_modules" / "addons-linter" / "bin" / "addons-linter"
    if not script.exists():
        answer = _output(
            "npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(LINTER_FOLDER), LINTER
        )
        if answer.returncode:
            raise NotAskedError(answer.stderr.strip())
    answer = _output(node_path(), str(script), "--output", "json", str(EXTENSION))
    try:
        return unexpected(json.loads(answer.stdout))
    except json.JSONDecodeError as error:
        raise NotAskedError(answer.stderr.strip() or answer.stdout.strip()) from error


def npm_weaknesses() -> list[str]:
    """Known weaknesses of the locked npm packages that ship."""
    answer = _output("npm", "audit", "--omit=dev", "--json")
    try:
        report = json.loads(answer.stdout)
    except json.JSONDecodeError as error:
        raise NotAskedError(answer.stderr.strip()) from error
    if "vulnerabilities" not in report:
        raise NotAskedError(str(report.get("message") or report.get("error") or "no answer"))
    return [f"{name}: {facts['severity']}" for name, facts in report["vulnerabilities"].items()]


def python_weaknesses() -> list[str]:
    """Known weaknesses of the locked Python packages of the backend, which run, and of the tools, which build."""
    found = []
    for name in ("backend/requirements.txt", "requirements/dev.txt"):
        answer = _output(
            sys.executable, "-m", "uv", "tool", "run", "pip-audit", "--require-hashes", "--disable-pip", "--format", "json",
            "--requirement", name,
        )  # fmt: skip
        try:
            report = json.loads(answer.stdout)
        except json.JSONDecodeError as error:
            raise NotAskedError(
                answer.stderr.strip().splitlines()[-1] if answer.stderr.strip() else "no answer"
            ) from error
        # It calls a package that it could not look up none with a weakness.
        skipped = [package["name"] for package in report["dependencies"] if "skip_reason" in package]
        if skipped:
            raise NotAskedError(f"{len(skipped)} packages of {name} could not be looked up")
        for package in report["dependencies"]:
            found += [
                f"{package['name']} {package['version']}: {weakness['id']}" for weakness in package.get("vulns", [])
            ]
    return sorted(set(found))


JUDGES: dict[str, Callable[[], list[str]]] = {
    "addons-linter on dist/extension": linted,
    "npm audit of what ships": npm_weaknesses,
    "pip-audit of backend and tools": python_weaknesses,
}


def main() -> int:
    worst = 0
    for name, judge in JUDGES.items():
        try:
            found = judge()
        except NotAskedError as error:
            print(f"{name}: could not be asked: {error}")
            worst = worst or 2
            continue
        print(f"{name}: {len(found)} found")
        print("".join(f"  {line}\n" for line in found), end="")
        worst = 1 if found else worst
    return worst


if __name__ == "__main__":
    sys.exit(main())
