"""How far the scoring against a changed CV has come: said quietly, and gone when it is done."""

from extension_src.browser.format import number
from extension_src.browser.i18n import filled
from extension_src.browser.stored import stored_one
from extension_src.browser.view import h

# A round over fewer is done before it could be read.
SHOWN_FROM = 100


async def scoring_round():
    """The round that is going on, {done, total, ...}, or None."""
    return await stored_one("rescoring")


def scoring_view(round_now):
    """The line with its bar, or None."""
    if round_now is None or round_now["total"] < SHOWN_FROM:
        return None
    places = {"done": number(round_now["done"]), "total": number(round_now["total"])}
    words = filled("scoring_progress", places)
    progress = {"value": round_now["done"], "max": round_now["total"], "aria-label": words}
    # No live region: it would be read out ten times a second.
    children = [h("progress", progress, []), h("span", {"aria-hidden": "true"}, [words])]
    return h("p", {"class": "scoring", "key": "scoring"}, children)
