"""docs/dialect.md says what the rules say."""

from toolchain.dialect.report import RULES
from toolchain.dialect.table import END, PAGE, START, with_tables


def test_the_page_is_in_step() -> None:
    page = PAGE.read_text("utf-8")
    assert page == with_tables(page), "run python -m toolchain.dialect --write-docs"


def test_every_rule_stands_between_the_marks() -> None:
    listed = PAGE.read_text("utf-8").partition(START)[2].partition(END)[0]
    assert [rule.name for rule in RULES if f"| `{rule.name}` |" not in listed] == []
