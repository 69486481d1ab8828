"""A person's own templates: a list in the settings, `letter_templates`, of {kind, language, subject, body}. Pure.

Only what differs from the original is kept; without an own template the original holds.
"""

from typing import Any

from extension_src.core.letters.messages.kinds import KINDS, LANGUAGES
from extension_src.core.letters.messages.originals import ORIGINALS
from extension_src.core.native.records import is_list, is_record, is_text

FIELD = "letter_templates"


def own_templates(settings: Any) -> list[Any]:
    """The own templates in the settings; malformed ones are left out."""
    if not is_record(settings) or FIELD not in settings or not is_list(settings[FIELD]):
        return []
    return [one for one in settings[FIELD] if _is_template(one)]


def original(kind: str, language: str) -> dict[str, str]:
    """The original template: {kind, language, subject, body}."""
    texts = ORIGINALS[kind + "_" + language]
    return {"kind": kind, "language": language, "subject": texts[0], "body": texts[1]}


def template_for(settings: Any, kind: str, language: str) -> dict[str, str]:
    """The person's template of this kind and language, else the original."""
    found = original(kind, language)
    for one in own_templates(settings):
        if _is_of(one, found):
            found = {"kind": kind, "language": language, "subject": one["subject"], "body": one["body"]}
    return found


def is_original(template: Any) -> bool:
    """Whether the template says what the original says."""
    first = original(template["kind"], template["language"])
    return bool(first["subject"] == template["subject"] and first["body"] == template["body"])


def with_template(templates: list[Any], template: Any) -> list[Any]:
    """The templates with this one in the place of the earlier one of its kind and language; the original is not kept."""
    kept = [one for one in templates if not _is_of(one, template)]
    if not is_original(template):
        kept.append(template)
    return kept


def _is_template(value: Any) -> bool:
    return (
        is_record(value)
        and all([name in value and is_text(value[name]) for name in ["kind", "language", "subject", "body"]])
        and value["kind"] in KINDS
        and value["language"] in LANGUAGES
    )


def _is_of(one: Any, other: Any) -> bool:
    return bool(one["kind"] == other["kind"] and one["language"] == other["language"])
