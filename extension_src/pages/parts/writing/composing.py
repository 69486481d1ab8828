"""Messages made of templates, an application and the CV that it went out with, in the language of its listing."""

from typing import Any

from extension_src.browser.format import long_day
from extension_src.browser.i18n import language
from extension_src.browser.stored import application, cvs, listing_text, settings
from extension_src.core.applications.follow_ups import first_contact, mailto
from extension_src.core.letters.messages.fields import past_interview, values_of
from extension_src.core.letters.messages.kinds import language_for
from extension_src.core.letters.messages.own import template_for
from extension_src.core.letters.messages.writing import written
from extension_src.core.letters.sender import sender_of
from extension_src.core.letters.sending import text_language
from extension_src.core.listings.boards import BOARD_NAMES


def message_language(listing: str) -> str:
    """The language of messages about this listing, "en" or "es"."""
    return language_for(text_language(listing), language())


def composed(record, template, texts: list[Any], asked: dict[str, Any]) -> dict[str, Any]:
    """{subject, text, asked} of a template (`core/letters/messages/writing.py`). `texts`: the stored CVs; `asked`: what the
    person filled in, by field."""
    now = Date.now()
    meeting = past_interview(record, now)
    said = {
        "date": _day(record["applied_at"], template["language"]),
        "interview": "" if meeting is None else _day(meeting["at"], template["language"]),
        "board": BOARD_NAMES.get(record["board"], ""),
    }
    values = values_of(record, said, sender_of(_cv_text(record, texts)), now)
    return written(template, values, asked)


def _day(at: int, name: str) -> str:
    return long_day(at, name) if at > 0 else ""


def _cv_text(record, texts: list[Any]) -> str:
    """The text of the CV that the application went out with, else of the newest; "" without any."""
    used: Any = record["cv"] if "cv" in record else ""
    for cv in texts:
        if cv["id"] == used:
            return cv["text"]
    return texts[0]["text"] if len(texts) > 0 else ""


def mail_address(record, message) -> str:
    """The `mailto:` address with a message, to the first contact that has an e-mail address."""
    return mailto(first_contact(record)["email"], message["subject"], message["text"])


def draft_address(record, listing: str, chosen, texts: list[Any]) -> str:
    """The `mailto:` address with the follow-up. `listing`: its text; `chosen`: the settings; `texts`: the stored CVs."""
    template = template_for(chosen, "follow_up", message_language(listing))
    return mail_address(record, composed(record, template, texts, {}))


async def stored_draft_address(identifier: str) -> str:
    """The `mailto:` address with the follow-up of a stored application."""
    record = await application(identifier)
    return draft_address(record, await listing_text(identifier), await settings(), await cvs())
