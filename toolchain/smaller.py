"""terser, asked again only for a script that changed: it takes half of a build in which nothing did."""

import hashlib
import shutil
from pathlib import Path

from toolchain.node import PACKAGES, terser

# terser finds names that compress better than esbuild's: these scripts go into every page of a board.
OPTIONS = ["--compress", "passes=2,ecma=2020,inline=0,pure_new=true", "--mangle", "--ecma", "2020"]


def make_smaller(script: Path, kept: Path) -> None:
    """Write the script anew, shorter, doing the same. `kept`: a folder for what terser gave and a digest of what it was for."""
    given, made_for = kept / "smaller.js", kept / "smaller-made-for.txt"
    digest = digest_of(script)
    if not made_for.is_file() or made_for.read_text("utf-8") != digest:
        made_for.unlink(missing_ok=True)
        terser(str(script), *OPTIONS, "--output", str(given))
        made_for.write_text(digest, "utf-8")
    shutil.copyfile(given, script)


def digest_of(script: Path) -> str:
    """Changes with all that terser's answer depends on: the script, the options, terser itself."""
    parts = [script.read_bytes(), " ".join(OPTIONS).encode(), (PACKAGES / "terser" / "package.json").read_bytes()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()
