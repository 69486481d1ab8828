"""An aiohttp application in a thread of the test, so that the test can look into it."""

import asyncio
import threading
from typing import Any

from aiohttp import web

from tests.backend.processes import free_port


class LocalServer:
    """Serves `self.app` on loopback between `start` and `stop`."""

    def __init__(self) -> None:
        self.app = web.Application()
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def start(self) -> None:
        """Listen."""
        self._thread.start()
        self.run(self._listen())

    def stop(self) -> None:
        """Close every connection and end the thread."""
        self.run(self._runner.cleanup())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def run(self, coroutine: Any) -> Any:
        """Run a coroutine on the server's loop and wait for its result."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(30)

    async def _listen(self) -> None:
        # A handler whose client leaves is cancelled, which is how the tests see that it left.
        self._runner = web.AppRunner(self.app, access_log=None, handler_cancellation=True)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()
