"""Removes invisible characters from others' text: the V8 twin of core/native/visible.py, which the build replaces with
this."""

_LINE_ENDS = __new__(RegExp("\\r\\n?|[\\u2028\\u2029]", "g"))
# With the `u` flag only a lone surrogate is found.
_UNSEEN = __new__(
    RegExp(
        "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f"
        "\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff\\u{e0000}-\\u{e007f}]",
        "gu",
    )
)
_HALVES = __new__(RegExp("[\\ud800-\\udfff]", "gu"))
# Few texts contain any of these characters: one search costs less than three replacements.
_ANY = __new__(
    RegExp(
        "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f"
        "\\u3164\\ud800-\\udfff\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff]"
    )
)


def visible(text: JavaScriptText) -> str:
    if not _ANY.test(text):
        return text
    return text.js_replace(_LINE_ENDS, "\n").js_replace(_UNSEEN, "").js_replace(_HALVES, "\ufffd")
