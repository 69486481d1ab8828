"""What waits for a score, how far a round is, and what a score changes of an application."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core
from tests.core.listings.test_capture import tracked

MODULE = "extension_src.core.match.waiting"
MATCH = {"fit": 61, "word": "close"}


def waits(core: Core, before: Any, after: Any, writes: Any = None) -> bool:
    return bool(core(f"{MODULE}:waits_for_score", before, after, writes or {}))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, False),
        ({"notes": "call them", "status": "interview", "company": "Casa Otra", "updated_at": 9}, False),
        ({"title": "Cocinera"}, True),
        ({"location": "Lugo"}, True),
        ({"cv": "cv-2"}, True),
        # It moves in the index: a round may have passed its new place.
        ({"applied_at": 1}, True),
    ],
)
def test_a_change_waits_for_a_score_when_the_score_may_change(core: Core, fields: Any, expected: bool) -> None:
    before = tracked(core, title="Cocinero", location="Vigo")
    assert waits(core, before, {**before, **fields}) is expected


def test_new_ones_and_new_texts_wait_and_deleted_ones_do_not(core: Core) -> None:
    one = tracked(core)
    assert waits(core, None, one)
    assert waits(core, one, one, {"job:a1": "Text"})
    assert not waits(core, one, one, {"job:a2": "Text"})
    assert not waits(core, one, None)


@pytest.mark.parametrize(
    ("writes", "removed", "expected"),
    [
        ({"cv:1": {"text": "Cook"}}, [], False),
        ({"cv:1": {"text": "Nurse"}}, [], True),
        ({"cv:2": {"text": "Cook"}}, [], True),
        ({}, ["cv:1"], True),
        ({"settings": {"default_cv": "1", "theme": "dark"}}, [], False),
        ({"settings": {"default_cv": ""}}, [], True),
        ({"app:a1": {}}, ["job:a1"], False),
    ],
)
def test_a_round_begins_when_what_is_scored_against_changes(
    core: Core, writes: Any, removed: list[str], expected: bool
) -> None:
    stored = {"cv:1": {"text": "Cook"}, "settings": {"default_cv": "1"}}
    assert core(f"{MODULE}:changes_cvs", writes, removed, stored) is expected


@given(
    moments=st.lists(st.integers(0, 2000000000000), max_size=30, unique=True),
    cut=st.integers(0, 30),
    gone=st.sets(st.integers(0, 29)),
)
def test_a_round_goes_on_behind_the_last_one_done(both: Core, moments: list[int], cut: int, gone: set[int]) -> None:
    rows = [{"id": f"a{number}", "applied_at": moment} for number, moment in enumerate(sorted(moments, reverse=True))]
    places = [both("extension_src.core.storage.index:place_of", row) for row in rows]
    assert places == sorted(places)
    done = min(cut, len(places))
    rescoring = {"id": "r", "after": places[done - 1] if done else "", "done": done, "total": len(places)}
    # The next worker counts anew, without those deleted meanwhile: none that is still to do is passed over.
    kept = [number for number in range(len(places)) if number not in gone]
    count = both(f"{MODULE}:done_count", [places[number] for number in kept], rescoring)
    assert kept[count:] == [number for number in kept if number >= done]


def test_a_round_of_an_earlier_version_begins_again(core: Core) -> None:
    places = [
        core("extension_src.core.storage.index:place_of", {"id": f"a{n}", "applied_at": 100 - n}) for n in range(3)
    ]
    assert core(f"{MODULE}:done_count", places, {"id": "r", "cursor": "a1", "done": 1, "total": 3}) == 0
    assert core(f"{MODULE}:done_count", places, core(f"{MODULE}:first_round", "r")) == 0


def test_a_score_changes_the_match_alone(core: Core) -> None:
    before = {**tracked(core), "cv": "the-one-it-went-out-with"}
    after = core(f"{MODULE}:scored_application", before, MATCH)
    assert after == {**before, "match": MATCH}
    assert core(f"{MODULE}:same_score", before, after) is False
    assert core(f"{MODULE}:same_score", after, {**after, "match": {"word": "close", "fit": 61}}) is True
    assert core(f"{MODULE}:same_score", after, {**after, "match": {"word": "close", "fit": 62}}) is False
    assert core(f"{MODULE}:same_score", after, {**after, "match": None}) is False


def test_the_cv_that_a_person_chose_stays(core: Core) -> None:
    chosen = {**tracked(core), "cv": "cv-2", "sources": {"cv": "user"}}
    assert core(f"{MODULE}:wanted_cv", chosen, "cv-1") == "cv-2"
    assert core(f"{MODULE}:wanted_cv", {**chosen, "sources": {}}, "cv-1") == "cv-1"
    assert core(f"{MODULE}:scored_application", chosen, MATCH)["cv"] == "cv-2"
