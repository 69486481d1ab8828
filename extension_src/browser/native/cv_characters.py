"""Characters of a CV's text, in V8: the build puts this in the place of core/native/cv_characters.py."""

# With the `u` flag an astral character is one, and a surrogate is found only when it stands alone.
_UNSHOWN = __new__(
    RegExp(
        "[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f"
        "\\ufffc-\\uffff\\ud800-\\udfff\\ue000-\\uf8ff\\u{f0000}-\\u{10ffff}]",
        "gu",
    )
)


def composed(text):
    return text.normalize("NFC")


def shown(text):
    return text.js_replace(_UNSHOWN, " ")


def replaced(pattern, replacement, text):
    def of_match(*match):
        # String.replace passes the match, its groups, the offset and the whole text.
        return replacement(*match[1 : len(match) - 2])

    return text.js_replace(__new__(RegExp(pattern, "gu")), of_match)
