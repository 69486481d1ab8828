"""`POST /v1/letters`: a letter streamed as it is written. Nothing of it is kept; the extension checks what it claims."""

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from backend.billing.context import Using
from backend.billing.entitlement import require_pro
from backend.letters.languages import Language, language_of
from backend.letters.model import Model, Writing, model
from backend.letters.prompt import RULES, Address, Length, Region, Tone, most_tokens, prompt
from backend.letters.streaming import EventStream, Send, sse
from backend.letters.texts import plain, visible
from backend.service.identity import Asking
from backend.service.limits import Charge, Limits
from backend.service.problems import Problem, responses
from backend.settings import Settings

CV_LENGTH = 3_000
JOB_LENGTH = 1_500
DRAFT_LENGTH = 4_000
NOTE_LENGTH = 300
"""Characters. Longer texts are refused: the extension cuts, and shows what it sends."""

A_LETTER = r"\w"
"""What has no letter and no digit is no text; what has them in markup alone is refused below."""

router = APIRouter()

EVENT: dict[str, Any] = {
    "type": "object",
    "required": ["event", "data"],
    "properties": {
        "event": {"type": "string", "enum": ["text", "done", "error"]},
        "data": {"type": "string", "contentMediaType": "application/json"},
    },
}
"""Of each event of the stream; docs/backend.md describes their data."""


def _cleaned(text: str) -> str:
    """The text as the model is to see it. One of which nothing is left is refused, before anything is counted."""
    if not (cleaned := plain(text)):
        raise PydanticCustomError("nothing_visible", "nothing of it can be read")
    return cleaned


CV = Annotated[str, StringConstraints(min_length=1, max_length=CV_LENGTH, pattern=A_LETTER), AfterValidator(_cleaned)]
Job = Annotated[str, StringConstraints(min_length=1, max_length=JOB_LENGTH, pattern=A_LETTER), AfterValidator(_cleaned)]


Note = Annotated[str, StringConstraints(min_length=1, max_length=NOTE_LENGTH)]


class LetterRequest(BaseModel):
    """Everything a letter needs, and all that is sent."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)
    cv: CV = Field(description="What the letter may use of the CV, as text.")
    job: Job = Field(description="What the letter answers of the listing, as text.")
    tone: Tone = "professional"
    length: Length = "medium"
    language: Language | None = Field(default=None, description="None: that of the listing.")
    region: Region | None = Field(default=None, description="Whose English or Spanish. None: as the listing's.")
    address: Address | None = Field(default=None, description="How a Spanish letter speaks to its reader.")
    style: Note | None = Field(default=None, description="A note on how the user writes.")
    avoid: Note | None = Field(default=None, description="Words that the user never uses.")
    instruction: Note | None = Field(default=None, description="The user's wish for the letter, or for its draft.")
    draft: Annotated[str, StringConstraints(min_length=1, max_length=DRAFT_LENGTH)] | None = Field(
        default=None, description="The draft that the wish is to change."
    )


@router.post(
    "/v1/letters",
    status_code=200,
    response_class=EventStream,
    responses={
        200: {
            "description": "Events `text`, then `done` or `error`.",
            "content": {"text/event-stream": {"schema": EVENT}},
        },
        **responses(
            "installation_required",
            "subscription_required",
            "payment_due",
            "body_too_large",
            "invalid_request",
            "limit_reached",
            "model_broken",
            "model_busy",
            "model_refused",
            "model_stalled",
            "model_unavailable",
            "not_configured",
            "storage_unavailable",
        ),
    },
)
async def write_letter(
    wanted: LetterRequest, caller: Asking, billing: Using, model: Annotated[Model, Depends(model)]
) -> EventStream:
    """Write a cover letter for one listing."""
    if missing := billing.settings.missing("anthropic_api_key", "secret_keys"):
        raise Problem("not_configured", missing=missing)
    record = await require_pro(billing, caller)
    charge = await billing.limits.use("letters", record.customer)
    return EventStream(lambda send: _Letter(wanted, billing.settings, billing.limits, model, charge).write(send))


class _Letter:
    def __init__(self, wanted: LetterRequest, settings: Settings, limits: Limits, model: Model, charge: Charge) -> None:
        self._wanted, self._settings, self._limits, self._model, self._charge = wanted, settings, limits, model, charge
        self._written: list[str] = []

    async def write(self, send: Send) -> None:
        """Stream the letter; a problem before its first piece is raised, a later one is an event."""
        await self._model.load()
        try:
            async with asyncio.timeout(self._settings.letter_seconds):
                async with self._model.writing(
                    system=RULES, prompt=self._prompt(), tokens=most_tokens(self._wanted.length, self._wanted.draft)
                ) as writing:
                    await self._forward(writing, send)
        except TimeoutError:
            await self._broken(Problem("model_stalled"), send)
        except Problem as problem:
            await self._broken(problem, send)

    async def _forward(self, writing: Writing, send: Send) -> None:
        async for piece in _shown(writing.pieces()):
            self._written.append(piece)
            await send(sse("text", {"text": piece}))
        letter = "".join(self._written)
        if writing.stop_reason == "refusal" or not letter.strip():
            raise Problem("model_refused")
        await send(sse("done", {"language": language_of(letter), "stop_reason": writing.stop_reason or "end_turn"}))

    async def _broken(self, problem: Problem, send: Send) -> None:
        if not self._written:
            await self._give_back()
            raise problem
        await send(sse("error", problem.body()))

    async def _give_back(self) -> None:
        try:
            await self._limits.give_back(self._charge)
        except Problem:
            return  # The store has told the log; the reader gets the problem that came first.

    def _prompt(self) -> str:
        wanted = self._wanted
        return prompt(
            cv=wanted.cv,
            job=wanted.job,
            tone=wanted.tone,
            length=wanted.length,
            language=wanted.language or language_of(wanted.job),
            region=wanted.region,
            address=wanted.address,
            style=_visible(wanted.style),
            avoid=_visible(wanted.avoid),
            instruction=_visible(wanted.instruction),
            draft=_visible(wanted.draft),
        )


def _visible(text: str | None) -> str | None:
    return visible(text) if text else None


async def _shown(pieces: AsyncIterator[str]) -> AsyncIterator[str]:
    async for piece in pieces:
        if shown := visible(piece):
            yield shown
