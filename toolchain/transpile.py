"""Python to JavaScript: stages the sources and runs Transcrypt over all entries at once.

Staging swaps core.native modules for their V8 twins and blanks lines that are only there for the type checker (line
numbers stay). A staged file is written only when its text changed, and Transcrypt skips a module whose source is older
than its output: what did not change is not transpiled again.
"""

import ast
import hashlib
import inspect
import os
import re
import subprocess
import sys
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from toolchain.runtime.early_ends import end_early
from toolchain.runtime.mends import mend_runtime
from toolchain.runtime.quick_dicts import UnknownRuntimeError, make_dicts_quick
from toolchain.runtime.quick_ways import shorten_ways
from toolchain.runtime.safe_membership import make_membership_safe
from toolchain.runtime.strict_texts import compare_strictly
from toolchain.runtime.triggers import MODULE as TRIGGERS_MODULE
from toolchain.runtime.triggers import with_triggers
from toolchain.sources import ROOT, is_type_only, module_graph, tree_of

# -t: Python truth (empty containers are false); -i: `for key in dict`; -kc: a missing key raises KeyError;
# -n: esbuild minifies, Transcrypt's minifier needs Java. Without -sf there are no
# format specifications, for which each script would carry 1.5 kB of gzip. See docs/dialect.md.
FLAGS = ("-n", "-t", "-i", "-kc")
BUILD = ROOT / ".build"
STAGE = BUILD / "source"
TRANSPILED = BUILD / "transpiled"
MAIN = "all_entries"
PURE = re.compile(r"^(export var \w+ = +)(__class__|dict) \(", re.MULTILINE)


class TranspileError(Exception):
    """Transcrypt refused the sources; the message is its report."""


def locked_version() -> str:
    """The one Transcrypt that the rules of toolchain/dialect and the changes of its runtime are about."""
    locked = re.search(r"^transcrypt==(\S+)", (ROOT / "requirements" / "dev.txt").read_text("utf-8"), re.MULTILINE)
    return locked[1] if locked else ""


def refuse_another_version() -> None:
    """Raise TranspileError when another Transcrypt than the locked one is installed."""
    if version("transcrypt") != locked_version():
        raise TranspileError(
            f"Transcrypt {version('transcrypt')} is installed, {locked_version()} is locked: run `make setup`"
        )


@cache
def _installed_digest() -> bytes:
    """Changes with the files of the installed Transcrypt: its compiler and its runtime."""
    found = find_spec("transcrypt")
    folder = Path(found.origin).parent if found and found.origin else ROOT
    files = sorted(
        path for path in folder.rglob("*") if path.suffix in (".py", ".js") and "__target__" not in path.parts
    )
    return hashlib.sha256(
        b"".join(path.read_bytes() for path in files if "modules" in path.parts or path.parent == folder)
    ).digest()


def compiler_digest() -> str:
    """Changes with all that makes JavaScript of Python here: Transcrypt, its flags, the staging, the changes of the runtime."""
    changes = (make_dicts_quick, make_membership_safe, mend_runtime, shorten_ways, end_early, compare_strictly)
    made_by = [Path(inspect.getsourcefile(one) or __file__) for one in (*changes, is_type_only, stage)]
    parts = [version("transcrypt").encode(), " ".join(FLAGS).encode(), _installed_digest()]
    parts += [
        path.read_bytes() + one.__qualname__.encode()
        for path, one in zip(made_by, (*changes, is_type_only, stage), strict=True)
    ]
    return hashlib.sha256(b"".join(parts)).hexdigest()


def staged_text(path: Path) -> str:
    """The text of `path` as Transcrypt gets it."""
    source = path.read_text("utf-8")
    lines = source.splitlines(keepends=True)
    for node in ast.walk(tree_of(path, source)):
        if isinstance(node, ast.stmt) and is_type_only(node):
            for number in range(node.lineno - 1, node.end_lineno or node.lineno):
                lines[number] = "\n"
        elif isinstance(node, ast.AnnAssign) and node.col_offset == 0 and node.value is not None:
            _leave_out_annotation(node, node.value, lines)
    return "".join(lines)


def _leave_out_annotation(node: ast.AnnAssign, value: ast.expr, lines: list[str]) -> None:
    """Make `NAME: type = value` of a module `NAME = value`: Transcrypt exports no name that has an annotation."""
    first, last = node.lineno - 1, value.lineno - 1
    before = lines[first].encode()[: node.target.end_col_offset].decode()
    after = lines[last].encode()[value.col_offset :].decode()
    # The lines of the value stay where they are.
    for number in range(first, last):
        lines[number] = "\\\n"
    lines[first] = f"{before} = \\\n" if first < last else f"{before} = {after}"
    if first < last:
        lines[last] = after


def _write_if_changed(path: Path, text: str) -> None:
    if path.is_file() and path.read_text("utf-8") == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _staged_path(module: str, path: Path, stage_folder: Path) -> Path:
    target = stage_folder.joinpath(*module.split("."))
    return target / "__init__.py" if path.name == "__init__.py" else target.with_suffix(".py")


def stage(modules: dict[str, Path], stage_folder: Path) -> None:
    """Lay the modules out as packages under `stage_folder`, and nothing else: a module that was moved into a package of
    its old name would hide that package, and the empty folder of a package the module that it became."""
    targets = {_staged_path(module, path, stage_folder): path for module, path in modules.items()}
    for stale in set(stage_folder.rglob("*.py")) - set(targets) - {stage_folder / f"{MAIN}.py"}:
        stale.unlink()
        if not any(stale.parent.iterdir()):
            stale.parent.rmdir()
    for target, path in targets.items():
        text = staged_text(path)
        _write_if_changed(target, with_triggers(text) if path == modules.get(TRIGGERS_MODULE) else text)
    # `from package import module` would swallow a module's errors: Transcrypt then takes the name for a facility.
    main = "".join(f"import {name}\n" for name in sorted(modules))
    _write_if_changed(stage_folder / f"{MAIN}.py", main)


def run_transcrypt(stage_folder: Path, output_folder: Path) -> None:
    """Transpile `all_entries.py` of a staged folder and what it imports; raises TranspileError with the report."""
    refuse_another_version()
    output_folder.mkdir(parents=True, exist_ok=True)
    forget_other_compiler(output_folder)
    # Transcrypt joins the output folder to the source's, so it must be relative.
    relative = os.path.relpath(output_folder, stage_folder)
    command = [sys.executable, "-m", "transcrypt", *FLAGS, "-od", relative, f"{MAIN}.py"]
    # Two modules changed within one clock tick would look unchanged, and half-written output would look current.
    result = subprocess.run(command, cwd=stage_folder, capture_output=True, text=True)
    if result.returncode or "Error while compiling" in result.stdout or "\nAborted" in result.stdout:
        (output_folder / f"{MAIN}.js").unlink(missing_ok=True)
        raise TranspileError(result.stdout + result.stderr)
    try:
        make_dicts_quick(output_folder)
        make_membership_safe(output_folder)
        mend_runtime(output_folder)
        shorten_ways(output_folder)
    except UnknownRuntimeError as error:
        raise TranspileError(str(error)) from error
    for output in output_folder.glob("*.js"):
        prepare(output)


def forget_other_compiler(output_folder: Path) -> None:
    """Empty a folder that was made in another way: Transcrypt would take its modules for current."""
    made_with = output_folder / "made-with.txt"
    if not made_with.is_file() or made_with.read_text("utf-8") != compiler_digest():
        for output in output_folder.glob("*.js"):
            output.unlink()
        made_with.write_text(compiler_digest(), "utf-8")


def prepare(output: Path) -> None:
    """Make an output readable to the tools after this one.

    Transcrypt's next run takes a file without a comment at its beginning for minified, and calls Java to read it. esbuild
    leaves out what nothing uses only where it is told that making it does nothing else: a class or a dict does not.
    """
    text = output.read_text("utf-8")
    prepared = text if text.startswith("/") else "// Not minified.\n" + text
    prepared = compare_strictly(end_early(PURE.sub(r"\1/* @__PURE__ */ \2 (", prepared)))
    if prepared != text:
        output.write_text(prepared, "utf-8")


def transpile(entries: list[str]) -> dict[str, Path]:
    """Transpile the entries and what they import; gives each module's JavaScript file."""
    modules = module_graph(entries)
    stage(modules, STAGE)
    run_transcrypt(STAGE, TRANSPILED)
    return {module: TRANSPILED / f"{module}.js" for module in modules}
