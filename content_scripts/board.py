"""What a board file says: where it is, which job a page shows, where each field stands, which control is Apply.

A board is a subclass with data and small functions, no state. `start(board)` in capture.py does the rest. Everything
reads; nothing writes to the page.
"""

from content_scripts.apply_words import says_apply
from extension_src.browser.dom import attribute, line, matches
from extension_src.core.listings.address import path_of

DISABLED = "[disabled], [aria-disabled='true'], .disabled, [class*='--disabled']"
EASY = "easy"
EXTERNAL = "external"
SIGN_IN = "sign-in"


def found(value: str, source: str) -> dict:
    """One candidate for a field: its text and where it was read (`json-ld`, `state`, `dom`, `meta`, `title`)."""
    return {"value": value, "source": source}


# Where a control of the board leads when the visitor has to sign in first.
SIGN_IN_PATHS = ["login", "signin", "sign-in", "signup", "/auth", "acceso", "registr", "identif"]


def found_later(read, source: str) -> dict:
    """A candidate that is only read when those before it gave nothing: reading a description takes longest."""
    return {"read": read, "source": source}


class Board:
    """The questions the capture asks. Each has an answer for "nothing here": '', None or an empty list."""

    id = ""
    # Chrome match patterns of the pages the content script is injected into.
    matches: list[str] = []
    # CSS of every control on which a click can be an Apply; the capture looks for the nearest in the event's path.
    apply_controls = "a, button, [role='button'], [role='link'], input[type='submit']"

    def job_id(self, url: str) -> str:
        """The id of the job that the address names, '' for a page about no single job."""
        return ""

    def canonical_url(self, url: str, job_id: str) -> str:
        """The address to keep: of the job alone, without search and tracking."""
        return url

    def current_job_id(self, page) -> str:
        """The job the page is about: by its address, else by what it shows."""
        return self.job_id(page.location.href) or self.shown_job_id(page)

    def control_job_id(self, control) -> str:
        """The job that a control itself names, '' when it names none: a pane may still show the job before."""
        return ""

    def listing_url(self, page, job_id: str) -> str:
        """The address to keep, for boards on which only the page knows it."""
        return self.canonical_url(page.location.href, job_id)

    def detail_root(self, page, job_id: str):
        """The element that holds this job's detail and nothing of other jobs, None while it is not there.

        It must name the job that the address names; when it names another, it is not rendered yet: None.
        """
        return None

    def shown_job_id(self, page) -> str:
        """The id named by the page where its address names none (a list page that opens its first job), else ''."""
        return ""

    def shows_other_job(self, page, job_id: str) -> bool:
        """Whether the page itself names another job than this one: what it carries is of that other job."""
        return self.shown_job_id(page) not in ["", job_id]

    def state_fields(self, page, job_id: str) -> dict:
        """Fields from embedded data of this job: {field: found(...)}. JSON-LD is read by the capture."""
        return {}

    def dom_fields(self, root, page, job_id: str) -> dict:
        """Fields from stable attributes inside the detail root: {field: found(...)}."""
        return {}

    def meta_fields(self, page, job_id: str) -> dict:
        """Fields from meta elements and document.title, for what the rest did not give."""
        return {}

    def uses_json_ld(self) -> bool:
        """Whether pages of one job carry a JSON-LD JobPosting that can be trusted to be this job's."""
        return False

    def apply_kind(self, control, root, page) -> str:
        """Which kind of Apply this control is: EASY, EXTERNAL, SIGN_IN, or '' when it is no Apply.

        `root` is the detail root or None. By structure first, then by the accessible name, then by text.
        """
        return ""

    def is_application_page(self, url: str) -> bool:
        """Whether the address is a step of the board's own application form, where a confirmation may follow."""
        return False

    def is_confirmed(self, page, job_id: str) -> bool:
        """Whether the page shows the board's own confirmation that this job was applied to."""
        return False

    def shadow_roots(self, page) -> list:
        """The open shadow roots in which the board draws its form or confirmation: watched like the page."""
        return []


def asks_to_sign_in(url: str) -> bool:
    """Whether the address is one where visitors sign in or sign up."""
    path = path_of(url).lower()
    return any([word in path for word in SIGN_IN_PATHS])


def is_disabled(control) -> bool:
    """Whether the control cannot be pressed, or is a template that was not filled in yet."""
    if matches(control, DISABLED):
        return True
    return "{:" in attribute(control, "aria-label") or "{:" in line(control)


def names_apply(control) -> bool:
    """Whether the control's accessible name or, when it has none, its text says Apply in a language of the boards."""
    return says_apply(control_name(control))


def control_name(control) -> str:
    """The control's `aria-label`, else its value or text, else what it shows when pointed at."""
    name = attribute(control, "aria-label")
    if name != "":
        return name
    text = attribute(control, "value") if matches(control, "input") else line(control)
    return text or attribute(control, "title")
