"""The language model, through Anthropic's SDK: one streamed message, and typed refusals when it fails."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from fastapi import Request

from backend.letters.thinking import Thinking
from backend.service import logs
from backend.service.problems import Problem
from backend.settings import Settings

if TYPE_CHECKING:
    import anthropic.types

CONNECT_SECONDS = 5
READ_OUT_SECONDS = 1
LOOK_AT = {
    400: ["LETTER_MODEL", "LETTER_THINKING", "LETTER_EFFORT"],
    401: ["ANTHROPIC_API_KEY"],
    403: ["ANTHROPIC_API_KEY"],
    404: ["LETTER_MODEL"],
}
"""By status of a refusal that no waiting mends: the settings to look at."""


class Model:
    """Writes text. Nothing that goes through it is kept, logged or traced."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._thinking = Thinking.of(settings)
        self._client: anthropic.AsyncAnthropic | None = None
        self._connecting = asyncio.Lock()

    async def close(self) -> None:
        """Let go of every connection."""
        if self._client:
            await self._client.close()

    @asynccontextmanager
    async def writing(self, *, system: str, prompt: str, tokens: int) -> AsyncIterator["Writing"]:
        """A message being written; leaving the block ends the request to the model, finished or not.

        Raises a `model_...` Problem.
        """
        client = await self.load()
        import anthropic

        try:
            async with await client.messages.create(
                model=self._settings.letter_model,
                max_tokens=self._thinking.tokens(tokens),
                system=system,
                messages=[{"role": "user", "content": prompt}],
                stream=True,
                **self._thinking.parameters(),
            ) as stream:
                yield Writing(aiter(stream), self._settings, thinks=self._thinking.thinks)
        except anthropic.APITimeoutError as error:
            raise _told(Problem("model_stalled"), error) from error
        except anthropic.APIStatusError as error:
            raise _told(_refusal(error), error) from error
        except anthropic.AnthropicError as error:
            raise _told(Problem("model_unavailable"), error) from error

    async def load_if_set(self) -> None:
        """Load the SDK where there is a key to use it with."""
        if not self._settings.missing("anthropic_api_key"):
            await self.load()

    async def load(self) -> "anthropic.AsyncAnthropic":
        """The SDK's client. Loading the SDK takes seconds: that is done off the loop's thread, and before it is needed
        if there is time.
        """
        async with self._connecting:
            if self._client is None:
                connected = await asyncio.to_thread(self._connected)
                self._client = connected
            return self._client

    def _connected(self) -> "anthropic.AsyncAnthropic":
        import anthropic
        import httpx2

        assert self._settings.anthropic_api_key, "who asks for a letter is told before what is missing"
        stall = self._settings.model_stall_seconds
        return anthropic.AsyncAnthropic(
            api_key=self._settings.anthropic_api_key.get_secret_value(),
            base_url=self._settings.anthropic_base_url,
            max_retries=self._settings.model_retries,
            timeout=httpx2.Timeout(stall, connect=min(CONNECT_SECONDS, stall)),
            # Its spans can be told by the environment to carry messages.
            open_telemetry=False,
        )


class Writing:
    """The text of one message as it comes."""

    def __init__(
        self, events: AsyncIterator["anthropic.types.RawMessageStreamEvent"], settings: Settings, *, thinks: bool
    ) -> None:
        self._events = events
        self._stall_seconds = settings.model_stall_seconds
        self._first_seconds = settings.model_thinking_seconds if thinks else settings.model_stall_seconds
        self.stop_reason: str | None = None

    async def pieces(self) -> AsyncIterator[str]:
        """The pieces in order; afterwards `stop_reason` says why it ended.

        Raises Problem `model_stalled` when no text comes in time (pings do not count), `model_broken` when the
        stream ends or fails before its end. A model that thinks has longer for its first piece.
        """
        import anthropic
        import httpx2

        loop = asyncio.get_running_loop()
        deadline = loop.time() + self._first_seconds
        ended = False
        while not ended:
            try:
                async with asyncio.timeout_at(deadline):
                    event = await anext(self._events)
            except (TimeoutError, httpx2.TimeoutException) as error:
                raise _told(Problem("model_stalled"), error) from error
            except StopAsyncIteration as error:
                raise _told(Problem("model_broken"), error) from error
            except anthropic.APIStatusError as error:
                raise _told(Problem("model_busy" if _busy(error) else "model_broken"), error) from error
            except (anthropic.AnthropicError, httpx2.HTTPError, ValueError) as error:
                raise _told(Problem("model_broken"), error) from error
            if event.type == "content_block_delta" and event.delta.type == "text_delta":
                yield event.delta.text
                deadline = loop.time() + self._stall_seconds
            elif event.type == "message_delta":
                self.stop_reason = event.delta.stop_reason
            ended = event.type == "message_stop"
        await self._read_out()

    async def _read_out(self) -> None:
        """Read on to the end of the answer, which comes at once: only then can the connection be used again."""
        import anthropic
        import httpx2

        with suppress(TimeoutError, anthropic.AnthropicError, httpx2.HTTPError, ValueError):
            async with asyncio.timeout(READ_OUT_SECONDS):
                async for _ in self._events:
                    pass  # pragma: no cover - the model's last event is the last, today


async def model(request: Request) -> Model:
    """The application's model."""
    found: Model = request.app.state.model
    return found


def _refusal(error: "anthropic.APIStatusError") -> Problem:
    if _busy(error):
        return Problem("model_busy")
    return Problem("model_unavailable", missing=LOOK_AT.get(error.status_code))


def _busy(error: "anthropic.APIStatusError") -> bool:
    # An error inside a stream comes with the stream's own status, 200: its type is in the body.
    return error.status_code in (429, 529) or getattr(error, "type", None) in (
        "overloaded_error",
        "rate_limit_error",
    )


def _told(problem: Problem, error: Exception) -> Problem:
    logs.event("model", error=error, code=problem.code, missing=problem.document.missing)
    return problem
