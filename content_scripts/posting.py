"""Reads the JobPostings in a page's JSON-LD, and the fields of the right one."""

from content_scripts.fields import found
from extension_src.browser.dom import all_of, one_line
from extension_src.browser.errors import JavaScriptError
from extension_src.browser.html_text import text_of_html, unescaped
from extension_src.core.listings.board_addresses import job_id_in
from extension_src.core.listings.json_ld import job_postings, organisation_name, place, text_at


def same_words(one: str, other: str) -> bool:
    """Whether two titles are the same or one contains the other, ignoring case."""
    a = one_line(unescaped(one)).lower()
    b = one_line(unescaped(other)).lower()
    return a != "" and b != "" and (a in b or b in a)


def decoded_json_ld(page) -> list:
    """Every JSON-LD block of the page that is valid JSON."""
    blocks = []
    for script in all_of(page, "script[type='application/ld+json']"):
        try:
            blocks.append(JSON.parse(script.textContent))
        except JavaScriptError:
            # A broken block is left out; the other sources remain.
            continue
    return blocks


def chosen_posting(postings: list, title: str, company: str):
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


def json_ld_fields(chosen) -> dict:
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


def postings_on(page) -> list:
    """Every JobPosting in the page's JSON-LD."""
    postings = []
    for block in decoded_json_ld(page):
        postings.extend(job_postings(block))
    return postings


def postings_of(page, job_id: str, addresses: list[str]) -> list:
    """The page's JobPostings, without those whose address names another job than this one. `addresses`: regular expressions
    from core/listings/board_addresses.py."""
    return [posting for posting in postings_on(page) if job_id_in(text_at(posting, "url"), addresses) in ["", job_id]]
