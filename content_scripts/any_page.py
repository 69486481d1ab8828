"""Reads the listing on a page of any site when the person saves it: the page's JobPosting, else its title and address. It
only reads; the worker fetches the result from this script's isolated world, which the page cannot see."""

from content_scripts.posting import json_ld_fields, postings_on
from extension_src.browser.dom import attribute, first, line, one_line
from extension_src.core.listings.fields import FIELDS


def page_listing() -> dict:
    """The page's listing: {board: '', job_id: '', url, title, company, location, salary, description, sources}."""
    fields = posting_fields()
    if "title" not in fields or fields["title"]["value"] == "":
        fields["title"] = shown_title()
    listing = {"board": "", "job_id": "", "url": location.href}
    sources = {}
    for field in FIELDS:
        listing[field] = fields[field]["value"] if field in fields else ""
        if listing[field] != "":
            sources[field] = fields[field]["source"]
    listing["sources"] = sources
    return listing


def posting_fields() -> dict:
    """The fields of the page's only JobPosting, or, among several, of the one whose title is the page's heading."""
    postings = postings_on(document)
    if len(postings) == 1:
        return json_ld_fields(postings, "", "")
    heading = line(first(document, "h1"))
    return json_ld_fields(postings, heading, "") if heading != "" else {}


def shown_title() -> dict:
    title = attribute(first(document, "meta[property='og:title']"), "content")
    if title != "":
        return {"value": one_line(title), "source": "meta"}
    return {"value": one_line(document.title), "source": "title"}


globalThis.jobtrack_listing = page_listing()
