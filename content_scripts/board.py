"""What a board says of its pages: which job they show, where each field stands, which control is Apply.

A board is data first, a method only where a selector cannot say it, and no state. Everything reads; nothing writes to the
page. What places of fields are: fields.py. docs/add-a-board.md has an example of each.
"""

from content_scripts.apply_words import says_apply, says_easy_apply, says_otherwise
from content_scripts.controls import (
    EASY,
    EXTERNAL,
    SIGN_IN,
    asks_to_sign_in,
    control_name,
    is_within,
    says_one_of,
    target_of,
)
from content_scripts.detail import NONE, Detail
from content_scripts.fields import fields_at, read_safely
from extension_src.browser.dom import address, closest, contains, first, matches
from extension_src.core.listings.address import host_of


class Board(Detail):
    """The data of one board, and what follows from it. Which job, and where its detail is: detail.py."""

    id = ""
    # Chrome match patterns of the pages that the content script is injected into.
    matches: list[str] = []

    # {field: places in order of trust} of what stands inside the detail.
    fields: dict[str, list] = {}
    # The same for the record of the job in the state that the page carries (state.py).
    stated: dict[str, list] = {}
    # The same for the head of a page that shows one job alone.
    meta: dict[str, list] = {"title": ["meta[property='og:title']@content"]}
    # The same for the title of its tab.
    tab: dict[str, list] = {}
    # Whether pages carry a JSON-LD JobPosting.
    has_posting = False

    # CSS of every control on which a click can be an Apply; the nearest one around what was clicked is asked.
    apply_controls = "a, button, [role='button'], [role='link'], input[type='submit']"
    # CSS of what is Apply whatever it is called, by where it leads: the board's own form, or the employer.
    easy_apply = NONE
    external_apply = NONE
    # CSS of boxes that hold an Apply of either kind and nothing else.
    apply_boxes = NONE
    # CSS of where an Apply stands that only its name tells, in the detail.
    apply_area = "*"
    # Whether it may stand beside the detail too, on a page of one job.
    is_apply_outside = False
    # CSS of parts of the page in which nothing is Apply, and words that no Apply has in its label.
    not_apply = NONE
    not_apply_words: list[str] = []
    # Words of an Apply that leads to the employer through an address of the board.
    leads_away_words: list[str] = []
    # The kind of an Apply that says no more than "Apply".
    plain_apply = EASY
    # The board's own application form (form.py).
    form = None
    # CSS of what stands in the detail, or around its Apply, of a job that was applied to.
    applied = NONE

    def canonical_url(self, url: str, job_id: str) -> str:
        """The address to keep: of the job alone, without search and tracking."""
        if job_id == "":
            return url
        alone = url.split("#")[0].split("?")[0]
        return alone[: len(alone) - 1] if alone.endswith("/") else alone

    def listing_url(self, page, job_id: str) -> str:
        """The address to keep, for boards on which only the page knows it."""
        return self.canonical_url(page.location.href, job_id)

    def facts(self, page, job_id: str, root) -> dict:
        """All that the page says of the job: {url, shown, state, is_other, head}; `root` is its detail.

        `shown` and `state` are {field: candidate} (fields.py). `is_other` tells that what the page carries is of another
        job: where the detail is not there, nothing but the page's own word tells whose it is. `head` is a function that
        gives the fields of the page's head, two times {field: candidate}: few listings need them.
        """
        return {
            "url": self.listing_url(page, job_id),
            "shown": {} if root is None else read_safely(lambda: self.shown_fields(root, page, job_id), {}),
            "state": read_safely(lambda: self.state_fields(page, job_id), {}),
            "is_other": root is None and self.shows_other_job(page, job_id),
            "head": lambda: self.head_fields(page, job_id),
        }

    def head_fields(self, page, job_id: str) -> list:
        is_head = self.is_head_of(page, job_id)
        return [self.meta_fields(page, job_id, is_head), fields_at(page, self.tab, "title") if is_head else {}]

    def shown_fields(self, root, page, job_id: str) -> dict:
        """Fields inside the detail."""
        return fields_at(root, self.fields, "dom")

    def state_fields(self, page, job_id: str) -> dict:
        """Fields from the state, where it is of this job."""
        job = None if self.state is None else self.state.job_of(page, job_id)
        return {} if job is None else fields_at(job, self.stated, "state")

    def meta_fields(self, page, job_id: str, is_head: bool) -> dict:
        """Fields from the page's head, for what the rest did not give; `is_head` where it is of this job."""
        return fields_at(page, self.meta, "meta") if is_head else {}

    def is_head_of(self, page, job_id: str) -> bool:
        """Whether what stands in the page's head and its tab's title is of this job."""
        return self.is_page_of(page, job_id) and not self.shows_other_job(page, job_id)

    def apply_kind(self, control, root, page) -> str:
        """Which kind of Apply this control is: EASY, EXTERNAL, SIGN_IN, or '' when it is none; `root` is the detail or None."""
        if self.is_application_page(page.location.href) or is_within(control, self.not_apply):
            return ""
        kind = self.kind_of(control, root, page)
        target = "" if kind == "" else target_of(control)
        # The address of a job may hold such words in its title.
        is_sign_in = asks_to_sign_in(target) and self.is_own(target) and self.job_id(target) == ""
        return SIGN_IN if is_sign_in else kind

    def kind_of(self, control, root, page) -> str:
        """The kind by structure, else by the control's name, for a control that is not ruled out by where it stands."""
        name = control_name(control)
        is_applied = says_otherwise(name) or is_within(control, self.applied)
        if is_applied or says_one_of(control, self.not_apply_words):
            return ""
        hook = closest(control, f"{self.easy_apply}, {self.external_apply}")
        if hook is not None:
            return EXTERNAL if matches(hook, self.external_apply) else EASY
        is_named = says_apply(name) and self.is_apply_place(control, root, page)
        if not is_named and not is_within(control, self.apply_boxes):
            return ""
        target = target_of(control)
        if (target != "" and not self.is_own(target)) or says_one_of(control, self.leads_away_words):
            return EXTERNAL
        return EASY if says_easy_apply(name) else self.plain_apply

    def is_apply_place(self, control, root, page) -> bool:
        """Whether the control stands where an Apply stands, and is no link to another job.

        A detail of another job than the address's still has its Apply, and a click on it counts.
        """
        if not is_within(control, self.apply_area):
            return False
        if self.job_id(address(control)) not in ["", self.current_job_id(page)]:
            return False
        if self.is_apply_outside and self.is_one_job_page(page):
            return True
        return any([contains(detail, control) for detail in (self.details(page) if root is None else [root])])

    def is_own(self, url: str) -> bool:
        """Whether the address is on the board's own site, by its match patterns."""
        host = f".{host_of(url)}"
        sites = [f".{host_of(pattern)}".replace(".*.", ".").replace(".www.", ".") for pattern in self.matches]
        return any([host.endswith(site) for site in sites])

    def is_application_page(self, url: str) -> bool:
        """Whether the address is a step of the board's own application form, where a confirmation may follow."""
        return self.form is not None and self.form.is_at(url)

    def is_confirmed(self, page, job_id: str) -> bool:
        """Whether the page shows the board's own confirmation that this job was applied to."""
        if self.is_application_page(page.location.href):
            return self.form.is_sent(page)
        return first(self.detail_root(page, job_id), self.applied) is not None

    def shadow_roots(self, page) -> list:
        """The open shadow roots in which the board draws its form or confirmation: watched like the page."""
        return []
