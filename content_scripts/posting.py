"""Reads the JobPostings in a page's JSON-LD, and the fields of the right one."""

from typing import Any

from content_scripts.fields import found
from extension_src.browser.dom import all_of, one_line
from extension_src.browser.errors import JavaScriptError
from extension_src.browser.html_text import text_of_html, unescaped
from extension_src.browser.types.pages import Candidates, FactText
from extension_src.core.listings.board_addresses import job_id_in
from extension_src.core.listings.json_ld import job_postings, organisation_name, place, text_at
from extension_src.core.native.records import is_list, is_text
from extension_src.core.types.listings import JobPosting

# Characters; a longer base salary is not gathered.
LONGEST_JSON = 1500


def same_words(one: str, other: str) -> bool:
    """Whether two titles are the same or one contains the other, ignoring case."""
    a = one_line(unescaped(one)).lower()
    b = one_line(unescaped(other)).lower()
    return a != "" and b != "" and (a in b or b in a)


def decoded_json_ld(page) -> list[Any]:
    """Every JSON-LD block of the page that is valid JSON."""
    blocks = []
    for script in all_of(page, "script[type='application/ld+json']"):
        try:
            blocks.append(JSON.parse(script.textContent))
        except JavaScriptError:
            # A broken block is left out; the other sources remain.
            continue
    return blocks


def chosen_posting(postings: list[JobPosting], title: str, company: str):
    """The JobPosting with this title, else the first of the same company whose title contains this one or is contained in it;
    an empty title or company fits any. None where no posting fits."""
    chosen = None
    for posting in postings:
        named = title_of_posting(posting)
        if named == title:
            chosen = posting
            break
        is_alike = title == "" or same_words(named, title)
        is_company = company == "" or same_words(organisation_name(posting), company)
        if chosen is None and is_alike and is_company:
            chosen = posting
    return chosen


def json_ld_fields(chosen) -> Candidates:
    """The fields of a JobPosting; {} for None."""
    if chosen is None:
        return {}
    return {
        "title": found(title_of_posting(chosen), "json-ld"),
        "company": found(one_line(unescaped(organisation_name(chosen))), "json-ld"),
        "location": found(one_line(unescaped(place(chosen))), "json-ld"),
        "description": found(text_of_html(text_at(chosen, "description")), "json-ld"),
    }


def title_of_posting(posting) -> str:
    return one_line(unescaped(text_at(posting, "title")))


def postings_on(page) -> list[JobPosting]:
    """Every JobPosting in the page's JSON-LD."""
    postings = []
    for block in decoded_json_ld(page):
        postings.extend(job_postings(block))
    return postings


def postings_of(page, job_id: str, addresses: list[str]) -> list[JobPosting]:
    """The page's JobPostings, without those whose address names another job than this one. `addresses`: regular expressions
    from core/listings/board_addresses.py."""
    return [posting for posting in postings_on(page) if job_id_in(text_at(posting, "url"), addresses) in ["", job_id]]


def posting_facts(posting) -> list[FactText]:
    """The candidates of a JobPosting; None for no posting."""
    if posting is None:
        return []
    facts = [
        ["posted_at", text_at(posting, "datePosted"), "json-ld"],
        ["closes_at", text_at(posting, "validThrough"), "json-ld"],
        ["workplace", text_at(posting, "jobLocationType"), "json-ld"],
        ["employment_type", ",".join(texts_at(posting, "employmentType")), "json-ld"],
    ]
    if "baseSalary" in posting:
        salary = JSON.stringify([posting["baseSalary"], text_at(posting, "salaryCurrency")])
        facts.append(["base_salary", salary if len(salary) <= LONGEST_JSON else "", "json-ld"])
    return [fact for fact in facts if fact[1] != ""]


def texts_at(posting, name: str) -> list[str]:
    """The texts of a property that is a text or a list of texts."""
    value = posting[name] if name in posting else ""
    values = value if is_list(value) else [value]
    return [text.strip() for text in values if is_text(text)]


class JsonLd:
    """Reads the JobPosting of a board whose pages have one."""

    def posting_of(self, board, page, job_id: str, title: str, company: str):
        """The page's JobPosting of this job, with the title and company that are shown; None where there is none."""
        return chosen_posting(postings_of(page, job_id, board.addresses), title, company)

    def fields(self, posting) -> Candidates:
        return json_ld_fields(posting)

    def facts(self, posting) -> list[FactText]:
        return posting_facts(posting)
