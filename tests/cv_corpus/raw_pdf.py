"""PDF files written by hand, for what no library would write: wrong widths, letters without text, content out of order."""

from dataclasses import dataclass, field


@dataclass
class Font:
    """A simple font under a name; `entries` are the lines of its dictionary, `to_unicode` the body of its table."""

    name: str
    entries: str
    to_unicode: str = ""
    procedures: dict[str, str] = field(default_factory=dict)


def font(name: str, base: str = "Helvetica", entries: str = "/Encoding /WinAnsiEncoding") -> Font:
    """One of the fonts that every reader has, or one under a name that none has."""
    return Font(name, f"/Subtype /Type1 /BaseFont /{base} {entries}")


def escaped(text: str) -> bytes:
    """`text` as a literal string in Windows-1252."""
    data = text.encode("cp1252")
    return b"(" + data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)") + b")"


def stream(body: bytes, entries: str = "") -> bytes:
    """A stream object's body."""
    return f"<< {entries} /Length {len(body)} >>\nstream\n".encode() + body + b"\nendstream"


def to_unicode_table(pairs: dict[int, str]) -> str:
    """A ToUnicode table of one-byte codes; each text may be any number of characters, '\\0' too."""
    lines = [f"<{code:02x}> <{text.encode('utf-16-be').hex()}>" for code, text in pairs.items()]
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(lines)} beginbfchar\n" + "\n".join(lines) + "\nendbfchar\nendcmap end end"
    )


def pdf(pages: list[bytes], fonts: list[Font], properties: str = "") -> bytes:
    """A file whose pages have these contents; `properties` are entries of their property lists."""
    bodies: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]

    def add(body: bytes) -> int:
        bodies.append(body)
        return len(bodies)

    resources = ""
    for one in fonts:
        entries = one.entries
        if one.to_unicode:
            entries += f" /ToUnicode {add(stream(one.to_unicode.encode()))} 0 R"
        if one.procedures:
            drawn = [f"/{name} {add(stream(body.encode()))} 0 R" for name, body in one.procedures.items()]
            entries += f" /CharProcs << {' '.join(drawn)} >>"
        resources += f" /{one.name} {add(f'<< /Type /Font {entries} >>'.encode())} 0 R"
    kids = []
    for content in pages:
        contents = add(stream(content))
        page = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {contents} 0 R"
            f" /Resources << /Font << {resources} >> /Properties << {properties} >> >> >>"
        )
        kids.append(f"{add(page.encode())} 0 R")
    bodies[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    return _written(bodies)


def _written(bodies: list[bytes]) -> bytes:
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(bodies) + 1
    return (
        out
        + (
            f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
        ).encode()
    )
