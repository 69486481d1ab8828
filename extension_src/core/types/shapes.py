"""What a stored value may be (core/applications/shapes.py)."""

from typing import Any, TypeAlias

# `kind`, and what bounds a value of that kind: a limit, the lowest and highest number, the choices, the shapes within.
Shape: TypeAlias = dict[str, Any]
