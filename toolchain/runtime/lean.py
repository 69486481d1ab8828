"""Transcrypt's runtime with only what a script uses.

The runtime gives JavaScript's arrays, texts and objects Python's methods, by one assignment each. An assignment has an effect,
so esbuild keeps them all, and with them what only they use. Here a statement of the runtime stays only where the script, or a
statement that stays, names what it makes. A name inside quotes does not count: no script of these asks for a method by a text.
Some parts are replaced by shorter ones (shorter.js).
"""

import re
from dataclasses import dataclass
from pathlib import Path

from toolchain.runtime.quick_dicts import MARK, RUNTIME, UnknownRuntimeError

IMPORT = re.compile(r"^import \{[^}]*\} from [^;]+;$", re.MULTILINE)
ALIAS = re.compile(r"(\w+) as (\w+)")
QUOTED = re.compile(r"""'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|//[^\n]*""")
NAME = re.compile(r"(?:(?<![\w$.])|(?<=\.\.\.))[A-Za-z_$][\w$]*")
MEMBER = re.compile(r"(?<!\.\.)\.([A-Za-z_$][\w$]*)")
# A statement begins at the left margin; what belongs to it is indented or closes its bracket.
BEGINNING = re.compile(r"^(?=[A-Za-z_])", re.MULTILINE)
DECLARED = re.compile(r"(export )?(?:var|const|let|function\*?) ([\w$]+)")
ASSIGNED = re.compile(r"([\w$]+)(?:\.prototype)?\.([\w$]+) = |__setproperty__ \((\w+)\.prototype, '(\w+)'")
# JavaScript's own kinds are always there: what is assigned to one of them is needed where its own name occurs.
NATIVE = {"Array", "String", "Function", "Uint8Array"}
# The methods of dicts: a line each in one function.
METHODS = "function __with_dict_methods__ (instance) {\n"
METHOD = re.compile(r"    __setproperty__ \(instance, '(\w+)',")
FEWEST = 200
# What only asks for the class of a list or text, shows it as Python would, or goes through a dict without asking for its keys,
# which no content script does.
UNASKED = re.compile(
    r"    __setproperty__ \(instance, Symbol\.iterator|"
    r"(?:list|tuple|set|str|int|float|bool|dict)\.__(?:name|bases)__ = |(?:Array|String)\.prototype\.__\w+__ = "
)
SHORTER = Path(__file__).with_name("shorter.js")


@dataclass(frozen=True)
class Statement:
    """A statement of the runtime; `needed_for`: the name for which it stays, ".name" for a member's, '' where it always does;
    `makes`: what it makes, with its owner."""

    text: str
    needed_for: str
    makes: str
    is_exported: bool = False


def names_in(text: str) -> set[str]:
    """The names that occur in JavaScript, those of members with a dot before them."""
    code = QUOTED.sub("", text)
    return set(NAME.findall(code)) | {f".{name}" for name in MEMBER.findall(code)}


def statement(text: str) -> Statement:
    if declared := DECLARED.match(text):
        return Statement(text, declared[2], declared[2], bool(declared[1]))
    if assigned := ASSIGNED.match(text):
        owner, name = assigned[1] or assigned[3], assigned[2] or assigned[4]
        needed_for = f".{name}" if owner in NATIVE or name.startswith("py_") else owner
        return Statement(text, needed_for, f"{owner}.{name}")
    return Statement(text, "", "")


def statements_of(runtime: str) -> list[Statement]:
    """The runtime's statements in order, and each line that gives dicts a method as one of its own."""
    statements = []
    for text in BEGINNING.split(runtime):
        if text.startswith("import "):
            # py_copy, which no script of these needs.
            continue
        if not text.startswith(METHODS):
            statements.append(statement(text))
            continue
        for line in text.splitlines(keepends=True):
            method = METHOD.match(line)
            statements.append(Statement(line, f".{method[1]}" if method else MARK, ""))
    return statements


def lean_runtime(runtime: str, script: str) -> str:
    """The runtime for a script (its JavaScript, bundled without the runtime); raises UnknownRuntimeError."""
    shorter = {one.makes: one for one in statements_of(SHORTER.read_text("utf-8")) if one.makes}
    statements = [shorter.pop(one.makes, one) for one in statements_of(runtime) if not UNASKED.match(one.text)]
    if len(statements) < FEWEST or METHODS not in runtime:
        raise UnknownRuntimeError(f"{RUNTIME}: its statements are not those of Transcrypt 3.9.5")
    statements[:0] = shorter.values()
    # Each module has its own import in the script, with names of its own where they were taken: `len as len2`.
    names = {alias: name for name, alias in ALIAS.findall("".join(IMPORT.findall(script)))}
    named = {names.get(name, name) for name in names_in(IMPORT.sub("", script))} | {""}
    kept: set[int] = set()
    count = -1
    while len(kept) > count:
        count = len(kept)
        for number, one in enumerate(statements):
            if number not in kept and one.needed_for in named:
                kept.add(number)
                named |= names_in(one.text)
    # The script imports every export, used or not.
    return "".join(
        one.text if number in kept else f"export var {one.needed_for};\n"
        for number, one in enumerate(statements)
        if number in kept or one.is_exported
    )
