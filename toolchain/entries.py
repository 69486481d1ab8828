"""What is bundled: one script an entry, named as the manifest and the pages load it."""

from dataclasses import dataclass
from pathlib import Path

from content_scripts.boards import BOARDS
from toolchain.sources import ROOT

WORKER = "extension_src.background.worker"
NODE_SCORE = "extension_src.node_score"
CAPTURE = "content_scripts.capture"
# Not in the manifest: the worker runs it in a tab when the person saves its page.
ANY_PAGE = "content_scripts.any_page"


@dataclass(frozen=True)
class Page:
    """An HTML page of the extension and the Python module behind it."""

    html: Path
    module: str

    @property
    def script(self) -> str:
        return f"{self.html.stem}.js"


def pages() -> list[Page]:
    """Every page in popup/, by name: `extension_src/pages/tracker/page.html` runs `extension_src/pages/tracker/page.py`."""
    return [Page(html, f"popup.{html.stem}") for html in sorted((ROOT / "popup").glob("*.html"))]


def board_modules() -> dict[str, str]:
    """The Python module of each board, by board id."""
    return {board: f"content_scripts.{board}" for board in BOARDS}


def browser_entries() -> list[str]:
    """Every module that a bundle starts from."""
    return [WORKER, CAPTURE, ANY_PAGE, *board_modules().values(), *(page.module for page in pages())]
