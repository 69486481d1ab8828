"""A limit of an instance's own, in memory, for what anybody may ask without being known."""

import time

from backend.service.problems import Problem

MINUTE = 60
MOST_KNOWN = 10_000


class Pace:
    """At most `most` a minute from an address."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._minute = 0
        self._seen: dict[str, int] = {}

    def step(self, address: str) -> None:
        """Count one. Raises Problem `limit_reached`."""
        minute = int(time.time()) // MINUTE
        if minute != self._minute or len(self._seen) >= MOST_KNOWN:
            self._minute, self._seen = minute, {}
        seen = self._seen[address] = self._seen.get(address, 0) + 1
        if seen > self._most:
            again = (minute + 1) * MINUTE
            wait = max(1, again - int(time.time()))
            told = {"Retry-After": str(wait)}
            raise Problem("limit_reached", limit="requests", retry_at=again * 1000, headers=told)
