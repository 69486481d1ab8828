"""The ids of the boards that JobTrack knows, in the order in which people see them. Adding one: docs/add-a-board.md."""

BOARD_NAMES = {
    "linkedin": "LinkedIn",
    "indeed": "Indeed",
    "infojobs": "InfoJobs",
    "glassdoor": "Glassdoor",
    "tecnoempleo": "Tecnoempleo",
}
# The month of the newest real page on which each board's reading was tried (docs/boards.md).
NEWEST_PAGES = {
    "linkedin": "2026-10",
    "indeed": "2026-10",
    "infojobs": "2025-11",
    "glassdoor": "2026-09",
    "tecnoempleo": "2026-09",
}
BOARDS = [board for board in BOARD_NAMES.keys()]
