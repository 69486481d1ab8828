"""What people say of themselves beside their CVs, in every score, on both runtimes."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.match_data import match

MODULE = "extension_src.core.match.corrections"
CV = "Ana Sol\nCook\nExperience\nCook, Casa Clara, 2019 - 2023\nPython, SAP\nLanguages\nEnglish A2\n"
JOB = {
    "title": "Cook",
    "description": "Requirements\n- Must know Apache Kafka and Python\n- German B2 and English C1\n"
    "- Bachelor's degree required\n- Driving licence\n- Sous vide machine repairs\n- Five years of experience\n",
}


def said(kind: str, name: str, value: str) -> dict[str, str]:
    return {"kind": kind, "name": name, "value": value}


def answer(core: Core, *corrections: dict[str, str], cv: str = CV) -> Any:
    """The match with these corrections."""
    return match(core, cv, JOB, core(f"{MODULE}:facts_of", list(corrections), "2026-11-28"))


def states(found: Any) -> dict[str, Any]:
    """The state of each condition, by its kind and what it asks, and whether the person's own word decided it."""
    read = {}
    for one in found["conditions"]:
        need = one["need"]
        name = need.get("skill") or need.get("language") or need.get("permit") or ""
        read[f"{one['kind']} {name}".strip()] = one["state"] + (" said" if "said" in one["have"] else "")
    return read


def test_a_skill_that_a_person_says_they_have_counts_and_is_said(core: Core) -> None:
    before = answer(core)
    after = answer(core, said("skill", "Apache Kafka", "yes"))
    assert states(before)["must-have Apache Kafka"] == "not-met"
    assert states(after)["must-have Apache Kafka"] == "met said"
    kafka = [one for one in after["have"] if one["skill"] == "Apache Kafka"]
    assert kafka[0]["said"] is True
    assert kafka[0]["cv_quote"] == ""
    assert after["fit"] > before["fit"]


def test_a_skill_that_is_not_theirs_is_missing(core: Core) -> None:
    after = answer(core, said("skill", "Python", "no"))
    assert "Python" in [one["skill"] for one in after["miss"]]
    assert after["fit"] < answer(core)["fit"]


def test_words_of_a_listing_are_had_or_refused(core: Core) -> None:
    names = [one["skill"] for one in answer(core)["miss"]]
    words = next(name for name in names if "repairs" in name)
    with_words = answer(core, said("skill", words, "yes"))
    assert words in [one["skill"] for one in with_words["have"]]
    without = answer(core, said("skill", words, "no"), cv=CV + f"\n{words}\n")
    assert words in [one["skill"] for one in without["miss"]]


def test_an_own_word_stands_for_a_skill(core: Core) -> None:
    cv = CV.replace("Python", "Bigstream, Python")
    assert states(answer(core, cv=cv))["must-have Apache Kafka"] == "not-met"
    after = answer(core, said("synonym", "bigstream", "Apache Kafka"), cv=cv)
    assert states(after)["must-have Apache Kafka"] == "met"


@pytest.mark.parametrize(
    "correction, condition, state",
    [
        (said("language", "de", "C1"), "language de", "met said"),
        (said("language", "de", "A1"), "language de", "not-met said"),
        (said("language", "de", ""), "language de", "unknown said"),
        (said("language", "en", "no"), "language en", "not-met said"),
        (said("language", "en", "C2"), "language en", "met said"),
        (said("skill", "fluent German", "yes"), "language de", "met said"),
        (said("degree", "", "master"), "degree", "met said"),
        (said("degree", "", "secondary"), "degree", "not-met said"),
        (said("years", "", "7"), "years", "met said"),
        (said("years", "", "1"), "years", "not-met said"),
        (said("paper", "driving", "yes"), "permit driving", "met said"),
        (said("paper", "driving", "no"), "permit driving", "not-met said"),
    ],
)
def test_a_persons_own_word_answers_a_condition(
    core: Core, correction: dict[str, str], condition: str, state: str
) -> None:
    assert states(answer(core, correction))[condition] == state


def test_corrections_are_checked_and_bounded(core: Core) -> None:
    good = said("skill", "Kafka", "yes")
    odd = [
        "x",
        {"kind": "skill"},
        said("shoe", "Kafka", "yes"),
        said("years", "", "many"),
        said("years", "", "99"),
        good,
    ]
    assert core(f"{MODULE}:corrections_of", {"corrections": odd}) == [good]
    assert core(f"{MODULE}:corrections_of", {"corrections": "odd"}) == core(f"{MODULE}:corrections_of", {}) == []
    many = [said("skill", f"skill {number}", "yes") for number in range(400)]
    kept = core(f"{MODULE}:with_correction", many, good)
    assert len(kept) == 400
    assert [kept[0]["name"], kept[-1]] == ["skill 1", good]
    assert core(f"{MODULE}:with_correction", [said("skill", "KAFKA", "no")], good) == [good]
    assert core(f"{MODULE}:without_correction", [good], said("skill", "kafka", "")) == []


def test_what_a_person_confirmed_in_a_letter_is_a_correction(core: Core) -> None:
    claim = {"kind": "level", "text": "fluent\nGerman", "start": 0, "end": 13, "found_in": "nowhere"}
    assert core(f"{MODULE}:with_confirmed", [], claim) == [said("skill", "fluent German", "yes")]
    assert core(f"{MODULE}:with_confirmed", [], {**claim, "kind": "number", "text": "40"}) == []


def test_the_last_stay_keeps_its_section_beside_what_is_said(core: Core) -> None:
    cv = "ANA SOL\nCOOK\n\nEDUCATION\nCooking school, 2009 - 2011\n\nEXPERIENCE\nCook, Casa Clara, 2015 - 2023\n"
    before = states(answer(core, cv=cv))
    assert states(answer(core, said("skill", "Sous vide", "yes"), cv=cv))["years"] == before["years"] == "met"
