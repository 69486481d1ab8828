"""Which board and which of its jobs an address names, for addresses that come from files and forms.

A capture has the id from its board's own content script; both must give the same for the same job, or a job imported
and then clicked would stand twice. Source of the forms: docs/add-a-board.md and the boards' content scripts.
"""

from extension_src.core.listings.address import host_of, path_of, query_value, run_of

HEXADECIMAL = "0123456789abcdef"
DIGITS = "0123456789"
# A board's host is one of its names before any public suffix: es.indeed.com, www.glassdoor.co.uk.
BOARD_HOSTS = ["linkedin", "indeed", "glassdoor", "infojobs", "tecnoempleo"]
SHORTEST_LINKEDIN = 6
SHORTEST_INFOJOBS = 20
INDEED_LENGTH = 16


def listing_of(url: str) -> dict[str, str]:
    """`{"board", "job_id"}` of an address: both '' where it is of no known board, the id where it names no job."""
    board = board_of(url)
    job_id = ""
    if board == "linkedin":
        job_id = _linkedin_id(url)
    elif board == "indeed":
        job_id = _indeed_id(url)
    elif board == "glassdoor":
        job_id = run_of(query_value(url, "jl"), DIGITS) or run_of(query_value(url, "jobListingId"), DIGITS)
    elif board == "infojobs":
        job_id = _infojobs_id(url)
    elif board == "tecnoempleo":
        job_id = _tecnoempleo_id(url)
    return {"board": board, "job_id": job_id}


def board_of(url: str) -> str:
    """The board whose site the address is on, '' for any other."""
    labels = host_of(url).split(".")
    # The name stands before the suffix (com, net, co.uk, com.au), never in front of a foreign one
    # (indeed.evil.example).
    for place in range(max(0, len(labels) - 3), len(labels)):
        suffix = labels[place + 1 :]
        if labels[place] in BOARD_HOSTS and 1 <= len(suffix) <= 2 and len(suffix[len(suffix) - 1]) <= 3:
            if len(suffix) == 1 or suffix[0] in ["co", "com"]:
                return labels[place]
    return ""


def _linkedin_id(url: str) -> str:
    path = path_of(url)
    start = path.find("/jobs/view/")
    if start >= 0:
        # With a slug the id stands behind its last hyphen.
        segment = path[start + len("/jobs/view/") :].split("/")[0].split("&")[0]
        number = run_of(segment[segment.rfind("-") + 1 :], DIGITS)
    else:
        number = run_of(query_value(url, "currentJobId"), DIGITS)
    return number if len(number) >= SHORTEST_LINKEDIN else ""


def _indeed_id(url: str) -> str:
    path = path_of(url)
    if path.startswith("/job/"):
        return _indeed_key(path[-INDEED_LENGTH:])
    return _indeed_key(query_value(url, "vjk")) or _indeed_key(query_value(url, "jk"))


def _indeed_key(text: str) -> str:
    key = text.lower()
    return key if len(key) == INDEED_LENGTH and run_of(key, HEXADECIMAL) == key else ""


def _infojobs_id(url: str) -> str:
    path = path_of(url)
    start = path.rfind("/of-i")
    code = run_of(path[start + len("/of-i") :], HEXADECIMAL) if start >= 0 else ""
    return code if len(code) >= SHORTEST_INFOJOBS else ""


def _tecnoempleo_id(url: str) -> str:
    segments = [segment for segment in path_of(url).split("/") if segment != ""]
    if len(segments) != 3 or not segments[2].startswith("rf-"):
        return ""
    code = segments[2][len("rf-") :]
    return code if run_of(code, DIGITS + "abcdefghijklmnopqrstuvwxyz") == code else ""
