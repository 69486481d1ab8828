"""The language model, through Anthropic's SDK: one streamed message, and typed refusals when it fails."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import anthropic
import httpx2
from anthropic.types import RawMessageStreamEvent, ThinkingConfigParam

from backend.service import logs
from backend.service.problems import Problem
from backend.settings import Settings

CONNECT_SECONDS = 5
READ_OUT_SECONDS = 1
THINKING: dict[str, ThinkingConfigParam] = {
    "disabled": {"type": "disabled"},
    "adaptive": {"type": "adaptive"},
}


class Model:
    """Writes text. Nothing that goes through it is kept, logged or traced."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._client: anthropic.AsyncAnthropic | None = None
        if settings.anthropic_api_key:
            stall = settings.model_stall_seconds
            self._client = anthropic.AsyncAnthropic(
                api_key=settings.anthropic_api_key.get_secret_value(),
                base_url=settings.anthropic_base_url,
                max_retries=settings.model_retries,
                timeout=httpx2.Timeout(stall, connect=min(CONNECT_SECONDS, stall)),
                # Its spans can be told by the environment to carry messages.
                open_telemetry=False,
            )

    async def close(self) -> None:
        """Let go of every connection."""
        if self._client:
            await self._client.close()

    @asynccontextmanager
    async def writing(self, *, system: str, prompt: str, tokens: int) -> AsyncIterator["Writing"]:
        """A message being written; leaving the block ends the request to the model, finished or not.

        Raises a `model_...` Problem.
        """
        assert self._client, "who asks for a letter is told before what is missing"
        try:
            async with await self._client.messages.create(
                model=self._settings.letter_model,
                max_tokens=tokens,
                system=system,
                messages=[{"role": "user", "content": prompt}],
                thinking=THINKING[self._settings.letter_thinking],
                stream=True,
            ) as stream:
                yield Writing(aiter(stream), self._settings.model_stall_seconds)
        except anthropic.APITimeoutError as error:
            raise _told(Problem("model_stalled"), error) from error
        except anthropic.APIStatusError as error:
            raise _told(Problem("model_busy" if _busy(error) else "model_unavailable"), error) from error
        except anthropic.AnthropicError as error:
            raise _told(Problem("model_unavailable"), error) from error


class Writing:
    """The text of one message as it comes."""

    def __init__(self, events: AsyncIterator[RawMessageStreamEvent], stall_seconds: float) -> None:
        self._events = events
        self._stall_seconds = stall_seconds
        self.stop_reason: str | None = None

    async def pieces(self) -> AsyncIterator[str]:
        """The pieces in order; afterwards `stop_reason` says why it ended.

        Raises Problem `model_stalled` when no event comes in time (pings do not count), `model_broken` when
        the stream ends or fails before its end.
        """
        ended = False
        while not ended:
            try:
                async with asyncio.timeout(self._stall_seconds):
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
            elif event.type == "message_delta":
                self.stop_reason = event.delta.stop_reason
            ended = event.type == "message_stop"
        await self._read_out()

    async def _read_out(self) -> None:
        """Read on to the end of the answer, which comes at once: only then can the connection be used again."""
        with suppress(TimeoutError, anthropic.AnthropicError, httpx2.HTTPError, ValueError):
            async with asyncio.timeout(READ_OUT_SECONDS):
                async for _ in self._events:
                    pass  # pragma: no cover - the model's last event is the last, today


def _busy(error: anthropic.APIStatusError) -> bool:
    # An error inside a stream comes with the stream's own status, 200: its type is in the body.
    return error.status_code in (429, 529) or getattr(error, "type", None) in (
        "overloaded_error",
        "rate_limit_error",
    )


def _told(problem: Problem, error: Exception) -> Problem:
    logs.event("model", error=error, code=problem.code)
    return problem
