"""What is bundled: one script an entry, named as the manifest and the pages load it."""

from dataclasses import dataclass
from pathlib import Path

import jinja2

from extension_src.core.listings.boards import BOARDS
from toolchain.sources import ROOT, module_graph, module_path

WORKER = "extension_src.background.worker"
NODE_SCORE = "extension_src.node_score"
CAPTURE = "content_scripts.capture"
LISTENER = "content_scripts.listener"
# What Apply is called in thirty languages: a script of its own, which comes into a page before that of a board that knows them.
WORDS = "content_scripts.words.further"
WORDS_SCRIPT = "words"
# Not in the manifest: run in a tab when the person saves its page, applies there, asks for a report about it, or has the side
# panel open.
ON_DEMAND = {
    "any_page": "content_scripts.any_page",
    "beside": "content_scripts.beside",
    "outcome": "content_scripts.outcome.watching",
    "page_structure": "content_scripts.page_structure",
}
PAGES = ROOT / "extension_src" / "pages"
PARTS = PAGES / "parts"


# Pages that the browser shows beside another, without an icon, and the class that their styles know them by.
WINDOWS = {"popup": "popup", "side_panel": "panel"}
FRAME = ("frame.css",)
# The shared styles of the pages that have no frame.
FRAMELESS = {
    "popup": ("answers/answers.css", "beside/beside.css"),
    "side_panel": ("answers/answers.css", "beside/beside.css"),
    "tracker": ("answers/answers.css",),
}


@dataclass(frozen=True)
class Page:
    """A page of the extension: a folder with `page.py` and, where it needs one, `page.css`."""

    folder: Path

    @property
    def name(self) -> str:
        """What the built files are called: `tracker` for `tracker.html`, `tracker.js` and `tracker.css`."""
        return self.folder.name

    @property
    def window(self) -> str:
        """What kind of window the page is, "" for a tab."""
        return WINDOWS.get(self.name, "")

    @property
    def style(self) -> str:
        """All styles of the page, in their order. They are one file, because the first paint waits for each that is linked."""
        shared = ("base.css", *FRAMELESS.get(self.name, FRAME))
        sources = [*(PARTS / name for name in shared), self.folder / "page.css"]
        return "\n".join(source.read_text("utf-8") for source in sources if source.exists())

    @property
    def html(self) -> str:
        """The page's document: all but its head is made by its script."""
        environment = jinja2.Environment(
            undefined=jinja2.StrictUndefined,
            autoescape=True,
            keep_trailing_newline=True,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        return environment.from_string((PAGES / "page.html.j2").read_text("utf-8")).render(page=self)

    @property
    def files(self) -> list[str]:
        """The built files: `tracker.html`, `tracker.css`, `tracker.js`."""
        return [f"{self.name}.html", f"{self.name}.css", self.script]

    @property
    def module(self) -> str:
        return ".".join([*self.folder.relative_to(ROOT).parts, "page"])

    @property
    def script(self) -> str:
        return f"{self.name}.js"

    @property
    def loaded(self) -> dict[str, str]:
        """The modules of `loaded/` by name: scripts that the page loads when they are first needed."""
        names = sorted(path.stem for path in self.folder.glob("loaded/*.py") if path.stem != "__init__")
        return {name: ".".join([*self.folder.relative_to(ROOT).parts, "loaded", name]) for name in names}


def pages() -> list[Page]:
    """The popup and every folder of extension_src/pages/ that has a page, by name."""
    folders = [ROOT / "popup", *(module.parent for module in PAGES.glob("*/page.py"))]
    return [Page(folder) for folder in sorted(folders, key=lambda folder: folder.name)]


def board_modules() -> dict[str, str]:
    """The Python module of each board, by board id: a file, or `board.py` in a folder where its layouts have files."""
    folders = {board: f"content_scripts.{board}.board" for board in BOARDS}
    return {board: module if module_path(module) else f"content_scripts.{board}" for board, module in folders.items()}


def knows_all_words(board: str) -> bool:
    """Whether the board's script needs that with the words of all languages before it."""
    return WORDS in module_graph([board_modules()[board]])


def board_scripts(board: str) -> list[str]:
    """The names of the scripts that come into the board's pages, in their order."""
    return [WORDS_SCRIPT, board] if knows_all_words(board) else [board]


def browser_entries() -> list[str]:
    """Every module that a bundle starts from."""
    loaded = [module for page in pages() for module in page.loaded.values()]
    return [
        WORKER,
        CAPTURE,
        LISTENER,
        *ON_DEMAND.values(),
        *board_modules().values(),
        *(page.module for page in pages()),
        *loaded,
    ]
