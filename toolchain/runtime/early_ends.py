"""A generator expression that any(), all() or next() is given ends where the answer is known, as in Python.

Transcrypt makes a list of every element first: one after the answer may raise, or change something.
"""

import re

_BEGIN = re.compile(r"\b(?:any|all|py_next) \(\(function \(\) \{\s+var (__accu\d+__) = \[\];\n")


def end_early(text: str) -> str:
    """The text of a module with these expressions as generators of JavaScript, which a `for` runs as far as it reads."""
    place = 0
    while (begin := _BEGIN.search(text, place)) is not None:
        name = begin[1]
        # The inner ones have names of their own while this one is being filled.
        last = re.compile(rf"\s+return py_iter \({name}\);\n").search(text, begin.end())
        place = begin.start() + 1
        if last is not None:
            opened = begin[0].replace("(function () {", "(function* () {").partition("{")[0] + "{\n"
            body = text[begin.end() : last.start()].replace(f"{name}.append (", "yield (")
            text = text[: begin.start()] + opened + body + "\n" + text[last.end() :]
    return text
