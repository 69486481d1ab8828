"""CVs and listings of many trades and forms, written and labelled before the rules were looked at: what is read is what stands
there."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.match.trades.cvs import READ as LONG_CVS
from tests.core.match.trades.homes_and_examinations import READ as HOMES_AND_EXAMINATIONS
from tests.core.match.trades.listings import READ as LONG_LISTINGS
from tests.core.match.trades.more_listings import READ as MORE_LISTINGS
from tests.core.match.trades.short_cvs import READ as SHORT_CVS
from tests.core.match.trades.short_listings import READ as SHORT_LISTINGS
from tests.core.match.trades.unusual_cvs import READ as UNUSUAL_CVS
from tests.core.match.trades.wishes_and_places import READ as WISHES_AND_PLACES
from tests.core.match_data import load, match
from toolchain.sources import TEST_CALLS

# Those whose whole answers are written down (`pinned.py`).
PINNED_CVS = [*LONG_CVS, *SHORT_CVS, *UNUSUAL_CVS]
PINNED_LISTINGS = [*LONG_LISTINGS, *SHORT_LISTINGS, *MORE_LISTINGS]
CVS = [*PINNED_CVS, *HOMES_AND_EXAMINATIONS]
LISTINGS = [*PINNED_LISTINGS, *WISHES_AND_PLACES]
TODAY = {"today": "2026-11-27"}
ASSISTANT = "Assistant\nWork experience\nAssistant, Company, 2020 - 2021\n"
READY = ["permit", "registration", "certificate", "own-car", "travel", "shifts", "relocation", "notice", "seniority"]
# Asks for all that the labels of the CVs speak of.
PROBE = (
    "Requirements\n- At least 3 years of experience\n- Bachelor's degree\n- English B2\n- Spanish B2\n- French B2\n- German B2\n"
    "- Catalan B2\n- Dutch B2\n- Portuguese B2\n- Arabic B2\n- Polish B2\n- Chinese B2\n- Turkish B2\n"
    "- Italian B2\n- Romanian B2\n- Basque B2\n"
    "- Driving licence B\n- Own car\n"
    "- Forklift licence\n- NMC registration\n- Carnet de manipulador de alimentos\n- CAP en vigor\n"
    "- Certificado de delitos sexuales\n- DBS check\n- Right to work\n"
)
PAPERS = {
    "food-handling": ("certificate", "food-handling"),
    "driving": ("permit", "driving"),
    "own-car": ("own-car", "own-car"),
    "nursing": ("registration", "nursing"),
    "dbs": ("certificate", "criminal-record"),
    "cap": ("certificate", "cap"),
    "forklift": ("certificate", "forklift"),
    "sexual-offences": ("certificate", "sexual-offences"),
    "work": ("permit", "work"),
}


@pytest.mark.parametrize("name, cv, read", CVS, ids=[name for name, _, _ in CVS])
def test_a_cv_is_read(core: Core, name: str, cv: str, read: dict[str, Any]) -> None:
    conditions = match(core, cv, {"title": "Assistant", "description": PROBE}, TODAY)["conditions"]
    years = next(one for one in conditions if one["kind"] == "years")["have"]["years"]
    if read["years"] is not None:
        least, most = read["years"]
        assert least - 1 < years <= most
    assert next(one for one in conditions if one["kind"] == "degree")["have"]["level"] == read["degree"]
    levels = {one["need"]["language"]: one["have"]["level"] for one in conditions if one["kind"] == "language"}
    assert {code: levels[code] for code in read["langs"]} == read["langs"]
    held = {(one["kind"], one["need"].get(one["kind"])) for one in conditions if one["state"] == "met"}
    # A nurse of Spain is "colegiada": the British register is another.
    assert {PAPERS[paper] for paper in read["papers"] if (name, paper) != ("nurse-es", "nursing")} <= held
    if read.get("home") is not None:
        wanted = {"title": "Assistant", "description": "", "location": read["home"].title()}
        [place] = [one for one in match(core, cv, wanted, TODAY)["conditions"] if one["kind"] == "location"]
        assert place["state"] == "met"


@pytest.mark.parametrize("name, listing, read", LISTINGS, ids=[name for name, _, _ in LISTINGS])
def test_a_listing_is_read(core: Core, name: str, listing: str, read: dict[str, Any]) -> None:
    load(core)
    title, description = listing.split("\n", 1)
    answer = core(f"{TEST_CALLS}:match_texts", ASSISTANT, {"title": title, "description": description}, TODAY)
    by_kind: dict[str, Any] = {}
    for one in answer["conditions"]:
        by_kind.setdefault(one["kind"], one["need"])
    assert by_kind.get("years", {}).get("years") == read["years"]
    assert by_kind.get("degree", {}).get("level") == read["degree"]
    assert by_kind.get("remote", {}).get("mode") == read["mode"]
    assert ("location" in by_kind) == read["place"]
    spoken = {
        one["need"]["language"]: one["need"]["level"] for one in answer["conditions"] if one["kind"] == "language"
    }
    assert spoken == read["langs"]
    assert sorted(kind for kind in by_kind if kind in READY) == read["others"]
    entries = answer["have"] + answer["miss"]
    assert [need for need in read["needs"] if not any(names(one, need) and one["must"] for one in entries)] == []
    assert [wish for wish in read["wishes"] if any(names(one, wish) and one["must"] for one in entries)] == []
    assert [wish for wish in read["wishes"] if not any(names(one, wish) for one in entries)] == []
    assert [trap for trap in read["traps"] if any(names(one, trap) for one in entries)] == []


def names(entry: dict[str, Any], words: str) -> bool:
    """Whether an entry is what the words name: by its own name, or by its line where they share a word."""
    shown = f"{entry['skill']} / {entry['label_es']}".lower()
    if words.lower() in shown:
        return True
    return words.lower() in entry["listing_quote"].lower() and bool(set(words.lower().split()) & set(shown.split()))


@pytest.mark.parametrize("heading", ["Work", "Travel", "Nursing", "Security", "Teaching"])
def test_the_heading_of_a_cv_is_no_paper(core: Core, heading: str) -> None:
    cv = f"Ana Sol\n{heading}\nCook, Casa Clara, 2019 - 2024\n"
    description = (
        "Requirements\nRight to work\nWilling to travel\nRegistered nurse\nSIA licence\nTeaching certificate\n"
    )
    conditions = match(core, cv, {"title": "Assistant", "description": description}, TODAY)["conditions"]
    assert [one["kind"] for one in conditions if one["state"] == "met"] == []


def test_a_catalan_cv_meets_a_catalan_listing_of_its_trade(core: Core) -> None:
    cvs, listings = {name: cv for name, cv, _ in CVS}, {name: text for name, text, _ in LISTINGS}
    fits = {}
    for trade in ["admin-ca", "pharmacist-ca"]:
        for other in ["admin-ca", "pharmacist-ca"]:
            title, description = listings[other].split("\n", 1)
            fits[trade, other] = match(core, cvs[trade], {"title": title, "description": description}, TODAY)["fit"]
    assert min(fits["admin-ca", "admin-ca"], fits["pharmacist-ca", "pharmacist-ca"]) >= 70
    assert max(fits["admin-ca", "pharmacist-ca"], fits["pharmacist-ca", "admin-ca"]) < 50


@pytest.mark.parametrize(
    ("catalan", "spanish"),
    [
        ("comptabilitat", "contabilidad"),
        ("facturacio", "facturacion"),
        ("administratiu", "administrativo"),
        ("cobraments", "cobros"),
        ("mantiment", "mantimiento"),
        ("cuinera", "cocinera"),
        ("magatzem", "almacen"),
        ("informatica", "informatica"),
        ("ric", "ric"),
    ],
)
def test_catalan_words_by_the_spanish_ones_that_they_resemble(core: Core, catalan: str, spanish: str) -> None:
    assert core("extension_src.core.match.vocabulary:spanish_of_catalan", catalan) == spanish
