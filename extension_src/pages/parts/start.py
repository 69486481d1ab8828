"""How a page starts: it reads the settings, speaks their language, draws, and follows what is stored."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.browser.stored import settings, use_settings
from extension_src.pages.parts.copies.warning import warn_of_copies


async def settings_in_use(title: str) -> dict[str, Any]:
    """The settings, with language and theme applied and the page titled with the text `title`.

    No title names an application or company: the browser keeps the titles of pages in its history.
    """
    chosen = await settings()
    await use_settings(chosen)
    document.title = f"{text(title)} · JobTrack"
    return chosen


def begin(page, stored_changed: Any) -> None:
    """Draw the page's first view, follow what is stored, and warn where copies fail."""
    page.begin(stored_changed)
    warn_of_copies()
