"""The facts of a posting from what its page says: each of the page's texts is read as the fact that it is. Pure.

A content script sends candidates `[name, text, source]`. `name` is a fact, where the page itself says which one the text is;
`line` for a line of the listing's head, which is told by its words; or a property of the JobPosting.
"""

from typing import Any

from extension_src.core.listings.facts.apply_address import employer_address
from extension_src.core.listings.facts.dates import read_closes, read_posted
from extension_src.core.listings.facts.pay import pay_of_base_salary, read_pay
from extension_src.core.listings.facts.site import country_of
from extension_src.core.listings.facts.words import contract_of_types, is_contract, read_workplace
from extension_src.core.native.records import is_list, is_text, parsed_json
from extension_src.core.types.applications import Pay
from extension_src.core.types.listings import Facts, ReadFacts

FACTS = ["posted_at", "closes_at", "workplace", "contract", "pay", "apply_url"]
MOST_CANDIDATES = 150
LONGEST_TEXT = 2000
LONGEST_CONTRACT = 120
# For a fact in words, what the page shows comes first; for a date, the page's data, which has the day itself.
SHOWN_FIRST = ["dom", "state", "json-ld", "meta", "title"]
DATA_FIRST = ["json-ld", "state", "dom", "meta", "title"]


def read_facts(candidates: object, salary: list[str], url: str, now: int) -> ReadFacts:
    """`{"values": {fact: value}, "sources": {fact: source}}` of the facts that are known, read at `now` (ms).

    `salary`: the pay as the listing shows it, and its source; `url`: the listing's address.
    """
    checked = checked_candidates(candidates)
    country = country_of(url)
    shown = [candidate for source in SHOWN_FIRST for candidate in checked if candidate[2] == source]
    data = [candidate for source in DATA_FIRST for candidate in checked if candidate[2] == source]
    values: Facts = {}
    sources: dict[str, str] = {}
    _keep(values, sources, "posted_at", [[_posted(one, now), one[2]] for one in data])
    _keep(values, sources, "closes_at", [[_closes(one, now), one[2]] for one in data])
    _keep(values, sources, "workplace", [[_workplace(one), one[2]] for one in shown])
    _keep(values, sources, "contract", _contracts(shown))
    pays = [["pay", salary[0], salary[1]]]
    pays.extend(shown)
    read: list[list[Any]] = [[_pay(one, country), one[2]] for one in pays]
    # A pay that names its period is worth more than one that does not, wherever it stands.
    whole = [one for one in read if one[0] is not None and one[0]["period"] != ""]
    whole.extend(read)
    _keep(values, sources, "pay", whole)
    _keep(values, sources, "apply_url", [[_apply_url(one), one[2]] for one in shown])
    return {"values": values, "sources": sources}


def checked_candidates(raw: Any) -> list[list[str]]:
    """The candidates that are three texts, cut to their limits."""
    found: list[list[str]] = []
    count = min(len(raw), MOST_CANDIDATES) if is_list(raw) else 0
    for place in range(count):
        one = raw[place]
        if is_list(one) and len(one) == 3 and is_text(one[0]) and is_text(one[1]) and is_text(one[2]):
            if one[2] in SHOWN_FIRST and len(one[1]) <= LONGEST_TEXT:
                found.append([one[0], one[1].strip(), one[2]])
    return found


def _keep(values: Facts, sources: dict[str, str], fact: str, read: list[list[Any]]) -> None:
    """Keep the first of the values read that is known, with its source."""
    for one in read:
        value = one[0]
        source = one[1]
        if value is not None and fact not in values:
            values[fact] = value  # type: ignore[literal-required]
            sources[fact] = source


def _posted(one: list[str], now: int) -> int | None:
    return read_posted(one[1], now, one[0] == "posted_at") if one[0] in ["posted_at", "line"] else None


def _closes(one: list[str], now: int) -> int | None:
    return read_closes(one[1], now, one[0] == "closes_at") if one[0] in ["closes_at", "line"] else None


def _workplace(one: list[str]) -> str | None:
    said = read_workplace(one[1]) if one[0] in ["workplace", "line"] else ""
    return None if said == "" else said


def _contracts(candidates: list[list[str]]) -> list[list[Any]]:
    """The kinds of contract and hours that the first source names, joined: a page may have a chip for each."""
    said: list[str] = []
    source = ""
    for one in candidates:
        name = one[0]
        text = one[1]
        its_source = one[2]
        is_contract_text = (name == "contract" and 0 < len(text) <= LONGEST_CONTRACT) or (
            name == "line" and is_contract(text)
        )
        words = contract_of_types(text.split(",")) if name == "employment_type" else (text if is_contract_text else "")
        if words != "" and source in ["", its_source]:
            source = its_source
            if not any([words.lower() in other.lower() for other in said]):
                said.append(words)
    joined = ", ".join(said)
    return [] if joined == "" else [[joined[:LONGEST_CONTRACT], source]]


def _pay(one: list[str], country: str) -> Pay | None:
    if one[0] == "base_salary":
        value = parsed_json(one[1])
        return None if not is_list(value) or len(value) != 2 else pay_of_base_salary(value[0], f"{value[1]}")
    return read_pay(one[1], country) if one[0] in ["pay", "line"] else None


def _apply_url(one: list[str]) -> str | None:
    address = employer_address(one[1]) if one[0] == "apply_url" else ""
    return None if address == "" else address
