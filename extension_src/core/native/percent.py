"""Percent-encoding of text in an address, on CPython. The twin for V8 is browser/native/percent.py."""

import re
from urllib.parse import quote, unquote

INCOMPLETE = re.compile("%(?![0-9A-Fa-f]{2})")


def percent_encoded(text: str) -> str:
    """`text` in UTF-8, all but letters, digits and `-_.!~*'()` percent-encoded, as encodeURIComponent does."""
    whole = "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text)
    return quote(whole, safe="-_.!~*'()")


def percent_decoded(text: str) -> str:
    """`text` with every percent-encoded character as it is, as decodeURIComponent does; '' where the encoding is broken."""
    if INCOMPLETE.search(text):
        return ""
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        return ""
