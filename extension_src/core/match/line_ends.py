"""The marks at the end of a line, taken away in time linear in it: an expression for them would begin at each of them."""

from extension_src.core.native.patterns import Pattern, matches


def without_end(text: str, kept: Pattern) -> str:
    """The text without the characters at its end that `kept`, a pattern of one character, does not match."""
    end = len(text)
    while end > 0 and not matches(kept, text[end - 1]):
        end -= 1
    return text[:end]
