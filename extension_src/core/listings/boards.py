"""The boards JobTrack knows, by id, in the order people see them. Adding one: docs/add-a-board.md."""

BOARD_NAMES = {
    "linkedin": "LinkedIn",
    "indeed": "Indeed",
    "infojobs": "InfoJobs",
    "glassdoor": "Glassdoor",
    "tecnoempleo": "Tecnoempleo",
}
BOARDS = [board for board in BOARD_NAMES.keys()]
