"""How far the fit goes with a CV's length: Spearman's rank correlation over the CVs of a listing, mean of the listings.

    .venv/bin/python benchmarks/match_length.py       build first: python build.py

Measures the shipped matcher, dist/node/score.mjs. Needs ../shared/match.
"""

import gzip
import json
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.match_bilingual import SHARED, rank_correlation  # noqa: E402


def shipped_fits(pairs: list[dict[str, str]]) -> list[float]:
    """The fits of {cv, job} pairs, in order."""
    lines = "".join(json.dumps(pair) + "\n" for pair in pairs)
    command = ["node", "dist/node/score.mjs"]
    scored = subprocess.run(command, cwd=ROOT, input=lines, capture_output=True, text=True, check=True)
    return [float(line) for line in scored.stdout.split()]


def main() -> None:
    with gzip.open(SHARED, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    texts = {row["id"]: row["text"] for row in rows if "id" in row}
    groups = [row for row in rows if "set" in row and not row["set"].startswith("titles")]
    fits = iter(
        shipped_fits([{"cv": texts[cv], "job": texts[group["job"]]} for group in groups for cv in group["cvs"]])
    )
    found: dict[str, list[float]] = {}
    for group in groups:
        lengths = [float(len(texts[cv])) for cv in group["cvs"]]
        found.setdefault(group["set"], []).append(rank_correlation([next(fits) for _ in lengths], lengths))
    for name, values in found.items():
        print(f"{name:12} {statistics.mean(values):+.3f}  ({len(values)} listings)")


if __name__ == "__main__":
    main()
