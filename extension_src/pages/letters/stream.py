"""Receives a letter from the service, shows it while it comes, and stores it in the application whatever happens."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.browser.pro_client import ProError, stream_letter
from extension_src.core.letters.drafts import new_draft
from extension_src.core.letters.subscription import is_pro

# After these problems the stored subscription record is out of date, so the service is asked again.
ASK_AGAIN = ["subscription_required", "payment_due"]


class LetterStream:
    """Receives at most one letter at a time."""

    def __init__(self, letters):
        self.letters = letters
        self.page = letters.page
        self.controller = None
        self.draft = None

    async def write(self) -> None:
        """Ask for a letter and store the text received, whether it is whole, stopped or broken off."""
        if self.page.state["writing"] is not None:
            return
        self.letters.flush()
        state = self.page.state
        await self.letters.pro.check(False)
        if state["problem"] is not None or not is_pro(state["subscription"], Date.now()):
            return
        body = self.letters.sending.request()
        await self.receive(lambda signal: stream_letter(body, signal, self.heard), False)

    async def receive(self, ask, is_on_device: bool) -> None:
        """Receive the letter that `ask(signal)` has written; it raises ProError."""
        self.letters.flush()
        choices = self.page.state["choices"]
        draft = new_draft(Date.now(), "broken")
        if is_on_device:
            draft["on_device"] = True
        for name in ["tone", "length", "language", "instruction", "cv"]:
            draft[name] = choices[name]
        self.draft = draft
        self.controller = __new__(AbortController())
        self.page.update({"writing": {"text": ""}, "problem": None, "said": text("letter_writing")})
        try:
            await ask(self.controller.signal)
        except ProError as error:
            await self.ended(error)
            return
        await self.ended(None)

    def heard(self, name: str, data) -> None:
        """Handle one event of the stream; unknown events are ignored, such as the claims that older services send."""
        draft: Any = self.draft
        if name == "text":
            self.heard_text(data["text"])
        elif name == "done":
            draft["written_in"] = data["language"] or ""
            draft["ending"] = "max_tokens" if data["stop_reason"] == "max_tokens" else "done"

    def heard_text(self, piece: str) -> None:
        """Show one more piece of the letter."""
        draft: Any = self.draft
        draft["text"] += piece
        self.page.update({"writing": {"text": draft["text"]}})

    def loaded(self, share) -> None:
        """Show how much of the browser's model was downloaded, 0 to 1."""
        self.page.update({"writing": {"text": "", "loaded": share}})

    async def ended(self, error) -> None:
        """Store the draft if any text came, and show what went wrong, if anything."""
        draft: Any = self.draft
        self.draft = None
        if error is not None and error.code == "stopped":
            draft["ending"] = "stopped"
        self.page.update({"writing": None, "said": text("letter_ready") if error is None else ""})
        if draft["text"] != "":
            await self.letters.add(draft)
        if error is None:
            self.letters.choose("instruction", "")
        elif error.code != "stopped":
            if error.code in ASK_AGAIN:
                await self.letters.pro.check(True)
            self.letters.pro.fail(error.code, error.retry_at)

    def stop(self) -> None:
        if self.controller is not None:
            self.controller.abort()

    def leave(self) -> None:
        """End the request and store the text received so far, because the page is being closed."""
        if self.draft is not None and self.draft["text"] != "":
            self.draft["ending"] = "stopped"
            self.letters.add(self.draft)
            self.draft = new_draft(self.draft["at"], "stopped")
        self.stop()
