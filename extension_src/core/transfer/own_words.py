"""What a person keeps in the settings to write again, answers and templates, brought together with those of a file. Pure."""

from typing import Any

from extension_src.core.applications.fields import MOST_ANSWERS, MOST_TEMPLATES
from extension_src.core.applications.shapes import fitted
from extension_src.core.storage.kept import SETTINGS

NAMES = ["answers", "letter_templates"]


def merged_words(here: Any, theirs: Any) -> dict[str, Any]:
    """{answers, letter_templates} as far as the settings `theirs`, of a file, add to those here.

    An answer that differs is added beside the one here, since nobody knows which is right; a template changes none that is
    here.
    """
    merged: dict[str, Any] = {}
    own = fitted(here, SETTINGS)
    others = fitted(theirs, SETTINGS)
    answers = _merged_answers(_list(own, "answers"), _list(others, "answers"))
    if len(answers) > len(_list(own, "answers")):
        merged["answers"] = answers
    templates = _merged_templates(_list(own, "letter_templates"), _list(others, "letter_templates"))
    if len(templates) > len(_list(own, "letter_templates")):
        merged["letter_templates"] = templates
    return merged


def _list(settings: Any, name: str) -> list[Any]:
    """The list under a name in settings that fit, [] where there are none."""
    return settings[name] if settings is not None and name in settings else []


def _merged_answers(here: list[Any], theirs: list[Any]) -> list[Any]:
    together = list(here)
    for one in theirs:
        same = [
            other for other in together if other["question"] == one["question"] and other["answer"] == one["answer"]
        ]
        if len(same) > 0 or len(together) >= MOST_ANSWERS:
            continue
        identifier: str = one["id"]
        while any([other["id"] == identifier for other in together]):
            identifier += "-2"
        together.append({"id": identifier, "question": one["question"], "answer": one["answer"]})
    return together


def _merged_templates(here: list[Any], theirs: list[Any]) -> list[Any]:
    together = list(here)
    for one in theirs:
        same = [other for other in together if other["kind"] == one["kind"] and other["language"] == one["language"]]
        if len(same) == 0 and len(together) < MOST_TEMPLATES:
            together.append(one)
    return together
