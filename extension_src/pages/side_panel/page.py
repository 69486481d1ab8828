"""The side panel: what stands beside a page, for as long as the person leaves it open. It follows the tab in front."""

from extension_src.browser.stored import follow
from extension_src.browser.turns import begun
from extension_src.pages.parts.beside.overview import Overview
from extension_src.pages.side_panel.following import Following


async def start() -> None:
    overview = Overview(document.getElementById("page"), True)
    following = Following(overview)
    await overview.start()
    await following.start()
    follow(following.stored_changed)


begun(start())
