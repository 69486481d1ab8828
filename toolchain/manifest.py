"""The manifest, from manifest.json.j2 and the boards' own match patterns."""

import importlib
import json
import tomllib
from typing import Any

import jinja2

from content_scripts.boards import BOARD_NAMES
from toolchain.sources import ROOT

# The oldest Chrome that runs the extension as built; tests/test_manifest.py says what needs it.
MINIMUM_CHROME = 123


def version() -> str:
    """The version in pyproject.toml, which is the extension's."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return str(project["project"]["version"])


def board_facts() -> list[dict[str, Any]]:
    """Each board's id, name and match patterns (these as its own file states them)."""
    boards = [importlib.import_module(f"content_scripts.{board}").board for board in BOARD_NAMES]
    return [{"id": board.id, "name": BOARD_NAMES[board.id], "matches": board.matches} for board in boards]


def manifest_text() -> str:
    """manifest.json as text; raises json.JSONDecodeError when the template does not make JSON."""
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=False)
    template = environment.from_string((ROOT / "manifest.json.j2").read_text("utf-8"))
    rendered = template.render(version=version(), boards=board_facts(), minimum_chrome=MINIMUM_CHROME)
    return json.dumps(json.loads(rendered), indent=2, ensure_ascii=False) + "\n"
