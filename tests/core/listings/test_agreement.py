"""Nothing is read before the agreement, and nothing of a board that is switched off."""

from typing import Any

import pytest

from extension_src.core.listings.boards import BOARDS
from tests.core.conftest import Core

MODULE = "extension_src.core.listings.agreement"


@pytest.mark.parametrize(
    ("settings", "read"),
    [
        (None, []),
        ({}, []),
        ({"agreed_at": 0}, []),
        ({"welcomed": True, "asked_at": 5}, []),
        ({"agreed_at": 5}, BOARDS),
        ({"agreed_at": 5, "boards_off": ["indeed"]}, [board for board in BOARDS if board != "indeed"]),
        ({"agreed_at": 5, "boards_off": BOARDS}, []),
        ({"boards_off": []}, []),
    ],
)
def test_boards_read(core: Core, settings: dict[str, Any] | None, read: list[str]) -> None:
    assert core(f"{MODULE}:boards_read", settings) == read
    assert [board for board in BOARDS if core(f"{MODULE}:may_read", board, settings)] == read
