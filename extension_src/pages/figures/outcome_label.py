"""The outcome of an application, in words."""

from extension_src.browser.i18n import text
from extension_src.core.figures.measures import WAITING
from extension_src.pages.parts.status_select import status_label


def outcome_label(status: str, settings) -> str:
    """A status in words; an application without an answer is called waiting."""
    return text("outcome_waiting") if status == WAITING else status_label(status, settings)
