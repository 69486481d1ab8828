"""What Transcrypt writes so that it holds for anything, as JavaScript writes it where that comes to the same.

Each method is bound anew at each call, each condition asks what is true in Python, each text goes through Python's methods. In a
content script, which goes into every page of a board, that is half of its code, and V8 compiles each method twice. The script
is what esbuild made of the modules: one statement a line, two spaces a level.
"""

import re

TRUTH = re.compile(r"\b__t__\d*\(")
# A comparison, no arrow function.
COMPARED = re.compile(r"[=!]==?|[<>]=?(?!>)")
BOOLEAN = re.compile(
    r"^(?:!.*|true|false|__in__\d*\(.*\)|.*\.(?:startsWith|endsWith|test|matches|contains)\([^()]*\))$", re.DOTALL
)
JOINED = re.compile(r"&&|\|\|")
UNDECIDED = re.compile(r"\?|=>|,")
SLICE = re.compile(r"\.__getslice__\(")
METHOD = re.compile(
    r"^  get (\w+)\(\) \{\n    return __get__\d*\(this, (async )?function\(self(?:, )?([^)]*)\) \{\n(.*?)^    \}\);\n  \}",
    re.MULTILINE | re.DOTALL,
)
# A function that Transcrypt gives a name or writes in place; none of them uses `this`, which is for methods.
NAMED_FUNCTION = re.compile(r"^(\s*var [\w$]+ = )(async )?function\(([^()]*)\) \{$", re.MULTILINE)
FUNCTION_IN_PLACE = re.compile(r"\(function(?: __lambda__\d*)?\(([^()]*)\) \{")
SELF = re.compile(r"""(?<![\w$.'"])self(?![\w$'"])""")
# What `raise X() from None` becomes; nothing here asks for a cause.
RAISED = re.compile(r"var (__except\d+__\d*) = (.*);\s+\1\.__cause__ = null;\s+throw \1;")
# A method of the base class, for an object of the class.
OF_BASE = re.compile(r'(__super__\d*\(\w+, "(\w+)"\))\(')
# Methods of texts that JavaScript has under another name; the check of the dialect and the types hold them to one text each.
METHODS = {
    "startswith": "startsWith", "endswith": "endsWith", "lower": "toLowerCase", "upper": "toUpperCase", "strip": "trim",
    "find": "indexOf", "rfind": "lastIndexOf", "py_split": "split", "append": "push",
}  # fmt: skip
RENAMED = re.compile(rf"\.({'|'.join(METHODS)})\(")
# What esbuild writes above each module; a library's own methods have these names too.
MODULE = re.compile(r"^(?=// \S+\.js$)", re.MULTILINE)
OF_LIBRARY = ("// node_modules/", "// toolchain/libraries/")
# "{} at {}".format(a, b): what Transcrypt makes of an f-string.
FORMATTED = re.compile(r'("(?:[^"\\]|\\.)*")\.format\(')
# A constant in place of all that a text or an expression matches; JavaScript reads "$" in it in ways of its own.
REPLACED = re.compile(r"\.py_replace\(")
CONSTANT = re.compile(r'^"[^"$]*"$')
# any([f(x) for x in xs]), once its comprehension is plain.
DECIDED = re.compile(r"\b(any|all)\d*\(Array\.from\(")
FUNCTION = re.compile(r"^\(\w+\) => ")
CALL = re.compile(r"^[\w$.]*?\b([A-Za-z_]\w*?)\d*\(")
FROM = re.compile(r'__k__\d*\(Array, "from"\)')
# Of texts that stand in the script: a tuple is a list that nobody changes.
TUPLE = re.compile(r"\btuple\d*\((?=\[)")
OPENING, CLOSING, QUOTES = "([{", ")]}", "\"'`"


def plain(script: str, boolean: frozenset[str] = frozenset()) -> str:
    """The script with the same effects in fewer words. `boolean`: functions whose value is as true in JavaScript as in
    Python (truths.py)."""
    parts = [part if part.startswith(OF_LIBRARY) else plain_words(part, boolean) for part in MODULE.split(script)]
    return plain_methods("".join(parts))


def plain_words(module: str, boolean: frozenset[str]) -> str:
    """A module with JavaScript's names of methods, slices, texts with values, and conditions."""
    module = RAISED.sub(r"throw \2;", module)
    module = NAMED_FUNCTION.sub(r"\1\2(\3) => {", FUNCTION_IN_PLACE.sub(r"((\1) => {", module))
    renamed = RENAMED.sub(lambda match: f".{METHODS[match[1]]}(", FROM.sub("Array.from", TUPLE.sub("(", module)))
    asked = plain_truth(plain_replacements(plain_formats(plain_slices(renamed))), boolean)
    # What decides is asked for its truth inside; what is decided may stand in a condition.
    return plain_truth(plain_decisions(asked, boolean), boolean)


def plain_truth(script: str, boolean: frozenset[str]) -> str:
    """The script without the question whether what is true or false already is true."""
    # The inner ones first.
    for match in reversed(list(TRUTH.finditer(script))):
        (asked,), end = arguments(script, match.end())
        if is_boolean(asked, boolean):
            script = f"{script[: match.start()]}({asked}){script[end:]}"
    return script


def plain_decisions(script: str, boolean: frozenset[str]) -> str:
    """The script in which any() and all() of a comprehension stop at the first value that decides."""
    for match in reversed(list(DECIDED.finditer(script))):
        (made,), end = arguments(script, script.index("(", match.start()) + 1)
        given, after = arguments(script, match.end())
        function = FUNCTION.match(given[-1].strip())
        is_whole = len(given) == 2 and made.strip() == script[match.end() - len("Array.from(") : after].strip()
        if is_whole and function and is_boolean(given[1].strip()[function.end() :], boolean):
            way = "some" if match[1] == "any" else "every"
            script = f"{script[: match.start()]}Array.from({given[0]}).{way}({given[1].strip()}){script[end:]}"
    return script


def plain_formats(script: str) -> str:
    """The script with template literals, unless a value holds one itself."""
    for match in reversed(list(FORMATTED.finditer(script))):
        values, end = arguments(script, match.end())
        pieces = match[1][1:-1].split("{}")
        if len(pieces) != len(values) + 1 or "`" in script[match.start() : end] or "${" in match[1]:
            continue
        filled = "".join(f"${{{value.strip()}}}{piece}" for value, piece in zip(values, pieces[1:], strict=True))
        script = f"{script[: match.start()]}`{pieces[0]}{filled}`{script[end:]}"
    return script


def plain_replacements(script: str) -> str:
    """The script with JavaScript's own replacing of all, where what is put in is a constant."""
    for match in reversed(list(REPLACED.finditer(script))):
        (_, fresh), _ = arguments(script, match.end())
        if CONSTANT.match(fresh.strip()):
            script = f"{script[: match.start()]}.replaceAll({script[match.end() :]}"
    return script


def is_boolean(expression: str, boolean: frozenset[str] = frozenset()) -> bool:
    """Whether the value is a boolean for certain, or given by one of the functions `boolean`, as in plain()."""
    expression = expression.strip()
    while expression.startswith("(") and arguments(expression, 1)[1] == len(expression):
        expression = expression[1:-1].strip()
    shallow = outermost(expression)
    joined = [match.start() for match in JOINED.finditer(shallow)]
    if joined:
        starts, ends = [0, *(place + 2 for place in joined)], [*joined, len(shallow)]
        return all(is_boolean(expression[start:end], boolean) for start, end in zip(starts, ends, strict=True))
    if UNDECIDED.search(shallow):
        return False
    called = CALL.match(expression)
    if called and called[1] in boolean and arguments(expression, called.end())[1] == len(expression):
        return True
    return bool(COMPARED.search(shallow) or BOOLEAN.match(shallow))


def plain_slices(script: str) -> str:
    """The script with its slices of step 1, which are right for texts and lists as JavaScript has them."""
    for match in reversed(list(SLICE.finditer(script))):
        (start, stop, step), end = arguments(script, match.end())
        if step.strip() == "1":
            bounds = ", ".join(["0" if start == "null" else start, *([] if stop.strip() == "null" else [stop.strip()])])
            script = f"{script[: match.start()]}.slice({bounds}){script[end:]}"
    return script


def plain_methods(script: str) -> str:
    """The script with methods that are bound by the call; one that is also read without being called stays as it is."""
    names = {match[1] for match in METHOD.finditer(script)}
    read = {name for name in names if re.search(rf"\.{name}\b(?!\()", script)}

    def method(match: re.Match[str]) -> str:
        name, is_async, parameters, body = match.groups()
        if name in read:
            return match[0]
        head = f"  {is_async or ''}{name}({parameters}) {{\n"
        if "function" in body:
            return f"{head}    const self = this;\n{body}  }}"
        return f"{head}{SELF.sub('this', body)}  }}"

    def of_base(match: re.Match[str]) -> str:
        return match[0] if match[2] in read else f"{match[1]}.call("

    return METHOD.sub(method, OF_BASE.sub(of_base, script))


def arguments(script: str, start: int) -> tuple[list[str], int]:
    """The arguments of a call whose bracket was opened right before `start`, and the place behind its closing bracket."""
    found: list[str] = []
    depth, beginning = 0, start
    place = start
    while True:
        letter = script[place]
        if letter in QUOTES:
            place = after_quoted(script, place)
            continue
        if letter in OPENING:
            depth += 1
        elif letter in CLOSING:
            if depth == 0:
                return [*found, script[beginning:place]], place + 1
            depth -= 1
        elif letter == "," and depth == 0:
            found.append(script[beginning:place])
            beginning = place + 1
        place += 1


def outermost(expression: str) -> str:
    """The expression with blanks for all that is quoted or stands inside brackets."""
    shown, depth, place = [], 0, 0
    while place < len(expression):
        letter = expression[place]
        if letter in QUOTES:
            end = after_quoted(expression, place)
            shown.append(" " * (end - place))
            place = end
            continue
        depth -= letter in CLOSING
        shown.append(letter if depth == 0 else " ")
        depth += letter in OPENING
        place += 1
    return "".join(shown)


def after_quoted(script: str, start: int) -> int:
    """The place behind the text whose quote is at `start`."""
    place = start + 1
    while script[place] != script[start]:
        place += 2 if script[place] == "\\" else 1
    return place + 1
