"""Describes a board's pages: which job a page shows, where each field is, which control is Apply.

A board is mostly data, with a method only where a selector is not enough, and has no state. It only reads the page and never
writes to it. fields.py explains the places of fields; docs/add-a-board.md has an example of each.
"""

from __future__ import annotations

from typing import Any

from content_scripts.apply_words import Words
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
from content_scripts.facts import labelled_facts, line_facts, lines_in
from content_scripts.fields import fields_at, read_safely
from extension_src.browser.dom import address, all_of, closest, contains, first, matches
from extension_src.browser.types.pages import Candidates, FactText, PageFacts, Places
from extension_src.core.listings.address import host_of

# CSS of what a job's title stands in; no Apply does.
TITLE = "h1, h2, [role='heading']"


class Board(Detail):
    """The data of one board and the methods that use it. detail.py finds the job and its detail."""

    id = ""
    # Chrome match patterns of the pages that the content script is injected into.
    matches: list[str] = []

    # {field: places, the most trusted first} inside the detail.
    fields: Places = {}
    # {field: places} in the job's record in the page's state (state.py).
    stated: Places = {}
    # {field: places} in the head of a page that shows a single job.
    meta: Places = {"title": ["meta[property='og:title']@content"]}
    # {field: places} in the tab title of such a page.
    tab: Places = {}
    # CSS of short texts in the detail that say facts (facts.py) without a label: "Hybrid", "3 days ago", "Full-time".
    fact_lines = NONE
    # {fact: places} in the detail and in the state, where the page says which fact a text is.
    shown_facts: Places = {}
    stated_facts: Places = {}
    # CSS of links to the company's own page at the board: no Apply, whatever the company is called ("Lamar", "Apply Digital"),
    # and the last way to find its name (structure.py).
    company_links = NONE
    # What finds title and company where every hook was renamed, Structure() (structure.py), where all else would fail then.
    structure: Any = None
    # What reads the JSON-LD JobPosting of the board's pages, JsonLd() (posting.py), where they have one.
    json_ld: Any = None

    # What Apply is called in the languages of the board's sites (apply_words.py).
    words = Words([])
    # CSS of every control that can be an Apply; a click counts for the nearest such control around the clicked element.
    apply_controls = "a, button, [role='button'], [role='link'], input[type='submit']"
    # CSS of controls that are Apply whatever their label says: for the board's own form, and for the employer's site.
    easy_apply = NONE
    external_apply = NONE
    # CSS of boxes that contain only an Apply, of either kind.
    apply_boxes = NONE
    # CSS of the area in the detail where a control is Apply if its name says so.
    apply_area = "*"
    # Whether such a control may also be outside the detail, on a page of one job.
    is_apply_outside = False
    # CSS of parts of the page in which no control is Apply, and words that no Apply has in its label.
    not_apply = NONE
    not_apply_words: list[str] = []
    # CSS of dialogs in which no control is Apply, unless they show the job's detail itself.
    dialogs = NONE
    # Words in the label of an Apply that leads to the employer through an address of the board.
    leads_away_words: list[str] = []
    # CSS around an Apply that asks visitors to sign in first, unless it leads to the employer.
    signed_out = NONE
    # The kind of an Apply whose label says only "Apply".
    plain_apply = EASY
    # CSS of an element that is in the detail, or around its Apply, when the person already applied.
    applied = NONE

    # CSS of what a job's own page says in words: that the person applied (outcome/signs.py).
    said_sent = NONE

    def canonical_url(self, url: str, job_id: str) -> str:
        """The job's own address, to be stored, without search and tracking parameters."""
        if job_id == "":
            return url
        alone = url.split("#")[0].split("?")[0]
        return alone[: len(alone) - 1] if alone.endswith("/") else alone

    def listing_url(self, page, job_id: str) -> str:
        """The job's own address, to be stored; a board whose page must be read to know it overrides this."""
        return self.canonical_url(page.location.href, job_id)

    def facts(self, page, job_id: str, root) -> PageFacts:
        """All that the page says about the job: {url, shown, state, is_other, head}; `root` is its detail, or None.

        `shown` and `state` are {field: candidate} (fields.py). `is_other`: whether the page's data is of another job, which
        only the page itself can tell where there is no detail. `head` is a function that gives the fields of the page's head,
        of its tab title and of its structure (structure.py), each as {field: candidate}; few listings need them.
        """
        return {
            "url": self.listing_url(page, job_id),
            "shown": {} if root is None else read_safely(lambda: self.shown_fields(root, page, job_id), {}),
            "state": read_safely(lambda: self.state_fields(page, job_id), {}),
            "is_other": root is None and self.shows_other_job(page, job_id),
            "head": lambda: self.head_fields(page, job_id),
        }

    def head_fields(self, page, job_id: str) -> list[Candidates]:
        is_head = self.is_head_of(page, job_id)
        tab = fields_at(page, self.tab, "title") if is_head else {}
        structure = {} if self.structure is None else self.structure.fields(self, page, job_id)
        return [self.meta_fields(page, job_id, is_head), tab, structure]

    def shown_fields(self, root, page, job_id: str) -> Candidates:
        """The fields inside the detail: {field: candidate}."""
        return fields_at(root, self.form.fields if self.is_form_with_job(page) else self.fields, "dom")

    def state_fields(self, page, job_id: str) -> Candidates:
        """The fields from the page's state, {} where the state is of another job."""
        job = None if self.state is None else self.state.job_of(page, job_id)
        return {} if job is None else fields_at(job, self.stated, "state")

    def said_facts(self, page, job_id: str, root) -> list[FactText]:
        """What the detail and the state say of dates, pay, contract and workplace, as candidates (facts.py)."""
        candidates: list[FactText] = []
        if root is not None:
            candidates.extend(labelled_facts(root, self.shown_facts, "dom"))
            candidates.extend(line_facts(self.fact_texts(root, job_id)))
        job = None if self.state is None else self.state.job_of(page, job_id)
        if job is not None:
            candidates.extend(labelled_facts(job, self.stated_facts, "state"))
        return candidates

    def fact_texts(self, root, job_id: str) -> list[str]:
        """The short texts in the detail that may say a fact."""
        return lines_in(all_of(root, self.fact_lines))

    def meta_fields(self, page, job_id: str, is_head: bool) -> Candidates:
        """The fields from the page's head, used where the other sources gave nothing. `is_head`: whether the head is of this
        job."""
        return fields_at(page, self.meta, "meta") if is_head else {}

    def is_head_of(self, page, job_id: str) -> bool:
        """Whether the page's head and tab title are of this job."""
        return self.is_page_of(page, job_id) and not self.shows_other_job(page, job_id)

    def apply_kind(self, control, root, page) -> str:
        """The kind of Apply that this control is: EASY, EXTERNAL, SIGN_IN, or '' when it is not Apply; `root`: the detail or
        None."""
        if self.is_application_page(page.location.href) or is_within(control, self.not_apply):
            return ""
        is_of_detail = root is not None and contains(root, control) and is_within(root, self.dialogs)
        if is_within(control, self.dialogs) and not is_of_detail:
            return ""
        kind = self.kind_of(control, root, page)
        target = "" if kind == "" else target_of(control)
        # A job's address is never taken for a sign-in: the title in it may contain such words.
        is_sign_in = asks_to_sign_in(target) and self.is_own(target) and self.job_id(target) == ""
        return SIGN_IN if is_sign_in else kind

    def kind_of(self, control, root, page) -> str:
        """The kind of a control whose place does not rule it out: by the page's structure, else by the control's name."""
        name = control_name(control)
        is_applied = self.words.says_otherwise(name) or is_within(control, self.applied)
        if is_applied or says_one_of(control, self.not_apply_words):
            return ""
        hook = closest(control, f"{self.easy_apply}, {self.external_apply}")
        if hook is not None:
            return EXTERNAL if matches(hook, self.external_apply) else EASY
        is_named = self.words.says_apply(name) and self.is_apply_place(control, root, page)
        if not is_named and not is_within(control, self.apply_boxes):
            return ""
        target = target_of(control)
        if (target != "" and not self.is_own(target)) or says_one_of(control, self.leads_away_words):
            return EXTERNAL
        if is_within(control, self.signed_out):
            return SIGN_IN
        return EASY if self.words.says_easy_apply(name) else self.plain_apply

    def is_apply_place(self, control, root, page) -> bool:
        """Whether the control is in a place where an Apply can be, and is not a link to another job.

        A click on Apply in a detail counts even where the page's address names another job, and so does a link to the job
        that the page itself names.
        """
        if not is_within(control, self.apply_area) or self.is_name(control):
            return False
        linked = self.job_id(address(control))
        if linked not in ["", self.current_job_id(page)] and linked not in self.ids_at(page, self.page_named_by):
            return False
        if self.is_apply_outside and self.is_one_job_page(page):
            return True
        details = self.details(page) if root is None else [root]
        if len(details) == 0:
            # A board that renamed every hook of its detail: on a page of one job the name alone says Apply.
            return self.is_one_job_page(page) and not is_within(control, self.cards)
        return any([contains(detail, control) for detail in details])

    def is_name(self, control) -> bool:
        """Whether the control is the job's title or leads to the company's page at the board: names may begin like Apply."""
        target = address(control)
        # A way out carries the employer's address, in which there may be anything.
        is_way_out = target.find("://") != target.rfind("://")
        is_company = is_within(control, self.company_links) and self.is_own(target) and not is_way_out
        return is_company or is_within(control, TITLE) or first(control, TITLE) is not None

    def is_own(self, url: str) -> bool:
        """Whether the address is on the board's own site, according to its match patterns."""
        host = f".{host_of(url)}"
        sites = [f".{host_of(pattern)}".replace(".*.", ".").replace(".www.", ".") for pattern in self.matches]
        return any([host.endswith(site) for site in sites])

    def is_application_page(self, url: str) -> bool:
        """Whether the address is a step of the board's own application form, after which a confirmation may follow."""
        return self.form is not None and self.form.is_at(url)
