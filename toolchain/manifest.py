"""The manifest, from manifest.json.j2, the boards' own match patterns and the address of the letter service."""

import importlib
import json
import os
import re
import tomllib
from pathlib import Path
from typing import Any

import jinja2

from extension_src.core.listings.boards import BOARD_NAMES
from toolchain.entries import board_modules, board_scripts
from toolchain.sources import ROOT, SourceError

SERVICE_VARIABLE = "JOBTRACK_BACKEND"
# Encrypted, or this machine: a content security policy holds nothing that could end it and begin another.
SERVICE_ADDRESS = re.compile(r"https://[a-z0-9.-]+(:\d+)?|http://(127\.0\.0\.1|localhost)(:\d+)?")

# The oldest Chrome that runs the extension as built; tests/toolchain/test_manifest.py says what needs it.
MINIMUM_CHROME = 140


def project() -> dict[str, Any]:
    """pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def version() -> str:
    """The version in pyproject.toml, which is the extension's."""
    return str(project()["project"]["version"])


def service_address() -> str:
    """Where the letter service is: JOBTRACK_BACKEND, else pyproject.toml; "" builds without one. Raises SourceError."""
    address = os.environ.get(SERVICE_VARIABLE, str(project()["tool"]["jobtrack"]["backend"])).rstrip("/")
    if address and not SERVICE_ADDRESS.fullmatch(address):
        raise SourceError(f"no address of a letter service: {address} (https://name, or http://127.0.0.1:port)")
    return address


def board_facts() -> list[dict[str, Any]]:
    """Each board's id, name, match patterns (these as its own file states them) and scripts."""
    boards = [importlib.import_module(module).board for module in board_modules().values()]
    return [
        {
            "id": board.id,
            "name": BOARD_NAMES[board.id],
            "matches": board.matches,
            "scripts": [f"content/{name}.js" for name in board_scripts(board.id)],
        }
        for board in boards
    ]


def write_manifest(folder: Path, service: str) -> None:
    """Write manifest.json, which lets the pages connect to the letter service alone, and its address beside it."""
    (folder / "manifest.json").write_text(manifest_text(service), "utf-8")
    (folder / "service.json").write_text(json.dumps({"address": service}) + "\n", "utf-8")


def manifest_text(service: str) -> str:
    """manifest.json as text; raises json.JSONDecodeError when the template does not make JSON."""
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=False)
    template = environment.from_string((ROOT / "manifest.json.j2").read_text("utf-8"))
    rendered = template.render(version=version(), boards=board_facts(), minimum_chrome=MINIMUM_CHROME, service=service)
    return json.dumps(json.loads(rendered), indent=2, ensure_ascii=False) + "\n"
