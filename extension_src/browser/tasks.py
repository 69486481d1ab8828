"""Work that nobody waits for."""

from collections.abc import Coroutine
from typing import Any


def begun(work: Coroutine[Any, Any, Any]) -> None:
    """Let what an async function does run beside what follows; calling the function began it, and the browser reports what it
    raises."""
