"""Cards stand where a person put them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW

MODULE = "extension_src.core.applications.board_order"


def card(identifier: str, applied_at: int, **fields: Any) -> dict[str, Any]:
    return {"id": identifier, "applied_at": applied_at, **fields}


def order(core: Core, cards: list[dict[str, Any]]) -> str:
    return "".join(one["id"] for one in core(f"{MODULE}:by_height", cards))


def test_nobody_moved_them_the_newest_is_on_top(core: Core) -> None:
    assert order(core, [card("a", NOW - DAY), card("b", NOW), card("c", NOW - 2 * DAY)]) == "bac"


@pytest.mark.parametrize("apart", [DAY, 0], ids=["apart", "at one moment"])
@pytest.mark.parametrize("place", [0, 1, 2, 3])
@pytest.mark.parametrize("moved", ["a", "c", "d", "new"])
def test_a_card_stands_where_it_was_put(core: Core, apart: int, place: int, moved: str) -> None:
    cards = [card(name, NOW - number * apart) for number, name in enumerate("abcd")]
    heights = core(f"{MODULE}:moved_heights", cards, moved, place)
    if moved == "new":
        cards.append(card(moved, NOW - 20 * DAY))
    placed = [{**one, "board_place": heights[one["id"]]} if one["id"] in heights else one for one in cards]
    expected = [name for name in "abcd" if name != moved]
    expected.insert(place, moved)
    assert order(core, placed) == "".join(expected)
    if apart and moved != "new":
        assert set(heights) == {moved}, "one card is enough where the others stand apart"


@given(
    moves=st.lists(st.tuples(st.sampled_from("abcde"), st.integers(0, 4)), max_size=12),
    times=st.lists(st.integers(0, 2), min_size=5, max_size=5),
)
def test_many_moves(both: Core, moves: list[tuple[str, int]], times: list[int]) -> None:
    cards = both(f"{MODULE}:by_height", [card(name, NOW - at) for name, at in zip("abcde", times, strict=True)])
    for moved, place in moves:
        expected = [one["id"] for one in cards if one["id"] != moved]
        expected.insert(place, moved)
        heights = both(f"{MODULE}:moved_heights", cards, moved, place)
        cards = [{**one, "board_place": heights[one["id"]]} if one["id"] in heights else one for one in cards]
        cards = both(f"{MODULE}:by_height", cards)
        assert [one["id"] for one in cards] == expected
