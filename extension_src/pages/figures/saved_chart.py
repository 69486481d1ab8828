"""Saves a chart as a file: SVG with its styles written in, or PNG at twice its size."""

from extension_src.pages.parts.saved_file import save_file

# The properties that the page's style sheet sets, and that the file must contain itself.
WRITTEN = [
    "fill",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "fill-opacity",
    "font-family",
    "font-size",
    "text-anchor",
    "paint-order",
    "stroke-linejoin",
]
SCALE = 2


def standalone(drawing):
    """A copy of the SVG that looks the same without the page's style sheet."""
    copy = drawing.cloneNode(True)
    shown = Array["from"](drawing.querySelectorAll("*"))
    copied = Array["from"](copy.querySelectorAll("*"))
    for place in range(len(shown)):
        style = getComputedStyle(shown[place])
        for name in WRITTEN:
            copied[place].setAttribute(name, style.getPropertyValue(name))
    box = drawing.viewBox.baseVal
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg")
    copy.setAttribute("width", box.width)
    copy.setAttribute("height", box.height)
    return copy


async def save_chart(drawing, name: str, kind: str) -> None:
    """Offer the chart as `jobtrack-<name>.svg` or `.png`."""
    markup = __new__(XMLSerializer()).serializeToString(standalone(drawing))
    if kind == "svg":
        save_file(markup, f"jobtrack-{name}.svg", "image/svg+xml")
        return
    address = URL.createObjectURL(__new__(Blob([markup], {"type": "image/svg+xml"})))
    image = __new__(Image())
    image.src = address
    await image.decode()  # dialect: allow text-decode because an image has it
    canvas = document.createElement("canvas")
    width: float = image.width
    height: float = image.height
    canvas.width = width * SCALE
    canvas.height = height * SCALE
    pen = canvas.getContext("2d")
    pen.fillStyle = getComputedStyle(document.body).backgroundColor
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    URL.revokeObjectURL(address)
    canvas.toBlob(lambda blob: save_file(blob, f"jobtrack-{name}.png", "image/png"))
