"""The words of a calendar file (`core/transfer/calendar.py`)."""

from extension_src.browser.i18n import text
from extension_src.core.types.transfer import CalendarTexts


def calendar_texts() -> CalendarTexts:
    """The calendar's name, and the summaries of follow-ups and appointments."""
    kinds = {}
    for kind in ["interview", "call", "test", "meeting"]:
        kinds[kind] = text("kind_" + kind)
    summary = text("calendar_summary")
    return {"name": text("calendar_name"), "summary": summary, "meeting": text("calendar_meeting"), "kinds": kinds}
