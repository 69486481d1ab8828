"""Identity keys: the same job is found again, whatever was changed, deleted or moved."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.test_capture import tracked

MODULE = "extension_src.core.transaction"


def writes(core: Core, pairs: list[Any], postings: dict[str, Any] | None = None) -> Any:
    return core(f"{MODULE}:identity_writes", pairs, postings or {})


def test_a_new_application_is_found_by_board_and_job(core: Core) -> None:
    result = writes(core, [[None, tracked(core)]])
    assert result["set"] == {"same:job|infojobs|abc123": "a1", "same:post|casa ejemplo|cocinero": ["a1"]}
    assert result["remove"] == []


def test_without_a_job_id_the_address_identifies(core: Core) -> None:
    result = writes(
        core, [[None, tracked(core, board="infojobs", job_id="", url="https://a.example/x/?utm_source=y#z")]]
    )
    assert "same:url|https://a.example/x" in result["set"]


def test_a_deleted_application_leaves_no_key(core: Core) -> None:
    result = writes(core, [[tracked(core), None]], {"same:post|casa ejemplo|cocinero": ["a1"]})
    assert result["set"] == {}
    assert sorted(result["remove"]) == ["same:job|infojobs|abc123", "same:post|casa ejemplo|cocinero"]


def test_a_corrected_title_moves_the_posting_key(core: Core) -> None:
    before = tracked(core)
    after = {**before, "title": "Cocinera jefa"}
    result = writes(core, [[before, after]], {"same:post|casa ejemplo|cocinero": ["a0", "a1"]})
    assert result["set"]["same:post|casa ejemplo|cocinero"] == ["a0"]
    assert result["set"]["same:post|casa ejemplo|cocinera jefa"] == ["a1"]
    assert result["remove"] == []


def moved(core: Core, pairs: list[Any]) -> list[Any]:
    return list(core(f"{MODULE}:moved_pairs", pairs))


def test_a_score_or_a_note_leaves_identity_alone(core: Core) -> None:
    before = tracked(core)
    after = {**before, "match": {"fit": 3}, "cv": "cv-1", "notes": "mine", "status": "offer", "applied_at": 7}
    assert moved(core, [[before, after]]) == []


@pytest.mark.parametrize("field", ["board", "job_id", "url", "company", "title"])
def test_each_identifying_field_moves_an_application(core: Core, field: str) -> None:
    before = tracked(core)
    pairs = [[None, before], [before, None], [before, {**before, field: "another"}]]
    assert moved(core, pairs) == pairs


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://WWW.Example.com/Jobs/", "https://www.example.com/Jobs"),
        ("https://example.com/j?b=2&a=1&utm_medium=x&gclid=3", "https://example.com/j?a=1&b=2"),
        ("https://example.com/j?ref=77#top", "https://example.com/j?ref=77"),
        ("https://example.com", "https://example.com"),
        ("", ""),
    ],
)
def test_canonical_address(core: Core, url: str, expected: str) -> None:
    assert core("extension_src.core.identity:canonical_address", url) == expected


def listed(core: Core, application: dict[str, Any] | None) -> str:
    return str(core(f"{MODULE}:listed_text", application))


@pytest.mark.parametrize(
    "field, value", [("title", "Pastelera"), ("status", "offer"), ("job_id", "9"), ("url", "x"), ("applied_at", 1)]
)
def test_what_lists_show_and_find_by_is_told_apart(core: Core, field: str, value: Any) -> None:
    before = tracked(core)
    assert listed(core, before) == listed(core, {**before, "salary": before["salary"]})
    assert len({listed(core, before), listed(core, {**before, field: value}), listed(core, None)}) == 3
