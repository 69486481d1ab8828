"""The store's pictures are made from the built extension, of the sizes that the store takes, without an error shown."""

from pathlib import Path

from PIL import Image
from playwright.sync_api import Playwright

from toolchain.store.images import LANGUAGES, PICTURES, SIZE, TILE, take_all


def test_pictures_have_the_stores_sizes_and_differ(built: Path, playwright_driver: Playwright, tmp_path: Path) -> None:
    taken = {path.name: path for path in take_all(playwright_driver, tmp_path, built)}
    assert len(PICTURES) == 5
    assert set(taken) == {f"{language}-{name}.png" for language in LANGUAGES for name in PICTURES} | {"promo-tile.png"}
    for name, path in taken.items():
        size = TILE if name == "promo-tile.png" else SIZE
        with Image.open(path) as picture:
            assert picture.size == (size["width"], size["height"]), name
            # The store takes no transparency; an empty page would have a colour or two.
            assert picture.mode == "RGB", name
            assert len(picture.getcolors(maxcolors=1_000_000) or []) > 20, name
    assert len({path.read_bytes() for path in taken.values()}) == len(taken)
