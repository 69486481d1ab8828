"""The kinds that built-in functions and methods give."""

from toolchain.dialect.kinds import Kind

_STR, _INT, _BOOL = Kind("str"), Kind("int"), Kind("bool")
_STRINGS = Kind("list", (_STR,))

CALLED = {
    **dict.fromkeys(("list", "sorted"), Kind("list")),
    **dict.fromkeys(("str", "chr", "repr", "format", "hex"), _STR),
    **dict.fromkeys(("len", "int", "ord"), _INT),
    **dict.fromkeys(("isinstance", "issubclass", "hasattr", "callable", "any", "all", "bool"), _BOOL),
    "dict": Kind("dict"),
    "set": Kind("set"),
    "tuple": Kind("tuple"),
    "float": Kind("float"),
}

# Methods of text, Python's and JavaScript's, that nothing else has.
GIVE_TEXT_ALWAYS = frozenset({
    "strip", "lower", "upper", "replace", "padStart", "toLowerCase", "toUpperCase", "toFixed", "toISOString",
})  # fmt: skip
_GIVES_TEXT = ("strip", "lstrip", "rstrip", "lower", "upper", "replace", "join", "format", "capitalize", "title")
_GIVES_TRUTH = ("startswith", "endswith", "isdigit", "isalpha", "isalnum", "isspace", "isupper", "islower")
METHODS = {
    **{("str", name): _STR for name in _GIVES_TEXT},
    **{("str", name): _BOOL for name in _GIVES_TRUTH},
    **{("str", name): _STRINGS for name in ("split", "rsplit", "splitlines")},
    **{("str", name): _INT for name in ("find", "rfind")},
    **{("set", name): Kind("set") for name in ("union", "intersection", "difference", "symmetric_difference")},
    ("list", "copy"): Kind("list"),
    ("dict", "copy"): Kind("dict"),
    ("set", "copy"): Kind("set"),
}
