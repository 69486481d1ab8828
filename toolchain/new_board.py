"""Starts a new board, working on an invented page of its own: its file, its line in the list, its fixture.

    python -m toolchain.new_board ejemplo "https://www.ejemplo.example/*" --label Ejemplo

docs/add-a-board.md says how to go on from there.
"""

import argparse
import re
import sys
from pathlib import Path

import jinja2

from toolchain.sources import ROOT

TEMPLATES = ROOT / "toolchain" / "board_template"
NAME = re.compile(r"[a-z][a-z0-9]*")
# What Chrome takes for a match pattern, without the wide ones: one host, or a host with its subdomains.
PATTERN = re.compile(r"https://(?P<host>(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?P<path>/(?:[^*?#\s\"\\]*/)?)\*")
BOARDS = "extension_src/core/listings/boards.py"
LIST_END = "}\n"


class RefusedBoardError(Exception):
    """The board cannot be started like this; the message says why."""


def board_files(name: str, pattern: str, label: str) -> dict[str, str]:
    """The new files by path; raises RefusedBoardError for a name or pattern that Python or Chrome would not take."""
    if not NAME.fullmatch(name):
        raise RefusedBoardError(f"{name}: a board's name is small letters and digits, as a Python module's")
    address = PATTERN.fullmatch(pattern)
    if address is None:
        raise RefusedBoardError(
            f"{pattern}: the pattern is like https://www.example.com/* or https://*.example.com/jobs/*"
        )
    host = address["host"].removeprefix("*.")
    facts = {
        "name": name,
        "label": label,
        "class_name": name.capitalize(),
        "pattern": pattern,
        "host": host,
        "page_host": host if host == address["host"] else f"www.{host}",
        "page_path": f"{address['path']}1001",
    }
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        autoescape=False,
        keep_trailing_newline=True,
    )
    fixtures = f"tests/boards/fixtures/{name}"
    targets = {
        f"content_scripts/{name}.py": "board.py.j2",
        f"{fixtures}/job.html": "job.html.j2",
        f"{fixtures}/expected.json": "expected.json.j2",
    }
    return {path: environment.get_template(template).render(facts) for path, template in targets.items()}


def start_board(root: Path, name: str, pattern: str, label: str) -> list[str]:
    """Write a new board into the tree at `root`; gives the paths. Raises RefusedBoardError before it writes."""
    files = board_files(name, pattern, label)
    if any(character in label for character in '"\\<>&\n') or not label.strip():
        raise RefusedBoardError(f"{label}: the label is the board's name as people read it")
    for path in [*files, f"content_scripts/{name}"]:
        if (root / path).exists():
            raise RefusedBoardError(f"{path} is there already")
    listing = root / BOARDS
    lines = listing.read_text("utf-8")
    before, end, after = lines.partition(LIST_END)
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    listing.write_text(f'{before}    "{name}": "{label}",\n{end}{after}', "utf-8")
    return [*files, BOARDS]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", help="the board's id, for example ejemplo")
    parser.add_argument("pattern", help="Chrome match pattern of its job pages")
    parser.add_argument("--label", help="its name as people read it (default: the id with a capital)")
    options = parser.parse_args()
    try:
        written = start_board(ROOT, options.name, options.pattern, options.label or options.name.capitalize())
    except RefusedBoardError as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(written))
    return 0


if __name__ == "__main__":
    sys.exit(main())
