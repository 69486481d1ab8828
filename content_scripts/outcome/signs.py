"""The signs on a board's page that an application was sent, or that a job is closed."""

from typing import Any

from content_scripts.outcome.words import says_closed, says_sent
from extension_src.browser.dom import all_of, first, line
from extension_src.core.native.matching import occurs

# CSS of where pages say that a job is closed, outside the advert's own text.
SAID_CLOSED = (
    "h1, h2, h3, h1 ~ p, [role='alert'], [role='status'], [class*='alert' i], [class*='closed' i], [class*='expired' i], "
    "[class*='feedback' i], [data-testid*='expired' i]"
)


class Signs:
    """The signs that a board's own data tell of (content_scripts/board.py)."""

    def __init__(self, board) -> None:
        self.board = board

    def is_confirmed(self, page, job_id: str) -> bool:
        """Whether the page shows the board's own confirmation that the person applied for this job."""
        board = self.board
        if board.is_application_page(page.location.href):
            return self.is_form_sent(page)
        if first(board.detail_root(page, job_id), board.applied) is not None:
            return True
        return bool(board.is_page_of(page, job_id)) and is_said(page, board.said_sent)

    def is_form_sent(self, page) -> bool:
        """Whether a page of the board's form is its last one, or says that the application was sent."""
        return occurs(self.board.form.last_page, page.location.href) or is_said(page, self.board.form.sent)

    def is_closed(self, page, job_id: str) -> bool:
        """Whether the page of this job says that it is closed."""
        if self.board.job_id(page.location.href) != job_id or job_id == "":
            return False
        root = self.board.detail_root(page, job_id)
        parts = all_of(page if root is None else root, SAID_CLOSED)
        return any([says_closed(line(part)) for part in parts])

    def shadow_roots(self, page) -> list[Any]:
        """The open shadow roots in which the board shows its form or confirmation; they are watched like the page."""
        return []


def is_said(page, places: str) -> bool:
    """Whether one of these places says that an application was sent."""
    return any([says_sent(line(part)) for part in all_of(page, places)])
