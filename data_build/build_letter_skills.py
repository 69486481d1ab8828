"""Makes extension_src/core/letters/words/vocabulary.py: the telling hard skills of data/match.json that tools.py and trades.py
lack.

    .venv/bin/python -m data_build.build_letter_skills
"""

import json
from pathlib import Path

from extension_src.core.letters.read.phrases import Phrases
from extension_src.core.letters.words.tools import TOOLS
from extension_src.core.letters.words.trades import CREDENTIALS, TRADES
from extension_src.core.match.skills import KIND, LABELS, WEIGHT

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "extension_src/core/letters/words/vocabulary.py"
LEAST_WEIGHT = 2.2
"""Skills that say less are named by honest letters whose CVs say them in other words."""
SHORTEST = 4
WIDTH = 116


def vocabulary() -> str:
    """The skills in the format of tools.py."""
    rows = json.loads((ROOT / "extension_src/data/match.json").read_text("utf-8"))["skills"]
    tables = [Phrases(TOOLS + ";" + TRADES, ""), Phrases(CREDENTIALS, "")]
    skills = []
    for row in rows:
        labels = [label for label in row[LABELS].split(";") if not label.startswith("=") and len(label) >= SHORTEST]
        is_known = any(table.names.get(label) for table in tables for label in labels)
        if row[KIND] == 0 and row[WEIGHT] >= LEAST_WEIGHT and labels and not is_known:
            skills.append("=".join(labels))
    return ";".join(skills)


def main() -> None:
    lines = [""]
    for skill in vocabulary().split(";"):
        for name in [*(f"{part}=" for part in skill.split("=")[:-1]), f"{skill.split('=')[-1]};"]:
            if len(lines[-1]) + len(name) > WIDTH:
                lines.append("")
            lines[-1] += name
    text = "\n".join(lines).removesuffix(";")
    TARGET.write_text(
        '"""More hard skills, as in tools.py: made by data_build/build_letter_skills.py of the matcher\'s own."""\n\n'
        f'VOCABULARY = """\n{text}\n"""\n',
        "utf-8",
    )


if __name__ == "__main__":
    main()
