"""A message made of a template and an application. Pure."""

from typing import Any

from extension_src.core.letters.messages.filling import filled_in, open_fields
from extension_src.core.native.records import keys_of
from extension_src.core.native.tables import Table, put


def written(template: Any, values: Table, answers: Any) -> dict[str, Any]:
    """{subject, text, asked}: the template filled in with the values of the records and the person's answers, by field id.

    `asked`: the ids of the fields that a person is to fill in, whether or not they did: those that no record can know, and
    those that the records do not say.
    """
    subject: str = template["subject"]
    body: str = template["body"]
    asked = open_fields(subject + "\n" + body, values)
    for name in keys_of(answers):
        put(values, name, answers[name])
    return {
        "subject": filled_in(subject.replace("\n", " "), values),
        "text": filled_in(body, values),
        "asked": asked,
    }
