"""The follow-up e-mail that a person can check and send, as a `mailto:` address."""

from extension_src.browser.format import long_date
from extension_src.browser.i18n import filled
from extension_src.core.applications.follow_ups import draft_values, mailto
from extension_src.pages.parts.application_row import title_of


def draft_address(record) -> str:
    """The `mailto:` address with the draft, to the application's first contact that has an e-mail address."""
    values = draft_values(record, long_date(record["applied_at"]))
    values["title"] = title_of(record)
    # Unknown values must leave no gap in the text.
    values["name"] = " " + values["name"] if values["name"] != "" else ""
    values["place"] = filled("follow_up_place", values) if values["company"] != "" else ""
    body = filled("follow_up_body", values).replace("\n\n\n\n", "\n\n")
    return mailto(values["to"], filled("follow_up_subject", values), body)
