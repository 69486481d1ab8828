"""How fast the transpiled matcher is in V8.

    .venv/bin/python benchmarks/match_speed.py

Pairs of a 3,000-character CV and a 5,000-character listing, put together from the invented ones of
tests/core/bilingual_cvs: the first score with the data file read, a warm pair, and the hot loop against hand-written code, all in
milliseconds of the processor.
"""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from toolchain.bundle import PAGE_LIBRARIES  # noqa: E402
from toolchain.node import esbuild, node_path  # noqa: E402
from toolchain.sources import module_graph  # noqa: E402
from toolchain.transpile import BUILD, run_transcrypt, stage  # noqa: E402

MODULES = {
    "score-module": "extension_src.core.match.score",
    "terms-module": "extension_src.core.match.terms",
    "tables-module": "extension_src.core.native.tables",
    "words-module": "extension_src.core.native.words",
}
CVS = ROOT / "tests" / "core" / "bilingual_cvs"
CV_LENGTH = 3000
LISTING_LENGTH = 5000


def pairs() -> list[dict[str, object]]:
    """Texts of the wanted lengths, each starting with another person and listing."""
    cvs = [path.read_text("utf-8") for path in sorted(CVS.glob("*.txt"))]
    listings = json.loads((CVS / "listings.json").read_text("utf-8"))
    found: list[dict[str, object]] = []
    for place in range(len(cvs)):
        turned = listings[place:] + listings[:place]
        text = "\n".join(listing["description"] for listing in turned)
        cv = "\n".join(cvs[place:] + cvs[:place])[:CV_LENGTH]
        description = (text + "\n" + text)[:LISTING_LENGTH]
        found.append({"cv": cv, "listing": {"title": listings[place]["title"], "description": description}})
    return found


def main() -> None:
    folder = BUILD / "match-speed"
    stage(module_graph(list(MODULES.values())), folder / "source")
    run_transcrypt(folder / "source", folder / "transpiled")
    script = folder / "speed.mjs"
    aliases = [
        f"--alias:{name}=./{(folder / 'transpiled').relative_to(ROOT)}/{module}.js" for name, module in MODULES.items()
    ]
    esbuild(
        "benchmarks/match_speed.js", "--bundle", "--format=esm", "--platform=node", "--log-level=error",
        f"--inject:{PAGE_LIBRARIES}", *aliases, f"--outfile={script}",
    )  # fmt: skip
    (folder / "pairs.json").write_text(json.dumps(pairs()), "utf-8")
    data = ROOT / "extension_src" / "data" / "match.json"
    subprocess.run([node_path(), str(script), str(data), str(folder / "pairs.json")], check=True)


if __name__ == "__main__":
    main()
