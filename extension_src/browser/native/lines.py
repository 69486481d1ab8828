"""Which expressions a noted line may have: one pass over it marks them all, for core/native/patterns.py in V8.

An expression has pieces of at most four characters, one of which every match has (`toolchain/runtime/triggers.py`).
"""

from typing import Any

from extension_src.browser.types.patterns import Expression
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
NUMBERS: Map[str, int] = __new__(Map())
CODES = __new__(Uint8Array(128))
CODE_BITS = 5
# The first of the marks of each piece, 0 for none: by its three characters, where a shorter one stands at each that ends with
# it; by the sign; by the hash of four, or at the next free place behind it, PIECES saying whose a place is.
OF_THREE = __new__(Uint16Array(32768))
OF_SIGN = __new__(Uint16Array(256))
OF_FOUR = __new__(Uint16Array(16384))
PIECES = __new__(Uint32Array(16384))
# Each mark's number and bit, and the next mark of the same piece.
MARKS = __new__(Uint16Array(65536))
NEXT = __new__(Uint16Array(65536))
# Each noted line by its text: `{text, marks, next}`, its marks once they are asked for, and the line that was asked for after it.
LINES: Map[str, Any] = __new__(Map())
# The line that was last asked for: it is asked for many expressions in a row, or the next one is, as before.
LAST: dict[str, object] = {"asked": None}


def know_triggers(rows: list[list[str]]) -> None:
    if NUMBERS.size > 0:
        return
    __pragma__(
        "js",
        "{}",
        """
    const characters = "abcdefghijklmnopqrstuvwxyz0_";
    for (let place = 0; place < characters.length; place += 1) CODES[characters.charCodeAt(place)] = place + 1;
    for (const digit of "123456789") CODES[digit.charCodeAt(0)] = CODES[48];
    let count = 0;
    const add = (places, place, mark) => {
      count += 1;
      MARKS[count] = mark;
      NEXT[count] = places[place];
      places[place] = count;
    };
    for (let number = 0; number < rows.length; number += 1) {
      const pieces = rows[number][1];
      const mark = (Math.floor(number / MARKS_IN_NUMBER) << CODE_BITS) | number % MARKS_IN_NUMBER;
      NUMBERS.set(rows[number][0], number);
      for (let start = 0; start < pieces.length; start += 4) {
        let code = 0;
        let length = 0;
        for (; length < 4 && pieces.charCodeAt(start + length) !== 32; length += 1) {
          code = (code << CODE_BITS) | CODES[pieces.charCodeAt(start + length)];
        }
        if (code === 0) add(OF_SIGN, pieces.charCodeAt(start) & 255, mark);
        else if (length === 4) add(OF_FOUR, place_of_four(code), mark);
        else for (let place = code; place < 32768; place += 1 << (CODE_BITS * length)) add(OF_THREE, place, mark);
      }
    }
    """,
    )
    search_where(may_match)  # type: ignore[arg-type]


def place_of_four(code: Any) -> int:
    """Where the first mark of a piece of four characters is, or is put."""
    place = 0
    __pragma__(
        "js",
        "{}",
        """
    place = Math.imul(code, 0x9e3779b1) >>> 18;
    while (PIECES[place] !== 0 && PIECES[place] !== code) place = (place + 1) & 16383;
    PIECES[place] = code;
    """,
    )
    return place


def note_line(text: str) -> None:
    __pragma__(
        "js",
        "{}",
        """
    if (LINES.has(text)) return;
    if (LINES.size >= MOST_LINES) {
      LINES.clear();
      LAST.asked = null;
    }
    LINES.set(text, {text, marks: null, next: null});
    """,
    )


def found_line(text: str) -> Any:
    """The noted line of a text, as the next of the one that was asked for before; None where it was not noted."""
    line = None
    __pragma__(
        "js",
        "{}",
        """
    line = LINES.get(text) ?? null;
    if (line !== null) {
      // Of two texts that are alike the same one is compared at once.
      line.text = text;
      if (LAST.asked !== null) LAST.asked.next = line;
    }
    """,
    )
    return line


def marks_of(text: str) -> list[int]:
    """The marks of the expressions that a line may have, as many in each number as MARKS_IN_NUMBER."""
    marks: list[int] = []
    __pragma__(
        "js",
        "{}",
        """
    for (let number = 0; number < NUMBERS.size; number += MARKS_IN_NUMBER) marks.push(0);
    let code = 0;
    for (let place = 0; place <= text.length; place += 1) {
      const unit = place < text.length ? text.charCodeAt(place) : 32;
      const one = unit < 128 ? CODES[unit] : 0;
      code = ((code << CODE_BITS) | one) & 0xfffff;
      for (let at = OF_THREE[code & 0x7fff]; at !== 0; at = NEXT[at]) marks[MARKS[at] >> CODE_BITS] |= 1 << (MARKS[at] & 31);
      let hash = Math.imul(code, 0x9e3779b1) >>> 18;
      while (PIECES[hash] !== 0 && PIECES[hash] !== code) hash = (hash + 1) & 16383;
      for (let at = OF_FOUR[hash]; at !== 0; at = NEXT[at]) marks[MARKS[at] >> CODE_BITS] |= 1 << (MARKS[at] & 31);
      if (one === 0 && unit !== 32) {
        for (let at = OF_SIGN[unit & 255]; at !== 0; at = NEXT[at]) marks[MARKS[at] >> CODE_BITS] |= 1 << (MARKS[at] & 31);
      }
    }
    """,
    )
    return marks


def key_of(source: str) -> int:
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


def may_match(wanted: Expression, text: str) -> bool:
    """Whether an expression may be in a text: always in one that was not noted."""
    result = True
    __pragma__(
        "js",
        "{}",
        """
    if (wanted.word !== ALWAYS) {
      let line = LAST.asked;
      if (line === null || line.text !== text) {
        line = line === null ? null : line.next;
        if (line === null || line.text !== text) line = found_line(text);
        if (line !== null) LAST.asked = line;
      }
      if (line !== null) {
        if (line.marks === null) line.marks = marks_of(text);
        if (wanted.word === UNKNOWN) {
          const number = NUMBERS.get(key_of(wanted.source)) ?? -1;
          wanted.word = number < 0 ? ALWAYS : Math.floor(number / MARKS_IN_NUMBER);
          wanted.bit = number < 0 ? 0 : 1 << number % MARKS_IN_NUMBER;
        }
        if (wanted.word !== ALWAYS) {
          result = (line.marks[wanted.word] & wanted.bit) !== 0;
        }
      }
    }
    """,
    )
    return result
