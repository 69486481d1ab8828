"""A message made of a template and an application. Pure."""

from typing import Any

from extension_src.core.letters.messages.fields import FROM_RECORDS
from extension_src.core.letters.messages.filling import fields_in, filled_in, known
from extension_src.core.native.tables import Table


def written(template: Any, values: Table) -> dict[str, Any]:
    """{subject, text, asked}: the template filled in; `asked`: the ids of its fields that a person is to fill in, those
    that no record can know and those that it does not say."""
    subject: str = template["subject"]
    body: str = template["body"]
    fields = fields_in(subject + "\n" + body)
    asked = [name for name in fields if name not in FROM_RECORDS or known(values, name) == ""]
    return {
        "subject": filled_in(subject.replace("\n", " "), values),
        "text": filled_in(body, values),
        "asked": asked,
    }
