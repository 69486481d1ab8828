"""Letters without Pro: a prompt to paste into any assistant, and the browser's own model where there is one."""

from typing import Any

from extension_src.browser.errors import JavaScriptError
from extension_src.browser.i18n import text
from extension_src.browser.letters.device_model import UNAVAILABLE, device_availability, stream_on_device
from extension_src.browser.view import h
from extension_src.core.letters.sending import text_language
from extension_src.pages.parts.icons import icon


class FreeLetters:
    """The two ways; both use the texts, the choices and the rules that Pro's letters have."""

    def __init__(self, letters):
        self.letters = letters
        self.page = letters.page
        # The language for which the model was asked last.
        self.language = ""

    def wanted_language(self) -> str:
        """The language of the next letter; "" when it is the listing's and nobody knows that."""
        state = self.page.state
        return state["choices"]["language"] or text_language(state["listing"])

    async def look(self) -> None:
        """Ask the browser whether it can write the next letter."""
        language = self.wanted_language()
        if language != self.language:
            self.language = language
            device = await device_availability(language)
            self.page.update({"device": device})
            if device not in [UNAVAILABLE, "available"]:
                # Waiting for the rules after the press could outlast the press, without which Chrome downloads nothing.
                await self.letters.part("prompting")

    async def copy_prompt(self) -> None:
        """Copy the rules, the choices and the texts as one prompt."""
        part = await self.letters.part("prompting")
        if part is None:
            return
        try:
            await navigator.clipboard.writeText(part.whole(self.letters.sending.request()))
        except JavaScriptError:
            self.letters.actions.fail("copy-failed")
            return
        self.letters.actions.say(text("prompt_copied"), None)

    async def write(self) -> None:
        """Have the browser write the letter; it is shown while it comes, checked and kept as Pro's are."""
        part = await self.letters.part("prompting")
        if part is None or self.page.state["writing"] is not None:
            return
        stream = self.letters.stream
        rules = part.rules()
        task = part.task(self.letters.sending.request())
        language = self.wanted_language()

        async def ask(signal):
            await stream_on_device(rules, task, language, signal, stream.loaded, lambda piece: stream.heard_text(piece))
            stream.heard("done", {"language": language, "stop_reason": "end_turn"})

        await stream.receive(ask, True)
        self.page.update({"device": await device_availability(language)})


def free_view(state, page, is_waiting: bool):
    """The ways without Pro."""
    copy = {
        "type": "button",
        "key": "prompt",
        "disabled": is_waiting,
        "aria-describedby": "prompt-hint",
        "onClick": lambda event: page.free.copy_prompt(),
    }
    children = [
        h("div", {"class": "buttons", "key": "copy"}, [h("button", copy, [icon("copy"), text("prompt_copy")])]),
        h("p", {"class": "hint", "id": "prompt-hint", "key": "hint"}, [text("prompt_hint")]),
    ]
    children.extend(_device(state, page, is_waiting))
    return h("div", {"class": "free", "key": "free-ways"}, children)


def _device(state, page, is_waiting: bool) -> list[Any]:
    """The browser's own model; nothing where there is none."""
    if state["device"] == UNAVAILABLE:
        return []
    is_here = state["device"] == "available"
    write = {
        "type": "button",
        "disabled": is_waiting,
        "aria-describedby": "device-hint",
        "onClick": lambda event: page.free.write(),
    }
    label = text("device_write") if is_here else text("device_download")
    hint = text("device_hint") if is_here else text("device_download_hint")
    return [
        h("div", {"class": "buttons", "key": "device"}, [h("button", write, [label])]),
        h("p", {"class": "hint", "id": "device-hint", "key": "device-hint"}, [hint]),
    ]
