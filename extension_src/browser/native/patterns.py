"""Regular expressions: the V8 twin of core/native/patterns.py."""

from typing import Any

from extension_src.core.native.words import folded

Pattern = RegExp
BLANKS = __new__(RegExp("[\\t\\r\\u00a0\\u2000-\\u200b\\u202f\\u3000 ]+", "g"))
# One blank is enough: runs were already replaced by one.
OUTER_BLANKS = __new__(RegExp("^ | $", "g"))
APOSTROPHES = __new__(RegExp("[\\u2018\\u2019\\u00b4`]", "g"))
BEYOND_ONE_UNIT = __new__(RegExp("[\\u{10000}-\\u{10ffff}]", "gu"))
# Few texts contain what the four expressions above change: one search costs less than four replacements.
CHANGED = __new__(RegExp("[\\t\\r\\u00a0\\u2000-\\u200b\\u202f\\u3000\\u2018\\u2019\\u00b4`\\ud800-\\udfff]|  |^ | $"))


def plain(text: Any) -> str:
    spaced = folded(text)
    __pragma__(
        "js",
        "{}",
        """
    if (CHANGED.test(spaced)) {
      spaced = spaced.replace(BEYOND_ONE_UNIT, '\ufffd').replace(BLANKS, ' ').replace(APOSTROPHES, "'");
      spaced = spaced.replace(OUTER_BLANKS, '');
    }
    """,
    )
    return spaced


def pattern(source: Any) -> Any:
    return __new__(RegExp(source, "g"))


def first_match(compiled: Any, text: Any) -> None:
    found = None
    __pragma__(
        "js",
        "{}",
        """
    compiled.lastIndex = 0;
    const match = compiled.exec(text);
    if (match !== null) found = Array.from(match, (group) => group ?? '');
    """,
    )
    return found


def _found(compiled: Any, text: Any) -> list[Any]:
    found: list[Any] = []
    __pragma__(
        "js",
        "{}",
        """
    compiled.lastIndex = 0;
    for (let match = compiled.exec(text); match !== null; match = compiled.exec(text)) {
      found.push(match);
      if (match[0] === '') compiled.lastIndex += 1;
    }
    """,
    )
    return found


def all_matches(compiled: Any, text: Any) -> Any:
    found = _found(compiled, text)
    __pragma__("js", "{}", "found = found.map((match) => Array.from(match, (group) => group ?? ''));")
    return found


def matches(compiled: Any, text: Any) -> bool:
    result = False
    __pragma__("js", "{}", "compiled.lastIndex = 0; result = compiled.test(text);")
    return result


def places_of(compiled: Any, text: Any) -> Any:
    found = _found(compiled, text)
    __pragma__("js", "{}", "found = found.map((match) => match.index);")
    return found


def placed_matches(compiled: Any, text: Any) -> Any:
    found = _found(compiled, text)
    __pragma__(
        "js",
        "{}",
        """
    found = found.map((match) => [
      match.index,
      match.index + match[0].length,
      Array.from(match, (group) => group ?? ''),
    ]);
    """,
    )
    return found


def replaced(compiled: Any, text: Any, with_text: Any) -> Any:
    changed = text
    __pragma__("js", "{}", "compiled.lastIndex = 0; changed = text.replace(compiled, with_text);")
    return changed
