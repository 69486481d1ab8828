"""How long the claims check takes in V8.

    .venv/bin/python benchmarks/claims_speed.py

Whole letters of tests/core/letters/corpus, checked as the letter page does after an edit (CV and listing stay) and anew
(they are read too), beside splitting the same texts into words; then texts made to be slow, of 12,000 and 100,000 characters.
"""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.core.letters.corpus import letters  # noqa: E402
from toolchain.bundle import PAGE_LIBRARIES  # noqa: E402
from toolchain.node import esbuild, node_path  # noqa: E402
from toolchain.scripts import ADOPTED, adoption  # noqa: E402
from toolchain.sources import module_graph  # noqa: E402
from toolchain.transpile import BUILD, run_transcrypt, stage  # noqa: E402

MODULES = ["extension_src.core.letters.claims", "extension_src.core.native.words"]
SLOW = [
    "40 ", "a@b.", "www.a.", "2019 ", "Acme ", "Acme of ", "I led 40 people at Acme, ", "{{", "[", "<a", "_ ", "1.", "1 ", "+34 ",
    "five years at Acme and ", "doubled ", "French C1 ", "French ", "kafka ", "permiso ", "jefe de ", "y ", "xx ", "(your ", "I ",
    "two hundred ", "\n", ". A", "Re: x\n", "from 1 to 2 ", "é́ ", "60-70k ", "más de 5 años en Acme ", "@", "....", "https://a/",
    "\U0001f686 ", "two in three ", "about 25 covers ", "one cook and two waiters ", "certified in kafka, ",
    "a diploma in logistics and ", "I did 7 days ", "I can do 7 hours a week ", "there is my mother and ",
    "head chef for six years, ", "I suspect that ", "without it ", "3 to 10 February ",
    "Cook of the Year ", "I am a plumber and ", "registro 900 ", "I plan rotas in kafka, koha and ", "everything I ", "2 dozen ",
]  # fmt: skip


def main() -> None:
    folder = BUILD / "claims-speed"
    stage(module_graph([*MODULES, *ADOPTED]), folder / "source")
    transpiled = folder / "transpiled"
    run_transcrypt(folder / "source", transpiled)
    index = transpiled / "modules.js"
    names = "".join(f"export * from './{module}.js';\n" for module in MODULES)
    index.write_text(adoption(transpiled, transpiled) + names, "utf-8")
    script = folder / "speed.mjs"
    esbuild(
        "benchmarks/claims_speed.js", "--bundle", "--format=esm", "--platform=node", "--log-level=error",
        f"--inject:{PAGE_LIBRARIES}", f"--alias:claims-modules=./{index.relative_to(ROOT)}", f"--outfile={script}",
    )  # fmt: skip
    known = [[one.text, one.cv, one.job] for part in ("tuned", "held", "later") for one in letters(part)]
    (folder / "texts.json").write_text(json.dumps({"letters": known, "slow": SLOW}), "utf-8")
    subprocess.run([node_path(), str(script), str(folder / "texts.json")], check=True)


if __name__ == "__main__":
    main()
