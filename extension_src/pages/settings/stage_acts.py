"""A person's acts on their own stages: added, renamed, placed, removed into another with a way back."""

from typing import Any

from extension_src.browser.i18n import filled, text
from extension_src.browser.stored import all_rows
from extension_src.browser.turns import begun
from extension_src.core.applications.statuses import (
    STATUSES,
    placed_stage,
    renamed_stage,
    stage_problem,
    with_stage,
    without_stage,
)
from extension_src.core.native.lists import joined
from extension_src.pages.parts.keeping.changed_setting import change_setting
from extension_src.pages.parts.status_select import status_label


class StageActs:
    """The acts of a page whose state has `stage` (the name being typed) and `removing` (what is asked before a removal)."""

    def __init__(self, page, actions):
        self.page = page
        self.actions = actions

    def changed(self, change):
        """A promise of whether the stages that `change` makes of the settings were kept."""
        return change_setting(self.actions, "stages", change)

    def keep(self, change) -> None:
        begun(self.changed(change))

    def add(self) -> None:
        """Add the stage whose name was typed; its place is after the interview."""
        stages = self.page.state["settings"]["stages"]
        label = self.page.state["stage"]
        problem = stage_problem(label, stages, [text("status_" + status) for status in STATUSES])
        if problem != "":
            self.actions.fail(problem)
            return
        self.keep(lambda settings: with_stage(label, "interview", settings["stages"], Date.now()))
        self.page.update({"stage": ""})

    def rename(self, identifier: str, label: str) -> None:
        """Give the stage another name."""
        stages = self.page.state["settings"]["stages"]
        others = [stage for stage in stages if stage["id"] != identifier]
        problem = stage_problem(label, others, [text("status_" + status) for status in STATUSES])
        if problem != "":
            self.actions.fail(problem)
            # The field shows the name that the stage still has.
            self.page.update({"settings": Object.assign({}, self.page.state["settings"])})
            return
        self.keep(lambda settings: renamed_stage(identifier, label, settings["stages"]))

    def place(self, identifier: str, after: str) -> None:
        """Place the stage behind a status or another stage."""
        self.keep(lambda settings: placed_stage(identifier, after, settings["stages"]))

    async def remove(self, identifier: str) -> None:
        """Remove the stage; where applications are in it, ask first where they go."""
        rows = await all_rows()
        ids = [row["id"] for row in rows if row["status"] == identifier]
        if len(ids) > 0:
            self.page.update({"removing": {"id": identifier, "ids": ids, "to": "interview"}})
        else:
            await self.take_out(identifier, None)

    async def move_and_remove(self) -> None:
        """Move the applications of the stage that is being removed, then remove it."""
        removing = self.page.state["removing"]
        message = {"type": "change", "ids": removing["ids"], "fields": {"status": removing["to"]}}
        answer = await self.actions.request(message)
        if answer is not None:
            self.page.update({"removing": None})
            await self.take_out(removing["id"], answer["undo"])

    async def take_out(self, identifier: str, moved) -> None:
        """Take the stage out of the list; the notice offers to undo it, and what moved its applications (None: nothing)."""
        before = self.page.state["settings"]["stages"]
        label = status_label(identifier, self.page.state["settings"])

        def without(settings):
            return without_stage(identifier, settings["stages"])

        if await self.changed(without):
            act = {"label": text("undo"), "run": lambda: begun(self.bring_back(before, moved))}
            words = filled("stage_gone", {"stage": label})
            self.actions.show({"text": words, "undo": None, "failed": False, "is_deletion": False, "act": act})

    async def bring_back(self, before: list[Any], moved) -> None:
        """Bring the stages back as they were, with those that were added since, and their applications into them."""
        known: list[str] = [stage["id"] for stage in before]

        def together(settings):
            return joined(before, [stage for stage in settings["stages"] if stage["id"] not in known])

        if await self.changed(together):
            if moved is None:
                self.actions.say(text("undone"), None)
            else:
                await self.actions.undo(moved)
