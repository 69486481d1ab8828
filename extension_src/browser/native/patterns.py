"""Regular expressions: the V8 twin of core/native/patterns.py. One is made when it is first searched for."""

from typing import Any

from extension_src.browser.types.patterns import Expression, MayMatch
from extension_src.core.native.words import evenly_folded, folded
from extension_src.core.types.texts import PlacedMatch

Pattern = Object
# V8 compiles an expression to bytecode for its first search and to machine code for its second, but at once to machine code for
# a text of as many characters: a third of a worker's first score.
COMPILED_AT_ONCE = 1000
BLANKS = __new__(RegExp("[\\t\\r\\u00a0\\u2000-\\u200b\\u202f\\u3000 ]+", "g"))
APOSTROPHES = __new__(RegExp("[\\u2018\\u2019\\u00b4`]", "g"))
BEYOND_ONE_UNIT = __new__(RegExp("[\\u{10000}-\\u{10ffff}]", "gu"))
# Few texts contain what the three expressions above change: one search costs less than three replacements.
CHANGED = __new__(RegExp("[\\t\\r\\u00a0\\u2000-\\u200b\\u202f\\u3000\\u2018\\u2019\\u00b4`\\ud800-\\udfff]|  "))


# The text of which a part was last asked, folded: the parts of one text are asked one after another.
LAST: dict[str, str | None] = {"text": None, "folded": None}


def plain(text: str) -> str:
    return spaced_evenly(folded(text))


def fold_whole(text: str) -> None:
    LAST["text"] = text
    LAST["folded"] = evenly_folded(text)


def plain_part(text: str, start: int, end: int) -> str:
    part: Any = None
    __pragma__(
        "js",
        "{}",
        """
    if (LAST.text !== text) fold_whole(text);
    part = LAST.folded === null ? folded(text.slice(start, end)) : LAST.folded.slice(start, end);
    """,
    )
    return spaced_evenly(part)


def spaced_evenly(spaced: str) -> str:
    """A folded text with single blanks, none at its ends, and plain apostrophes."""
    __pragma__(
        "js",
        "{}",
        """
    if (CHANGED.test(spaced)) {
      spaced = spaced.replace(BEYOND_ONE_UNIT, '\ufffd').replace(BLANKS, ' ').replace(APOSTROPHES, "'");
    }
    // No run of blanks is left.
    if (spaced.charCodeAt(0) === 32 || spaced.charCodeAt(spaced.length - 1) === 32) {
      spaced = spaced.slice(spaced.charCodeAt(0) === 32 ? 1 : 0, spaced.endsWith(' ') ? -1 : undefined);
    }
    """,
    )
    return spaced


def pattern(source: str) -> Expression:
    made: Any = None
    __pragma__("js", "{}", "made = {source, search: null, word: -2, bit: 0};")
    return made


def search_of(wanted: Expression, text: str) -> RegExp:
    """The expression, at the beginning of a text."""
    search: Any = None
    __pragma__(
        "js",
        "{}",
        """
    search = wanted.search;
    if (search === null) {
      search = new RegExp(wanted.source, 'g');
      search.test(text.padEnd(COMPILED_AT_ONCE, '~'));
      wanted.search = search;
    }
    search.lastIndex = 0;
    """,
    )
    return search


# Who is asked before an expression is searched for, once somebody is (`lines.py`).
ASKED: dict[str, MayMatch | None] = {"may_match": None}


def search_where(may_match: MayMatch) -> None:
    ASKED["may_match"] = may_match


def may_be(wanted: Expression, text: str) -> bool:
    """Whether an expression may be in a text."""
    result = True
    __pragma__("js", "{}", "if (ASKED.may_match !== null) result = ASKED.may_match(wanted, text);")
    return result


def groups_of(match: list[str | None]) -> list[str]:
    """The whole match, then its groups, as a list of its own: Array.from with a function takes several times as long."""
    groups: list[str] = []
    __pragma__("js", "{}", "for (let place = 0; place < match.length; place += 1) groups.push(match[place] ?? '');")
    return groups


def first_match(wanted: Expression, text: str) -> list[str] | None:
    found = None
    if not may_be(wanted, text):
        return found
    __pragma__(
        "js",
        "{}",
        """
    const match = search_of(wanted, text).exec(text);
    if (match !== null) found = groups_of(match);
    """,
    )
    return found


def _found(wanted: Expression, text: str) -> list[Any]:
    found: list[Any] = []
    if not may_be(wanted, text):
        return found
    __pragma__(
        "js",
        "{}",
        """
    const search = search_of(wanted, text);
    for (let match = search.exec(text); match !== null; match = search.exec(text)) {
      found.push(match);
      if (match[0] === '') search.lastIndex += 1;
    }
    """,
    )
    return found


def all_matches(wanted: Expression, text: str) -> list[list[str]]:
    found = _found(wanted, text)
    __pragma__("js", "{}", "found = found.map(groups_of);")
    return found


def matches(wanted: Expression, text: str) -> bool:
    result = False
    if not may_be(wanted, text):
        return result
    __pragma__("js", "{}", "result = search_of(wanted, text).test(text);")
    return result


def places_of(wanted: Expression, text: str) -> list[int]:
    found = _found(wanted, text)
    __pragma__("js", "{}", "found = found.map((match) => match.index);")
    return found


def placed_matches(wanted: Expression, text: str) -> list[PlacedMatch]:
    found = _found(wanted, text)
    __pragma__(
        "js",
        "{}",
        """
    found = found.map((match) => [
      match.index,
      match.index + match[0].length,
      groups_of(match),
    ]);
    """,
    )
    return found


def replaced(wanted: Expression, text: str, with_text: str) -> str:
    changed = text
    if not may_be(wanted, text):
        return changed
    __pragma__("js", "{}", "changed = text.replace(search_of(wanted, text), with_text);")
    return changed
