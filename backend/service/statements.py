"""Single statements past SQLAlchemy, whose way to a row takes several times as long as the row."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import Dialect, Executable


class Rows:
    """What a statement found."""

    def __init__(self, rows: Sequence[Any]) -> None:
        self._rows = rows

    def one_or_none(self) -> Any:
        """The row, whose columns are its attributes; None where there is none."""
        return self._rows[0] if self._rows else None


class Statements:
    """Statements as the database's driver takes them. One that comes again as the same object is compiled once."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._compiled: dict[Executable, str] = {}

    def __getitem__(self, statement: Executable) -> str:
        if statement not in self._compiled:
            self._compiled[statement] = statement.compile(dialect=self._dialect).string  # type: ignore[attr-defined]
        return self._compiled[statement]


class Carrier(Protocol):
    """Carries single statements to a database, each a transaction by itself."""

    async def execute(self, statement: Executable, parameters: Mapping[str, object] | None = None, /) -> Rows:
        """As AsyncConnection's, for a statement that changes nothing."""

    async def change(self, statement: Executable, parameters: Mapping[str, object] | None = None, /) -> Rows:
        """As `execute`, for a statement that changes something."""

    async def close(self) -> None:
        """Let go of every connection."""
