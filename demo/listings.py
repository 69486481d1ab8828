"""Which saved listings the walk applies at."""

from extension_src.core.listings.boards import BOARDS
from tests.boards.saved_pages import SavedPage, own_pages, real_pages


def walked_listings() -> list[SavedPage]:
    """Each board's first listing with an Apply: our own, and a real one where there is one."""
    found = []
    for board in BOARDS:
        for pages in (own_pages(), real_pages()):
            found.extend([page for page in pages if page.board == board and page.apply][:1])
    return found
