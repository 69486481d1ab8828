"""What is sent for a letter, and how the person writes: loaded with the form that asks for a letter."""

from typing import Any

from extension_src.core.letters.choosing.cv import chosen_cv
from extension_src.core.letters.choosing.job import chosen_job
from extension_src.core.letters.sending import CV_LIMIT, JOB_LIMIT
from extension_src.core.letters.style import style_note


def chosen_texts(cv: str, listing: str, application, quotes: list[str]) -> dict[str, Any]:
    """What is sent of CV and listing: {cv: {text, left_out}, job: {text, left_out}}."""
    title = application["title"]
    return {
        "cv": chosen_cv(cv, listing, title, quotes, CV_LIMIT),
        "job": chosen_job(listing, title, application["company"], JOB_LIMIT),
    }


def note_on_style(letter: str) -> str:
    """The note on how a letter is written; "" when it is too short to tell."""
    return style_note(letter)
