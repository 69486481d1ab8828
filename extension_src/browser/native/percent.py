"""Percent-encoding of text in an address, in V8: the build puts this in the place of core/native/percent.py."""


def percent_encoded(text):
    # encodeURIComponent throws on a lone surrogate.
    return encodeURIComponent(text.toWellFormed())
