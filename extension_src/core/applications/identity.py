"""Whether two listings are the same job. Identity is (board, job id), else the canonical address."""

from extension_src.core.native.strings import split_words
from extension_src.core.native.words import folded
from extension_src.core.types.listings import Posting

# Query names with these beginnings say where a visitor came from, never which page it is.
TRACKING_BEGINNINGS = ["utm_", "mc_"]
TRACKING_NAMES = ["trk", "trackingId", "refId", "gclid", "fbclid", "lipi", "eBP", "applicationOrigin"]


def canonical_address(url: str) -> str:
    """The address without fragment, tracking and final slash, with the host in lower case."""
    address = url.strip().split("#")[0]
    query = ""
    if "?" in address:
        pieces = address.split("?")
        address = pieces[0]
        query = "?".join(pieces[1:])
    scheme_end = address.find("://")
    if scheme_end >= 0:
        host_end = address.find("/", scheme_end + 3)
        if host_end < 0:
            host_end = len(address)
        address = address[:host_end].lower() + address[host_end:]
    kept = [part for part in query.split("&") if part != "" and not _is_tracking(part)]
    while address.endswith("/"):
        address = address[: len(address) - 1]
    if len(kept) == 0:
        return address
    return address + "?" + "&".join(sorted(kept))


def _is_tracking(part: str) -> bool:
    name = part.split("=")[0]
    return name in TRACKING_NAMES or any([name.startswith(beginning) for beginning in TRACKING_BEGINNINGS])


def identity_keys(application: Posting) -> list[str]:
    """The keys by which this listing is found again, the strongest first. A number that a company gave its job, and that came in
    from a file, names the job only at that company and under that title, whatever address it has."""
    if application["job_id"] != "" and is_requisition(application):
        posting = posting_key(application)
        return [] if posting == "" else ["requisition|" + application["job_id"].lower() + "|" + posting]
    if application["board"] != "" and application["job_id"] != "":
        return ["job|" + application["board"] + "|" + application["job_id"]]
    if application["url"] == "":
        return []
    return ["url|" + canonical_address(application["url"])]


def joined_keys(application: Posting) -> list[str]:
    """The keys of the listings that a person said are this application too (`merging.put_together`): each is a link that says
    its board and job."""
    keys: list[str] = []
    links = application["links"] if "links" in application else None
    for link in links if links is not None else []:
        if "board" in link and "url" in link:
            job_id = link["job_id"] if "job_id" in link else ""
            keys.extend(identity_keys({"board": link["board"], "job_id": job_id, "url": link["url"]}))
    return keys


def is_requisition(application: Posting) -> bool:
    """Whether its job id is a number of the company's, read from a file."""
    sources = application["sources"] if "sources" in application else None
    return sources is not None and "job_id" in sources and sources["job_id"] == "import"


def posting_key(application: Posting) -> str:
    """The key that a re-post under a new id shares with the first post: company and title; '' when either is unknown."""
    company = " ".join(split_words(folded(application["company"])))
    title = " ".join(split_words(folded(application["title"])))
    if company == "" or title == "" or title == "(untitled)":
        return ""
    return "post|" + company + "|" + title
