"""How far the fit goes with a CV's length: Spearman's rank correlation over the CVs of a listing, mean of the listings.

    .venv/bin/python benchmarks/match_length.py

Needs ../shared/match.
"""

import gzip
import json
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.match_bilingual import SHARED, rank_correlation  # noqa: E402
from extension_src.core.match.score import listing_of_text, matcher_of  # noqa: E402


def main() -> None:
    matcher = matcher_of(json.loads((ROOT / "extension_src" / "data" / "match.json").read_text("utf-8")))
    with gzip.open(SHARED, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    texts = {row["id"]: row["text"] for row in rows if "id" in row}
    groups = [row for row in rows if "set" in row and not row["set"].startswith("titles")]
    cvs = {cv: matcher.cv_profile(texts[cv]) for group in groups for cv in group["cvs"]}
    found: dict[str, list[float]] = {}
    for group in groups:
        listing = matcher.listing_profile(listing_of_text(texts[group["job"]]))
        fits = [matcher.exact(cvs[cv], listing) or 0.0 for cv in group["cvs"]]
        lengths = [float(len(texts[cv])) for cv in group["cvs"]]
        found.setdefault(group["set"], []).append(rank_correlation(fits, lengths))
    for name, values in found.items():
        print(f"{name:12} {statistics.mean(values):+.3f}  ({len(values)} listings)")


if __name__ == "__main__":
    main()
