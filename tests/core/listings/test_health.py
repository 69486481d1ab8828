"""When captures of a board start to lack fields, on both runtimes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extension_src.core.listings.boards import BOARDS
from tests.core.conftest import Core

MODULE = "extension_src.core.listings.health"


def capture(at: int, board: str = "infojobs", lacking: str = "", **fields: Any) -> dict[str, Any]:
    """An application captured at a time, with every field but one."""
    whole = {"title": "Cocinero", "company": "Casa Ejemplo", "location": "Lugo"}
    made: dict[str, Any] = {
        **whole, "id": f"{board}{at}", "board": board, "kind": "easy", "applied_at": at,
        "sources": {field: "dom" for field in whole if field != lacking},
    }  # fmt: skip
    if lacking:
        made[lacking] = ""
    return {**made, **fields}


def changed(core: Core, applications: list[dict[str, Any]]) -> Any:
    return core(f"{MODULE}:changed_boards", applications, BOARDS)


WHOLE = [capture(at) for at in range(1, 11)]


def test_a_board_that_gives_everything_is_well(core: Core) -> None:
    assert changed(core, WHOLE) == []
    assert changed(core, []) == []


def test_a_field_that_stops_coming_is_noticed_with_its_time(core: Core) -> None:
    latest = [capture(at, lacking="company") for at in (20, 21, 22)]
    assert changed(core, [*WHOLE, *latest]) == [
        {"board": "infojobs", "since": 20, "fields": ["company"], "ids": ["infojobs22", "infojobs21", "infojobs20"]}
    ]


def test_two_in_a_row_are_chance(core: Core) -> None:
    assert changed(core, [*WHOLE, *(capture(at, lacking="company") for at in (20, 21))]) == []


def test_one_that_has_it_again_ends_it(core: Core) -> None:
    latest = [capture(at, lacking="company") for at in (20, 21, 22)]
    assert changed(core, [*WHOLE, *latest, capture(23)]) == []


def test_a_field_the_board_never_gave_is_no_change(core: Core) -> None:
    assert changed(core, [capture(at, lacking="location") for at in range(1, 30)]) == []


def test_only_that_board(core: Core) -> None:
    latest = [capture(at, "indeed", "title") for at in (20, 21, 22)]
    found = changed(core, [*WHOLE, *(capture(at, "indeed") for at in range(1, 11)), *latest])
    assert [board["board"] for board in found] == ["indeed"]


def test_the_tabs_name_is_no_captured_title(core: Core) -> None:
    latest = [
        capture(at, sources={"title": "title", "company": "dom", "location": "dom"}, title="Cocinero | InfoJobs")
        for at in (20, 21, 22)
    ]
    (found,) = changed(core, [*WHOLE, *latest])
    assert found["fields"] == ["title"]
    assert len(found["ids"]) == 3


def test_what_the_person_filled_in_need_not_be_filled_in_again(core: Core) -> None:
    latest = [capture(at, lacking="company") for at in (20, 21, 22)]
    latest[1] = {**latest[1], "company": "Casa Buena", "sources": {**latest[1]["sources"], "company": "user"}}
    (found,) = changed(core, [*WHOLE, *latest])
    assert found["since"] == 20
    assert found["ids"] == ["infojobs22", "infojobs20"]


@pytest.mark.parametrize("fields", [{"kind": "manual"}, {"kind": "sign-in"}, {"board": ""}])
def test_what_was_not_captured_says_nothing(core: Core, fields: dict[str, Any]) -> None:
    latest = [{**capture(at, lacking="company"), **fields} for at in (20, 21, 22)]
    assert changed(core, [*WHOLE, *latest]) == []


@given(
    history=st.lists(
        st.tuples(st.sampled_from(BOARDS), st.sampled_from(["", "title", "company", "location"])), max_size=25
    )
)
def test_any_history_is_judged_alike_and_names_only_what_lacks(both: Core, history: list[tuple[str, str]]) -> None:
    made = [capture(at + 1, board, lacking) for at, (board, lacking) in enumerate(history)]
    for found in both(f"{MODULE}:changed_boards", made, BOARDS):
        ids = {application["id"]: application for application in made}
        for identifier in found["ids"]:
            assert any(ids[identifier][field] == "" for field in found["fields"])
        latest = [one for one in made if one["board"] == found["board"]][-3:]
        assert all(one[field] == "" for one in latest for field in found["fields"])


def test_the_latest_captures_of_each_board_are_looked_at(core: Core) -> None:
    rows = [capture(at) for at in range(100, 0, -1)] + [capture(1, kind="manual"), capture(7, "indeed")]
    ids = core(f"{MODULE}:ids_to_look_at", rows, BOARDS)
    assert ids == ["indeed7", *(f"infojobs{at}" for at in range(100, 40, -1))]


def test_what_was_put_aside_is_said_again_when_the_board_changes_again(core: Core) -> None:
    found = changed(core, [*WHOLE, *(capture(at, lacking="company") for at in (20, 21, 22))])
    assert core(f"{MODULE}:not_seen", found, {}) == found
    assert core(f"{MODULE}:not_seen", found, {"indeed": 20}) == found
    assert core(f"{MODULE}:not_seen", found, {"infojobs": 20}) == []
    assert core(f"{MODULE}:not_seen", found, {"infojobs": 19}) == found
