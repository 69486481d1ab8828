"""What is sent for a letter: chosen by the program, read and changed by the person."""

from typing import Any

from extension_src.browser.turns import begun
from extension_src.core.letters.drafts import chosen_draft
from extension_src.core.letters.sending import letter_request, text_language


class Sending:
    """The texts that go out with the next letter. What the person changed in them holds until CV or listing change."""

    def __init__(self, letters):
        self.letters = letters
        # The module loaded/asking.py, once it was loaded.
        self.part: Any = None
        self.is_loading = False
        # What was chosen of which texts, and the person's own texts in place of it.
        self.known: dict[str, Any] = {"of": [], "texts": None, "language": ""}
        self.own: dict[str, Any] = {"cv": None, "job": None}

    def texts(self):
        """{cv, job}, each {text, left_out, is_own}; None until the part that chooses them is loaded."""
        state = self.letters.page.state
        record = state["application"]
        of: list[str] = [self.letters.chosen_cv(), state["listing"], record["title"], record["company"]]
        if self.part is None:
            if not self.is_loading:
                self.is_loading = True
                begun(self.load())
            return None
        known: list[str] = self.known["of"]
        if len(known) == 0 or any([of[place] != known[place] for place in range(len(of))]):
            texts = self.part.chosen_texts(of[0], of[1], record, quotes_of(record))
            self.known = {"of": of, "texts": texts, "language": text_language(of[1])}
            self.own = {"cv": None, "job": None}
        shown = {}
        for name in ["cv", "job"]:
            chosen = self.known["texts"][name]
            is_own = self.own[name] is not None
            words = self.own[name] if is_own else chosen["text"]
            shown[name] = {"text": words, "left_out": chosen["left_out"], "is_own": is_own}
        return shown

    async def load(self) -> None:
        self.part = await self.letters.part("asking")
        self.letters.page.update({})

    def change(self, name: str, words) -> None:
        """Send these words of `cv` or `job`; None: what the program chose."""
        self.own[name] = words
        self.letters.page.update({})

    def is_spanish(self) -> bool:
        """Whether the letter is asked for in Spanish, so that it says tú or usted."""
        language = self.letters.page.state["choices"]["language"]
        return language.startswith("es") or (language == "" and self.known["language"] == "es")

    def request(self) -> dict[str, Any]:
        """The body of the request for the next letter."""
        texts = self.texts()
        choices = self.letters.page.state["choices"].copy()
        if not self.is_spanish():
            choices["address"] = ""
        for name in ["style", "avoid"]:
            choices[name] = voice_of(self.letters.page.state["settings"], name)
        shown = chosen_draft(self.letters.drafts())
        choices["draft"] = "" if shown is None else shown["text"]
        return letter_request(texts["cv"]["text"], texts["job"]["text"], choices)


def quotes_of(application) -> list[Any]:
    """The lines of the CV that the matcher found to answer the listing."""
    match = application["match"] if "match" in application else None
    if match is None or "have" not in match:
        return []
    return [item["cv_quote"] for item in match["have"] if "cv_quote" in item]


def voice_of(settings, name: str) -> str:
    """What the person keeps of how they write: `style` or `avoid`."""
    key = f"letter_{name}"
    return settings[key] if key in settings else ""
