"""The letter's prompt for models other than the service's: loaded when one is asked for."""

from extension_src.core.letters.prompt import RULES, letter_prompt


def rules() -> str:
    """What a model is told once: the rules."""
    return RULES


def task(request) -> str:
    """What it is told for one letter."""
    return letter_prompt(request)


def whole(request) -> str:
    """Both in one text, to be pasted into an assistant."""
    return f"{RULES}\n\n{letter_prompt(request)}"
