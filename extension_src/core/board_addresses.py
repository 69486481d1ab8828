"""Which board and which of its jobs an address names, for addresses that come from files and forms.

A capture has the id from its board's own content script; both must give the same for the same job, or a job imported
and then clicked would stand twice. Source of the forms: docs/add-a-board.md and the boards' content scripts.
"""

from extension_src.core.address import host_of, path_of, query_value, run_of

HEXADECIMAL = "0123456789abcdef"
DIGITS = "0123456789"
# A board's host is one of its names before any public suffix: es.indeed.com, www.glassdoor.co.uk.
BOARD_HOSTS = ["linkedin", "indeed", "glassdoor", "infojobs", "tecnoempleo"]


def listing_of(url: str) -> dict[str, str]:
    """`{"board", "job_id"}` of an address: both '' where it is of no known board, the id where it names no job."""
    board = board_of(url)
    job_id = ""
    if board == "linkedin":
        job_id = _linkedin_id(url)
    elif board == "indeed":
        job_id = run_of(query_value(url, "jk") or query_value(url, "vjk"), HEXADECIMAL)
    elif board == "glassdoor":
        job_id = run_of(query_value(url, "jl") or query_value(url, "jobListingId"), DIGITS)
    elif board == "infojobs":
        job_id = _last_segment_id(url, "of-i", HEXADECIMAL)
    elif board == "tecnoempleo":
        job_id = _last_segment_id(url, "rf-", "abcdefghijklmnopqrstuvwxyz" + DIGITS)
    return {"board": board, "job_id": job_id}


def board_of(url: str) -> str:
    """The board whose site the address is on, '' for any other."""
    labels = host_of(url).split(".")
    # The name stands before the suffix (com, net, co.uk, com.au), never in front of a foreign one (indeed.evil.example).
    for place in range(len(labels)):
        suffix = labels[place + 1 :]
        if labels[place] in BOARD_HOSTS and 1 <= len(suffix) <= 2 and len(suffix[len(suffix) - 1]) <= 3:
            if len(suffix) == 1 or suffix[0] in ["co", "com"]:
                return labels[place]
    return ""


def _linkedin_id(url: str) -> str:
    segments = path_of(url).split("/")
    for place in range(len(segments) - 2):
        if segments[place] == "jobs" and segments[place + 1] == "view":
            # With a slug the id stands behind its last hyphen.
            words = segments[place + 2].split("-")
            return _whole(words[len(words) - 1], DIGITS)
    return _whole(query_value(url, "currentJobId"), DIGITS)


def _last_segment_id(url: str, beginning: str, alphabet: str) -> str:
    for segment in path_of(url).split("/"):
        if segment.startswith(beginning):
            return _whole(segment[len(beginning) :], alphabet)
    return ""


def _whole(text: str, alphabet: str) -> str:
    return text if run_of(text, alphabet) == text else ""
