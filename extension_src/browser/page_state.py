"""A page is one state record and a pure function from it to a view, drawn at most once a frame."""

from extension_src.browser.stored import follow
from extension_src.browser.view import draw

# Milliseconds after a frame was made within which it is on the screen, whether the browser says so or not.
SHOWN_WITHIN = 200


def painted():
    """A promise that what was drawn is on the screen: a frame asked for before would be drawn with it."""
    return __new__(Promise(lambda resolve: requestAnimationFrame(lambda: setTimeout(resolve))))


def first_painted():
    """A promise that the page's first view is on the screen: work begun when it was drawn would hold its frame up."""

    def wait(resolve):
        def seen(entries):
            if len(entries.getEntriesByName("first-contentful-paint")) > 0:
                resolve()

        __new__(PerformanceObserver(seen)).observe({"type": "paint", "buffered": True})
        requestAnimationFrame(lambda: setTimeout(resolve, SHOWN_WITHIN))

    return __new__(Promise(wait))


class PageState:
    """The state of a page. Read `state`, change it by `update` alone."""

    def __init__(self, state: dict, view, root):
        self.state = state
        self.view = view
        self.root = root
        self.frame = 0
        self.after = []
        # Before the first view stands, what the view needs may still be on its way.
        self.is_begun = False

    def update(self, fields: dict) -> None:
        """Set these fields and draw in the next frame, once the first view stands."""
        for key in fields.keys():
            self.state[key] = fields[key]
        if self.is_begun and self.frame == 0:
            self.frame = requestAnimationFrame(self.draw)

    def draw_now(self) -> None:
        """Draw the first view, which must not wait for a frame; later ones follow by `update`."""
        self.is_begun = True
        cancelAnimationFrame(self.frame)
        self.draw()

    def begin(self, stored_changed) -> None:
        """Draw the first view, say that it stands, and follow what is stored from then on."""
        self.draw_now()
        document.documentElement.dataset.ready = "true"
        follow(stored_changed)

    def draw(self) -> None:
        self.frame = 0
        draw(self.view(self.state), self.root)
        waiting = self.after
        self.after = []
        for follow_up in waiting:
            follow_up()

    def after_draw(self, then) -> None:
        """Call `then` when the next drawing stands: to move the focus to what it made."""
        self.after.append(then)
        self.update({})
