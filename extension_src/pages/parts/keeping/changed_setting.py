"""Changes a setting that is made of what it was: a list to which something is added, one of several templates."""

from extension_src.browser.turns import Turns

# Of this page. One change is made after another, each of what the one before it left, so that no item of a list is lost while
# another is on its way.
turns = Turns()


async def change_setting(actions, name: str, change) -> bool:
    """Set the setting to what `change` makes of the page's `settings`; gives whether it was kept."""
    return await turns.in_turn(lambda: _keep_changed(actions, name, change))


async def _keep_changed(actions, name: str, change) -> bool:
    page = actions.page
    fields = {}
    fields[name] = change(page.state["settings"])
    answer = await actions.request({"type": "settings", "fields": fields})
    if answer is not None:
        page.update({"settings": Object.assign({}, page.state["settings"], answer["settings"])})
    return answer is not None
