"""A page is one state record and a pure function that makes a view of it; the view is drawn at most once a frame."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from extension_src.browser.stored import follow
from extension_src.browser.view import draw

# Milliseconds after which a frame counts as shown on the screen, even if the browser has not reported it.
SHOWN_WITHIN = 200


def painted() -> Promise[None]:
    """A promise that the last drawing is on the screen: it is kept in a task after the next frame, which shows the drawing."""
    return __new__(Promise(lambda resolve: requestAnimationFrame(lambda: setTimeout(resolve))))


def first_painted() -> Promise[None]:
    """A promise that the page's first view is on the screen: work that began before would delay it."""

    def wait(resolve: Callable[[], None]) -> None:
        def seen(entries: Any) -> None:
            if len(entries.getEntriesByName("first-contentful-paint")) > 0:
                resolve()

        __new__(PerformanceObserver(seen)).observe({"type": "paint", "buffered": True})
        requestAnimationFrame(lambda: setTimeout(resolve, SHOWN_WITHIN))

    return __new__(Promise(wait))


class PageState:
    """The state of a page. Read `state` directly, and change it only with `update`."""

    def __init__(self, state: dict[str, Any], view: Callable[[Any], View], root: Element) -> None:
        self.state = state
        self.view = view
        self.root = root
        self.frame = 0
        self.after: list[Callable[[], object]] = []
        # Called after every drawing, where a page has something to add to it.
        self.on_drawn: Callable[[], object] | None = None
        # Until the first view is drawn, updates draw nothing: the data that the view needs may still be loading.
        self.is_begun = False
        document.addEventListener("keydown", self.key_pressed, True)

    def key_pressed(self, event: Event) -> None:
        """Draw what waits for a frame before the key acts. Keys come faster than frames, and one that walks through a list or
        leaves it must find the list that the state says, not the one before."""
        if self.frame != 0:
            self.draw_now()

    def update(self, fields: Mapping[str, object]) -> None:
        """Set these fields, and draw in the next frame if the first view was already drawn."""
        for key in fields.keys():
            self.state[key] = fields[key]
        if self.is_begun and self.frame == 0:
            self.frame = requestAnimationFrame(self.draw)

    def draw_now(self) -> None:
        """Draw at once, without waiting for a frame: the first view, or what the next key must find."""
        self.is_begun = True
        cancelAnimationFrame(self.frame)
        self.draw()

    def begin(self, stored_changed: Callable[[list[str]], object]) -> None:
        """Draw the first view, mark the page as ready, and from then on call `stored_changed(keys)` when storage changes."""
        self.draw_now()
        document.documentElement.dataset.ready = "true"
        follow(stored_changed)

    def draw(self) -> None:
        self.frame = 0
        draw(self.view(self.state), self.root)
        if self.on_drawn is not None:
            self.on_drawn()
        waiting = self.after
        self.after = []
        for follow_up in waiting:
            follow_up()

    def after_draw(self, then: Callable[[], object]) -> None:
        """Call `then` after the next drawing, for example to move the focus to a new element."""
        self.after.append(then)
        self.update({})


def selected_ids() -> list[str] | None:
    """The applications that the page's address names, as another page gives a selection (`report.html#only=<id>,<id>`); None
    when it names none."""
    place = decodeURIComponent(location.hash[1:])
    return place[len("only=") :].split(",") if place.startswith("only=") else None
