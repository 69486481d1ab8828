"""Files that are no CV, or no longer one, or made to hurt their reader."""

import functools
import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.cv_corpus import docx_makers, pdf_makers
from tests.cv_corpus.people import BACKEND, Cv

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MEGABYTE = 1024 * 1024


def _compound_file(stream_name: str) -> bytes:
    """The signature of an OLE file, a header and a directory with one stream."""
    directory = stream_name.encode("utf-16-le").ljust(512, b"\0")
    return bytes.fromhex("d0cf11e0a1b11ae1").ljust(512, b"\0") + directory + bytes(4096)


def old_doc() -> bytes:
    return _compound_file("WordDocument")


def locked_docx() -> bytes:
    """Word keeps an encrypted DOCX inside an OLE file."""
    return _compound_file("EncryptedPackage")


def old_spreadsheet() -> bytes:
    return _compound_file("Workbook")


def picture(file_format: str) -> bytes:
    file = io.BytesIO()
    image = Image.new("RGB", (600, 800), "white")
    for number, line in enumerate(BACKEND.lines):
        ImageDraw.Draw(image).text((20, 20 + 30 * number), line, fill="black")
    image.save(file, file_format)
    return file.getvalue()


def rich_text() -> bytes:
    return rb"{\rtf1\ansi " + BACKEND.text.encode("ascii", "replace") + b"}"


def web_page() -> bytes:
    return f"<!DOCTYPE html><html><body>{BACKEND.text}</body></html>".encode()


def _zip(entries: dict[str, bytes], stored: tuple[str, ...] = ()) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            method = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(name, data, method, 9)
    return file.getvalue()


def open_document() -> bytes:
    kind = b"application/vnd.oasis.opendocument.text"
    return _zip({"mimetype": kind, "content.xml": b"<office/>"}, stored=("mimetype",))


def spreadsheet() -> bytes:
    return _zip({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"})


def scan(cv: Cv) -> bytes:
    """A picture of a page, with the few words that a scanner stamps over it."""
    file = io.BytesIO()
    canvas = Canvas(file)
    canvas.drawImage(ImageReader(io.BytesIO(picture("PNG"))), 0, 100, 500, 700)
    canvas.drawString(20, 20, f"Scanned for {cv.name} by Pagegrabber 3")
    canvas.save()
    return file.getvalue()


def docx_with_body(body: bytes) -> bytes:
    """A DOCX that differs from a good one in its document part only."""
    good = io.BytesIO(docx_makers.plain(BACKEND)[0])
    with zipfile.ZipFile(good) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    return _zip({**entries, "word/document.xml": body})


def _document(inner: bytes) -> bytes:
    return b'<w:document xmlns:w="' + WORD.encode() + b'"><w:body>' + inner + b"</w:body></w:document>"


@functools.cache
def inflating_docx() -> bytes:
    """A document part of 200 MB in a file of 200 kB."""
    return docx_with_body(_document(b"<w:p><w:r><w:t>" + b"x" * (200 * MEGABYTE) + b"</w:t></w:r></w:p>"))


def lying_docx() -> bytes:
    """The same, which says that its document part is small."""
    content = bytearray(inflating_docx())
    at = content.rfind(b"PK\x01\x02", 0, content.rfind(b"word/document.xml"))
    struct.pack_into("<I", content, at + 24, 4000)
    return bytes(content)


def nested_docx() -> bytes:
    """Elements in elements, a hundred thousand deep."""
    depth = 100_000
    return docx_with_body(_document(b"<w:tbl>" * depth + b"</w:tbl>" * depth))


def entity_docx() -> bytes:
    """Entities that grow tenfold with each of nine levels."""
    levels = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    declared = b'<!DOCTYPE w:document [<!ENTITY l0 "word ">' + levels + b"]>"
    return docx_with_body(declared + _document(b"<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>"))


def _pdf(objects: list[bytes]) -> bytes:
    content = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(content)
    content += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    content += b"".join(b"%010d 00000 n \n" % place for place in places)
    content += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    return bytes(content)


def _page_objects(contents: int) -> list[bytes]:
    return [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources 5 0 R>>" % contents,
    ]


def inflating_pdf(megabytes: int) -> bytes:
    """A content stream of so many megabytes, a thousand times smaller in the file."""
    plain = b"q Q\n" * (MEGABYTE // 4)
    # A block that begins anew needs to be compressed once: a gigabyte would take ten seconds.
    compressor = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    block = compressor.compress(plain) + compressor.flush(zlib.Z_FULL_FLUSH)
    checksum = 1
    for _ in range(megabytes):
        checksum = zlib.adler32(plain, checksum)
    stream = b"\x78\xda" + block * megabytes + b"\x03\x00" + checksum.to_bytes(4, "big")
    data = b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(stream), stream)
    return _pdf([*_page_objects(4), data, b"<<>>"])


def endless_pdf() -> bytes:
    """Forms that draw the next one ten times, twelve levels deep."""
    first = 6
    levels = 12
    forms = []
    for level in range(levels):
        draw = b"/Next Do " * 10 if level < levels - 1 else b"BT /F 9 Tf (deep) Tj ET"
        below = b"/XObject<</Next %d 0 R>>" % (first + level + 1) if level < levels - 1 else b""
        forms.append(
            b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<%s/Font<</F<</Type/Font/Subtype/Type1"
            b"/BaseFont/Helvetica>>>>>>/Length %d>>stream\n%s\nendstream" % (below, len(draw), draw)
        )
    content = b"<</Length 9>>stream\n/Next Do \nendstream"
    return _pdf([*_page_objects(4), content, b"<</XObject<</Next 6 0 R>>>>", *forms])


def half_broken_pdf() -> bytes:
    """Two pages, of which the second is missing."""
    lines = [line.encode("ascii", "replace").replace(b"(", b"").replace(b")", b"") for line in BACKEND.lines]
    content = b"BT /F 9 Tf 12 TL 40 800 Td " + b" ".join(b"(%s) Tj T*" % line for line in lines) + b" ET"
    catalog, _, page = _page_objects(4)
    return _pdf(
        [
            catalog,
            b"<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>",
            page,
            b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
            b"<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>",
        ]
    )


def cut_update_pdf() -> bytes:
    """A whole PDF, and after it the first part of a later version's changes."""
    return pdf_makers.one_column(BACKEND)[0] + b"\n90 0 obj\n<</Length 9000>>stream\n" + b"0 0 m\n" * 900


def cut(content: bytes, share: float) -> bytes:
    """The first part of a file, as a download that stopped leaves it."""
    return content[: int(len(content) * share)]


def rubbish_pdf() -> bytes:
    return b"%PDF-1.7\n" + bytes(range(256)) * 40


# The error each file must give: its id and detail.
NOT_CVS: dict[str, tuple[Callable[[], bytes], str]] = {
    "old-doc": (old_doc, "doc"),
    "locked-docx": (locked_docx, "docx-password"),
    "old-spreadsheet": (old_spreadsheet, "other"),
    "png": (lambda: picture("PNG"), "image"),
    "jpeg": (lambda: picture("JPEG"), "image"),
    "webp": (lambda: picture("WEBP"), "image"),
    "tiff": (lambda: picture("TIFF"), "image"),
    "rtf": (rich_text, "rtf"),
    "odt": (open_document, "odt"),
    "spreadsheet": (spreadsheet, "other"),
    "web-page": (web_page, "other"),
    "utf-32": (lambda: BACKEND.text.encode("utf-32"), "other"),
    "program": (lambda: b"\x7fELF" + bytes(range(256)), "other"),
}
DAMAGED: dict[str, Callable[[], bytes]] = {
    "cut-docx": lambda: cut(docx_makers.plain(BACKEND)[0], 0.6),
    "cut-pdf": lambda: cut(pdf_makers.embedded_font(BACKEND)[0], 0.3),
    "rubbish-pdf": rubbish_pdf,
    "entities": entity_docx,
    "bad-xml": lambda: docx_with_body(_document(b"<w:p><w:r></w:p>")),
    "no-body": lambda: docx_with_body(b""),
}
