"""What the usual Python libraries read from the same files: the bar that the reader must not fall below."""

import io
from collections.abc import Iterator

import docx
import pypdf
from docx.document import Document
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph


def pypdf_text(content: bytes) -> str:
    """Every page's text as pypdf gives it."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)


def python_docx_text(content: bytes) -> str:
    """Paragraphs and table cells as python-docx gives them, nested tables too; '' for what it cannot open."""
    try:
        document = docx.Document(io.BytesIO(content))
    except (KeyError, ValueError):
        # It knows no strict relationships.
        return ""
    return "\n".join(_lines(document))


def _lines(container: Document | _Cell) -> Iterator[str]:
    for block in container.iter_inner_content():
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from _lines(cell)
