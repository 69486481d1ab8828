"""Which expressions a line may have. Only V8 needs to be told, where a search costs more than one pass over the line for all of
them: browser/native/lines.py."""


def know_triggers(rows: list[list[str]]) -> None:
    """Take what the build read from the expressions (`core/match/triggers.py`), once."""


def note_line(text: str) -> None:
    """Say that many expressions will be searched for in a plain text."""
