"""Reads the listing that a page shows, and for each field the source that it came from."""

from typing import Any

from content_scripts.fields import found, read_safely, value_of
from extension_src.browser.types.pages import Candidates, ReadListing
from extension_src.core.listings.fields import FIELDS

# For these fields the text on the page comes before the page's data: the salary and the place as shown.
SHOWN_FIRST = ["location", "salary"]
# The fields that may come from the page's head where the other sources gave nothing.
OF_HEAD = ["title", "company", "location"]


def listing_on(board, page, job_id: str, root) -> ReadListing:
    """The listing: {board, job_id, url, title, company, location, salary, description, sources, facts}; `root`: its detail or
    None, `facts`: the candidates of facts.py."""
    facts = board.facts(page, job_id, root)
    shown = facts["shown"]
    chosen_data = None if facts["is_other"] else read_safely(lambda: posting_of(board, page, job_id, shown), None)
    posting = {} if chosen_data is None else read_safely(lambda: board.json_ld.fields(chosen_data), {})
    head = None
    listing: Any = {"board": board.id, "job_id": job_id, "url": facts["url"]}
    sources: dict[str, str] = {}
    for field in FIELDS:
        order = [shown, posting, facts["state"]] if field in SHOWN_FIRST else [posting, facts["state"], shown]
        chosen = first_filled(order, field)
        if chosen is None and field in OF_HEAD:
            if head is None:
                head = read_safely(facts["head"], [])
            chosen = first_filled(head, field)
        listing[field] = "" if chosen is None else chosen["value"]
        if chosen is not None:
            sources[field] = chosen["source"]
    listing["sources"] = sources
    listing["facts"] = read_safely(lambda: board.said_facts(page, job_id, root), [])
    if chosen_data is not None:
        listing["facts"].extend(read_safely(lambda: board.json_ld.facts(chosen_data), []))
    return listing


def first_filled(sources: list[Candidates], field: str):
    """The field's first candidate that has a text which is not an unfilled template ("{:jobTitle}"), or None."""
    for fields in sources:
        value = value_of(fields.get(field))
        if value != "" and "{:" not in value:
            return found(value, fields[field]["source"])
    return None


def posting_of(board, page, job_id: str, shown: Candidates):
    """The JobPosting whose title and company are those shown, or None."""
    if board.json_ld is None:
        return None
    return board.json_ld.posting_of(board, page, job_id, value_of(shown.get("title")), value_of(shown.get("company")))
