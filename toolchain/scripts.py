"""What every bundled script has in common: its options, and what runs before all else in it."""

from collections.abc import Iterable
from pathlib import Path

from toolchain.manifest import MINIMUM_CHROME

# What runs before all else in every entry, by module: it brings JavaScript's ways closer to Python's.
ADOPTED = {
    "extension_src.browser.errors": "adopt_javascript_errors",
    "extension_src.browser.text_methods": "adopt_python_strip",
}
# ES modules are strict, the classic scripts they are bundled into are not; there `str(text)` would give a String object,
# which storage keeps as {"0": "a", ...}.
STRICT = '--banner:js="use strict";'
TARGET = f"--target=chrome{MINIMUM_CHROME}"


def adoption(folder: Path, transpiled: Path, modules: Iterable[str] = ADOPTED) -> str:
    """An import line for the script that must run before all others: what these modules adopt."""
    script = folder / "adopted.js"
    lines = [
        f"import {{{ADOPTED[module]}}} from '{transpiled / module}.js';\n{ADOPTED[module]}();\n" for module in modules
    ]
    script.write_text("".join(lines), "utf-8")
    return f"import '{script}';\n"


def bundle_options(dev: bool) -> list[str]:
    if dev:
        return ["--sourcemap=inline"]
    return ["--minify", "--legal-comments=none", "--charset=utf8"]
