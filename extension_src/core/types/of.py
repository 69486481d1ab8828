"""Types that stand for others."""

from collections.abc import Mapping
from typing import Any, TypeVar

# A record that comes out as it went in.
Kept = TypeVar("Kept", bound=Mapping[str, Any])
# What a list holds.
Item = TypeVar("Item")
