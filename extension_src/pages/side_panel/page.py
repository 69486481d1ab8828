"""The side panel: what stands beside a page, for as long as the person leaves it open. It follows the tab in front."""

from extension_src.browser.stored import follow, settings, stored_one
from extension_src.browser.turns import begun
from extension_src.core.letters.form_facts import form_facts
from extension_src.pages.parts.beside.overview import Overview
from extension_src.pages.side_panel.following import Following


async def start() -> None:
    overview = Overview(document.getElementById("page"), True)
    following = Following(overview)

    async def stored_changed(keys: list[str]) -> None:
        await read_own_facts(overview.page, keys)

    await overview.start()
    await following.start()
    await read_own_facts(overview.page, ["settings"])
    follow(stored_changed)


async def read_own_facts(page, keys: list[str]) -> None:
    """Read what the CV in use says that forms ask for, where one of these storage keys decides that."""
    chosen = await settings()
    key = f"cv:{chosen['default_cv']}"
    if key in keys or "settings" in keys:
        cv = await stored_one(key)
        page.update({"own_facts": [] if cv is None else form_facts(cv["text"])})


begun(start())
