"""A number as a text writes it, with its value and the role it plays."""

from extension_src.core.native.numbers import floor


class Quantity:
    """Words `first` to `last` (included) that write a number. `key` is its value as text; `role` one of ROLES, "thing" with
    the `noun` that is counted, or "none"."""

    def __init__(self, first: int, last: int, value: float) -> None:
        self.first = first
        self.last = last
        self.value = value
        self.key = key_of(value)
        self.role = "none"
        self.noun = ""
        self.is_word = False
        self.is_rough = False
        # Whether it says that there were more.
        self.is_over = False
        # Whether it says that there were fewer.
        self.is_under = False
        self.scale = 1
        # Its value with the scale of the number it leads to: `from 2.4 to 5.1 million`.
        self.shared_key = ""


def key_of(value: float) -> str:
    """A value as text, the same on both runtimes."""
    return str(floor(value * 1000 + 0.5))
