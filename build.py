"""Builds the extension: dialect check -> Transcrypt -> esbuild -> manifest -> dist/.

python build.py            dist/extension/, dist/jobtrack-VERSION.zip, dist/node/score.mjs, dist/web/
python build.py --dev      the same with source maps and readable code
python build.py --watch    build again on every change
"""

import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path

from filelock import FileLock

from toolchain.bundle import bundle_extension, bundle_node, copy_static
from toolchain.entries import NODE_SCORE, browser_entries
from toolchain.gate import violations_in
from toolchain.manifest import service_address, version, write_manifest
from toolchain.node import NodeError
from toolchain.package import write_package
from toolchain.pdfjs import PdfJsError
from toolchain.privacy import write_policies
from toolchain.scripts import ADOPTED
from toolchain.sources import BROWSER_PACKAGES, ROOT, SourceError, module_graph
from toolchain.transpile import BUILD, TranspileError, transpile

DIST = ROOT / "dist"
WATCHED = (*BROWSER_PACKAGES, "manifest.json.j2", "docs/privacy", "pyproject.toml", "toolchain")


def build(dev: bool) -> list[str]:
    """Build everything into dist/; gives the problems found, empty when it was built."""
    entries = [*browser_entries(), NODE_SCORE, *ADOPTED]
    violations = violations_in(sorted(set(module_graph(entries).values())))
    if violations:
        return [str(violation) for violation in violations]
    transpile(entries)
    # Built aside and swapped in whole: a browser that loads the folder never sees half a build.
    fresh = BUILD / "extension"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    bundle_extension(fresh, dev)
    copy_static(fresh)
    write_manifest(fresh, service_address())
    write_policies(fresh)
    write_policies(DIST / "web")
    bundle_node(NODE_SCORE, DIST / "node" / "score.mjs")
    shutil.rmtree(DIST / "extension", ignore_errors=True)
    fresh.rename(DIST / "extension")
    write_package(DIST / "extension", DIST / f"jobtrack-{version()}.zip")
    return []


def reported_build(dev: bool) -> bool:
    """Build and print what happened; whether it was built."""
    started = time.perf_counter()
    try:
        BUILD.mkdir(exist_ok=True)
        # Tests, a watcher and a person may all build at once, into the same folders.
        with FileLock(BUILD / "build.lock"):
            problems = build(dev)
    except SyntaxError as error:
        problems = [f"{error.filename}:{error.lineno}: syntax: this is no Python: {error.msg}"]
    except (SourceError, TranspileError, NodeError, PdfJsError) as error:
        problems = [str(error)]
    for problem in problems:
        print(problem, file=sys.stderr)
    if not problems:
        print(f"built dist/extension in {time.perf_counter() - started:.1f} s")
    return not problems


def watched_state() -> dict[Path, int]:
    """The change time of every source file."""
    found: dict[Path, int] = {}
    for name in WATCHED:
        base = ROOT / name
        for path in [base] if base.is_file() else base.rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                found[path] = path.stat().st_mtime_ns
    return found


def watch(dev: bool) -> None:
    """Build on every change until interrupted."""
    seen: dict[Path, int] = {}
    while True:
        state = watched_state()
        if state != seen:
            seen = state
            # A process of its own: the list of boards and the build itself may be what changed.
            subprocess.run([sys.executable, __file__, *(["--dev"] if dev else [])])
        time.sleep(0.3)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dev", action="store_true", help="source maps, not minified")
    parser.add_argument("--watch", action="store_true", help="build again on every change")
    options = parser.parse_args()
    if options.watch:
        watch(options.dev)
    return 0 if reported_build(options.dev) else 1


if __name__ == "__main__":
    sys.exit(main())
