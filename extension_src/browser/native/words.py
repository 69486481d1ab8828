"""Words of a text with their places: the V8 twin of core/native/words.py."""

from extension_src.core.types.texts import Tokens

WORD = __new__(
    RegExp(
        "\\.[nN][eE][tT](?![\\p{L}\\p{N}])|[cC]\\+\\+|[cCfF]#|[[\\p{L}\\p{N}\\u0300-\\u036f]--[\\u{10000}-\\u{10ffff}]]+",
        "gv",
    )
)
BEYOND_ASCII = __new__(RegExp("[^\\u0000-\\u007f]"))
HALF = __new__(RegExp("[\\ud800-\\udfff]", "g"))
ACCENT = __new__(RegExp("[\\u0300-\\u036f]", "g"))
# What folding may make longer or shorter, or read by its neighbours: all but Latin letters, marks and pictures.
UNEVEN = __new__(RegExp("[^\\u0000-\\u012f\\u0131-\\u024f\\u2000-\\u2bff\\ud83c-\\ud83e\\udc00-\\udfff\\ufe0f\\ufffd]"))


def folded(text: str) -> str:
    result = text
    __pragma__(
        "js",
        "{}",
        """
    if (BEYOND_ASCII.test(text)) result = text.normalize('NFD').replace(ACCENT, '');
    result = result.toLowerCase();
    """,
    )
    return result


def evenly_folded(text: str) -> str | None:
    return None if UNEVEN.test(text) else folded(text)


def flat(text: str) -> str:
    result = text
    __pragma__("js", "{}", "if (BEYOND_ASCII.test(text)) result = text.replace(HALF, '\\ufffd');")
    return result


def width(text: str) -> int:
    count = 0
    __pragma__("js", "{}", "for (const _ of text) count += 1;")
    return count


def continues(unit: JavaScriptText) -> bool:
    code = unit.charCodeAt(0)
    return 0xDC00 <= code <= 0xDFFF


def tokens(text: str) -> Tokens:
    raw: list[str] = []
    fold: list[str] = []
    start: list[int] = []
    end: list[int] = []
    __pragma__(
        "js",
        "{}",
        """
    const whole = evenly_folded(text);
    WORD.lastIndex = 0;
    for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
      raw.push(match[0]);
      fold.push(whole === null ? folded(match[0]) : whole.slice(match.index, WORD.lastIndex));
      start.push(match.index);
      end.push(WORD.lastIndex);
    }
    """,
    )
    return {"raw": raw, "folded": fold, "start": start, "end": end}
