"""Loading the SDKs, which takes seconds, when nobody waits: once the first answer of a process is out."""

import asyncio
import gc
import time
from collections.abc import Awaitable, Callable

from backend.service import logs

QUIET_SECONDS = 2
"""After so long without a request it begins by itself."""


class WarmUp:
    """Runs its loads one after the other, once. Whoever needs one earlier loads it without waiting for the rest."""

    def __init__(self, *loads: Callable[[], Awaitable[object]]) -> None:
        self._loads = loads
        self._running: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Load in the background, unless that has begun."""
        if self._running is None:
            self._running = asyncio.create_task(self._run())

    def begin_when_quiet(self) -> None:
        """Begin in a while, if no answer does so before."""
        asyncio.get_running_loop().call_later(QUIET_SECONDS, self.begin)

    async def _run(self) -> None:
        began = time.perf_counter()
        for load in self._loads:
            await load()
        # What was loaded stays. A full collection, which stops every request, would look through all of it: 180 ms of a
        # round of 50 checks (benchmarks/backend_load.py).
        gc.freeze()
        logs.event("warm", ms=round((time.perf_counter() - began) * 1000, 1))
