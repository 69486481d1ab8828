"""addons-linter, an independent judge of the built extension: `python -m toolchain.linter`."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from toolchain.node import PACKAGES, NodeError, node_path
from toolchain.sources import ROOT

# Rules about Firefox alone: the package is for Chrome.
FIREFOX_ONLY = {
    "ADDON_ID_REQUIRED",
    "BACKGROUND_SERVICE_WORKER_NOFALLBACK",
    "INCOGNITO_SPLIT_UNSUPPORTED",
    "MISSING_DATA_COLLECTION_PERMISSIONS",
}
# What Firefox has no counterpart of.
CHROME_ONLY = ("sidePanel",)
UNSUPPORTED = {"MANIFEST_PERMISSIONS", "UNSUPPORTED_API"}
# Warnings looked into, by rule and file: "*" is every script, as each carries Transcrypt's runtime.
LOOKED_INTO = {
    # Transcrypt's print() into a page's element, never called; Preact's dangerouslySetInnerHTML, never given.
    ("UNSAFE_VAR_ASSIGNMENT", "*"),
    # pdf.js: listed one by one in tests/toolchain/test_package.py, refused by the policy.
    ("DANGEROUS_EVAL", "cv_reader/pdf_pages.js"),
}


def linted(extension: Path) -> dict[str, list[dict[str, Any]]]:
    """What the linter says of an unpacked extension: its `errors`, `warnings` and `notices`; raises NodeError."""
    script = PACKAGES / "addons-linter" / "bin" / "addons-linter"
    command = [node_path(), str(script), "--output", "json", str(extension)]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    try:
        report: dict[str, list[dict[str, Any]]] = json.loads(answer.stdout)
    except json.JSONDecodeError as error:
        raise NodeError(answer.stderr.strip() or answer.stdout.strip()) from error
    return report


def unexpected(report: dict[str, list[dict[str, Any]]]) -> list[str]:
    """What of a report is neither about Firefox alone nor looked into."""
    found = []
    for message in [*report["errors"], *report["warnings"], *report["notices"]]:
        code, file = message["code"], message.get("file", "")
        if code in FIREFOX_ONLY or (code, file) in LOOKED_INTO or (code, "*") in LOOKED_INTO:
            continue
        if code in UNSUPPORTED and any(name in message["message"] for name in CHROME_ONLY):
            continue
        found.append(f"{code} {file}: {message['message']}")
    return found


def main() -> int:
    found = unexpected(linted(ROOT / "dist" / "extension"))
    print("\n".join([*found, f"{len(found)} found"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
