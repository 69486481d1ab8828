"""Screenshots of the popup and the tracker, light and dark, in both languages."""

from pathlib import Path

from playwright.sync_api import Page

from tests.browser.chromium import Browser

# The size Chrome gives the popup, and a laptop's window.
SIZES = {"popup": (380, 600), "tracker": (1280, 800)}
THEMES = ("light", "dark")
LANGUAGES = ("en", "es")


def opened(browser: Browser, name: str) -> Page:
    """A page of the extension, rendered, at its usual size."""
    width, height = SIZES[name]
    page = browser.open_page(f"{name}.html")
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_selector("[data-ready]")
    page.wait_for_selector("[data-app-id]")
    page.evaluate("Promise.all(document.getAnimations().map(animation => animation.finished))")
    return page


def choose(browser: Browser, language: str, theme: str) -> None:
    """Set language and theme as the settings page does."""
    browser.in_extension(
        "fields => chrome.runtime.sendMessage({type: 'settings', fields})", {"language": language, "theme": theme}
    )


def take_pictures(browser: Browser, folder: Path) -> list[Path]:
    """Write NAME-LANGUAGE-THEME.png for every page, language and theme; gives the files."""
    folder.mkdir(parents=True, exist_ok=True)
    taken = []
    for language in LANGUAGES:
        for theme in THEMES:
            choose(browser, language, theme)
            for name in SIZES:
                page = opened(browser, name)
                target = folder / f"{name}-{language}-{theme}.png"
                page.screenshot(path=target)
                page.close()
                taken.append(target)
    return taken
