"""Types that stand for others."""

from typing import Any, TypeVar

# A record that comes out as it went in.
Kept = TypeVar("Kept", bound=Any)
