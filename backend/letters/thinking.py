"""How each of Anthropic's models thinks before it writes, and what that asks of a request.

Sources: the Python SDK's `ModelParam` and `ThinkingConfigParam` (anthropic 2.12 and later), and platform.claude.com
of November 2026, "What's new in Claude Sonnet 5.5" (`disabled` answers 400, `between_tools` turns thinking off),
"... Opus 5.5" (thinking cannot be turned off), "... Haiku 5.5" and "Thinking" (tokens of thinking count towards
`max_tokens`).
"""

from dataclasses import dataclass
from typing import Any, Literal

from backend.settings import Settings

Mode = Literal["disabled", "between_tools", "adaptive"]

LEAST: tuple[tuple[str, Mode], ...] = (
    ("claude-sonnet-5-5", "between_tools"),
    ("claude-opus-5-5", "adaptive"),
    ("claude-fable-5", "adaptive"),
    ("claude-mythos", "adaptive"),
    ("claude-haiku-5", "disabled"),
    ("claude-sonnet-5", "disabled"),
    ("claude-opus-5", "disabled"),
    ("claude-opus-4", "disabled"),
    ("claude-sonnet-4", "disabled"),
    ("claude-haiku-4", "disabled"),
)
"""The beginnings of the models' names with the least thinking each allows; the first that fits counts.

A model that is not named here thinks as it does by itself, which none refuses.
"""
ROOM = 8_000
"""Tokens for thinking beside those of the letter; what is not thought costs nothing."""


@dataclass(frozen=True)
class Thinking:
    """What a request says of thinking, and whether time and tokens must be left for it."""

    thinking: dict[str, str] | None
    output_config: dict[str, str] | None
    thinks: bool

    @classmethod
    def of(cls, settings: Settings) -> "Thinking":
        """As the settings and the model want it."""
        least = next((mode for name, mode in LEAST if settings.letter_model.startswith(name)), None)
        mode = least if settings.letter_thinking == "least" else settings.letter_thinking
        thinks = mode in (None, "adaptive")
        effort = settings.letter_effort or ("low" if mode == "adaptive" else None)
        return cls({"type": mode} if mode else None, {"effort": effort} if effort else None, thinks)

    def tokens(self, letter: int) -> int:
        """The most tokens of an answer whose letter takes at most `letter`."""
        return letter + (ROOM if self.thinks else 0)

    def parameters(self) -> dict[str, Any]:
        """The request's parameters."""
        named = {"thinking": self.thinking, "output_config": self.output_config}
        return {name: value for name, value in named.items() if value is not None}
