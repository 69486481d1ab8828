"""Glassdoor: `/job-listing/` pages of one job, search and "for you" pages with a pane; one product in twenty countries.

Easy Apply opens Indeed's form in an iframe of the page: what happens there is not seen from here, so nothing on
Glassdoor confirms an application. Class names are a stable prefix and a hash of the build.
"""

from content_scripts.apply_words import says_easy_apply
from content_scripts.board import EASY, EXTERNAL, Board, control_name, found, found_later, names_apply
from extension_src.browser.dom import (
    address,
    all_of,
    attribute,
    closest,
    contains,
    first,
    line,
    line_at,
    matches,
    one_line,
    own_text,
    precedes,
    shown_first,
    text_alone,
    text_of,
)
from extension_src.core.listings.address import host_of, path_of, query_value, run_of

COUNTRIES = [
    "com", "co.uk", "ca", "de", "fr", "es", "it", "nl", "at", "be", "ch", "ie", "co.in", "sg",
    "com.au", "com.br", "com.mx", "com.ar", "com.hk", "co.nz",
]  # fmt: skip
DIGITS = "0123456789"
# `id` of the detail's title; cards use `job-title-<id>`, and `data-test="job-title"` is a card's too.
TITLE_ID = "jd-job-title-"
LISTING = "/job-listing/"
CARDS = "[data-test='jobListing'], [data-test='job-card-wrapper']"
SELECTED_CARD = "[data-jobid]:is([class*='JobsList_selected'], :has([data-selected='true']))"
PLACES = ["[data-test='location']", "[data-test='emp-location']", "[class*='JobDetails_location__']"]
EASY_APPLY = "[data-test^='easyApply']:not([data-test*='filter' i])"
EMPLOYER_APPLY = "[data-test^='applyButton']"
PANE = "[class*='JobDetails_jobDetailsContainer']"
HEADER = "[data-test='job-details-header'], header"
SITE = " | Glassdoor"
HIRING = " hiring "


class Glassdoor(Board):
    id = "glassdoor"
    matches = [f"https://*.glassdoor.{country}/*" for country in COUNTRIES]

    def job_id(self, url: str) -> str:
        for name in ["jl", "jobListingId"]:
            number = run_of(query_value(url, name), DIGITS)
            if number != "":
                return number
        return ""

    def shown_job_id(self, page) -> str:
        title = shown_first(all_of(page, f"[id^='{TITLE_ID}']"))
        return "" if title is None else attribute(title, "id")[len(TITLE_ID) :]

    def current_job_id(self, page) -> str:
        """The address, unless a list page moved on without it: then pane and selected card agree on another job."""
        named = self.job_id(page.location.href)
        if named != "" and LISTING in path_of(page.location.href):
            return named
        shown = self.shown_job_id(page)
        is_selected = shown != "" and shown == attribute(first(page, SELECTED_CARD), "data-jobid")
        return shown if named == "" or is_selected else named

    def canonical_url(self, url: str, job_id: str) -> str:
        if job_id == "":
            return url
        path = path_of(url) if LISTING in path_of(url) else "/job-listing/j"
        return f"https://{host_of(url)}{path}?jl={job_id}"

    def listing_url(self, page, job_id: str) -> str:
        """On a list page, where the job's own card leads; else built from the id."""
        url = page.location.href
        if job_id != "" and LISTING not in path_of(url):
            for link in all_of(page, f"[id='job-title-{job_id}'], a[data-test='job-title'][href*='jl={job_id}']"):
                target = address(link)
                if LISTING in path_of(target) and self.job_id(target) == job_id:
                    return self.canonical_url(target, job_id)
        return self.canonical_url(url, job_id)

    def detail_root(self, page, job_id: str):
        """The pane around the title that names the job; the visible one, where the page keeps a copy."""
        if job_id == "":
            return None
        title = shown_first(all_of(page, title_of(job_id)))
        return None if title is None else pane_around(title)

    def uses_json_ld(self) -> bool:
        return True

    def dom_fields(self, root, page, job_id: str) -> dict:
        title = first(root, title_of(job_id))
        header = closest(title, HEADER)
        if header is None:
            header = root
        return {
            "title": found(line(title), "dom"),
            "company": found(employer_name(header, title), "dom"),
            "location": found(line_at(header, PLACES), "dom"),
            "salary": found(shown_salary(root, header, job_id), "dom"),
            "description": found_later(lambda: text_of(description_in(root)), "dom"),
        }

    def meta_fields(self, page, job_id: str) -> dict:
        """From "COMPANY hiring TITLE Job in CITY | Glassdoor" on the job's own page; other languages give no parts."""
        if LISTING not in path_of(page.location.href) or self.shown_job_id(page) not in ["", job_id]:
            return {}
        words = one_line(attribute(first(page, "meta[property='og:title']"), "content") or page.title).split(SITE)[0]
        start = words.find(HIRING)
        end = words.rfind(" Job in ")
        if not 0 < start < end:
            return {}
        return {
            "company": found(words[:start], "meta"),
            "title": found(words[start + len(HIRING) : end], "meta"),
            "location": found(words[end + len(" Job in ") :], "meta"),
        }

    def apply_kind(self, control, root, page) -> str:
        if closest(control, CARDS) is not None:
            return ""
        if matches(control, EASY_APPLY):
            return EASY
        if matches(control, EMPLOYER_APPLY):
            return EXTERNAL
        if root is None or not contains(root, control) or not names_apply(control):
            return ""
        description = description_in(root)
        if description is not None and contains(description, control):
            return ""
        return EASY if says_easy_apply(control_name(control)) else EXTERNAL


def title_of(job_id: str) -> str:
    """CSS of the job's title: by its id, else in the header that names the job."""
    return f"[id='{TITLE_ID}{job_id}'], [data-brandviews*='-header:'][data-brandviews$='jlid={job_id}'] h1"


def pane_around(title):
    """The detail that the title heads: by its class, else the widest element with no card and no other title in it."""
    pane = closest(title, PANE)
    if pane is not None:
        return pane
    pane = title
    while pane.parentElement is not None and first(pane.parentElement, CARDS) is None:
        if len(all_of(pane.parentElement, f"[id^='{TITLE_ID}']")) > 1:
            break
        pane = pane.parentElement
    return pane


def employer_name(header, title) -> str:
    """The company, without the rating beside it ("Athenahealth" "4.1"); some companies have no rating, some no link."""
    for selector in ["h4", "[data-test='employer-name']"]:
        name = text_alone(first(header, selector))
        if name != "":
            return name
    for element in all_of(header, "a, div, span, p"):
        if not precedes(element, title) and not contains(element, title):
            break
        text = own_text(element)
        if text != "" and run_of(text, DIGITS + ".,") != text:
            return text
    return ""


def shown_salary(root, header, job_id: str) -> str:
    """The pay without who estimates it ("(Employer provided)"); cards show theirs with the same `data-test`."""
    pay = first(root, f"[id='jd-salary-{job_id}']")
    return text_alone(first(header, "[data-test='detailSalary']") if pay is None else pay).split(" (")[0]


def description_in(root):
    """The description's element; it is blurred or cut by style alone, the text is whole."""
    description = first(root, "[class*='JobDetails_jobDescription__']")
    return first(root, "[data-brandviews*='-description:']") if description is None else description


board = Glassdoor()
