"""How long the copy is kept that is made before an update changes the stored data."""

import pytest

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW

MODULE = "extension_src.core.storage.before_update"


def test_it_is_kept_for_a_month(core: Core) -> None:
    key = core(f"{MODULE}:key_of", 1, NOW)
    assert core(f"{MODULE}:is_over", key, NOW + 30 * DAY - 1) is False
    assert core(f"{MODULE}:is_over", key, NOW + 30 * DAY) is True


@pytest.mark.parametrize("key", ["before:1", "before:1:", "before:1:x", "before:1:5:5", "before:"])
def test_one_without_its_moment_is_not_over(core: Core, key: str) -> None:
    assert core(f"{MODULE}:has_moment", key) is False
    assert core(f"{MODULE}:is_over", key, NOW) is False


def test_which_schema_it_is_of(core: Core) -> None:
    for key, is_of_one in [("before:1", True), ("before:1:5", True), ("before:12:5", False), ("before:0:1", False)]:
        assert core(f"{MODULE}:is_copy_of", key, 1) is is_of_one
