"""Bytes as base64, which storage accepts, and back; the browser does both."""

from __future__ import annotations

from collections.abc import Callable


async def base64_of(blob: Blob) -> str:
    """The base64 of a Blob or File; raises JavaScriptError where it cannot be read."""

    def read(resolve: Callable[[str], None], reject: Callable[[object], None]) -> None:
        reader = __new__(FileReader())
        reader.onload = lambda event: resolve(reader.result)
        reader.onerror = lambda event: reject(reader.error)
        reader.readAsDataURL(blob)

    address = await __new__(Promise(read))
    return address[address.find(",") + 1 :]


def bytes_of(text: str) -> Uint8Array:
    """The bytes that a base64 text stands for; raises JavaScriptError where it is none."""
    return Uint8Array.js_from(atob(text), lambda character: character.charCodeAt(0))
