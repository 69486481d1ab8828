"""Saves a file with the browser's own download; nothing leaves the device."""

# Milliseconds after which the browser has surely read the file.
RELEASE = 60 * 1000


def save_file(content, name: str, kind: str) -> None:
    """Offer `content`, a text or a Blob, as a download under `name`."""
    address = URL.createObjectURL(__new__(Blob([content], {"type": kind})))
    link = document.createElement("a")
    link.href = address
    link.download = name
    link.click()
    setTimeout(lambda: URL.revokeObjectURL(address), RELEASE)
