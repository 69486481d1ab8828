"""Other applications at the same company, and those for the same job: shown where one adds, opens and applies, never merged.
Pure."""

from typing import Any

from extension_src.core.applications.identity import posting_key
from extension_src.core.native.strings import split_words
from extension_src.core.native.words import folded


def at_company(rows: list[Any], company: str, own: str) -> dict[str, Any]:
    """`{"count", "last"}`: how many rows there are at this company besides the one with the id `own`, and the newest of
    them, None when there is none. `rows`: newest first."""
    name = _comparable(company)
    last = None
    count = 0
    if name != "":
        for row in rows:
            if row["id"] != own and _comparable(row["company"]) == name:
                count += 1
                if last is None:
                    last = row
    return {"count": count, "last": last}


def same_posting(rows: list[Any], title: str, company: str) -> Any:
    """The newest row with this title and company, None when there is none."""
    key = posting_key({"title": title, "company": company})
    if key == "":
        return None
    for row in rows:
        if posting_key(row) == key:
            return row
    return None


def _comparable(company: str) -> str:
    return " ".join(split_words(folded(company)))
