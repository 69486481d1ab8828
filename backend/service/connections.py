"""HTTP connections that nobody can hold open with half a request."""

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol


def patient(seconds: float) -> type[H11Protocol]:
    """uvicorn's protocol, with so many seconds for a request to arrive: uvicorn itself waits for ever.

    Once it is there, nothing is limited here: a letter takes its time.
    """

    class Patient(H11Protocol):
        _arriving: asyncio.TimerHandle | None = None

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._watch()

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            self._watch()

        def connection_lost(self, exc: Exception | None) -> None:
            self._arrived()
            super().connection_lost(exc)

        def _watch(self) -> None:
            if self.conn.their_state not in (h11.IDLE, h11.SEND_BODY):
                self._arrived()
            elif self._arriving is None:
                self._arriving = self.loop.call_later(seconds, self._give_up)

        def _arrived(self) -> None:
            if self._arriving:
                self._arriving.cancel()
                self._arriving = None

        def _give_up(self) -> None:
            self._arriving = None
            self.transport.abort()

    return Patient
