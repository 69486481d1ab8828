"""What of a CV is sent: within the limit, in whole words, in its order, and what answers the listing among it."""

import random
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

CHOSEN = "extension_src.core.letters.choosing.cv:chosen_cv"
LISTING = """Kubernetes platform engineer
Brambleworks runs ticket machines for forty theatres and is proud of it.
Requirements
- You must know Kubernetes and Terraform.
- Experience with PostgreSQL and incident response.
Duties
- Keep the booking cluster healthy and write runbooks."""
TITLE = "Kubernetes platform engineer"
HEAD = ["Irune Castañer", "Platform engineer"]
ANSWERS = [
    "Moved forty services to Kubernetes in one winter",
    "Wrote the Terraform modules of the whole company",
    "Led the incident response and its drills",
    "Tuned PostgreSQL for the seat maps",
]
BASICS = ["BSc in Physics, University of Ferngate, 2009", "Basque: native. English: C1"]
FILLER = "Ordered the paper cups and watered the ferns of the third floor, every week number {}"


def cv_of(answers: list[str], fillers: int, seed: int = 1) -> str:
    """A CV far beyond the limit whose answers stand anywhere in its stays."""
    lines = [f"- {line}" for line in answers] + [f"- {FILLER.format(number)}" for number in range(fillers)]
    random.Random(seed).shuffle(lines)
    half = len(lines) // 2
    return "\n".join(
        [
            *HEAD, "irune@castaner.example | 600 100 200", "", "EXPERIENCE", "Engineer", "Quillmark Rail, 2019 - now",
            *lines[:half], "Junior, Ferngate Systems, 2010 - 2019", *lines[half:], "", "EDUCATION", BASICS[0], "",
            "LANGUAGES", BASICS[1], "", "INTERESTS", "Kubernetes meetups and Terraform jokes", "", "REFERENCES",
            "Ane Goñi, 600 300 400",
        ]
    )  # fmt: skip


def test_a_cv_that_fits_is_sent_whole(core: Core) -> None:
    assert core(CHOSEN, f"  {cv_of(ANSWERS, 0)}\n", LISTING, TITLE, [], 3000) == {
        "text": cv_of(ANSWERS, 0).strip(),
        "left_out": 0,
    }


@pytest.mark.parametrize("seed", range(4))
def test_what_answers_the_listing_is_sent_with_trade_stays_education_and_languages(core: Core, seed: int) -> None:
    sent = core(CHOSEN, cv_of(ANSWERS, 90, seed), LISTING, TITLE, [], 3000)
    for line in [*HEAD, *ANSWERS, *BASICS, "Quillmark Rail, 2019 - now", "Junior, Ferngate Systems, 2010 - 2019"]:
        assert line in sent["text"], line
    assert len(sent["text"]) > 2800
    assert sent["left_out"] > 30


def test_how_to_reach_the_person_hobbies_and_references_stay_here(core: Core) -> None:
    sent = core(CHOSEN, cv_of(ANSWERS, 90), LISTING, TITLE, [], 3000)["text"]
    for words in ["castaner.example", "600 100 200", "jokes", "Goñi"]:
        assert words not in sent


def test_a_line_stands_below_its_stay_and_its_heading(core: Core) -> None:
    cv = cv_of([], 90).replace(FILLER.format(89), ANSWERS[0])
    lines = core(CHOSEN, cv, LISTING, TITLE, [], 400)["text"].split("\n")
    places = [lines.index(line) for line in ["EXPERIENCE", ANSWERS[0]]]
    assert places == sorted(places)
    stay = (
        "Quillmark Rail, 2019 - now"
        if cv.index(ANSWERS[0]) < cv.index("Junior")
        else "Junior, Ferngate Systems, 2010 - 2019"
    )
    assert lines.index(stay) < places[1]


def test_a_line_that_the_matcher_quotes_is_sent_in_whatever_language(core: Core) -> None:
    answer = "Guardias de sistemas con contenedores y despliegues nocturnos"
    cv = cv_of([answer], 90, 3)
    assert answer in core(CHOSEN, cv, LISTING, TITLE, [answer], 1200)["text"]


@given(order=st.permutations(range(4)), seed=st.integers(0, 50), fillers=st.integers(60, 120))
def test_neither_order_nor_more_filler_loses_an_answer(both: Core, order: list[int], seed: int, fillers: int) -> None:
    sent = both(CHOSEN, cv_of([ANSWERS[place] for place in order], fillers, seed), LISTING, TITLE, [], 1500)["text"]
    assert [line for line in ANSWERS if line not in sent] == []


@given(text=st.text(alphabet="ab ñ😀\n.-•,2019:", max_size=400), limit=st.integers(20, 120))
def test_any_text_stays_within_the_limit_in_whole_words_and_its_order(both: Core, text: str, limit: int) -> None:
    check(both(CHOSEN, text, "You must know ab and bab.", "ab", [], limit), text, limit)


@given(
    lines=st.lists(
        st.sampled_from([*ANSWERS, *HEAD, *BASICS, "EXPERIENCE", "SKILLS", "", "2012", "- a", FILLER]), max_size=90
    )
)
def test_any_lines_do(both: Core, lines: list[str]) -> None:
    text = "\n".join(lines)
    check(both(CHOSEN, text, LISTING, TITLE, [ANSWERS[1]], 700), text, 700)


def check(sent: dict[str, Any], text: str, limit: int) -> None:
    assert len(sent["text"]) <= limit
    place = 0
    for word in sent["text"].split():
        # As a whole word: `is` is no word of `mission`.
        before = r"(?<!\w)" if word[0].isalnum() else ""
        behind = r"(?!\w)" if word[-1].isalnum() else ""
        found = re.compile(before + re.escape(word) + behind).search(text, place)
        assert found is not None, word
        place = found.end()
