"""JavaScript modules to what Chrome loads: one classic script for each content entry, the worker and each page."""

import shutil
from pathlib import Path

from toolchain.entries import CAPTURE, WORKER, board_modules, pages
from toolchain.node import esbuild
from toolchain.sources import ROOT
from toolchain.transpile import BUILD, TRANSPILED

LIBRARIES = "toolchain/libraries.js"
STUBS = BUILD / "entries"
CV_READER = "extension_src/cv_reader/worker.js"
# Chrome versions from `minimum_chrome_version` on are the only readers.
TARGET = "--target=chrome120"


def _transpiled(module: str) -> str:
    return f"{TRANSPILED}/{module}.js"


def content_stub(module: str) -> str:
    """The script of a board's content entry: the board handed to the shared capture."""
    return f"import {{board}} from '{_transpiled(module)}';\nimport {{start}} from '{_transpiled(CAPTURE)}';\nstart(board);\n"


def write_stubs() -> dict[str, Path]:
    """Write an entry file for each bundle; gives them by the bundle's path in the extension."""
    STUBS.mkdir(parents=True, exist_ok=True)
    stubs = {f"content/{board}.js": content_stub(module) for board, module in board_modules().items()}
    stubs["worker.js"] = f"import '{_transpiled(WORKER)}';\n"
    stubs.update({page.script: f"import '{_transpiled(page.module)}';\n" for page in pages()})
    written = {}
    for name, text in stubs.items():
        stub = STUBS / name
        stub.parent.mkdir(parents=True, exist_ok=True)
        stub.write_text(text, "utf-8")
        written[name] = stub
    return written


def _bundle_options(dev: bool) -> list[str]:
    if dev:
        return ["--sourcemap=inline"]
    return ["--minify", "--legal-comments=none", "--charset=utf8"]


def bundle_extension(folder: Path, dev: bool) -> None:
    """Bundle every script of the extension into `folder`."""
    stubs = write_stubs()
    esbuild(
        *(str(stub.relative_to(ROOT)) for stub in stubs.values()),
        "--bundle", "--format=iife", TARGET, f"--outbase={STUBS.relative_to(ROOT)}", f"--outdir={folder}",
        f"--inject:{LIBRARIES}", "--log-level=error", *_bundle_options(dev),
    )  # fmt: skip
    bundle_cv_reader(folder / "cv_reader", dev)


def bundle_cv_reader(folder: Path, dev: bool) -> None:
    """Bundle the CV reader's Worker; what it imports when it needs it (pdf.js) becomes a file of its own beside it."""
    esbuild(
        CV_READER, "--bundle", "--splitting", "--format=esm", TARGET, "--log-level=error",
        f"--outdir={folder}", "--chunk-names=[name]", *_bundle_options(dev),
    )  # fmt: skip


def bundle_node(module: str, target: Path, transpiled: Path = TRANSPILED) -> None:
    """Bundle one transpiled module as an ES module for Node."""
    esbuild(
        str((transpiled / f"{module}.js").relative_to(ROOT)), "--bundle", "--format=esm", "--platform=node",
        "--log-level=error", f"--inject:{LIBRARIES}", f"--outfile={target}",
    )  # fmt: skip


def copy_static(folder: Path) -> None:
    """Pages, styles, icons, messages and data, as they are."""
    for page in pages():
        shutil.copy2(page.html, folder / page.html.name)
    for style in sorted((ROOT / "popup").glob("*.css")):
        shutil.copy2(style, folder / style.name)
    for name in ("assets", "_locales", "data"):
        source = ROOT / "extension_src" / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    library_licence = ROOT / "node_modules" / "preact" / "LICENSE"
    (folder / "licences").mkdir(exist_ok=True)
    shutil.copy2(library_licence, folder / "licences" / "preact.txt")
