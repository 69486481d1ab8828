"""Which job a page shows, and which element holds its detail and nothing of another job."""

from extension_src.browser.dom import address, all_of, attribute, closest, first, matches, shown_first
from extension_src.core.listings.board_addresses import job_id_in
from extension_src.core.native.matching import found_part, occurs

# CSS that matches nothing.
NONE = ":not(*)"


class Detail:
    """The part of a board that finds the job. An id is read at "CSS@attribute": from an address, or where the text ends."""

    # Regular expressions whose first group is the id of the job that an address names.
    addresses: list[str] = []
    # What an id looks like at the end of an attribute that is no address ("jd-job-title-1009").
    id_form = "[^/]+"
    # Addresses of pages that show one job alone, of those that name one.
    one_job_page = ""
    # Where such a page names its job in its head. It may be another than its address names, while the page moves on.
    page_named_by: list[str] = ["meta[property='og:url']@content", "link[rel='canonical']@href"]
    # CSS of an element of every detail, its title for one.
    head = NONE
    # CSS of the element around a head that holds the whole detail.
    detail = NONE
    # CSS of what belongs to other jobs, the cards of a list: what has none of it is the detail where `detail` finds none.
    cards = NONE
    # Where a detail names its job.
    named_by: list[str] = []
    # The state that the page carries (state.py).
    state = None

    def job_id(self, url: str) -> str:
        """The id of the job that the address names, '' for a page about no single job."""
        return job_id_in(url, self.addresses)

    def current_job_id(self, page) -> str:
        """The job the page is about: by its address, else by what it shows."""
        return self.job_id(page.location.href) or self.shown_job_id(page)

    def control_job_id(self, control) -> str:
        """The job that a control itself names, '' when it names none: a detail may still be of the job before."""
        return ""

    def shown_job_id(self, page) -> str:
        """The job that the page itself names, whatever its address says; '' when it names none."""
        named = self.ids_in(shown_first(self.details(page)))
        if len(named) > 0:
            return named[0]
        return self.page_job_id(page) if self.is_one_job_page(page) else ""

    def page_job_id(self, page) -> str:
        """The job that the page's head names, else the one its state is of; '' when there is none."""
        named = self.ids_at(page, self.page_named_by)
        if len(named) > 0:
            return named[0]
        return "" if self.state is None else self.state.job_id(page)

    def is_one_job_page(self, page) -> bool:
        """Whether the page's address is of one job alone."""
        url = page.location.href
        return self.job_id(url) != "" and occurs(self.one_job_page, url)

    def is_page_of(self, page, job_id: str) -> bool:
        """Whether the page shows this job alone: its address says so, and its head names no other."""
        is_named = self.is_one_job_page(page) and self.job_id(page.location.href) == job_id
        return is_named and self.page_job_id(page) in ["", job_id]

    def shows_other_job(self, page, job_id: str) -> bool:
        """Whether the page names another job than this one: what it carries is of that other job."""
        return self.shown_job_id(page) not in ["", job_id]

    def detail_root(self, page, job_id: str):
        """The detail of this job, the visible one of several copies; None while it is not there."""
        if job_id == "":
            return None
        return shown_first([detail for detail in self.details(page) if self.is_detail_of(detail, page, job_id)])

    def details(self, page) -> list:
        """Every element that holds one job's detail, hidden copies too."""
        details = []
        for head in all_of(page, self.head):
            detail = self.detail_around(head, page)
            if detail not in details:
                details.append(detail)
        return details

    def detail_around(self, head, page):
        """The element that holds the whole detail with this head, by its CSS, else as far up as nothing of another job is in."""
        detail = closest(head, self.detail)
        if detail is None:
            detail = head
            while detail.parentElement not in [None, page.body] and not self.has_other_jobs(detail.parentElement):
                detail = detail.parentElement
        return detail

    def has_other_jobs(self, element) -> bool:
        return first(element, self.cards) is not None

    def is_detail_of(self, detail, page, job_id: str) -> bool:
        """Whether the detail names this job and no other; one that names none is of the job whose page it is."""
        named = self.ids_in(detail)
        return all([other == job_id for other in named]) if len(named) > 0 else self.is_page_of(page, job_id)

    def ids_in(self, detail) -> list:
        """The ids of the jobs that a detail names, in order of trust."""
        return self.ids_at(detail, self.named_by)

    def ids_at(self, root, places: list[str]) -> list:
        ids = []
        for place in places:
            at = place.rfind("@")
            elements = all_of(root, place[:at])
            if matches(root, place[:at]):
                elements.insert(0, root)
            ids.extend([self.id_named(element, place[at + 1 :]) for element in elements])
        return [job_id for job_id in ids if job_id != ""]

    def id_named(self, element, name: str) -> str:
        """The job that an attribute names: by an address, else by the id at its end."""
        if name == "href":
            return self.job_id(address(element))
        named = attribute(element, name)
        return self.job_id(named) if "/" in named else found_part(f"({self.id_form})$", named)
