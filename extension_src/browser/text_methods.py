"""Makes `strip`, `lstrip` and `rstrip` remove the same characters as in Python: the build runs this first in every entry.

Transcrypt maps them to `trim`, which leaves U+001C to U+001F and U+0085 and removes the byte order mark.
"""


def adopt_python_strip() -> None:
    """Replace the three methods of text; a text without one of these characters still goes through `trim`."""
    __pragma__(
        "js",
        "{}",
        """
        const white = new RegExp('[\\\\t-\\\\r\\\\x1c-\\\\x20\\\\x85\\\\xa0\\\\u1680\\\\u2000-\\\\u200a'
          + '\\\\u2028\\\\u2029\\\\u202f\\\\u205f\\\\u3000]');
        const odd = new RegExp("[\\\\x1c-\\\\x1f\\\\x85\\\\ufeff]");
        // Walked from the ends: an expression for a run at the end is tried at each of its characters.
        const start = (text) => {
          let place = 0;
          while (place < text.length && white.test(text[place])) place += 1;
          return place;
        };
        const end = (text, first) => {
          let place = text.length;
          while (place > first && white.test(text[place - 1])) place -= 1;
          return place;
        };
        String.prototype.strip = function () {
          if (!odd.test(this)) return this.trim();
          const first = start(this);
          return this.slice(first, end(this, first));
        };
        String.prototype.lstrip = function () {
          return odd.test(this) ? this.slice(start(this)) : this.trimStart();
        };
        String.prototype.rstrip = function () {
          return odd.test(this) ? this.slice(0, end(this, 0)) : this.trimEnd();
        };
        """,
    )
