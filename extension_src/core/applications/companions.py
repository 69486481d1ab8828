"""Other applications at the same company, and those for the same job: shown where one adds, opens and applies, never merged.
Pure. The rows are gone through once (`companions_in`); each question is then a look-up, as it is asked at every key."""

from extension_src.core.applications.same_job import company_key, is_same_job, job_address
from extension_src.core.types.applications import Row
from extension_src.core.types.listings import Posting
from extension_src.core.types.lists import Companions

KEY = "key|"


def companions_in(rows: list[Row]) -> Companions:
    """`{"companies": rows by company, "addresses": rows by the employer's address of the job}`. `rows`: newest first."""
    companies: dict[str, list[Row]] = {}
    addresses: dict[str, list[Row]] = {}
    for row in rows:
        _list(companies, company_key(row["company"]), row)
        _list(addresses, job_address(row), row)
    return {"companies": companies, "addresses": addresses}


def at_company(known: Companions, company: str, own: str) -> list[Row]:
    """The rows at this company besides the one with the id `own`, newest first. `known`: of `companions_in`."""
    return [row for row in _listed(known["companies"], company_key(company)) if row["id"] != own]


def same_jobs(known: Companions, listing: Posting) -> list[Row]:
    """The rows of the same job as far as is known (same_job.py), newest first, besides the listing's own. `listing`: an
    application or what is known of one, {title, company, location} and, where known, {id, board, url, apply_url}."""
    own: str = listing["id"] if "id" in listing else ""
    rows = [row for row in at_company(known, listing["company"], own) if is_same_job(listing, row)]
    ids = [row["id"] for row in rows]
    for row in _listed(known["addresses"], job_address(listing)):
        if row["id"] != own and row["id"] not in ids:
            rows.append(row)
    return sorted(rows, key=lambda row: -row["applied_at"])


def _list(rows: dict[str, list[Row]], key: str, row: Row) -> None:
    if key != "":
        # A word alone could be the name of something that every object of JavaScript has.
        name = KEY + key
        if name not in rows:
            rows[name] = []
        rows[name].append(row)


def _listed(rows: dict[str, list[Row]], key: str) -> list[Row]:
    return rows[KEY + key] if key != "" and KEY + key in rows else []
