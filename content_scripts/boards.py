"""The boards JobTrack knows, in the order people see them. Adding one: docs/add-a-board.md."""

BOARDS = [
    "linkedin",
    "indeed",
    "infojobs",
    "glassdoor",
    "tecnoempleo",
]
