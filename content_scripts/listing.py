"""The listing a page shows, each field with where it came from."""

from content_scripts.fields import read_safely, value_of
from content_scripts.posting import json_ld_fields, postings_of
from extension_src.core.listings.fields import FIELDS

# What a person reads on the page wins over data here: "salary as shown", the place as written.
SHOWN_FIRST = ["location", "salary"]


def listing_on(board, page, job_id: str, root) -> dict:
    """The listing: {board, job_id, url, title, company, location, salary, description, sources}; `root` is its detail."""
    facts = board.facts(page, job_id, root)
    shown = facts["shown"]
    posting = {}
    if board.has_posting and not facts["is_other"]:
        posting = read_safely(lambda: posting_fields(page, job_id, board.addresses, shown), {})
    listing = {"board": board.id, "job_id": job_id, "url": facts["url"]}
    sources = {}
    for field in FIELDS:
        order = [shown, posting, facts["state"]] if field in SHOWN_FIRST else [posting, facts["state"], shown]
        order.extend([facts["meta"], facts["tab"]])
        listing[field] = ""
        for fields in order:
            value = value_of(fields.get(field))
            if is_filled_in(value):
                listing[field] = value
                sources[field] = fields[field]["source"]
                break
    listing["sources"] = sources
    return listing


def posting_fields(page, job_id: str, addresses: list[str], shown: dict) -> dict:
    """Fields of the JobPosting of the job whose title and company are shown."""
    title = value_of(shown.get("title"))
    return json_ld_fields(postings_of(page, job_id, addresses), title, value_of(shown.get("company")))


def is_filled_in(value: str) -> bool:
    """Whether a value is text and no template that the page has still to fill in ("{:jobTitle}")."""
    return value != "" and "{:" not in value
