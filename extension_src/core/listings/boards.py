"""The ids of the boards that JobTrack knows, in the order in which people see them. Adding one: docs/add-a-board.md."""

BOARD_NAMES = {
    "linkedin": "LinkedIn",
    "indeed": "Indeed",
    "infojobs": "InfoJobs",
    "glassdoor": "Glassdoor",
    "tecnoempleo": "Tecnoempleo",
}
BOARDS = [board for board in BOARD_NAMES.keys()]
