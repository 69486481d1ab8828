"""Shows on the badge how well the open listing fits, where the person switched that on; a listing that is kept has its own mark.

Chrome disconnects the ports when it puts the worker to sleep: a page at rest is not read, and its next address wakes the worker.
"""

from extension_src.background import badge
from extension_src.background.matching import match_of
from extension_src.background.open_tab.listing import listing_in
from extension_src.background.store import store
from extension_src.browser.errors import JavaScriptError
from extension_src.browser.storage import local
from extension_src.browser.tabs.beside_page import connected_page
from extension_src.browser.turns import begun
from extension_src.core.native.tables import Table, entry, keys_of, new_table, put
from extension_src.core.types.settings import Settings

# The port to each tab's page, by the tab's id.
ports: Table = new_table()


def is_on(settings: Settings | None) -> bool:
    """Whether the person wants the number; `settings`: the stored record, or None."""
    return settings is not None and "badge_fit" in settings and settings["badge_fit"]


async def follow(tab_id: int) -> None:
    """Show the number of the tab's listing, now and after each change of the page."""
    leave(tab_id)
    try:
        put(ports, f"{tab_id}", await connected_page(tab_id, lambda: begun(show(tab_id))))
    except JavaScriptError:
        # The page is gone already.
        return


async def show(tab_id: int) -> None:
    listing = await listing_in(tab_id)
    if listing is None or await store.tracked_id(listing) != "":
        return
    match = await match_of(listing, "")
    if match is not None and match["fit"] is not None and entry(ports, f"{tab_id}") is not None:
        badge.show_fit(tab_id, match["fit"])


async def look() -> None:
    """Leave every page where the number was switched off."""
    stored = await local.get(["settings"])
    if is_on(stored["settings"] if "settings" in stored else None):
        return
    for key in keys_of(ports):
        if entry(ports, key) is not None:
            leave(Number(key))
            badge.show_nothing(Number(key))


def leave(tab_id: int) -> None:
    port: ChromePort | None = entry(ports, f"{tab_id}")
    if port is not None:
        put(ports, f"{tab_id}", None)
        port.disconnect()
