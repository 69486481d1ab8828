"""The listing a page shows, each field with where it came from."""

from content_scripts.board import found
from extension_src.browser.dom import all_of, one_line, text_of
from extension_src.browser.errors import JavaScriptError, report
from extension_src.core.listings.json_ld import job_postings, organisation_name, place, text_at

FIELDS = ["title", "company", "location", "salary", "description"]
# What a person reads on the page wins over JSON-LD here: "salary as shown", the place as written.
SHOWN_FIRST = ["location", "salary"]


def same_words(one: str, other: str) -> bool:
    """Whether two titles are the same, or one holds the other, whatever their case."""
    a = one_line(unescaped(one)).lower()
    b = one_line(unescaped(other)).lower()
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


def json_ld_fields(postings: list, title: str, company: str) -> dict:
    """Fields of the JobPosting of the job shown: its title is that, or says more or less of the same company's job."""
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
    """Every JobPosting of the page's JSON-LD."""
    postings = []
    for block in decoded_json_ld(page):
        postings.extend(job_postings(block))
    return postings


def postings_of(board, page, job_id: str) -> list:
    """Those that do not name another job by their address."""
    return [posting for posting in postings_on(page) if board.job_id(text_at(posting, "url")) in ["", job_id]]


def is_filled_in(value: str) -> bool:
    """Whether a value is text and no template that the page has still to fill in ("{:jobTitle}")."""
    return value != "" and "{:" not in value


def first_filled(candidates: list):
    """The first candidate with a real value, or None."""
    for candidate in candidates:
        if candidate is not None:
            value = candidate["value"] if "value" in candidate else read_safely(candidate["read"], "")
            if is_filled_in(value):
                return found(value, candidate["source"])
    return None


def read_safely(read, otherwise):
    """What `read` gives, `otherwise` when it fails: a page that one source cannot read keeps its click and the others."""
    try:
        return read()
    except Exception as error:
        report(error)
        return otherwise


def listing_on(board, page, job_id: str, root) -> dict:
    """The listing: {board, job_id, url, title, company, location, salary, description, sources}."""
    shown = {} if root is None else read_safely(lambda: board.dom_fields(root, page, job_id), {})
    state = read_safely(lambda: board.state_fields(page, job_id), {})
    title = shown["title"]["value"] if "title" in shown else ""
    company = shown["company"]["value"] if "company" in shown else ""
    structured = {}
    # Where the job's detail is not there, nothing but the page's own word tells whose JSON-LD it carries.
    if board.uses_json_ld() and (root is not None or not board.shows_other_job(page, job_id)):
        structured = read_safely(lambda: json_ld_fields(postings_of(board, page, job_id), title, company), {})
    meta = read_safely(lambda: board.meta_fields(page, job_id), {})
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
