"""Finds the job that a page shows, and the element that contains the job's detail and nothing of another job."""

from __future__ import annotations

from typing import Any

from extension_src.browser.dom import address, all_of, attribute, closest, first, matches, shown_first
from extension_src.core.listings.board_addresses import job_id_in
from extension_src.core.native.matching import found_part, occurs

# CSS that matches nothing.
NONE = ":not(*)"


class Detail:
    """The part of a board that finds the job. A place of an id is "CSS@attribute"; the id is read from the address in the
    attribute, or from the end of the attribute's text. At "CSS@?name" it is that parameter of the link's address."""

    # Regular expressions of addresses that name a job; the first group is the job's id.
    addresses: list[str] = []
    # Regular expression of an id at the end of an attribute that is not an address ("jd-job-title-1009").
    id_form = "[^/]+"
    # Regular expression: which of the addresses that name a job belong to pages that show only this job.
    one_job_page = ""
    # Where the head of such a page names its job. While the page moves on, its address may already name another job.
    page_named_by: list[str] = ["meta[property='og:url']@content", "link[rel='canonical']@href"]
    # CSS of an element that every detail has, such as its title.
    head = NONE
    # CSS of the element around such a head that contains the whole detail.
    detail = NONE
    # CSS of parts that belong to other jobs, such as cards of a list. Where `detail` matches nothing, the detail is the
    # largest element around the head that contains none of them.
    cards = NONE
    # CSS of a detail that may have no such head.
    headless = NONE
    # The places where a detail names its job.
    named_by: list[str] = []
    # The places in or around an Apply where it names its job itself.
    apply_named_by: list[str] = []
    # The state in the page's inline scripts (state.py).
    state: Any = None
    # The board's own application form (form.py).
    form: Any = None

    def job_id(self, url: str) -> str:
        """The id of the job that the address names, '' when it names no single job."""
        return job_id_in(url, self.addresses)

    def current_job_id(self, page) -> str:
        """The id of the job that the page is about: named by its address, else by what it shows."""
        return self.job_id(page.location.href) or self.shown_job_id(page)

    def control_job_id(self, control) -> str:
        """The id of the job that the control itself names, '' when it names none. It is asked first, because the detail around
        the control may still be of the previous job."""
        for place in self.apply_named_by:
            at = place.rfind("@")
            named = self.id_named(closest(control, place[:at]), place[at + 1 :])
            if named != "":
                return named
        return ""

    def shown_job_id(self, page) -> str:
        """The id of the job that the page's content names, whatever its address says; '' when it names none."""
        if self.is_form_with_job(page):
            return self.form.job_id(page)
        named = self.ids_in(shown_first(self.details(page)))
        if len(named) > 0:
            return named[0]
        return self.page_job_id(page) if self.is_one_job_page(page) else ""

    def page_job_id(self, page) -> str:
        """The id of the job that the page's head names, else of the job in its state; '' when there is none."""
        named = self.ids_at(page, self.page_named_by)
        if len(named) > 0:
            return named[0]
        return "" if self.state is None else self.state.job_id(page)

    def is_one_job_page(self, page) -> bool:
        """Whether the page's address is of a page that shows a single job."""
        url = page.location.href
        return self.job_id(url) != "" and occurs(self.one_job_page, url)

    def is_page_of(self, page, job_id: str) -> bool:
        """Whether the page shows only this job: its address says so, and its head names no other job."""
        is_named = self.is_one_job_page(page) and self.job_id(page.location.href) == job_id
        return is_named and self.page_job_id(page) in ["", job_id]

    def shows_other_job(self, page, job_id: str) -> bool:
        """Whether the page's content names another job than this one; its data is then of that other job."""
        return self.shown_job_id(page) not in ["", job_id]

    def detail_root(self, page, job_id: str):
        """The detail of this job, and of several copies the visible one; None while the page does not have it."""
        if self.is_form_with_job(page):
            return first(page, self.form.job)
        if job_id == "":
            return None
        return shown_first([detail for detail in self.details(page) if self.is_detail_of(detail, page, job_id)])

    def details(self, page) -> list[Element]:
        """Every element that contains one job's detail, including hidden copies."""
        details = []
        for head in all_of(page, self.head):
            detail = self.detail_around(head, page)
            if detail not in details:  # dialect: allow unknown-operand because nodes are the same or not
                details.append(detail)
        return details or all_of(page, self.headless)

    def is_form_with_job(self, page) -> bool:
        """Whether the page is one of the board's form, and shows the job there."""
        return self.form is not None and self.form.job != "" and self.form.is_at(page.location.href)

    def detail_around(self, head, page):
        """The element that contains the whole detail around this head: the one that `detail` matches, else the largest one
        that contains nothing of another job."""
        detail = closest(head, self.detail)
        if detail is None:
            detail = head
            around = detail.parentElement
            while around is not None and around is not page.body and not self.has_other_jobs(around):
                detail = around
                around = detail.parentElement
        return detail

    def has_other_jobs(self, element) -> bool:
        return first(element, self.cards) is not None

    def is_detail_of(self, detail, page, job_id: str) -> bool:
        """Whether the detail names this job and no other. A detail that names no job is of this job if the page is."""
        named = self.ids_in(detail)
        return all([other == job_id for other in named]) if len(named) > 0 else self.is_page_of(page, job_id)

    def ids_in(self, detail) -> list[str]:
        """The ids of the jobs that a detail names, the most trusted first."""
        return self.ids_at(detail, self.named_by)

    def ids_at(self, root, places: list[str]) -> list[str]:
        ids = []
        for place in places:
            at = place.rfind("@")
            elements = all_of(root, place[:at])
            if matches(root, place[:at]):
                elements.insert(0, root)
            ids.extend([self.id_named(element, place[at + 1 :]) for element in elements])
        return [job_id for job_id in ids if job_id != ""]

    def id_named(self, element, name: str) -> str:
        """The id of the job that an attribute names, with an address or with an id at its end."""
        if name == "href":
            return self.job_id(address(element))
        if name[0] == "?":
            return found_part(f"[?&]{name[1:]}=({self.id_form})", attribute(element, "href").lower())
        named = attribute(element, name)
        return self.job_id(named) if "/" in named else found_part(f"({self.id_form})$", named)
