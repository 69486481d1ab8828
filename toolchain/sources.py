"""Which Python modules go to the browser: the import graph of the entries, read from the source without running it."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BROWSER_PACKAGES = ("extension_src", "content_scripts", "popup")
# The one module of the tests that is transpiled too.
TEST_CALLS = "tests.core.calls"
NATIVE = "extension_src.core.native."
NATIVE_TWIN = "extension_src.browser.native."
# Modules that only describe types: Transcrypt would look for JavaScript of them.
TYPING_MODULES = ("typing", "collections.abc", "__future__", "org.transcrypt.stubs.browser", "types")

# Our own such modules: the records, as TypedDicts.
TYPES = ("extension_src.core.types.", "extension_src.browser.types.")


class SourceError(Exception):
    """A module that cannot go to the browser; the message has file and line."""


def module_path(module: str) -> Path | None:
    """The file of a browser module, None when the name is no module of ours."""
    if module.split(".")[0] not in BROWSER_PACKAGES and module != TEST_CALLS:
        return None
    base = ROOT.joinpath(*module.split("."))
    for path in (base.with_suffix(".py"), base / "__init__.py"):
        if path.is_file():
            return path
    return None


def twin_path(module: str) -> Path | None:
    """The file that stands for `module` in the browser: the V8 twin of a core.native module, else its own."""
    if module.startswith(NATIVE):
        return module_path(NATIVE_TWIN + module.removeprefix(NATIVE))
    return module_path(module)


def describes_types(module: str) -> bool:
    """Whether a module only describes types: nothing of it goes to the browser."""
    return module in TYPING_MODULES or module.startswith(TYPES)


def is_type_only(node: ast.stmt) -> bool:
    """Whether a statement exists for the type checker alone and must not reach Transcrypt."""
    match node:
        case ast.ImportFrom(module=str(name)):
            return describes_types(name)
        case ast.Import(names=names):
            return all(alias.name in TYPING_MODULES for alias in names)
        case ast.AnnAssign(annotation=ast.Name(id="TypeAlias")):
            return True
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return True
    return False


def instead(module: str) -> str:
    """What to write in place of the import of a module that cannot go to the browser."""
    if module.split(".")[0] == "dataclasses":
        return "write a class with __init__"
    return "import from our packages, or write a module of core/native with its V8 twin"


@cache
def tree_of(path: Path, source: str) -> ast.Module:
    """The syntax tree of a file with this text. A build asks for it several times, and nobody changes it."""
    return ast.parse(source, str(path))


@cache
def _imports(path: Path, source: str) -> list[tuple[ast.ImportFrom, str]]:
    """Each `from module import ...` of a file with this text, with its module."""
    nodes = ast.walk(tree_of(path, source))
    return [(node, node.module) for node in nodes if isinstance(node, ast.ImportFrom) and node.module is not None]


def imported_modules(path: Path) -> list[str]:
    """The browser modules that `path` imports, in order of appearance."""
    found: list[str] = []
    for node, package in _imports(path, path.read_text("utf-8")):
        if is_type_only(node):
            continue
        for alias in node.names:
            submodule = f"{package}.{alias.name}"
            module = submodule if module_path(submodule) else package
            if module_path(module) is None:
                raise SourceError(
                    f"{path.relative_to(ROOT)}:{node.lineno}: {module} is not a browser module; {instead(module)}"
                )
            if module not in found:
                found.append(module)
    return found


def imported_types(path: Path) -> list[str]:
    """Our modules of types that `path` imports."""
    imported = {module for _, module in _imports(path, path.read_text("utf-8"))}
    return sorted(module for module in imported if module.startswith(TYPES))


def module_graph(entries: list[str]) -> dict[str, Path]:
    """Every module the entries reach, by name, with the file that is transpiled for it."""
    graph: dict[str, Path] = {}
    waiting = list(entries)
    while waiting:
        module = waiting.pop()
        if module in graph:
            continue
        path = twin_path(module)
        if path is None:
            raise SourceError(f"no file for browser module {module}")
        graph[module] = path
        waiting.extend(imported_modules(path))
    return graph
