"""What can be done with a claim: left out, said more plainly, called true; and the line it is held against."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

CHECK = "extension_src.core.letters.claims:unsupported"
AFFIRMING = "extension_src.core.letters.affirming"
DRAFTS = "extension_src.core.letters.drafts"
MENDING = "extension_src.core.letters.mending"
SOFTENING = "extension_src.core.letters.softening"
TRUTHS = "extension_src.core.letters.truths"
LINES = "extension_src.core.letters.lines"
CV = "Ann. Acme 2019 - now: Python and SQL with 4 people.\nEnglish C1, French A2."
JOB = "We use Kafka.\nA team of 12."
TODAY = "2026-11-27"


def claim_in(core: Core, letter: str, text: str) -> Any:
    return next(claim for claim in core(CHECK, letter, CV, JOB, TODAY) if claim["text"] == text)


@pytest.mark.parametrize(
    ("letter", "text", "left", "what"),
    [
        ("I use Python, kafka and SQL.", "kafka", "I use Python and SQL.", "item"),
        ("I use kafka, Python and SQL.", "kafka", "I use Python and SQL.", "item"),
        ("I use Python and kafka.", "kafka", "I use Python.", "item"),
        ("I use kafka and Python.", "kafka", "I use Python.", "item"),
        ("Uso Python y kafka a diario.", "kafka", "Uso Python a diario.", "item"),
        ("I test. I use kafka. I read.", "kafka", "I test. I read.", "sentence"),
        ("I test. I led 40 people.\n\nBye", "40", "I test.\n\nBye", "sentence"),
        ("Hello,\n\n- I led 40 people.\n- I test.", "40", "Hello,\n\n- I test.", "line"),
        ("Bajaron un 35 %.\nVale.", "35", "Vale.", "line"),
        ('She said: "I led 40 people." Then I left.', "40", "Then I left.", "sentence"),
        ("I led 40 people", "40", "", "line"),
    ],
)
def test_what_goes_with_a_claim(core: Core, letter: str, text: str, left: str, what: str) -> None:
    span = core(f"{MENDING}:removal_of", letter, claim_in(core, letter, text))
    assert (core(f"{DRAFTS}:replaced", letter, span, ""), span["of"]) == (left, what)


@pytest.mark.parametrize(
    ("letter", "text", "plainer"),
    [
        ("I speak French at C1.", "French at C1", "I speak French at A2."),
        ("Doubled sales.", "Doubled", "Increased sales."),
        ("I halved the costs.", "halved", "I reduced the costs."),
        ("Dupliqué las ventas.", "Dupliqué", "Aumenté las ventas."),
        ("Reduje a la mitad los fallos.", "mitad", "Reduje los fallos."),
        ("I cut errors by half.", "half", "I cut errors."),
        ("Costs fell by 35%.", "35", "Costs fell."),
        ("Las ventas bajaron un 35 % en mayo.", "35", "Las ventas bajaron en mayo."),
        ("Reduje las paradas en un 35 % y formé a dos.", "35", "Reduje las paradas y formé a dos."),
        ("Vendí un 35 % más.", "35", "Vendí más."),
        ("Complaints halved under me, and I was glad.", "halved", "Complaints fell under me, and I was glad."),
        ("In my time there complaints halved.", "halved", "In my time there complaints fell."),
        ("Conmigo se duplicó el número de altas.", "duplicó", "Conmigo aumentó el número de altas."),
        ("Se triplicaron las ventas conmigo.", "triplicaron", "Aumentaron las ventas conmigo."),
        ("Con mi equipo se ha duplicado la venta.", "duplicado", "Con mi equipo ha aumentado la venta."),
    ],
)
def test_a_claim_said_more_plainly(core: Core, letter: str, text: str, plainer: str) -> None:
    change = core(f"{SOFTENING}:softened", letter, claim_in(core, letter, text), CV)
    assert core(f"{DRAFTS}:replaced", letter, change, change["text"]) == plainer


@pytest.mark.parametrize(
    ("letter", "text"),
    [
        ("I led 40 people.", "40"),
        ("I use kafka.", "kafka"),
        ("I have worked at Globex.", "Globex"),
        ("We served 35% of the town.", "35"),
        ("Conseguí que aprobara el 35 %.", "35"),
        ("Bajé las quejas hasta un 35 %.", "35"),
        ("Tuvimos un 35 % menos de bajas.", "35"),
        ("I speak German at C1.", "German at C1"),
    ],
)
def test_where_no_plainer_words_would_be_right_none_are_offered(core: Core, letter: str, text: str) -> None:
    assert core(f"{SOFTENING}:softened", letter, claim_in(core, letter, text), CV) is None


@given(letter=st.text("I led 40 people. kafka,\n-C1French%by ", max_size=60))
def test_leaving_out_keeps_all_before_and_behind(both: Core, letter: str) -> None:
    for claim in both(CHECK, letter, CV, JOB, TODAY):
        span = both(f"{MENDING}:removal_of", letter, claim)
        assert 0 <= span["start"] <= claim["start"] < claim["end"] <= span["end"] <= len(letter)
        both(f"{SOFTENING}:softened", letter, claim, CV)


@pytest.mark.parametrize(
    ("letter", "text", "kept"),
    [
        ("I led 40 people at Acme.", "40", "40 people at Acme"),
        ("Costs fell by 35%.", "35", "35 %"),
        ("I use kafka.", "kafka", "kafka"),
        ("I lead a team of 12.", "12", "a team of 12"),
        ("I speak French at C1.", "French at C1", "French at C1"),
        ("I have worked at Globex.", "Globex", "Globex"),
        ("Call me on 944 555 666.", "944 555 666", "944 555 666"),
        ("I doubled our sales.", "doubled", "doubled our sales"),
        ("I hold a doctorate.", "doctorate", "doctorate"),
    ],
)
def test_what_is_true_is_not_marked_again(core: Core, letter: str, text: str, kept: str) -> None:
    truth = core(f"{AFFIRMING}:truth_of", letter, claim_in(core, letter, text))
    assert truth["text"] == kept
    cv = core(f"{TRUTHS}:cv_with", CV, [truth])
    assert [claim["text"] for claim in core(CHECK, letter, cv, JOB, TODAY)] == []


def test_a_true_number_is_true_of_nothing_else(core: Core) -> None:
    letter = "I led 40 people at Acme."
    cv = core(f"{TRUTHS}:cv_with", CV, [core(f"{AFFIRMING}:truth_of", letter, claim_in(core, letter, "40"))])
    assert [claim["text"] for claim in core(CHECK, "I have 40 years of experience.", cv, JOB, TODAY)] == ["40"]


def test_truths_are_bounded_and_odd_ones_cost_nothing(core: Core) -> None:
    many = [{"kind": "skill", "text": f"skill {number}"} for number in range(200)]
    longer = core(f"{TRUTHS}:with_truth", many, {"kind": "skill", "text": "kafka"})
    assert (len(longer), longer[0]["text"], longer[-1]["text"]) == (200, "skill 1", "kafka")
    assert core(f"{TRUTHS}:without_truth", longer, {"text": "kafka"})[-1]["text"] == "skill 199"
    stored = {"letter_truths": ["odd", {"kind": "skill"}, {"text": 3, "kind": "skill"}, many[0]]}
    assert core(f"{TRUTHS}:truths_of", stored) == [many[0]]
    assert core(f"{TRUTHS}:truths_of", {"letter_truths": "odd"}) == core(f"{TRUTHS}:truths_of", {}) == []


def test_a_placeholder_is_never_true(core: Core) -> None:
    assert core(f"{TRUTHS}:can_be_true", {"kind": "placeholder"}) is False
    assert core(f"{TRUTHS}:can_be_true", {"kind": "skill"}) is True


@pytest.mark.parametrize(
    ("letter", "text", "line"),
    [
        ("I use kafka.", "kafka", {"source": "job", "text": "We use Kafka."}),
        ("I speak French at C1.", "French at C1", {"source": "cv", "text": "English C1, French A2."}),
        (
            "I wrote Python and SQL for 40 people.",
            "40",
            {"source": "cv", "text": "Acme 2019 - now: Python and SQL with 4 people."},
        ),
        ("I led 40 people.", "40", {"source": "", "text": ""}),
        ("I admire {{company}}.", "{{company}}", {"source": "", "text": ""}),
    ],
)
def test_the_line_a_claim_is_held_against(core: Core, letter: str, text: str, line: dict[str, str]) -> None:
    assert core(f"{LINES}:line_for", claim_in(core, letter, text), letter, CV, JOB) == line


def test_a_long_line_is_shortened(core: Core) -> None:
    claim = {"kind": "skill", "text": "kafka", "found_in": "listing", "start": 0, "end": 5}
    assert len(core(f"{LINES}:line_for", claim, "kafka", CV, "kafka " * 100)["text"]) == 140


def test_what_the_cv_page_says_is_evidence(core: Core) -> None:
    corrections = [
        {"kind": "skill", "name": "kafka", "value": "yes"},
        {"kind": "skill", "name": "terraform", "value": "no"},
        {"kind": "language", "name": "fr", "value": "c1"},
        {"kind": "language", "name": "de", "value": "no"},
    ]
    cv = core(
        f"{TRUTHS}:evidence", CV, {"corrections": corrections, "letter_truths": [{"kind": "skill", "text": "django"}]}
    )
    letter = "I use kafka, django and terraform. I speak French at C1. I speak German at B2."
    assert [claim["text"] for claim in core(CHECK, letter, cv, JOB, TODAY)] == ["terraform", "German at B2"]
    assert core(f"{TRUTHS}:evidence", CV, {}) == CV
