"""What is kept of earlier runs never hides a broken runtime, and another Transcrypt than the locked one is refused."""

from pathlib import Path

import pytest

import toolchain.gate
import toolchain.transpile
from tests.dialect.outcomes import v8_outcomes
from toolchain.runtime.mends import mend_runtime
from toolchain.runtime.quick_dicts import RUNTIME, make_dicts_quick
from toolchain.runtime.quick_ways import shorten_ways
from toolchain.transpile import TranspileError, compiler_digest, run_transcrypt

KEYS = "def outcome():\n    return list({'a': 1}.keys())\n"
LAST = "def outcome():\n    xs = [1, 2]\n    return xs[-1]\n"


def dicts_without_methods(output_folder: Path) -> None:
    """The runtime as it must not become: dicts that have lost their methods."""
    make_dicts_quick(output_folder)
    runtime = output_folder / RUNTIME
    runtime.write_text(runtime.read_text("utf-8").replace("'py_keys'", "'py_lost'"), "utf-8")


def no_mends(output_folder: Path) -> None:
    """A runtime that was not mended."""


def test_a_broken_runtime_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    assert v8_outcomes([KEYS]) == ['["a"]']
    right = compiler_digest()
    with monkeypatch.context() as broken:
        broken.setattr(toolchain.transpile, "make_dicts_quick", dicts_without_methods)
        assert compiler_digest() != right
        assert v8_outcomes([KEYS]) == ["raises TypeError"]
    assert v8_outcomes([KEYS]) == ['["a"]']


def test_a_runtime_without_mends_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    assert v8_outcomes([LAST]) == ["2"]
    monkeypatch.setattr(toolchain.transpile, "mend_runtime", no_mends)
    assert v8_outcomes([LAST]) == ["raises IndexError"]


def test_mending_twice_changes_nothing(tmp_path: Path) -> None:
    source = toolchain.transpile.TRANSPILED / RUNTIME
    if not source.is_file():
        pytest.skip("nothing was built here")
    (tmp_path / RUNTIME).write_text(source.read_text("utf-8"), "utf-8")
    mend_runtime(tmp_path)
    shorten_ways(tmp_path)
    assert (tmp_path / RUNTIME).read_text("utf-8") == source.read_text("utf-8")


def test_another_transcrypt_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(toolchain.transpile, "version", lambda name: "3.9.4")
    with pytest.raises(TranspileError, match=r"Transcrypt 3\.9\.4 is installed, 3\.9\.5 is locked"):
        run_transcrypt(tmp_path, tmp_path / "out")


def test_the_gate_asks_again_when_an_imported_module_changes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    imported, importing = tmp_path / "imported.py", tmp_path / "importing.py"
    imported.write_text("A = 1\n", "utf-8")
    importing.write_text("B = 1\n", "utf-8")
    monkeypatch.setattr(toolchain.gate, "imported_modules", lambda path: ["imported"] if path == importing else [])
    monkeypatch.setattr(toolchain.gate, "module_path", lambda name: imported)
    before = toolchain.gate.digests_of([importing])
    imported.write_text("A = 'a'\n", "utf-8")
    assert toolchain.gate.digests_of([importing]) != before


def test_the_gate_asks_again_when_the_stubs_change(monkeypatch: pytest.MonkeyPatch) -> None:
    before = toolchain.gate.rules_digest()
    monkeypatch.setattr(toolchain.gate, "version", lambda name: "0.0")
    assert toolchain.gate.rules_digest() != before
