"""A flood of captures is slow and has an end."""

from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core
from tests.core.tracked import NOW

MODULE = "extension_src.core.listings.pace"
PACE = {"burst": 3, "each": 1000}


@given(times=st.lists(st.integers(0, 3000), min_size=1, max_size=20))
def test_a_burst_is_taken_and_then_one_each_time(both: Core, times: list[int]) -> None:
    spent = None
    taken = 0
    for now in sorted(times):
        after = both(f"{MODULE}:after_capture", spent, PACE, NOW + now)
        if after is not None:
            spent = after
            taken += 1
    assert min(len(times), 3) <= taken <= 3 + max(times) // 1000


def test_what_is_more_than_may_wait_is_dropped(core: Core) -> None:
    keys = ["refused", *[f"outbox:{number:05d}:x" for number in range(1003)]]
    parted = core(f"{MODULE}:parted_outbox", keys)
    assert (len(parted["kept"]), parted["dropped"]) == (1000, keys[1001:])
    assert core(f"{MODULE}:parted_outbox", keys[:3]) == {"kept": keys[1:3], "dropped": []}
