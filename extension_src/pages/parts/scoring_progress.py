"""A quiet line with the progress of scoring against a changed CV; it disappears when the scoring is done."""

from extension_src.browser.format import number
from extension_src.browser.i18n import filled
from extension_src.browser.stored import stored_one
from extension_src.browser.view import h

# Applications in a round; a smaller round is done before anyone could read its progress.
SHOWN_FROM = 100


async def scoring_round():
    """The scoring round that is running, {done, total, ...}, or None."""
    return await stored_one("rescoring")


def scoring_view(round_now):
    """The line with its progress bar, or None."""
    if round_now is None or round_now["total"] < SHOWN_FROM:
        return None
    places = {"done": number(round_now["done"]), "total": number(round_now["total"])}
    words = filled("scoring_progress", places)
    progress = {"value": round_now["done"], "max": round_now["total"], "aria-label": words}
    # Not a live region, because screen readers would read it out ten times a second.
    children = [h("progress", progress, []), h("span", {"aria-hidden": "true"}, [words])]
    return h("p", {"class": "scoring", "key": "scoring"}, children)
