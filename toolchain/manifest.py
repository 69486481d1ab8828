"""The manifest, from manifest.json.j2 and the boards' own match patterns."""

import importlib
import json
import tomllib
from typing import Any

import jinja2

from content_scripts.boards import BOARDS
from toolchain.sources import ROOT


def version() -> str:
    """The version in pyproject.toml, which is the extension's."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return str(project["project"]["version"])


def board_facts() -> list[dict[str, Any]]:
    """Each board's id, name and match patterns, as its own file states them."""
    boards = [importlib.import_module(f"content_scripts.{board}").board for board in BOARDS]
    return [{"id": board.id, "name": board.label, "matches": board.matches} for board in boards]


def manifest_text() -> str:
    """manifest.json as text; raises json.JSONDecodeError when the template does not make JSON."""
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=False)
    template = environment.from_string((ROOT / "manifest.json.j2").read_text("utf-8"))
    rendered = template.render(version=version(), boards=board_facts())
    return json.dumps(json.loads(rendered), indent=2, ensure_ascii=False) + "\n"
