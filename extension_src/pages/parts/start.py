"""How a page starts: it reads the settings, speaks their language, draws, and follows what is stored."""

from collections.abc import Callable

from extension_src.browser.i18n import text
from extension_src.browser.stored import settings, use_settings
from extension_src.core.types.settings import Settings
from extension_src.pages.parts.copies.warning import warn_of_copies


async def settings_in_use(title: str) -> Settings:
    """The settings, with language and theme applied and the page titled with the text `title`."""
    chosen = await settings()
    await use_settings(chosen)
    entitle(title)
    return chosen


def entitle(title: str) -> None:
    """Give the page the text `title` as its title. None names an application or company: the browser keeps titles in its
    history."""
    document.title = f"{text(title)} · JobTrack"


def begin(page, stored_changed: Callable[[list[str]], object]) -> None:
    """Draw the page's first view, follow what is stored, and warn where copies fail."""
    page.begin(stored_changed)
    warn_of_copies()
