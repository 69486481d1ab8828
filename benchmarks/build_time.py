"""How long the build takes: from nothing, again with nothing changed, and after a change of one file, as --watch does it.

    python -m benchmarks.build_time [--rounds 5]

The sources are copied to a folder of their own: the build in the work tree is not disturbed, and a file can be changed.
Clock and processor time (of all processes of the build), median and worst; the ratio is over the build from nothing.
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from toolchain.sources import ROOT

LINKED = ("node_modules", ".venv")
LEFT_OUT = (".git", ".build", "dist", "tests", "__pycache__", ".*_cache", *LINKED)
# One that every entry imports, one of one board, one of one page.
CHANGED = ("extension_src/browser/dom.py", "content_scripts/linkedin/board.py", "extension_src/pages/tracker/page.py")


def copy_sources(folder: Path) -> None:
    """Lay out in `folder` what the build reads; the installed packages are linked."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*LEFT_OUT))
    for name in LINKED:
        (folder / name).symlink_to(ROOT / name)


def build_seconds(folder: Path) -> tuple[float, float]:
    """Clock and processor seconds of one build; raises subprocess.CalledProcessError with its report."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    subprocess.run([sys.executable, "build.py"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    clock = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def from_nothing(folder: Path) -> tuple[float, float]:
    for name in (".build", "dist"):
        shutil.rmtree(folder / name, ignore_errors=True)
    return build_seconds(folder)


def after_change(folder: Path, name: str) -> tuple[float, float]:
    source = folder / name
    source.write_text(f"{source.read_text('utf-8')}\nBUILT_AT = {time.time_ns() % 10**9}\n", "utf-8")
    return build_seconds(folder)


def print_line(name: str, runs: list[tuple[float, float]], whole: list[tuple[float, float]]) -> None:
    clock, processor = [run[0] for run in runs], [run[1] for run in runs]
    ratio = median(processor) / median(run[1] for run in whole)
    times = (
        f"clock {median(clock):5.1f} {max(clock):5.1f} s   processor {median(processor):5.1f} {max(processor):5.1f} s"
    )
    print(f"{name:40} {times}   ratio {ratio:.2f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = range(parser.parse_args().rounds)
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; {len(rounds)} rounds")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "jobtrack"
        copy_sources(folder)
        whole = [from_nothing(folder) for _ in rounds]
        print_line("from nothing", whole, whole)
        print_line("nothing changed", [build_seconds(folder) for _ in rounds], whole)
        for name in CHANGED:
            print_line(f"changed {name}", [after_change(folder, name) for _ in rounds], whole)


if __name__ == "__main__":
    main()
