"""Tells once, after an update, what the new version reads or keeps that the one before did not."""

from extension_src.browser.i18n import text
from extension_src.browser.view import h


def news_view(keys: list[str]):
    """The section with these texts (`core/news/changes.py`), None without any."""
    if len(keys) == 0:
        return None
    lines = [h("li", {"key": key}, [text(key)]) for key in keys]
    children = [h("h2", {"id": "news"}, [text("news")]), h("ul", {}, lines)]
    return h("section", {"class": "asked news", "key": "news", "aria-labelledby": "news"}, children)
