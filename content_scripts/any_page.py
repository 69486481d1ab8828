"""Reads the listing on a page of any site when the person saves it: the JobPosting that the page has as JSON-LD or in its
elements, else what it shows. It only reads; the worker fetches the result from this script's isolated world, which the page
cannot see."""

from typing import Any

from content_scripts.facts import line_facts
from content_scripts.fields import found, read_safely
from content_scripts.other_sites.marked_up import description_parts, marked_up_posting, posting_element
from content_scripts.other_sites.shown_advert import (
    shown_company,
    shown_description,
    shown_facts,
    shown_heading,
    shown_place,
    shown_title,
)
from content_scripts.posting import chosen_posting, json_ld_fields, posting_facts
from extension_src.browser.dom import all_of, text_of
from extension_src.browser.errors import JavaScriptError
from extension_src.browser.html_text import unescaped
from extension_src.browser.types.pages import Candidates, FactText, ReadListing
from extension_src.core.listings.damaged_json import mended_json
from extension_src.core.listings.fields import FIELDS
from extension_src.core.listings.json_ld import job_postings


def page_listing() -> ReadListing:
    """The page's listing: {board: '', job_id: '', url, title, company, location, salary, description, sources, facts}."""
    posting = page_posting()
    fields = read_safely(lambda: json_ld_fields(posting), {})
    facts = read_safely(lambda: posting_facts(posting), [])
    element = None if posting is not None else posting_element(document)
    if element is not None:
        record = marked_up_posting(element)
        fields = json_ld_fields(record)
        fields["description"] = found("\n\n".join([text_of(part) for part in description_parts(element)]), "json-ld")
        facts = posting_facts(record)
        for field in fields.keys():
            fields[field]["source"] = "dom"
        for fact in facts:
            fact[2] = "dom"
    add_shown(fields, facts)
    listing: Any = {"board": "", "job_id": "", "url": location.href}
    sources = {}
    for field in FIELDS:
        listing[field] = fields[field]["value"] if field in fields else ""
        if listing[field] != "":
            sources[field] = fields[field]["source"]
    listing["sources"] = sources
    listing["facts"] = facts
    return listing


def add_shown(fields: Candidates, facts: list[FactText]) -> None:
    """Fill what is still missing with what the page shows."""
    is_marked_up = is_filled(fields, "title")
    if not is_marked_up:
        fields["title"] = shown_title(document)
    title = fields["title"]["value"]
    shown = {
        "company": lambda: shown_company(document, title),
        "location": lambda: shown_place(document),
        "description": lambda: shown_description(document),
    }
    for field in shown.keys():
        if not is_filled(fields, field):
            fields[field] = found(read_safely(shown[field], ""), "dom")
    if not is_marked_up:
        facts.extend(line_facts(read_safely(lambda: shown_facts(document), [])))


def is_filled(fields: Candidates, field: str) -> bool:
    return field in fields and fields[field]["value"] != ""


def page_posting():
    """The page's only JobPosting in JSON-LD, or, among several, the one whose title is the page's heading; else None."""
    postings = []
    for script in all_of(document, "script[type='application/ld+json' i]"):
        postings.extend(job_postings(decoded(script.textContent)))
    if len(postings) == 1:
        return postings[0]
    heading = shown_heading(document)
    return chosen_posting(postings, heading, "") if heading != "" else None


def decoded(text: str):
    """The JSON of a block as it is, else mended, else with its character references decoded; None where all fail."""
    for attempt in [lambda: text, lambda: mended_json(text), lambda: mended_json(unescaped(text))]:
        try:
            return JSON.parse(attempt())
        except JavaScriptError:
            continue
    return None


globalThis.jobtrack_listing = page_listing()
