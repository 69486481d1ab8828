"""What a version newly reads or keeps is told after the update to it, and not before or again."""

import json

import pytest

from extension_src.core.news.changes import CHANGES
from tests.core.conftest import Core
from toolchain.manifest import version
from toolchain.sources import ROOT

MODULE = "extension_src.core.news.changes"


@pytest.mark.parametrize(
    ("seen", "told"),
    [
        ("0.1.0", True), ("0.1.99", True), ("0.0.9", True), ("0.2.0", False), ("0.10.0", False), ("1.0.0", False),
        ("0.2.0.1", False), ("", False), ("x", False), ("0..1", False), ("0.1.", False),
    ],
)  # fmt: skip
def test_what_is_later_is_told(core: Core, seen: str, told: bool) -> None:
    assert (core(f"{MODULE}:news_since", seen) != []) is told


def test_this_version_is_listed_and_every_text_is_there() -> None:
    assert version() in CHANGES
    for language in ("en", "es"):
        texts = json.loads((ROOT / "extension_src" / "_locales" / language / "messages.json").read_text("utf-8"))
        assert {key for keys in CHANGES.values() for key in keys} <= set(texts)


def test_a_version_with_more_numbers_is_later(core: Core) -> None:
    pairs = [([0, 2], [0, 2, 1]), ([0, 2, 1], [0, 2]), ([0, 2], [0, 2]), ([1], [0, 9]), ([0, 9], [1])]
    assert [core(f"{MODULE}:is_later", *pair) for pair in pairs] == [False, True, False, True, False]


def test_each_text_is_told_in_its_order(core: Core) -> None:
    assert core(f"{MODULE}:news_since", "0.1.0")[:6] == [
        "news_agreement", "news_facts", "news_words", "news_corrections", "news_files", "news_panel",
    ]  # fmt: skip
