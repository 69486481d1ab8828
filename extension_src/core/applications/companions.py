"""Other applications at the same company, and those for the same job: shown where one adds, opens and applies, never merged.
Pure. The rows are gone through once (`companions_in`); each question is then a look-up, as it is asked at every key."""

from extension_src.core.applications.identity import posting_key
from extension_src.core.native.strings import split_words
from extension_src.core.native.words import folded
from extension_src.core.types.applications import Application, Row
from extension_src.core.types.lists import Companions


def companions_in(rows: list[Row]) -> Companions:
    """`{"companies": rows by company, "postings": the newest row by company and title}`. `rows`: newest first."""
    companies: dict[str, list[Row]] = {}
    postings: dict[str, Row] = {}
    for row in rows:
        company = _company_key(row["company"])
        if company not in companies:
            companies[company] = []
        companies[company].append(row)
        posting = posting_key(row)
        if posting != "" and posting not in postings:
            postings[posting] = row
    return {"companies": companies, "postings": postings}


def at_company(known: Companions, company: str, own: str) -> list[Row]:
    """The rows at this company besides the one with the id `own`, newest first. `known`: of `companions_in`."""
    key = _company_key(company)
    if key == _company_key("") or key not in known["companies"]:
        return []
    return [row for row in known["companies"][key] if row["id"] != own]


def same_posting(known: Companions, title: str, company: str) -> Row | None:
    """The newest row with this title and company, None when there is none."""
    key = posting_key({"title": title, "company": company})
    return known["postings"][key] if key != "" and key in known["postings"] else None


def twins(known: Companions, application: Application) -> list[Row]:
    """The rows at its company with its title too, newest first, besides its own."""
    key = posting_key(application)
    others = at_company(known, application["company"], application["id"]) if key != "" else []
    return [row for row in others if posting_key(row) == key]


def _company_key(company: str) -> str:
    return "company|" + " ".join(split_words(folded(company)))
