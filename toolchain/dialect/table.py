"""The tables of rules in docs/dialect.md, between its two marks."""

from pathlib import Path

from toolchain.dialect.report import FAMILIES
from toolchain.sources import ROOT

PAGE = ROOT / "docs" / "dialect.md"
START = "<!-- rules: written by `python -m toolchain.dialect --write-docs` -->"
END = "<!-- end of rules -->"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def tables() -> str:
    """A table of rules a family, in Markdown."""
    written = []
    for family, rules in FAMILIES.items():
        rows = "".join(f"| `{one.name}` | {_cell(one.what_happens)} | {_cell(one.write_instead)} |\n" for one in rules)
        written.append(f"### {family}\n\n| rule | what happens | write instead |\n|---|---|---|\n{rows}")
    return "\n".join(written)


def with_tables(page: str) -> str:
    """The page with the tables of today between its marks."""
    before, _, rest = page.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n\n{tables()}\n{END}{after}"


def write_tables(page: Path = PAGE) -> None:
    """Bring the page in step with the rules."""
    page.write_text(with_tables(page.read_text("utf-8")), "utf-8")
