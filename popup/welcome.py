"""The first page a person sees: three steps, none of them needed."""

from extension_src.browser.i18n import text
from extension_src.browser.page_state import PageState
from extension_src.browser.stored import follow, settings, use_settings
from extension_src.browser.view import h
from popup.actions import Actions
from popup.page_frame import page_frame

STEPS = ["apply", "cv", "pin"]


class WelcomePage:
    """The page's state: the settings, for the language alone."""

    def __init__(self, root):
        self.page = PageState({"settings": None, "notice": None}, self.view, root)
        self.actions = Actions(self.page)

    async def start(self) -> None:
        await self.read()
        self.page.draw_now()
        document.documentElement.dataset.ready = "true"
        follow(self.stored_changed)

    async def read(self) -> None:
        chosen = await settings()
        await use_settings(chosen)
        document.title = f"{text('welcome_title')} · JobTrack"
        self.page.update({"settings": chosen})

    async def stored_changed(self, keys: list) -> None:
        if "settings" in keys:
            await self.read()

    def view(self, state):
        steps = []
        for step in STEPS:
            words = [h("h2", {}, [text(f"welcome_{step}")]), h("p", {}, [text(f"welcome_{step}_text")])]
            if step == "cv":
                words.append(
                    h("p", {}, [h("a", {"class": "button primary", "href": "cv.html"}, [text("welcome_cv_link")])])
                )
            steps.append(h("li", {"key": step}, words))
        foot = [h("a", {"class": "button", "href": "tracker.html"}, [text("open_tracker")])]
        children = [
            h("p", {"class": "lead", "key": "lead"}, [text("welcome_lead")]),
            h("ol", {"class": "steps", "key": "steps"}, steps),
            h("div", {"class": "welcome-foot", "key": "foot"}, foot),
        ]
        return page_frame("welcome.html", text("welcome_title"), children, state, self.actions)


WelcomePage(document.getElementById("page")).start()
