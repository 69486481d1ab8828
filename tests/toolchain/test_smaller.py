"""terser is asked again for another script, and not for the same."""

from pathlib import Path

import pytest

from toolchain import smaller


def test_the_same_script_is_not_asked_for_twice_and_another_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script, kept = tmp_path / "script.js", tmp_path
    asked = []
    ask = smaller.terser
    monkeypatch.setattr(
        smaller, "terser", lambda *arguments: (asked.append(script.read_text("utf-8")), ask(*arguments))
    )
    for text in ("let one = 1 + 1; self.given = one;", "let one = 1 + 1; self.given = one;", "self.given = 3;"):
        script.write_text(text, "utf-8")
        smaller.make_smaller(script, kept)
    assert asked == ["let one = 1 + 1; self.given = one;", "self.given = 3;"]
    assert script.read_text("utf-8") == "self.given=3;"


def test_a_script_counts_as_another_where_terser_or_its_options_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script, packages = tmp_path / "script.js", tmp_path / "node_modules"
    script.write_text("self.given = 1;", "utf-8")
    (packages / "terser").mkdir(parents=True)
    (packages / "terser/package.json").write_text('{"version": "1"}', "utf-8")
    monkeypatch.setattr(smaller, "PACKAGES", packages)
    found = [smaller.digest_of(script)]
    (packages / "terser/package.json").write_text('{"version": "2"}', "utf-8")
    found.append(smaller.digest_of(script))
    monkeypatch.setattr(smaller, "OPTIONS", ["--mangle"])
    found.append(smaller.digest_of(script))
    assert len(set(found)) == 3
