"""Answers and templates of a file join those here, on both runtimes."""

from typing import Any

from extension_src.core.applications.limits import LONGEST_ANSWER, MOST_ANSWERS
from tests.core.conftest import Core

MERGED = "extension_src.core.transfer.own_words:merged_words"
ONE: dict[str, Any] = {"id": "a", "question": "Pay expected", "answer": "28.000 €"}
MINE = {"kind": "thanks", "language": "es", "subject": "a", "body": "b"}


def test_an_answer_is_added_beside_another_and_none_is_lost(core: Core) -> None:
    changed = {**ONE, "answer": "30.000 €"}
    merged = core(MERGED, {"answers": [ONE]}, {"answers": [ONE, changed]})
    assert merged == {"answers": [ONE, {**changed, "id": "a-2"}]}
    assert core(MERGED, merged, merged) == {}
    assert core(MERGED, {}, {"answers": [ONE]}) == {"answers": [ONE]}
    assert core(MERGED, {"answers": [ONE]}, {}) == {}
    assert core(MERGED, None, None) == {}


def test_no_more_are_taken_than_are_kept(core: Core) -> None:
    many = [{"id": f"n{number}", "question": f"q{number}", "answer": "a"} for number in range(2 * MOST_ANSWERS)]
    merged = core(MERGED, {"answers": [ONE]}, {"answers": many})["answers"]
    assert len(merged) == MOST_ANSWERS
    assert merged[0] == ONE


def test_a_template_of_the_file_changes_none_that_is_here(core: Core) -> None:
    theirs = [{**MINE, "body": "c"}, {**MINE, "language": "en"}]
    assert core(MERGED, {"letter_templates": [MINE]}, {"letter_templates": theirs}) == {
        "letter_templates": [MINE, {**MINE, "language": "en"}]
    }


def test_what_is_odd_in_a_file_is_left_out(core: Core) -> None:
    odd = [ONE, None, 7, {"id": "x"}, {**ONE, "id": "b", "answer": "x" * 9000}]
    merged = core(MERGED, {}, {"answers": odd, "letter_templates": "x"})
    assert [len(made["answer"]) for made in merged["answers"]] == [len(ONE["answer"]), LONGEST_ANSWER]
    assert "letter_templates" not in merged
