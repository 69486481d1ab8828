"""Reads the listing on a page of any site when the person saves it: the page's JobPosting, else its title and address. It
only reads; the worker fetches the result from this script's isolated world, which the page cannot see."""

from content_scripts.facts import posting_facts
from content_scripts.posting import chosen_posting, json_ld_fields, postings_on
from extension_src.browser.dom import attribute, first, line, one_line
from extension_src.core.listings.fields import FIELDS


def page_listing() -> dict:
    """The page's listing: {board: '', job_id: '', url, title, company, location, salary, description, sources, facts}."""
    posting = page_posting()
    fields = json_ld_fields(posting)
    if "title" not in fields or fields["title"]["value"] == "":
        fields["title"] = shown_title()
    listing = {"board": "", "job_id": "", "url": location.href}
    sources = {}
    for field in FIELDS:
        listing[field] = fields[field]["value"] if field in fields else ""
        if listing[field] != "":
            sources[field] = fields[field]["source"]
    listing["sources"] = sources
    listing["facts"] = posting_facts(posting)
    return listing


def page_posting():
    """The page's only JobPosting, or, among several, the one whose title is the page's heading; else None."""
    postings = postings_on(document)
    if len(postings) == 1:
        return postings[0]
    heading = line(first(document, "h1"))
    return chosen_posting(postings, heading, "") if heading != "" else None


def shown_title() -> dict:
    title = attribute(first(document, "meta[property='og:title']"), "content")
    if title != "":
        return {"value": one_line(title), "source": "meta"}
    return {"value": one_line(document.title), "source": "title"}


globalThis.jobtrack_listing = page_listing()
