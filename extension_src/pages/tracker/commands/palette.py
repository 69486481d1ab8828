"""Ctrl+K: one field that finds any application and any command."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.applications.searching import has_near_words, has_words, query_words
from extension_src.core.native.words import folded
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.focus import focus_on, focused_application
from extension_src.pages.parts.shown_rows import rows_searched
from extension_src.pages.tracker.commands.offered import commands_for

# The most applications that are listed.
MOST_FOUND = 8


class Palette:
    """What is typed, what it finds, and which line is chosen: `palette` in the page's state, None while closed."""

    def __init__(self, tracker):
        self.tracker = tracker
        self.page = tracker.page

    def show(self) -> None:
        """Open the dialog about the application that has the focus, or the open one."""
        about = focused_application() or self.page.state["open"]
        self.page.update({"palette": {"query": "", "about": about, "at": 0, "lines": self.lines("", about)}})
        # At once: what is typed next belongs into its field, and may come before the next frame.
        self.page.draw_now()
        _open()

    def lines(self, query: str, about: str) -> list[Any]:
        """The applications and commands that the query finds: [{label, detail, run}]."""
        words = query_words(query)
        found = []
        if len(words) > 0:
            for row in rows_searched(self.page.state["rows"], query)[:MOST_FOUND]:
                found.append(_application(row, self.tracker))
        others = []
        for command in commands_for(self.tracker, about):
            said = folded(f" {command['label']} {command['detail']}")
            if has_words(said, [" " + word for word in words]):
                found.append(command)
            elif has_near_words(said, words):
                others.append(command)
        # What begins with the words is meant before what contains them.
        found.extend(others)
        return found

    def typed(self, query: str) -> None:
        palette = self.page.state["palette"]
        changed = {"query": query, "at": 0, "lines": self.lines(query, palette["about"])}
        self.page.update({"palette": Object.assign({}, palette, changed)})

    def pressed(self, event) -> None:
        """Walk through the lines by the arrow keys, and do what a line says by Enter."""
        palette = self.page.state["palette"]
        if event.key in ["ArrowDown", "ArrowUp"]:
            event.preventDefault()
            step = 1 if event.key == "ArrowDown" else -1
            at = min(max(palette["at"] + step, 0), max(0, len(palette["lines"]) - 1))
            self.page.update({"palette": Object.assign({}, palette, {"at": at})})
            self.page.after_draw(_keep_in_view)
        elif event.key == "Enter":
            event.preventDefault()
            if palette["at"] < len(palette["lines"]):
                self.run(palette["lines"][palette["at"]])

    def run(self, line) -> None:
        """Do what the line says, once the dialog is closed."""
        document.getElementById("palette").close()
        line["run"]()

    def closed(self) -> None:
        """Empty the dialog, unless it is open again: the browser tells of its end later."""
        if not document.getElementById("palette").open:
            self.page.update({"palette": None})


def _application(row, tracker):
    return {"label": title_of(row), "detail": row["company"], "run": lambda: tracker.card.open_at(row["id"], ".pane")}


def _open() -> None:
    dialog = document.getElementById("palette")
    if not dialog.open:
        dialog.showModal()
    focus_on("#palette-field")


def _keep_in_view() -> None:
    line = document.querySelector("#palette [aria-selected='true']")
    if line is not None:
        line.scrollIntoView({"block": "nearest"})


def palette_dialog(state, palette):
    """The dialog; empty while it is closed."""
    properties = {
        "id": "palette",
        "key": "palette",
        "aria-label": text("palette"),
        "onClose": lambda event: palette.closed(),
    }
    if state is None:
        return h("dialog", properties, [])
    lines = state["lines"]
    field = {
        "id": "palette-field",
        "type": "text",
        "role": "combobox",
        "aria-label": text("palette"),
        "aria-expanded": "true",
        "aria-controls": "palette-lines",
        "aria-activedescendant": f"palette-{state['at']}" if len(lines) > 0 else None,
        "placeholder": text("palette_hint"),
        "value": state["query"],
        "onInput": lambda event: palette.typed(event.target.value),
        "onKeyDown": palette.pressed,
    }
    views = [_line(lines[place], place, place == state["at"], palette) for place in range(len(lines))]
    children = [h("input", field, [])]
    if len(lines) == 0:
        children.append(h("p", {"class": "hint", "role": "status"}, [text("palette_nothing")]))
    children.append(h("ul", {"id": "palette-lines", "role": "listbox", "aria-label": text("palette")}, views))
    return h("dialog", properties, children)


def _line(line, place: int, is_chosen: bool, palette):
    properties = {
        "id": f"palette-{place}",
        "key": f"{place}",
        "role": "option",
        "aria-selected": "true" if is_chosen else "false",
        "onClick": lambda event: palette.run(line),
    }
    return h("li", properties, [h("span", {}, [line["label"]]), h("span", {"class": "detail"}, [line["detail"]])])
