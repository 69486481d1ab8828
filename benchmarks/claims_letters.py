"""What the claims check marks in the letters of tests/core/letters/corpus: inventions found, and false marks in honest letters.

    .venv/bin/python -m benchmarks.claims_letters [--each]

`--each` names every invention that was missed and every mark that is none.
"""

import sys

from extension_src.core.letters.claims import unsupported
from tests.core.letters.corpus import letters, overlaps

TODAY = "2026-11-27"
PARTS = (
    "tuned",
    "held",
    "later",
    "more",
    "fresh",
    "trades",
    "crafts",
    "services",
    "last",
    "voices",
    "walks",
    "turns",
    "paths",
    "roads",
    "lanes",
    "streets",
    "tracks",
    "bridges",
    "coasts",
    "hills",
    "moors",
    "fens",
    "plain",
    "usual",
)


def main(arguments: list[str]) -> None:
    print("| letters | inventions marked | honest letters | false marks in them |\n|---|---|---|---|")
    for part in PARTS:
        marked = inventions = honest = false = 0
        for letter in letters(part):
            claims = unsupported(letter.text, letter.cv, letter.job, TODAY)
            missed = [span for span in letter.inventions if not any(overlaps(claim, span) for claim in claims)]
            wrong = [claim for claim in claims if not any(overlaps(claim, span) for span in letter.inventions)]
            inventions += len(letter.inventions)
            marked += len(letter.inventions) - len(missed)
            honest += letter.is_honest
            false += len(wrong) if letter.is_honest else 0
            if "--each" in arguments and (missed or wrong):
                print(
                    letter.name, [letter.text[start:end] for start, end in missed], [claim["text"] for claim in wrong]
                )
        print(f"| {part}: {len(letters(part))} | {marked} of {inventions} | {honest} | {false} |")


if __name__ == "__main__":
    main(sys.argv[1:])
