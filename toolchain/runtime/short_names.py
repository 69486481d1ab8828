"""Which names of methods and attributes a script may write shorter: esbuild does that only for names that it is given.

Names of our own have an underscore, which no name of the DOM or of Chrome has. A name that the script also writes inside quotes
(a field of a record, a method that `super()` asks for) stays, and so does one that another script of the page uses.
"""

import re

QUOTED = re.compile(r"""'(\w+)'|"(\w+)\"""")
OWN = r"[a-z]+_[a-z_]+"
# `.job_id`, `get job_id()`, `job_id(page) {`, `job_id: value`.
USED = re.compile(rf"\.({OWN})\b|^\s+get ({OWN})\(|^\s+(?:async )?({OWN})\([^()]*\) \{{$|^\s+({OWN}):", re.MULTILINE)
# Transcrypt's names of Python's methods, and what our scripts share.
KEPT = ("py_", "jobtrack_")


def names_used(script: str) -> set[str]:
    """The names of our own that a script writes as names of members."""
    return {name for match in USED.findall(script) for name in match if name}


def short_names(script: str, shared: set[str]) -> str:
    """The regular expression for esbuild's --mangle-props; `shared`: names that other scripts use."""
    quoted = {name for match in QUOTED.findall(script) for name in match if name}
    names = sorted(name for name in names_used(script) - quoted - shared if not name.startswith(KEPT))
    return f"^({'|'.join(names)})$"
