"""Percent-encoding of text in an address: the V8 twin of core/native/percent.py, which the build replaces with this."""


def percent_encoded(text: JavaScriptText) -> str:
    # encodeURIComponent throws on a lone surrogate.
    return encodeURIComponent(text.toWellFormed())


def percent_decoded(text: str) -> str:
    try:
        return decodeURIComponent(text)
    except Exception:
        return ""
