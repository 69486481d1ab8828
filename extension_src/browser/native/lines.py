"""Which expressions a noted line may have: one pass over it marks them all, for core/native/patterns.py in V8.

An expression has pieces of four characters, one of which every match has (`toolchain/runtime/triggers.py`). They are kept by a
hash of 15 bits: two that share one let an expression be searched for in vain, and never leave one out.
"""

from typing import Any

from extension_src.core.native.patterns import search_where

# Of an expression: not looked up yet; always searched for. Else its mark's number among a line's.
UNKNOWN = -2
ALWAYS = -1
# JavaScript's whole numbers of 31 bits are the quick ones.
MARKS_IN_NUMBER = 30
MOST_LINES = 1500
KEY_LIMIT = 2147483647
KEY_CHARACTERS = 10

# The number of each expression by its key; for each character its code in a piece, 0 between words.
NUMBERS = __new__(Map())
CODES = __new__(Uint8Array(128))
# For each hash the place of its marks in KNOWN's, 0 for none.
PLACES = __new__(Uint32Array(32768))
KNOWN: dict[str, Any] = {"marks": None}
LINES = __new__(Map())
# The line that was last asked for, with its marks: one is asked for many expressions in a row.
LAST: dict[str, Any] = {"line": None, "marks": None}


def know_triggers(rows: Any) -> None:
    if NUMBERS.size > 0:
        return
    __pragma__(
        "js",
        "{}",
        """
    const characters = "abcdefghijklmnopqrstuvwxyz0123456789_";
    for (let place = 0; place < characters.length; place += 1) CODES[characters.charCodeAt(place)] = place + 1;
    const size = Math.ceil(rows.length / MARKS_IN_NUMBER);
    const marks = new Uint32Array(size * rows.reduce((count, row) => count + row[1].length / 4, 1));
    let end = size;
    for (let number = 0; number < rows.length; number += 1) {
      const pieces = rows[number][1];
      NUMBERS.set(rows[number][0], number);
      for (let start = 0; start < pieces.length; start += 4) {
        let code = 0;
        for (let place = start; place < start + 4; place += 1) code = (code << 6) | CODES[pieces.charCodeAt(place)];
        const hash = Math.imul(code, 0x9e3779b1) >>> 17;
        if (PLACES[hash] === 0) {
          PLACES[hash] = end;
          end += size;
        }
        marks[PLACES[hash] + Math.floor(number / MARKS_IN_NUMBER)] |= 1 << number % MARKS_IN_NUMBER;
      }
    }
    KNOWN.marks = marks;
    """,
    )
    search_where(may_match)


def note_line(text: Any) -> None:
    __pragma__(
        "js",
        "{}",
        """
    if (LINES.has(text)) return;
    if (LINES.size >= MOST_LINES) LINES.clear();
    if (LAST.line === text) LAST.line = null;
    LINES.set(text, null);
    """,
    )


def marks_of(text: Any) -> list[Any]:
    """The marks of the expressions that a line may have, as many in each number as MARKS_IN_NUMBER."""
    marks: list[Any] = []
    __pragma__(
        "js",
        "{}",
        """
    const size = Math.ceil(NUMBERS.size / MARKS_IN_NUMBER);
    for (let place = 0; place < size; place += 1) marks.push(0);
    const known = KNOWN.marks;
    let code = 0;
    for (let place = 0; place <= text.length; place += 1) {
      const unit = place < text.length ? text.charCodeAt(place) : 0;
      code = ((code << 6) | (unit < 128 ? CODES[unit] : 0)) & 0xffffff;
      const from = PLACES[Math.imul(code, 0x9e3779b1) >>> 17];
      if (from > 0) for (let number = 0; number < size; number += 1) marks[number] |= known[from + number];
    }
    """,
    )
    return marks


def key_of(source: Any) -> int:
    """What an expression is known by: `key_of` of toolchain/runtime/triggers.py."""
    key = 0
    __pragma__(
        "js",
        "{}",
        """
    const middle = Math.floor(source.length / 2);
    const end = source.slice(-KEY_CHARACTERS);
    const sample = source.slice(0, KEY_CHARACTERS) + source.slice(middle, middle + KEY_CHARACTERS) + end;
    key = source.length;
    for (let place = 0; place < sample.length; place += 1) key = (key * 31 + sample.charCodeAt(place)) % KEY_LIMIT;
    """,
    )
    return key


def may_match(wanted: Any, text: Any) -> bool:
    """Whether an expression may be in a text: always in one that was not noted."""
    result = True
    __pragma__(
        "js",
        "{}",
        """
    if (wanted.word !== ALWAYS) {
      if (text !== LAST.line) {
        LAST.marks = LINES.get(text);
        if (LAST.marks === null) LINES.set(text, (LAST.marks = marks_of(text)));
        LAST.line = text;
      }
      const marks = LAST.marks;
      if (marks !== undefined) {
        if (wanted.word === UNKNOWN) {
          const number = NUMBERS.get(key_of(wanted.source)) ?? -1;
          wanted.word = number < 0 ? ALWAYS : Math.floor(number / MARKS_IN_NUMBER);
          wanted.bit = number < 0 ? 0 : 1 << number % MARKS_IN_NUMBER;
        }
        if (wanted.word !== ALWAYS) {
          result = (marks[wanted.word] & wanted.bit) !== 0;
        }
      }
    }
    """,
    )
    return result
