"""What is bundled: one script an entry, named as the manifest and the pages load it."""

from dataclasses import dataclass
from pathlib import Path

from content_scripts.boards import BOARDS
from toolchain.sources import ROOT, module_path

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
    """The Python module of each board, by board id: a file, or `board.py` in a folder where its layouts have files."""
    folders = {board: f"content_scripts.{board}.board" for board in BOARDS}
    return {board: module if module_path(module) else f"content_scripts.{board}" for board, module in folders.items()}


def browser_entries() -> list[str]:
    """Every module that a bundle starts from."""
    return [WORKER, CAPTURE, ANY_PAGE, *board_modules().values(), *(page.module for page in pages())]
