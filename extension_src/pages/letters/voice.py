"""The person's own voice: a note on how they write, read from a letter of theirs, and the words they never use."""

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.letters.sending import NOTE_LIMIT
from extension_src.pages.letters.sending import voice_of


class VoiceActs:
    """Keeps the voice in the settings."""

    def __init__(self, letters):
        self.letters = letters
        # What is typed and not kept yet: a drawing must not put the kept words back.
        self.typed = {}

    def hold(self, name: str, words: str) -> None:
        """Hold what is typed until it is kept."""
        self.typed[name] = words

    def shown(self, name: str) -> str:
        """What the field shows: what is typed, else what is kept."""
        return self.typed[name] if name in self.typed else voice_of(self.letters.page.state["settings"], name)

    async def keep(self, name: str, words: str) -> None:
        """Keep the note (`style`) or the words never used (`avoid`)."""
        fields = {f"letter_{name}": words.strip()}
        # Shown at once: a letter may be asked for before the worker answers.
        page = self.letters.page
        page.update({"settings": Object.assign({}, page.state["settings"], fields)})
        await self.letters.actions.request({"type": "settings", "fields": fields})
        if name in self.typed and self.typed[name].strip() == fields[f"letter_{name}"]:
            self.typed.pop(name)

    async def read(self, letter: str) -> bool:
        """Read the style of a letter into the note; gives whether it told one."""
        note = self.letters.sending.part.note_on_style(letter)
        if note == "":
            self.letters.actions.say(text("voice_short"), None)
            return False
        self.hold("style", note)
        await self.keep("style", note)
        return True


def voice_view(page):
    """The folded part of the form."""

    async def read(event):
        field = document.getElementById("voice-letter")
        if await page.voice.read(field.value):
            field.value = ""
            document.getElementById("voice-style").focus()

    letter = [
        h("label", {"for": "voice-letter"}, [text("voice_letter")]),
        h("textarea", {"id": "voice-letter", "rows": 4}, []),
    ]
    children = [
        h("summary", {}, [text("voice")]),
        _note("style", page),
        _note("avoid", page),
        h("div", {"class": "field"}, letter),
        h("button", {"type": "button", "onClick": read}, [text("voice_read")]),
    ]
    return h("details", {"class": "letter-voice", "key": "voice"}, children)


def _note(name: str, page):
    identifier = f"voice-{name}"
    field = {
        "id": identifier,
        "maxLength": NOTE_LIMIT,
        "value": page.voice.shown(name),
        "onInput": lambda event: page.voice.hold(name, event.target.value),
        "onChange": lambda event: page.voice.keep(name, event.target.value),
    }
    return h(
        "div", {"class": "field"}, [h("label", {"for": identifier}, [text(f"voice_{name}")]), h("input", field, [])]
    )
