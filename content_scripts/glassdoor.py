"""Glassdoor: `/job-listing/` pages of one job, search and "for you" pages with a pane; the same product in twenty countries
(last checked September 2026).

Easy Apply opens Indeed's form in an iframe of the page. The script cannot see inside that iframe, so nothing on Glassdoor
confirms an application. Class names consist of a stable prefix and a hash of the build.
"""

from content_scripts.apply_words import Words
from content_scripts.board import Board
from content_scripts.controls import EXTERNAL
from content_scripts.fields import alone, first_line
from content_scripts.hiring import hiring_fields
from content_scripts.posting import JsonLd
from content_scripts.words.european import EUROPEAN
from extension_src.browser.dom import (
    address,
    all_of,
    attribute,
    closest,
    contains,
    first,
    line,
    one_line,
    own_text,
    precedes,
    text_alone,
)
from extension_src.browser.types.pages import Candidates, FactText
from extension_src.core.listings.address import host_of, path_of, run_of
from extension_src.core.listings.board_addresses import GLASSDOOR

COUNTRIES = [
    "com", "co.uk", "ca", "de", "fr", "es", "it", "nl", "at", "be", "ch", "ie", "co.in", "sg",
    "com.au", "com.br", "com.mx", "com.ar", "com.hk", "co.nz",
]  # fmt: skip
LISTING = "/job-listing/"
# Cards also have `job-title-<id>` and `data-test="job-title"`. Some headers name their job in `data-brandviews`.
TITLE = "[id^='jd-job-title-'], [data-brandviews*='-header:'][data-brandviews*='jlid='] h1"
CARDS = "[data-test='jobListing'], [data-test='job-card-wrapper']"
PLACES = ["[data-test='location']", "[data-test='emp-location']", "[class*='JobDetails_location__']"]
SELECTED_CARD = "[data-jobid]:is([class*='JobsList_selected'], :has([data-selected='true']))"
HEADER = "[data-test='job-details-header'], header"
# Styles alone blur or cut the description off; its text is whole.
DESCRIPTION = "[class*='JobDetails_jobDescription__']"
OTHER_DESCRIPTION = "[data-brandviews*='-description:']"


def header_in(root):
    header = closest(first(root, TITLE), HEADER)
    return root if header is None else header


def employer_name(root) -> str:
    """The company's name without the rating beside it ("Athenahealth" "4.1"); some companies have no rating, some no link."""
    header = header_in(root)
    title = first(root, TITLE)
    name = first_line(header, [alone("h4"), alone("[data-test='employer-name']")])
    # Without the job's title nothing says where the company's name ends.
    if name != "" or title is None:
        return name
    for element in all_of(header, "a, div, span, p"):
        if not precedes(element, title) and not contains(element, title):
            break
        text = own_text(element)
        if text != "" and run_of(text, "0123456789.,") != text:
            return text
    return ""


def shown_salary(root) -> str:
    """The pay, without the remark who estimates it ("(Employer provided)"). Searched in the header, because cards have the
    same `data-test`."""
    pay = first(root, "[id^='jd-salary-']")
    return text_alone(first(header_in(root), "[data-test='detailSalary']") if pay is None else pay).split(" (")[0]


class Glassdoor(Board):
    id = "glassdoor"
    matches = [f"https://*.glassdoor.{country}/*" for country in COUNTRIES]
    addresses = GLASSDOOR
    words = Words(EUROPEAN)
    id_form = "[0-9]{1,20}"
    one_job_page = f"^[^?#]*{LISTING}"
    page_named_by = []
    head = TITLE
    detail = "[class*='JobDetails_jobDetailsContainer']"
    cards = CARDS
    named_by = ["[id^='jd-job-title-']@id", "[data-brandviews*='-header:']@data-brandviews"]
    fields = {
        "title": [TITLE],
        "company": [employer_name],
        "location": [lambda root: first_line(header_in(root), PLACES)],
        "salary": [shown_salary],
        "description": [DESCRIPTION, OTHER_DESCRIPTION],
    }
    fact_lines = f"{', '.join(PLACES)}, [data-test='job-details-header'] [class*='JobDetails_']"
    company_links = "a[class*='EmployerProfile_'], [class*='EmployerProfile_'] a, a[href*='/Overview/']"
    json_ld = JsonLd()
    easy_apply = "[data-test^='easyApply']:not([data-test*='filter' i])"
    external_apply = "[data-test^='applyButton']"
    not_apply = f"{CARDS}, {DESCRIPTION}, {OTHER_DESCRIPTION}"
    plain_apply = EXTERNAL

    def current_job_id(self, page) -> str:
        """The job that the address names. On a list page whose address did not change, it is the job on which the pane and the
        selected card agree."""
        named = self.job_id(page.location.href)
        if self.is_one_job_page(page):
            return named
        shown = self.shown_job_id(page)
        is_selected = shown != "" and shown == attribute(first(page, SELECTED_CARD), "data-jobid")
        return shown if named == "" or is_selected else named

    def has_other_jobs(self, element) -> bool:
        return super().has_other_jobs(element) or len(all_of(element, TITLE)) > 1

    def canonical_url(self, url: str, job_id: str) -> str:
        if job_id == "":
            return url
        path = path_of(url) if LISTING in path_of(url) else f"{LISTING}j"
        return f"https://{host_of(url)}{path}?jl={job_id}"

    def listing_url(self, page, job_id: str) -> str:
        """On a list page, the address to which the job's card leads; else an address built from the id."""
        url = page.location.href
        if job_id != "" and LISTING not in path_of(url):
            for link in all_of(page, f"[id='job-title-{job_id}'], a[data-test='job-title'][href*='jl={job_id}']"):
                target = address(link)
                if LISTING in path_of(target) and self.job_id(target) == job_id:
                    return self.canonical_url(target, job_id)
        return self.canonical_url(url, job_id)

    def said_facts(self, page, job_id: str, root) -> list[FactText]:
        """The age too, which only the job's card in the list shows ("3d")."""
        candidates = super().said_facts(page, job_id, root)
        age = line(first(page, f"[data-jobid='{job_id}'] [data-test='job-age']")) if job_id != "" else ""
        if age != "":
            candidates.append(["posted_at", age, "dom"])
        return candidates

    def meta_fields(self, page, job_id: str, is_head: bool) -> Candidates:
        """The parts of "COMPANY hiring TITLE Job in CITY | Glassdoor" on the job's own page; {} in other languages."""
        if not is_head:
            return {}
        said = attribute(first(page, "meta[property='og:title']"), "content") or page.title
        words = one_line(said).split(" | Glassdoor")[0]
        return hiring_fields(words, " Job in ", "meta") if " Job in " in words else {}


board = Glassdoor()
