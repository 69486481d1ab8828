"""Makes `strip`, `lstrip` and `rstrip` take away what Python takes away: the build runs this first in every entry.

Transcrypt maps them to `trim`, which leaves U+001C to U+001F and U+0085 and takes the byte order mark.
"""


def adopt_python_strip() -> None:
    """Replace the three methods of text; texts without one of the odd characters still go through `trim`."""
    __pragma__(
        "js",
        "{}",
        """
        const white = '[\\\\t-\\\\r\\\\x1c-\\\\x20\\\\x85\\\\xa0\\\\u1680\\\\u2000-\\\\u200a'
          + '\\\\u2028\\\\u2029\\\\u202f\\\\u205f\\\\u3000]+';
        const odd = new RegExp("[\\\\x1c-\\\\x1f\\\\x85\\\\ufeff]");
        const start = new RegExp('^' + white);
        const end = new RegExp(white + '$');
        String.prototype.strip = function () {
          return odd.test(this) ? this.replace(start, '').replace(end, '') : this.trim();
        };
        String.prototype.lstrip = function () {
          return odd.test(this) ? this.replace(start, '') : this.trimStart();
        };
        String.prototype.rstrip = function () {
          return odd.test(this) ? this.replace(end, '') : this.trimEnd();
        };
        """,
    )
