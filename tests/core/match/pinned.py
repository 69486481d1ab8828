"""The whole answers for some hundred pairs of the tests' CVs and listings, written down in pinned.txt: whatever moves one of them
is meant, and is read in the difference before it is kept:

    .venv/bin/python -m tests.core.match.pinned
"""

import json
import re
from pathlib import Path
from typing import Any

from tests.core.conftest import Core, call_cpython
from tests.core.match.metamorphic import CVS as PLAIN_CVS
from tests.core.match.metamorphic import LISTINGS as PLAIN_LISTINGS
from tests.core.match.trades.test_trades import PINNED_CVS, PINNED_LISTINGS
from tests.core.match_data import CVS as FOLDER
from tests.core.match_data import load, match
from tests.core.pins import write_blocks
from toolchain.sources import TEST_CALLS

PINNED = Path(__file__).with_name("pinned.txt")
TODAY = "2026-11-27"
HOMES = ["Madrid", "Sevilla", "Leeds", "Vigo", ""]


def pairs() -> list[tuple[str, str, dict[str, Any]]]:
    """`(name, CV, listing)` of every pair."""
    found: list[tuple[str, str, dict[str, Any]]] = []
    listings = [(name, *text.split("\n", 1)) for name, text, _ in PINNED_LISTINGS]
    for place, (name, cv, _) in enumerate(PINNED_CVS):
        for step in (0, 5):
            other, title, description = listings[(place + step) % len(listings)]
            found.append((f"{name} / {other}", cv, {"title": title, "description": description}))
    bilingual = json.loads((FOLDER / "listings.json").read_text("utf-8"))
    for place, path in enumerate(sorted(FOLDER.glob("*.txt"))):
        for step in (0, 1, 2):
            number = (place * 2 + step) % len(bilingual)
            found.append((f"{path.stem} / {number}", path.read_text("utf-8"), bilingual[number]))
    for trade in PLAIN_CVS:
        for other in PLAIN_LISTINGS:
            title, description = PLAIN_LISTINGS[other].split("\n", 1)
            found.append((f"{trade} / {other}", PLAIN_CVS[trade], {"title": title, "description": description}))
    return found


def answer(core: Core, place: int, cv: str, listing: dict[str, Any]) -> list[str]:
    """The answer as lines; the numbers stand in the first."""
    home = HOMES[place % len(HOMES)]
    facts = {"today": TODAY, "home": home} if home else {"today": TODAY}
    given = {"location": "Madrid", **listing} if place % 2 else listing
    found = match(core, cv, given, facts)
    parts = found.get("parts") or {}
    numbers = [
        core(f"{TEST_CALLS}:exact_fit", cv, given, facts),
        *(parts.get(name) for name in ("terms", "skills", "title")),
    ]
    lines = [" ".join("-" if number is None else f"{number:.4f}" for number in numbers)]
    lines.append(
        f"{found['word']} {found['provisional']} {json.dumps(found['lowered'])} {json.dumps(found['language'])}"
    )
    for sign, items in (("+", found["have"]), ("-", found["miss"])):
        for item in items:
            asked = ("must " if item["must"] else "") + ("required " if item["required"] else "")
            lines.append(
                f"{sign} {asked}{item['skill']} < {item['listing_quote'][:24]} < {item.get('cv_quote', '')[:24]}"
            )
    for one in found["conditions"]:
        said = json.dumps([one["need"], one["have"]], ensure_ascii=False, sort_keys=True)
        # A whole number has no fraction in JavaScript.
        said = re.sub(r"\b(\d+)\.0\b", r"\1", said)
        lines.append(f"? {one['kind']} {one['state']} {said} < {one['quote'][:24]}")
    return [line.replace("\n", " ") for line in lines]


def understood(core: Core, cv: str) -> list[str]:
    """What the CV page shows of a CV, as lines."""
    load(core)
    found = core(f"{TEST_CALLS}:understood_of", cv, [], TODAY)
    return [
        f"{name} {json.dumps(found[name], ensure_ascii=False, sort_keys=True)}"
        for name in sorted(found)
        if name != "skills"
    ]


def blocks(core: Core) -> list[list[str]]:
    """Every answer under its name."""
    made = [[name, *answer(core, place, *pair)] for place, (name, *pair) in enumerate(pairs())]
    return made + [[name, *understood(core, cv)] for name, cv, _ in PINNED_CVS]


if __name__ == "__main__":
    write_blocks(PINNED, blocks(call_cpython))
