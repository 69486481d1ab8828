"""What a view is made of (browser/view.py)."""

from __future__ import annotations

from typing import TypeAlias

# An element's child: a description, a text, a number, or None for nothing.
Child: TypeAlias = "View | str | float | None"
