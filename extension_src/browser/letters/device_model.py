"""The browser's own language model, where it has one: Chrome's Prompt API (`LanguageModel`, extension pages from Chrome 138).

Nothing of it leaves the device. Source: https://developer.mozilla.org/en-US/docs/Web/API/LanguageModel
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from extension_src.browser.errors import JavaScriptError, name_of
from extension_src.browser.pro_client import ProError

UNAVAILABLE = "unavailable"
# What the model may need to understand besides the language of what it writes: the rules are in English.
RULES_LANGUAGE = "en"


def _options(language: str) -> dict[str, Any]:
    """What a session must be able to do; asked for in the same words by `availability` and `create`."""
    understood = [language] if language == RULES_LANGUAGE else [language, RULES_LANGUAGE]
    return {
        "expectedInputs": [{"type": "text", "languages": understood}],
        "expectedOutputs": [{"type": "text", "languages": [language]}],
    }


async def device_availability(language: str) -> str:
    """Whether the model writes in this language: "available", "downloadable", "downloading" or "unavailable"."""
    if language == "" or "LanguageModel" not in globalThis:
        return UNAVAILABLE
    try:
        return await globalThis.LanguageModel.availability(_options(language))
    except JavaScriptError:
        # It knows no such language, or a policy switched it off.
        return UNAVAILABLE


async def stream_on_device(
    rules: str,
    prompt: str,
    language: str,
    signal: AbortSignal,
    on_loaded: Callable[[float], object],
    on_text: Callable[[str], object],
) -> None:
    """Have a text written. `on_loaded(share)`: how much of the model was downloaded, 0 to 1; `on_text(piece)`: the next piece.

    Must begin in an act of the person where the model is still to be downloaded: `create` is refused a few seconds after it.
    Raises ProError `stopped`, `device_too_long` (the model takes fewer words than it was given) or `device_failed`; what came
    before it holds the text so far.
    """
    options = _options(language)
    options["initialPrompts"] = [{"role": "system", "content": rules}]
    options["signal"] = signal
    options["monitor"] = lambda monitor: monitor.addEventListener(
        "downloadprogress", lambda event: on_loaded(event.loaded)
    )
    session = None
    try:
        session = await globalThis.LanguageModel.create(options)
        reader = session.promptStreaming(prompt, {"signal": signal}).getReader()
        piece = await reader.read()
        while not piece.done:
            on_text(piece.value)
            piece = await reader.read()
    except JavaScriptError as error:
        if signal.aborted:
            raise ProError("stopped", 0)
        # Thrown for the rules by `create`, and for the texts by `promptStreaming`.
        raise ProError("device_too_long" if name_of(error) == "QuotaExceededError" else "device_failed", 0)
    finally:
        # A session holds the model's memory until it is destroyed.
        if session is not None:
            session.destroy()
