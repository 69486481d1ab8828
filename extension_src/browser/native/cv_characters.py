"""The characters of a CV's text: the V8 twin of core/native/cv_characters.py, which the build replaces with this."""

from collections.abc import Callable

# With the `u` flag an astral character counts as one character, and only a lone surrogate is found.
_UNSHOWN = __new__(
    RegExp(
        "[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f"
        "\\ufffc-\\uffff\\ud800-\\udfff\\ue000-\\uf8ff\\u{f0000}-\\u{10ffff}]",
        "gu",
    )
)


def composed(text: JavaScriptText) -> str:
    return text.normalize("NFC")


def shown(text: JavaScriptText) -> str:
    return text.js_replace(_UNSHOWN, " ")


def replaced(pattern: str, replacement: Callable[..., str], text: JavaScriptText) -> str:
    def of_match(*match: str) -> str:
        # String.replace passes the match, its groups, the offset and the whole text; only the groups are wanted.
        groups = match[1 : len(match) - 2]
        return replacement(*groups)

    return text.js_replace(__new__(RegExp(pattern, "gu")), of_match)
