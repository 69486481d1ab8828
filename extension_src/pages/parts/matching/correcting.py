"""What a person says beside their CVs, said and taken back where a match or a CV is shown."""

from extension_src.browser.i18n import text
from extension_src.browser.turns import begun
from extension_src.browser.view import h
from extension_src.core.match.corrections import correction


def say(actions, kind: str, name: str, value: str) -> None:
    """Keep what the person says; the notice offers to take it back."""
    begun(corrected(actions, correction(kind, name, value), False))


def take_back(actions, kind: str, name: str) -> None:
    """Forget what the person said of a thing: the CV decides again."""
    begun(corrected(actions, correction(kind, name, ""), True))


async def corrected(actions, said, is_taken_back: bool) -> None:
    if said["kind"] in ["years", "pay"] and said["value"] == "":
        # The worker takes numbers alone; what is taken back is found by its kind and name.
        said = Object.assign({}, said, {"value": "0"})
    answer = await actions.request({"type": "correct", "correction": said, "is_taken_back": is_taken_back})
    if answer is not None:
        actions.say(text("said_taken_back" if is_taken_back else "said_kept"), answer["undo"])


def quiet_button(words: str, label: str, act):
    """A small button; `label` names it to who does not see what it stands beside."""
    properties = {"type": "button", "class": "quiet small", "aria-label": label, "onClick": lambda event: act()}
    return h("button", properties, [words])
