"""What a page tells and hears while a CV file is read (browser/cv_file.py)."""

from collections.abc import Callable
from typing import TypeAlias

# Called with the page that was read and how many there are.
OnProgress: TypeAlias = Callable[[int, int], object]
