"""Regular expressions over texts of others, on both runtimes."""

import pytest

from tests.core.conftest import Core

MODULE = "extension_src.core.native.matching"


@pytest.mark.parametrize(
    "expression, text, part",
    [
        ("a([0-9]+)", "xa12a3", "12"),
        ("a([0-9]+)?", "xa", ""),
        ("(a)", "b", ""),
        ("^(a|b)$", "b", "b"),
        ("([0-9]+)", "\u0661\u0662", ""),
        ("(.*)", "", ""),
    ],
)
def test_the_part_of_the_first_group(core: Core, expression: str, text: str, part: str) -> None:
    assert core(f"{MODULE}:found_part", expression, text) == part


@pytest.mark.parametrize(
    "expression, text, does", [("", "", True), ("(?!)", "a", False), ("b$", "ab", True), ("^b", "ab", False)]
)
def test_whether_an_expression_occurs(core: Core, expression: str, text: str, does: bool) -> None:
    assert core(f"{MODULE}:occurs", expression, text) is does
