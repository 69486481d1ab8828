"""What must stand in a line for an expression to match it. The build puts it here, for V8 alone.

`toolchain/runtime/triggers.py` reads it from the expressions."""

from typing import Any

TRIGGERS: list[list[Any]] = []
