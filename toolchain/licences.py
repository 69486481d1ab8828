"""The licence of everything that others wrote and the bundle carries."""

import importlib.metadata
import json
from pathlib import Path

from toolchain.node import PACKAGES
from toolchain.pdfjs import NOTICE
from toolchain.sources import ROOT

# Texts for what brings none with its package: saxes; core-js inside pdf.js; the runtime of Transcrypt, in every script.
KEPT = ROOT / "toolchain" / "licence_texts"


class LicenceError(Exception):
    """Something that ships has no licence text; the message names it."""


def shipped_libraries() -> list[str]:
    """The npm packages that the bundle may hold: every one in the lock file that is no tool of development."""
    packages = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    return sorted(
        path.removeprefix("node_modules/")
        for path, facts in packages.items()
        if path and not facts.get("dev") and not facts.get("optional") and not facts.get("devOptional")
    )


def library_licence(library: str) -> str:
    """The licence text of an npm package: its own, else the kept one; raises LicenceError."""
    own = [path for path in (PACKAGES / library).iterdir() if path.name.upper().startswith(("LICENSE", "LICENCE"))]
    kept = KEPT / f"{library}.txt"
    if own:
        return own[0].read_text("utf-8")
    if kept.is_file():
        return kept.read_text("utf-8")
    raise LicenceError(f"{library} ships in the bundle and has no licence text: add {kept.relative_to(ROOT)}")


def licence_file(library: str) -> str:
    """The name of a library's file: `mozilla-readability.txt` for `@mozilla/readability`."""
    return f"{library.removeprefix('@').replace('/', '-')}.txt"


def whole(text: str) -> str:
    """The licence text, followed by the Apache License, which pdfjs-dist brings, where it is only a notice naming that."""
    is_notice = "apache.org/licenses/LICENSE-2.0" in text and "TERMS AND CONDITIONS FOR USE" not in text
    return text + "\n" + library_licence("pdfjs-dist") if is_notice else text


def transcrypt_licence() -> str:
    """Transcrypt's notice."""
    notice = importlib.metadata.distribution("transcrypt").locate_file("transcrypt/license_reference.txt")
    return Path(str(notice)).read_text("utf-8")


def copy_licences(folder: Path) -> None:
    """Write NAME.txt for each library, the runtime and JobTrack itself into `folder`."""
    folder.mkdir()
    texts = {library: library_licence(library) for library in shipped_libraries()}
    texts["pdfjs-dist"] = f"{NOTICE}\n\n{texts['pdfjs-dist']}"
    texts["core-js"] = (KEPT / "core-js.txt").read_text("utf-8")
    texts["transcrypt"] = transcrypt_licence()
    texts["jobtrack"] = (ROOT / "LICENSE").read_text("utf-8")
    for name, text in texts.items():
        (folder / licence_file(name)).write_text(whole(text), "utf-8")
