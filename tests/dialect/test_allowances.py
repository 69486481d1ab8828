"""The escape hatch asks for a rule that is broken there and for a reason."""

from pathlib import Path

import pytest

from toolchain.dialect import check, violations

BROKEN = "def last(items: list[int]) -> None:\n    items[-1] = 1"


def rules(source: str) -> list[tuple[int, str]]:
    return [(one.line, one.rule) for one in violations(Path("snippet.py"), source)]


def test_a_reason_allows() -> None:
    assert rules(f"{BROKEN}  # dialect: allow negative-index because items is a typed array\n") == []


@pytest.mark.parametrize(
    "comment",
    [
        "dialect: allow negative-index",
        "dialect: allow negative-index because",
        "dialect: allow negative-index because   ",
        "dialect: allow no-such-rule because it is fine",
        "dialect: ignore",
    ],
)
def test_no_reason_allows_nothing(comment: str) -> None:
    assert rules(f"{BROKEN}  # {comment}\n") == [(2, "allowance"), (2, "negative-index")]


def test_another_rule_is_still_refused() -> None:
    source = "def last(items: list[str]) -> None:\n    items[-1] = items[0].zfill(2)  # dialect: allow text-zfill because seen\n"
    assert rules(source) == [(2, "negative-index")]


def test_an_allowance_for_nothing_is_refused() -> None:
    assert rules("x = 1  # dialect: allow negative-index because it was once broken here\n") == [(1, "allowance")]


def test_text_that_looks_like_an_allowance_is_text() -> None:
    assert rules("x = '# dialect: allow nothing'\n") == []


def test_check_names_the_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text(BROKEN, "utf-8")
    [found] = check([path])
    assert (found.path, found.line) == (path, 2)
    assert str(found).startswith(f"{path}:2: negative-index: ")
