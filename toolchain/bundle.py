"""JavaScript modules to what Chrome loads: a classic script for each content entry, the worker and each page; a page that
loads parts of itself later is a module."""

import shutil
from pathlib import Path

from toolchain.content import bundle_content
from toolchain.entries import WORKER, Page, pages
from toolchain.licences import copy_licences
from toolchain.node import esbuild
from toolchain.pdfjs import WORKER as WORKER_OF_PDFJS
from toolchain.pdfjs import changed_worker
from toolchain.scripts import STRICT, TARGET, adoption, bundle_options
from toolchain.sources import ROOT
from toolchain.transpile import BUILD, TRANSPILED

PAGE_LIBRARIES = "toolchain/libraries/pages.js"
PART_LIBRARIES = "toolchain/libraries/parts.js"
STUBS = BUILD / "entries"
CV_READER = "extension_src/cv_reader/worker.js"
TABLE_READER = "extension_src/table_reader/worker.js"


def _transpiled(module: str) -> str:
    return f"{TRANSPILED}/{module}.js"


def write_stubs() -> dict[str, Path]:
    """Write an entry file for each bundle; gives them by the bundle's path in the extension."""
    STUBS.mkdir(parents=True, exist_ok=True)
    stubs = {"worker.js": f"import '{_transpiled(WORKER)}';\n"}
    stubs.update({page.script: f"import '{_transpiled(page.module)}';\n" for page in pages()})
    written = {}
    first = adoption(STUBS, TRANSPILED)
    for name, text in stubs.items():
        stub = STUBS / name
        stub.parent.mkdir(parents=True, exist_ok=True)
        stub.write_text(first + text, "utf-8")
        written[name] = stub
    return written


def bundle_extension(folder: Path, dev: bool) -> None:
    """Bundle every script of the extension into `folder`."""
    stubs = write_stubs()
    bundle_content(folder / "content", dev)
    bundle_scripts(folder, [stubs["worker.js"]], [STRICT, *bundle_options(dev)])
    of_pages = [stubs[page.script] for page in pages() if not page.loaded]
    bundle_scripts(folder, of_pages, [STRICT, f"--inject:{PAGE_LIBRARIES}", *bundle_options(dev)])
    for page in pages():
        if page.loaded:
            bundle_in_parts(folder, page, stubs[page.script], dev)
    bundle_cv_reader(folder / "cv_reader", dev)
    bundle_table_reader(folder / "table_reader", dev)


def bundle_scripts(folder: Path, stubs: list[Path], options: list[str]) -> None:
    """Bundle each of these entry files to a classic script in `folder`."""
    esbuild(
        *(str(stub.relative_to(ROOT)) for stub in stubs),
        "--bundle", "--format=iife", TARGET, f"--outbase={STUBS.relative_to(ROOT)}", f"--outdir={folder}",
        "--log-level=error", *options,
    )  # fmt: skip


def bundle_in_parts(folder: Path, page: Page, stub: Path, dev: bool) -> None:
    """Bundle a page as a module, and beside it, in a folder of its name, what its `load_part(name)` imports."""
    parts = STUBS / page.name
    parts.mkdir(exist_ok=True)
    ways = []
    for name, module in page.loaded.items():
        (parts / f"{name}.js").write_text(f"export * from '{_transpiled(module)}';\n", "utf-8")
        ways.append(f"{name}: () => import('./{page.name}/{name}.js')")
    loader = STUBS / f"{page.name}_parts.js"
    loader.write_text(
        f"const parts = {{{', '.join(ways)}}};\nexport const load_part = name => parts[name]();\n", "utf-8"
    )
    esbuild(
        str(stub.relative_to(ROOT)), "--bundle", "--splitting", "--format=esm", TARGET, "--log-level=error",
        f"--inject:{PAGE_LIBRARIES}", f"--inject:{PART_LIBRARIES}", f"--inject:{loader.relative_to(ROOT)}", f"--outdir={folder}",
        # The digests are of paths too: those within the tree, wherever node_modules really is.
        f"--chunk-names={page.name}/[name]-[hash]", "--preserve-symlinks", *bundle_options(dev),
    )  # fmt: skip


def bundle_cv_reader(folder: Path, dev: bool) -> None:
    """Bundle the CV reader's Worker; what it imports when it needs it (pdf.js) becomes a file of its own beside it."""
    esbuild(
        CV_READER, "--bundle", "--splitting", "--format=esm", TARGET, "--log-level=error",
        f"--outdir={folder}", "--chunk-names=[name]", f"--alias:{WORKER_OF_PDFJS}=./{changed_worker().relative_to(ROOT)}",
        *bundle_options(dev),
    )  # fmt: skip


def bundle_table_reader(folder: Path, dev: bool) -> None:
    """Bundle the Worker that reads spreadsheets and JSON exports; a page starts it when such a file is chosen."""
    esbuild(
        TABLE_READER, "--bundle", "--format=esm", TARGET, "--log-level=error", f"--outdir={folder}", *bundle_options(dev),
    )  # fmt: skip


def bundle_node(module: str, target: Path, transpiled: Path = TRANSPILED) -> None:
    """Bundle one transpiled module as an ES module for Node."""
    stub = transpiled / f"{module}.node.js"
    stub.write_text(adoption(transpiled, transpiled) + f"import './{module}.js';\n", "utf-8")
    esbuild(
        str(stub.relative_to(ROOT)), "--bundle", "--format=esm", "--platform=node",
        "--log-level=error", f"--inject:{PAGE_LIBRARIES}", f"--outfile={target}",
    )  # fmt: skip


def copy_static(folder: Path) -> None:
    """Pages from their one template, with their styles; icons, messages and data as they are."""
    for page in pages():
        (folder / f"{page.name}.html").write_text(page.html, "utf-8")
        (folder / f"{page.name}.css").write_text(page.style, "utf-8")
    for name in ("assets", "_locales", "data"):
        source = ROOT / "extension_src" / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    copy_licences(folder / "licences")
