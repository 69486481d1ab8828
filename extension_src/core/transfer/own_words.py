"""What a person keeps in the settings to write again, answers and templates, brought together with those of a file. Pure."""

from collections.abc import Mapping
from typing import Any

from extension_src.core.applications.limits import MOST_ANSWERS, MOST_TEMPLATES
from extension_src.core.applications.shapes import fitted
from extension_src.core.storage.kept import SETTINGS
from extension_src.core.types.settings import Answer, Settings, Template

NAMES = ["answers", "letter_templates"]


def merged_words(here: object, theirs: object) -> Settings:
    """{answers, letter_templates} as far as the settings `theirs`, of a file, add to those here.

    An answer that differs is added beside the one here, since nobody knows which is right; a template changes none that is
    here.
    """
    merged: Settings = {}
    own: Settings | None = fitted(here, SETTINGS)
    others: Settings | None = fitted(theirs, SETTINGS)
    answers = _merged_answers(_list(own, "answers"), _list(others, "answers"))
    if len(answers) > len(_list(own, "answers")):
        merged["answers"] = answers
    templates = _merged_templates(_list(own, "letter_templates"), _list(others, "letter_templates"))
    if len(templates) > len(_list(own, "letter_templates")):
        merged["letter_templates"] = templates
    return merged


def _list(settings: Mapping[str, Any] | None, name: str) -> list[Any]:
    """The list under a name in settings that fit, [] where there are none."""
    return settings[name] if settings is not None and name in settings else []


def _merged_answers(here: list[Answer], theirs: list[Answer]) -> list[Answer]:
    together = list(here)
    for one in theirs:
        if _words(one) in [_words(other) for other in together] or len(together) >= MOST_ANSWERS:
            continue
        together.append(
            {
                "id": _free_id(one["id"], [other["id"] for other in together]),
                "question": one["question"],
                "answer": one["answer"],
            }
        )
    return together


def _words(answer: Answer) -> str:
    return f"{answer['question']}\n{answer['answer']}"


def _free_id(identifier: str, taken: list[str]) -> str:
    """The id, made longer until it is not among those taken."""
    while identifier in taken:
        identifier += "-2"
    return identifier


def _merged_templates(here: list[Template], theirs: list[Template]) -> list[Template]:
    together = list(here)
    for one in theirs:
        same = [other for other in together if other["kind"] == one["kind"] and other["language"] == one["language"]]
        if len(same) == 0 and len(together) < MOST_TEMPLATES:
            together.append(one)
    return together
