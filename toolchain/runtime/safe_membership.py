"""Transcrypt's `x in record` made safe for records of others: a field may be called `hasOwnProperty` or `indexOf`.

Transcrypt asks the record itself, by the methods of these names: a capture with such a field ended in a TypeError wherever
`in` met it.
"""

from pathlib import Path

from toolchain.runtime.quick_dicts import RUNTIME, UnknownRuntimeError

ASKED_OF_ITSELF = {
    "            container.indexOf ?\n": "            container.indexOf instanceof Function ?\n",
    "            container.hasOwnProperty (element)\n": "            Object.hasOwn (container, element)\n",
    "    return this.hasOwnProperty (element);\n": "    return Object.hasOwn (this, element);\n",
}


def make_membership_safe(output_folder: Path) -> None:
    """Change `in` in the runtime that Transcrypt laid there; raises UnknownRuntimeError."""
    runtime = output_folder / RUNTIME
    text = runtime.read_text("utf-8")
    for asked, safe in ASKED_OF_ITSELF.items():
        if safe in text:
            continue
        if text.count(asked) != 1:
            raise UnknownRuntimeError(f"{RUNTIME}: its `in` is not that of Transcrypt 3.9.5")
        text = text.replace(asked, safe)
    runtime.write_text(text, "utf-8")
