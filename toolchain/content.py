"""The content scripts: each with only what it uses of Transcrypt's runtime, and a board's with its reader put away.

A board's script is the listener (content_scripts/listener.py) around a function that contains all that reads the page. Chrome
looks such a function over when it loads the script, but compiles and runs it only when it is called.
"""

import importlib
import json
import re
from functools import cache
from pathlib import Path

from toolchain.entries import CAPTURE, LISTENER, ON_DEMAND, WORDS, WORDS_SCRIPT, board_modules
from toolchain.node import esbuild
from toolchain.runtime.comprehensions import plain_comprehensions
from toolchain.runtime.lean import lean_runtime
from toolchain.runtime.plain import plain
from toolchain.runtime.quick_dicts import RUNTIME
from toolchain.runtime.short_names import names_used, short_names
from toolchain.runtime.truths import plainly_true
from toolchain.scripts import STRICT, TARGET, adoption, bundle_options
from toolchain.smaller import make_smaller
from toolchain.sources import BROWSER_PACKAGES, ROOT
from toolchain.transpile import BUILD, TRANSPILED

FOLDER = BUILD / "content"
# The import of the runtime in a script that was bundled without it.
IMPORTED = re.compile(rf'from "[^"]*{re.escape(RUNTIME)}"')
# The import of the words of all languages, which lie in a script of their own.
WORDS_IMPORTED = re.compile(rf'from "[^"]*{re.escape(WORDS)}[.]js"')
# That script: the words, made when a reader asks for them; and what asks, which gives Python's methods to them.
WORDS_GIVEN = "globalThis.jobtrack_words ??= () => ({words});\n"
WORDS_TAKEN = f"import {{dict}} from './{RUNTIME}';\nexport const WORLD = globalThis.jobtrack_words().map(dict);\n"
# In which module each class is written, which nothing asks for here.
MODULE = re.compile(r"^\s+__module__: __name__\d*,?\n", re.MULTILINE)
# The name of a class that is no error: errors are reported by theirs.
CLASS_NAME = re.compile(r'(__class__\d*\()"\w+"(?=, \[(?!\w*(?:Exception|Error)))')
# The worker removes odd white space once more, so these scripts need not know how Python does.
NEEDED = ["extension_src.browser.errors"]
# What the reader gives to the listener's function around it.
CAPTURE_MADE = "jobtrack_made"
# Stands for the reader in a listener's script until it is known what the listener itself needs of the runtime.
READER = "THE_READER;"
# Options for the libraries that a script uses as globals.
LIBRARIES = {"any_page": ["--inject:toolchain/libraries/reader.js"]}
# Matches no address.
NO_PAGES = "(?!)"


def bundle_content(folder: Path, dev: bool) -> None:
    """Bundle every content script into `folder`."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    options = [STRICT, *bundle_options(dev)]
    write_words(folder)
    shared = set()
    for name, module in ON_DEMAND.items():
        stub = f"{adoption(FOLDER, TRANSPILED, NEEDED)}import '{_transpiled(module)}';\n"
        script = without_runtime(name, stub, LIBRARIES.get(name, []))
        shared |= names_used(script)
        write_script(name, script, script, folder, options, dev)
    for board, module in board_modules().items():
        listener = without_runtime(board, listener_stub(module), [])
        reader = reader_of(board, module, shared | names_used(listener), dev)
        write_script(board, listener, listener.replace(READER, reader), folder, options, dev)


def write_words(folder: Path) -> None:
    """Write the script with the words of all languages into `folder`; it needs nothing of the runtime."""
    words = json.dumps(importlib.import_module(WORDS).WORLD, ensure_ascii=False, separators=(",", ":"))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{WORDS_SCRIPT}.js").write_text(WORDS_GIVEN.replace("{words}", words), "utf-8")


def write_script(name: str, naming: str, script: str, folder: Path, options: list[str], dev: bool) -> None:
    """Write a script, with what the script `naming` names of the runtime, into `folder`."""
    target = folder / f"{name}.js"
    with_lean_runtime(name, naming, script, target, options)
    if not dev:
        make_smaller(target, FOLDER / name)


def reader_of(board: str, module: str, shared: set[str], dev: bool) -> str:
    """The script that puts a board's Capture into CAPTURE_MADE; `shared`: names by which other scripts use it."""
    name = f"{board}.reader"
    target = FOLDER / f"{name}.js"
    script = without_runtime(name, reader_stub(module), [])
    shorter = [] if dev else [f"--mangle-props={short_names(script, shared)}"]
    with_lean_runtime(name, script, script, target, [*shorter, *bundle_options(dev)])
    return target.read_text("utf-8")


def reader_stub(module: str) -> str:
    """What makes a board's Capture."""
    return (
        f"{adoption(FOLDER, TRANSPILED, NEEDED)}import {{board}} from '{_transpiled(module)}';\n"
        f"import {{Capture}} from '{_transpiled(CAPTURE)}';\n{CAPTURE_MADE} = Capture(board);\n"
    )


def listener_stub(module: str) -> str:
    """What starts a board's listener, with what it needs to know of the board."""
    facts = importlib.import_module(module).board
    form = NO_PAGES if facts.form is None else facts.form.pages
    start = f"import {{listen}} from '{_transpiled(LISTENER)}';\n"
    return f"{start}listen({json.dumps(form)}, function () {{\nlet {CAPTURE_MADE};\n{READER}\nreturn {CAPTURE_MADE};\n}});\n"


def without_runtime(name: str, stub: str, more: list[str]) -> str:
    """The stub and the parts of the modules that it uses, as one script that still imports Transcrypt's runtime."""
    folder = FOLDER / name
    folder.mkdir(parents=True, exist_ok=True)
    entry, script = folder / "entry.js", folder / "without-runtime.js"
    entry.write_text(stub, "utf-8")
    # A library's script is named by its path: that within the tree, wherever node_modules really is.
    options = ["--bundle", "--format=esm", TARGET, "--charset=utf8", "--log-level=error", "--preserve-symlinks"]
    outside = [f"--external:{TRANSPILED / RUNTIME}", f"--external:{_transpiled(WORDS)}"]
    esbuild(str(entry), *options, *more, *outside, f"--outfile={script}")
    text = CLASS_NAME.sub(r'\1""', MODULE.sub("", script.read_text("utf-8")))
    text = plain(plain_comprehensions(text), truths())
    return WORDS_IMPORTED.sub(f"from './{WORDS_SCRIPT}.js'", IMPORTED.sub(f"from './{RUNTIME}'", text))


def with_lean_runtime(name: str, naming: str, script: str, target: Path, options: list[str]) -> None:
    """Bundle a script, as an IIFE, with what the script `naming` names of the runtime."""
    folder = FOLDER / name
    whole = folder / "script.js"
    whole.write_text(script, "utf-8")
    (folder / f"{WORDS_SCRIPT}.js").write_text(WORDS_TAKEN, "utf-8")
    (folder / RUNTIME).write_text(lean_runtime((TRANSPILED / RUNTIME).read_text("utf-8"), naming), "utf-8")
    esbuild(str(whole), "--bundle", "--format=iife", TARGET, "--log-level=error", f"--outfile={target}", *options)


@cache
def truths() -> frozenset[str]:
    """The functions of browser code whose value may stand in a condition as it is. Native ones count by CPython's side, which is
    typed."""
    sources = [path for package in BROWSER_PACKAGES for path in (ROOT / package).rglob("*.py")]
    return plainly_true(path for path in sources if ROOT / "extension_src/browser/native" not in path.parents)


def _transpiled(module: str) -> str:
    return f"{TRANSPILED}/{module}.js"
