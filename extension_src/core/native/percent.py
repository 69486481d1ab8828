"""Percent-encoding of text in an address, on CPython. The twin for V8 is browser/native/percent.py."""

from urllib.parse import quote


def percent_encoded(text: str) -> str:
    """`text` in UTF-8, all but letters, digits and `-_.!~*'()` percent-encoded, as encodeURIComponent does."""
    whole = "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text)
    return quote(whole, safe="-_.!~*'()")
