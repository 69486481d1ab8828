"""The address of an application's listing: a web address, or nothing. Pure."""

from extension_src.core.applications.limits import EDITABLE_LIMITS
from extension_src.core.applications.shapes import web_address
from extension_src.core.types.applications import Application


def with_web_address(application: Application) -> None:
    """Make `url` a web address: `https://` is added where it is missing, and any other text becomes a line of the notes,
    so that it is no link but is not lost."""
    url: str = application["url"].strip()
    known = typed_address(url)
    if url != "" and known == "" and url not in application["notes"]:
        notes = url if application["notes"] == "" else application["notes"] + "\n" + url
        application["notes"] = notes[: EDITABLE_LIMITS["notes"]]
    application["url"] = known


def typed_address(typed: str) -> str:
    """The web address that a person typed, with https:// added where they left it out; '' when it is no web address."""
    url = typed.strip()
    known = web_address(url)
    if known == "" and "." in url and "://" not in url and "@" not in url:
        known = web_address("https://" + url)
    return known
