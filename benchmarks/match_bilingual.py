"""How alike the same person's CV scores in English and in Spanish.

    .venv/bin/python benchmarks/match_bilingual.py

Ten invented people against twenty invented listings (tests/core/bilingual_cvs), and against the real ones of
../shared/match where they are present. Bias: mean of Spanish less English score, in SD of all scores; agreement: rank
correlation of the two versions' scores over every person and listing.
"""

import gzip
import json
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from extension_src.core.match.score import Matcher, listing_of_text, matcher_of  # noqa: E402

CVS = ROOT / "tests" / "core" / "bilingual_cvs"
SHARED = ROOT.parent / "shared" / "match" / "dev.jsonl.gz"


def ranks(values: list[float]) -> list[float]:
    """The ranks of values, ties at their mean."""
    order = sorted(range(len(values)), key=lambda place: values[place])
    found = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end + 1 < len(order) and values[order[end + 1]] == values[order[start]]:
            end += 1
        for place in order[start : end + 1]:
            found[place] = (start + end) / 2
        start = end + 1
    return found


def rank_correlation(one: list[float], other: list[float]) -> float:
    """Spearman's rank correlation."""
    return statistics.correlation(ranks(one), ranks(other))


def own_listings() -> list[dict[str, str]]:
    """The invented listings."""
    found: list[dict[str, str]] = json.loads((CVS / "listings.json").read_text("utf-8"))
    return found


def shared_listings(name: str) -> list[dict[str, str]]:
    """The listings of one of the labelled sets."""
    texts: dict[str, str] = {}
    jobs: list[str] = []
    with gzip.open(SHARED, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if "id" in row:
                texts[row["id"]] = row["text"]
            elif row["set"] == name:
                jobs.append(row["job"])
    return [listing_of_text(texts[job]) for job in jobs]


def agreement(matcher: Matcher, listings: list[dict[str, str]]) -> tuple[float, float, float]:
    """Bias in SD, rank correlation, and the least rank correlation of one person."""
    profiles = [matcher.listing_profile(listing) for listing in listings]
    english: list[float] = []
    spanish: list[float] = []
    single: list[float] = []
    for path in sorted(CVS.glob("*.en.txt")):
        pair = [path, path.with_name(path.name.replace(".en.", ".es."))]
        cvs = [matcher.cv_profile(file.read_text("utf-8")) for file in pair]
        scores = [[matcher.exact(cv, profile) or 0.0 for profile in profiles] for cv in cvs]
        english.extend(scores[0])
        spanish.extend(scores[1])
        single.append(rank_correlation(scores[0], scores[1]))
    bias = (statistics.mean(spanish) - statistics.mean(english)) / statistics.pstdev(english + spanish)
    return bias, rank_correlation(english, spanish), min(single)


def main() -> None:
    matcher = matcher_of(json.loads((ROOT / "extension_src" / "data" / "match.json").read_text("utf-8")))
    sets = {"own (20)": own_listings()}
    if SHARED.exists():
        sets.update({name: shared_listings(name) for name in ("livecareer", "tecnoempleo", "infojobs")})
    for name, listings in sets.items():
        bias, together, least = agreement(matcher, listings)
        print(f"{name:12} bias {bias:+.3f} SD  rank agreement {together:.3f}  (least of one person {least:.3f})")


if __name__ == "__main__":
    main()
