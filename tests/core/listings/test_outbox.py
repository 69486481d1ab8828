"""The keys under which captures wait."""

from tests.core.conftest import Core

MODULE = "extension_src.core.listings.outbox"


def test_captures_are_told_from_what_else_lies_there(core: Core) -> None:
    key = core(f"{MODULE}:outbox_key", "click-1", "a")
    assert key != core(f"{MODULE}:outbox_key", "click-1", "b")
    assert core(f"{MODULE}:outbox_keys", ["refused", key, "hanging"]) == [key]
