"""List comprehensions as JavaScript writes them: Transcrypt makes a function with a loop of each, which weighs more."""

import re

LOOP = r"\(function\(\) \{\s+var (__accu\d+__) = \[\];\s+for \(var (\w+) of (__i__\d*\(.*\))\) \{\s+"
END = r"\s+\}\s+return \1;\s+\}\)\(\)"
# [VALUE for NAME in ITEMS]; [NAME for NAME in ITEMS if TEST]. Each on lines of its own, as esbuild writes them.
MAPPED = re.compile(LOOP + r"\1\.append\((.*)\);" + END)
FILTERED = re.compile(LOOP + r"if \((.*)\) \{\s+\1\.append\(\2\);\s+\}" + END)


def plain_comprehensions(script: str) -> str:
    """The script with its simple comprehensions as `Array.from`."""
    mapped = MAPPED.sub(r"Array.from(\3, (\2) => \4)", script)
    return FILTERED.sub(r"Array.from(\3).filter((\2) => \4)", mapped)
