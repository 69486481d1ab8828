"""Answers that are written down in a file: blocks of lines, each under `=== ` and its name."""

from pathlib import Path


def written_blocks(path: Path) -> list[list[str]]:
    """The blocks of a file, each the name and the lines under it."""
    return [block.rstrip("\n").split("\n") for block in path.read_text("utf-8").split("=== ")[1:]]


def write_blocks(path: Path, blocks: list[list[str]]) -> None:
    """Write blocks, each the name and the lines under it, as `written_blocks` reads them."""
    path.write_text("".join("=== " + "\n".join(block) + "\n" for block in blocks), "utf-8")
