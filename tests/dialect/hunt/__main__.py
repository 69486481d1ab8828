"""`python -m tests.dialect.hunt` makes snippets and tells which pass the gate and mean something else in V8."""

import argparse

from tests.dialect.hunt.compared import differences, passing
from tests.dialect.hunt.snippets import made


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.dialect.hunt", description=__doc__)
    parser.add_argument("--count", type=int, default=500, help="how many snippets")
    parser.add_argument("--seed", type=int, default=1, help="other snippets with another number")
    given = parser.parse_args()
    snippets = made(given.count, given.seed)
    through = passing(snippets)
    found = differences(through)
    for one in found:
        print(one)
    print("family        made  pass  differ  silently")
    for family in sorted({_family(name) for name in snippets}):
        counts = [[name for name in names if _family(name) == family] for names in (snippets, through)]
        of_family = [one for one in found if _family(one.name) == family]
        silent = [one for one in of_family if one.is_silent]
        print(f"{family:12}{len(counts[0]):6}{len(counts[1]):6}{len(of_family):8}{len(silent):10}")
    print(f"{'all':12}{len(snippets):6}{len(through):6}{len(found):8}{len([one for one in found if one.is_silent]):10}")


def _family(name: str) -> str:
    return name.split(" ", 1)[1].split(",")[0]


if __name__ == "__main__":
    main()
