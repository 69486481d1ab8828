"""A warning at the top of a page: copies are not written into the person's folder. It has the button that mends this.

If a JobTrack tab is opened and closed without asking for the permission, the browser no longer offers "on every visit": so
every page has the button.
"""

from extension_src.browser.i18n import text
from extension_src.browser.page_state import PageState
from extension_src.browser.stored import follow, settings, stored_one, use_settings
from extension_src.browser.turns import begun
from extension_src.browser.view import h
from extension_src.core.storage.folder_copies import KEY
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.copies.folder_acts import FolderActs
from extension_src.pages.parts.copies.problem_words import problem_words
from extension_src.pages.parts.notice import notice_view


class CopyWarning:
    """The warning, a small page with its own state above the page it is on."""

    def __init__(self, root):
        state = {"folder": None, "asks_grant": False, "other_tabs": 0, "notice": None}
        self.page = PageState(state, self.view, root)
        self.actions = Actions(self.page)
        self.folder_acts = FolderActs(self.page, self.actions)

    async def start(self) -> None:
        self.page.state["folder"] = await stored_one(KEY)
        self.page.draw_now()
        follow(self.stored_changed)

    async def stored_changed(self, keys: list[str]) -> None:
        if "settings" in keys:
            await use_settings(await settings())
            self.page.update({})
        if KEY in keys:
            self.page.update({"folder": await stored_one(KEY)})

    def view(self, state):
        record = state["folder"]
        notice = None
        if state["notice"] is not None:
            notice = notice_view(state["notice"], self.actions)
        if record is None or record["problem"] is None:
            return h("div", {}, [notice])
        children = [h("p", {}, problem_words(record))]
        if record["problem"]["kind"] == "grant":
            allow = {"type": "button", "onClick": lambda event: self.folder_acts.allow()}
            children.append(h("button", allow, [text("folder_allow")]))
        else:
            children.append(h("a", {"class": "button", "href": "settings.html#folder"}, [text("folder_see")]))
        return h("div", {}, [h("div", {"class": "warning"}, children), notice])


def warn_of_copies() -> None:
    """Put the warning at the top of this page; it stays empty while there is no problem."""
    root = document.createElement("div")
    root.className = "copy-warning"
    root.setAttribute("role", "region")
    root.setAttribute("aria-label", text("setting_copies"))
    document.body.prepend(root)
    begun(CopyWarning(root).start())
