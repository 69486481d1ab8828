"""The kinds of messages that are written about an application, and which one is likely now. Pure."""

from typing import Any

from extension_src.core.letters.messages.fields import past_interview

KINDS = [
    "cv_email",
    "why_us",
    "form_answer",
    "follow_up",
    "thanks",
    "feedback",
    "acceptance",
    "refusal",
    "withdrawal",
]
# These are typed into a form of the employer's or the board's, and have no subject.
FORM_KINDS = ["why_us", "form_answer"]
LANGUAGES = ["en", "es"]
BY_STATUS = {
    "saved": "cv_email",
    "applied": "follow_up",
    "offer": "acceptance",
    "rejected": "feedback",
    "ghosted": "follow_up",
    "withdrawn": "withdrawal",
}


def likely_kind(application: Any, now: int) -> str:
    """The kind that a person most likely writes now, by the status and the last interview."""
    status: str = application["status"]
    if status in BY_STATUS:
        return BY_STATUS[status]
    return "thanks" if past_interview(application, now) is not None else "follow_up"


def language_for(listing_language: str, interface_language: str) -> str:
    """The language of a message: the listing's where there are templates in it, else the interface's."""
    return listing_language if listing_language in LANGUAGES else interface_language
