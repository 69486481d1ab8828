"""The listing a page shows, each field with where it came from."""

from content_scripts.board import found
from extension_src.browser.dom import all_of, one_line, text_of
from extension_src.browser.errors import JavaScriptError
from extension_src.core.json_ld import job_postings, organisation_name, place, text_at

FIELDS = ["title", "company", "location", "salary", "description"]
# What a person reads on the page wins over JSON-LD here: "salary as shown", the place as written.
SHOWN_FIRST = ["location", "salary"]


def same_words(one: str, other: str) -> bool:
    """Whether two titles are the same, or one holds the other, whatever their case."""
    a = one_line(one).lower()
    b = one_line(other).lower()
    return a != "" and b != "" and (a in b or b in a)


def text_of_html(html: str) -> str:
    """The text of a piece of HTML, with line breaks; parsed in an inert document, never in the page."""
    parsed = __new__(DOMParser()).parseFromString(html, "text/html")
    body = parsed.body
    # Some boards escape the HTML once more.
    if body.firstElementChild is None and "<" in body.textContent:
        body = __new__(DOMParser()).parseFromString(body.textContent, "text/html").body
    return text_of(body)


def unescaped(text: str) -> str:
    """The text with HTML's character references read once: boards write "A&amp;B" into JSON that needs no escapes."""
    if not __new__(RegExp("&(#[0-9]+|#x[0-9a-f]+|[a-z][a-z0-9]+);", "i")).test(text):
        return text
    # What looks like a tag is text here.
    return __new__(DOMParser()).parseFromString(text.replace("<", "&lt;"), "text/html").body.textContent


def decoded_json_ld(page) -> list:
    """Every JSON-LD block of the page that is valid JSON."""
    blocks = []
    for script in all_of(page, "script[type='application/ld+json']"):
        try:
            blocks.append(JSON.parse(script.textContent))
        except JavaScriptError:
            # A broken block says nothing; the other sources do.
            continue
    return blocks


def json_ld_fields(page, shown_title: str) -> dict:
    """Fields of the page's JobPosting, if it is of the job whose title is shown."""
    for block in decoded_json_ld(page):
        for posting in job_postings(block):
            title = one_line(unescaped(text_at(posting, "title")))
            if shown_title != "" and not same_words(title, shown_title):
                continue
            return {
                "title": found(title, "json-ld"),
                "company": found(one_line(unescaped(organisation_name(posting))), "json-ld"),
                "location": found(one_line(unescaped(place(posting))), "json-ld"),
                "description": found(text_of_html(text_at(posting, "description")), "json-ld"),
            }
    return {}


def is_filled_in(value: str) -> bool:
    """Whether a value is text and no template that the page has still to fill in ("{:jobTitle}")."""
    return value != "" and "{:" not in value


def first_filled(candidates: list):
    """The first candidate with a real value, or None."""
    for candidate in candidates:
        if candidate is not None and is_filled_in(candidate["value"]):
            return candidate
    return None


def listing_on(board, page, job_id: str, root) -> dict:
    """The listing: {board, job_id, url, title, company, location, salary, description, sources}."""
    shown = {} if root is None else board.dom_fields(root, page, job_id)
    state = board.state_fields(page, job_id)
    shown_title = shown["title"]["value"] if "title" in shown else ""
    structured = {}
    # Where the job's detail is not there, nothing but the page's own word tells whose JSON-LD it carries.
    if board.uses_json_ld() and (root is not None or not board.shows_other_job(page, job_id)):
        structured = json_ld_fields(page, shown_title)
    meta = board.meta_fields(page, job_id)
    listing = {"board": board.id, "job_id": job_id, "url": board.listing_url(page, job_id)}
    sources = {}
    for field in FIELDS:
        order = [shown, structured, state, meta] if field in SHOWN_FIRST else [structured, state, shown, meta]
        chosen = first_filled([answers.get(field) for answers in order])
        listing[field] = "" if chosen is None else chosen["value"]
        if chosen is not None:
            sources[field] = chosen["source"]
    listing["sources"] = sources
    return listing
