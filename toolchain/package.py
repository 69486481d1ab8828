"""The zip for the Chrome Web Store, byte-identical from the same tree."""

import zipfile
from pathlib import Path

# The zip format cannot say "no date"; its first day can stand for every file.
EPOCH = (1980, 1, 1, 0, 0, 0)


def write_package(folder: Path, target: Path) -> None:
    """Zip `folder` in name order, with fixed dates and modes."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
