"""The listing a page shows, each field with where it came from."""

from content_scripts.fields import found, read_safely, value_of
from content_scripts.posting import json_ld_fields, postings_of
from extension_src.core.listings.fields import FIELDS

# What a person reads on the page wins over data here: "salary as shown", the place as written.
SHOWN_FIRST = ["location", "salary"]
# What a page's head may say, for what the rest did not give.
OF_HEAD = ["title", "company", "location"]


def listing_on(board, page, job_id: str, root) -> dict:
    """The listing: {board, job_id, url, title, company, location, salary, description, sources}; `root` is its detail."""
    facts = board.facts(page, job_id, root)
    shown = facts["shown"]
    posting = {}
    if board.has_posting and not facts["is_other"]:
        posting = read_safely(lambda: posting_fields(page, job_id, board.addresses, shown), {})
    head = None
    listing = {"board": board.id, "job_id": job_id, "url": facts["url"]}
    sources = {}
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
    return listing


def first_filled(sources: list, field: str):
    """The field's first candidate that is text and no template still to be filled in ("{:jobTitle}"), or None."""
    for fields in sources:
        value = value_of(fields.get(field))
        if value != "" and "{:" not in value:
            return found(value, fields[field]["source"])
    return None


def posting_fields(page, job_id: str, addresses: list[str], shown: dict) -> dict:
    """Fields of the JobPosting of the job whose title and company are shown."""
    title = value_of(shown.get("title"))
    return json_ld_fields(postings_of(page, job_id, addresses), title, value_of(shown.get("company")))
