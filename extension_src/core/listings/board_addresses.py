"""Finds the board and the job that an address names, for addresses from files and forms.

A capture gets its id from the board's content script, which uses the same expressions, so that a job that is imported and
then clicked is listed once. Source of the address forms: docs/add-a-board.md and the boards' content scripts.
"""

from extension_src.core.listings.address import host_of
from extension_src.core.native.matching import found_part

# How the addresses of each board name a job: the id is the first group of the first expression that matches. Matching
# takes linear time, and an address inside another address's query does not match.
# After a slug, the id follows the last hyphen; SDUI writes "/jobs/view/<id>/&eBP=..." and "<id>&eBP=...".
LINKEDIN = ["^[^?#]*/jobs/view/(?:[^/?#&]*-)?([0-9]{6,})", "^[^#]*[?&]currentJobId=([0-9]{6,})"]
# When a job is shown beside a list, `jk` still names the job that was opened first.
INDEED = [
    "^[^?#]*/job/(?:[^/?#]*-)?([0-9a-fA-F]{16})/?(?![^?#])",
    "^[^#]*[?&]vjk=([0-9a-fA-F]{16})(?![^&#])",
    "^[^#]*[?&]jk=([0-9a-fA-F]{16})(?![^&#])",
]
INFOJOBS = ["^[^?#]*/of-i([0-9a-f]{20,})"]
GLASSDOOR = ["^[^#]*[?&]jl=([0-9]+)", "^[^#]*[?&]jobListingId=([0-9]+)"]
# With only one segment before it, `rf-...` is a keyword search.
TECNOEMPLEO = ["^[a-z]+://[^/?#]+/+[^/?#]+/+[^/?#]+/+rf-([a-z0-9]+)/*(?![^?#])"]
# A board's host has one of these names before a public suffix: es.indeed.com, www.glassdoor.co.uk.
BOARD_HOSTS = ["linkedin", "indeed", "glassdoor", "infojobs", "tecnoempleo"]


def listing_of(url: str) -> dict[str, str]:
    """`{"board", "job_id"}` of an address: both '' when it is on no known board, `job_id` '' when it names no job."""
    board = board_of(url)
    expressions = {
        "linkedin": LINKEDIN,
        "indeed": INDEED,
        "infojobs": INFOJOBS,
        "glassdoor": GLASSDOOR,
        "tecnoempleo": TECNOEMPLEO,
    }
    return {"board": board, "job_id": job_id_in(url, expressions[board]) if board in expressions else ""}


# What each board's job ids look like: a number in a file that does not is not the board's.
JOB_IDS = {
    "linkedin": "^([0-9]{6,})$",
    "indeed": "^([0-9a-fA-F]{16})$",
    "infojobs": "^([0-9a-f]{20,})$",
    "glassdoor": "^([0-9]{6,})$",
    "tecnoempleo": "^([0-9a-z]{12,})$",
}


def is_board_job(board: str, text: str) -> bool:
    """Whether a text can be the id of a job on this board, rather than the number that a company gave it."""
    return board in JOB_IDS and job_id_in(text, [JOB_IDS[board]]) != ""


def job_id_in(url: str, expressions: list[str]) -> str:
    """The job id that an address names, in lower case, by the first expression that matches; '' when none does."""
    for expression in expressions:
        job_id = found_part(expression, url)
        if job_id != "":
            return job_id.lower()
    return ""


def board_of(url: str) -> str:
    """The board whose site the address is on; '' for any other site."""
    labels = host_of(url).split(".")
    # The name must be directly before the suffix (com, net, co.uk, com.au), so that indeed.evil.example is not taken
    # for a board.
    for place in range(max(0, len(labels) - 3), len(labels)):
        suffix = labels[place + 1 :]
        if labels[place] in BOARD_HOSTS and 1 <= len(suffix) <= 2 and len(suffix[len(suffix) - 1]) <= 3:
            if len(suffix) == 1 or suffix[0] in ["co", "com"]:
                return labels[place]
    return ""
