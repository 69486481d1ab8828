"""The house stays as docs/architecture.md draws it: imports run downwards, rooms are small, nothing is written for nobody."""

import ast
import json
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from extension_src.core.applications.filtering import no_filters
from extension_src.core.applications.limits import EDITABLE_LIMITS
from extension_src.core.applications.record import new_application
from extension_src.core.storage.index import row_of
from extension_src.core.storage.schema import completed_application
from tests.conftest import LONGEST
from toolchain.sources import BROWSER_PACKAGES, ROOT

# What a room may import, besides itself and what those it imports may. A room not named here may import nothing of ours.
BELOW = {
    "core/types": [],
    "core/native": ["core/types"],
    "core/dates": ["core/native"],
    "core/applications": ["core/dates"],
    "core/listings": ["core/applications"],
    "core/match": ["core/applications"],
    "core/cv": ["core/dates"],
    "core/storage": ["core/applications", "core/match"],
    "core/letters": ["core/match"],
    "core/figures": ["core/applications"],
    "core/transfer": ["core/storage", "core/listings"],
    "core/news": ["core/native"],
    "core": ["core/figures", "core/letters", "core/transfer", "core/cv", "core/news"],
    "browser": ["core"],
    "background": ["browser"],
    "node_score": ["core/match"],
    "content_scripts": ["browser"],
    "pages/parts": ["browser"],
    "pages": ["pages/parts"],
    "popup": ["pages/parts"],
}
MOST_FILES = 25
SOURCES = {".py", ".js", ".mjs", ".html", ".css", ".j2"}
# Where a person sees what a field holds: the pages, and what goes out of the browser as a file.
SHOWN_IN = ("extension_src/pages", "popup", "extension_src/core/figures", "extension_src/core/transfer/exporting.py")
# Fields that have their effect without being shown, and which.
EFFECTS = {
    "sources": "a field the person wrote is not overwritten by a capture (core/applications/merging.py)",
    "follow_up_at": "when a follow-up is due (core/applications/follow_ups.py)",
    "updated_at": "the later of two records wins in a merge (core/applications/merging.py)",
    "job_id": "the same job is the same record (core/applications/identity.py)",
}


def tracked() -> list[Path]:
    """Every file of the tree that git knows or would take."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [ROOT / name for name in sorted(set(listed.stdout.splitlines())) if (ROOT / name).is_file()]


@cache
def modules() -> dict[str, Path]:
    """Every module of the browser's packages, by name."""
    found = [path for package in BROWSER_PACKAGES for path in (ROOT / package).rglob("*.py")]
    return {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in found if path.stem != "__init__"}


def imports_of(path: Path) -> Iterator[str]:
    """The modules of ours that a module imports."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                for name in (f"{node.module}.{alias.name}", node.module):
                    if name in modules():
                        yield name
                        break


def room_of(module: str) -> str:
    """The room a module stands in: a folder of core or pages, else the folder at the top."""
    parts = module.removeprefix("extension_src.").split(".")
    depth = 2 if parts[0] in ("core", "pages") else 1
    return "/".join(parts[:depth])


def rooms_below(room: str) -> set[str]:
    """Every room that one may import."""
    # Each page is a room that may import the parts, and no other page.
    direct = BELOW[room] if room in BELOW else BELOW[room.split("/")[0]]
    found = set(direct)
    for other in direct:
        found |= rooms_below(other)
    return found


def upward_imports() -> list[str]:
    """Imports that do not run downwards."""
    return [
        f"{module} imports {imported}"
        for module, path in modules().items()
        for imported in imports_of(path)
        if room_of(imported) not in {room_of(module), *rooms_below(room_of(module))}
    ]


def test_imports_run_downwards() -> None:
    assert upward_imports() == []


def test_rooms_stand_above_one_another_in_no_circle() -> None:
    for room in BELOW:
        assert room not in rooms_below(room)


@pytest.mark.parametrize("upper", ["extension_src.pages.tracker.view", "content_scripts.capture"])
def test_an_import_upwards_is_heard(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, upper: str) -> None:
    low = tmp_path / "low.py"
    low.write_text(f"from {upper} import anything\n", "utf-8")
    monkeypatch.setitem(modules(), "extension_src.core.dates.low", low)
    assert upward_imports() == [f"extension_src.core.dates.low imports {upper}"]


def test_the_picture_has_every_room() -> None:
    picture = (ROOT / "docs" / "architecture.md").read_text("utf-8").split("```")[1]
    inside = [path.name for path in (ROOT / "extension_src" / "core").iterdir() if (path / "__init__.py").is_file()]
    rooms = {room for room in BELOW if "/" not in room and room != "node_score"} | {"pages/parts"} | set(inside)
    assert [room for room in sorted(rooms) if room not in picture] == []


def test_no_module_comes_back_to_itself() -> None:
    graph = {module: set(imports_of(path)) for module, path in modules().items()}
    while True:
        ends = {module for module, imported in graph.items() if not imported}
        if not ends:
            break
        graph = {module: imported - ends for module, imported in graph.items() if module not in ends}
    assert graph == {}, "each of these leads to a circle"


def test_no_folder_is_crowded() -> None:
    folders: dict[str, int] = {}
    for path in tracked():
        if path.suffix in SOURCES and path.name != "__init__.py" and "fixtures" not in path.parts:
            folder = path.parent.relative_to(ROOT).as_posix()
            folders[folder] = folders.get(folder, 0) + 1
    assert {folder: count for folder, count in folders.items() if count > MOST_FILES} == {}


def test_no_file_repeats_its_folders_name() -> None:
    repeating = []
    for path in modules().values():
        folder = path.parent.name.removesuffix("s")
        if path.parent.parent != ROOT and folder in [word.removesuffix("s") for word in path.stem.split("_")]:
            repeating.append(path.relative_to(ROOT).as_posix())
    assert repeating == []


def written_fields() -> set[str]:
    """Every field that an application, a row of the index or the tracker's filters can hold."""
    capture = dict.fromkeys(["board", "job_id", "title", "company", "url", "location", "salary", "kind"], "")
    record = completed_application(new_application("a", {**capture, "sources": {}}, "applied", 1))
    fields = set(record) | set(row_of(record)) | set(EDITABLE_LIMITS) | set(no_filters())
    for stored in profiles():
        for key, value in stored.items():
            if key.startswith("app:"):
                fields |= set(value)
    for path in modules().values():
        fields |= set(assigned_fields(ast.parse(path.read_text("utf-8"))))
    return fields


def profiles() -> Iterator[Any]:
    """What earlier versions stored."""
    for path in sorted((ROOT / "tests" / "profiles").glob("*.json")):
        yield json.loads(path.read_text("utf-8"))


def assigned_fields(tree: ast.AST) -> Iterator[str]:
    """The fields that a module sets on an application by name."""
    for node in ast.walk(tree):
        for target in node.targets if isinstance(node, ast.Assign) else []:
            match target:
                case ast.Subscript(value=ast.Name(id="application"), slice=ast.Constant(value=str(name))):
                    yield name


@cache
def names_shown() -> frozenset[str]:
    """Every text that the shown modules name: fields are read by subscript, or by a list of their names."""
    found = set()
    for path in modules().values():
        if path.relative_to(ROOT).as_posix().startswith(SHOWN_IN):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found.add(node.value)
    return frozenset(found)


def test_a_field_that_is_written_is_shown_or_has_its_effect() -> None:
    assert sorted(written_fields() - names_shown() - set(EFFECTS)) == []


def test_what_has_its_effect_elsewhere_is_read_there() -> None:
    for field, effect in EFFECTS.items():
        path = effect[effect.index("(") + 1 : -1]
        assert f'"{field}"' in (ROOT / "extension_src" / path).read_text("utf-8"), field


def test_a_field_for_nobody_is_heard() -> None:
    (made,) = assigned_fields(ast.parse("application['written_for_nobody'] = 1"))
    assert made not in names_shown()


def test_the_files_that_begin_first_are_there() -> None:
    assert [file for file in LONGEST if not (ROOT / file).exists()] == []
