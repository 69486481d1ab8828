"""The change to Transcrypt's dicts: what it must not do silently. What dicts do is tested by all of the dialect."""

from pathlib import Path

import pytest

from toolchain.runtime.quick_dicts import RUNTIME, UnknownRuntimeError, make_dicts_quick
from toolchain.runtime.quick_ways import shorten_ways
from toolchain.runtime.safe_membership import make_membership_safe


def test_an_unknown_runtime_is_refused(tmp_path: Path) -> None:
    (tmp_path / RUNTIME).write_text("export function dict () { return {}; }", "utf-8")
    with pytest.raises(UnknownRuntimeError, match="its dict is not that of Transcrypt"):
        make_dicts_quick(tmp_path)


def test_membership_of_an_unknown_runtime_is_refused(tmp_path: Path) -> None:
    (tmp_path / RUNTIME).write_text("export function __in__ () { return true; }", "utf-8")
    with pytest.raises(UnknownRuntimeError, match="its `in` is not that of Transcrypt"):
        make_membership_safe(tmp_path)


def test_ways_through_an_unknown_runtime_are_not_shortened(tmp_path: Path) -> None:
    (tmp_path / RUNTIME).write_text("export function __t__ (target) { return target; }", "utf-8")
    with pytest.raises(UnknownRuntimeError, match="it is not that of Transcrypt"):
        shorten_ways(tmp_path)
