"""DOCX files of the invented people: python-docx, and by hand what it cannot make. Each gives (file, words shown)."""

import io
import zipfile
from collections.abc import Callable
from xml.sax.saxutils import escape

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from tests.cv_corpus.people import Cv

Made = tuple[bytes, str]
TRANSITIONAL = "http://schemas.openxmlformats.org/"
# ISO/IEC 29500-1, annex A: what a strict document writes in the place of the transitional names.
STRICT = {
    f"{TRANSITIONAL}wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    f"{TRANSITIONAL}officeDocument/2006/relationships": "http://purl.oclc.org/ooxml/officeDocument/relationships",
    f"{TRANSITIONAL}drawingml/2006/main": "http://purl.oclc.org/ooxml/drawingml/main",
}
TEXT_BOX = """
<w:r {namespaces}
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
    xmlns:v="urn:schemas-microsoft-com:vml"
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
  <mc:AlternateContent>
    <mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx>
    </wps:wsp></w:drawing></mc:Choice>
    <mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{paragraphs}</w:txbxContent></v:textbox></v:shape></w:pict>
    </mc:Fallback>
  </mc:AlternateContent>
</w:r>"""


def _saved(document: Document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _written(cv: Cv) -> Document:
    document = docx.Document()
    document.add_heading(cv.name, 0)
    document.add_paragraph(cv.headline)
    document.add_paragraph(cv.contact)
    for title, lines in cv.sections:
        document.add_heading(title, 1)
        for line in lines:
            document.add_paragraph(line, style="List Bullet")
    return document


def _run(paragraph: Paragraph, xml: str) -> None:
    paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{xml}</w:r>"))


def plain(cv: Cv) -> Made:
    """Headings and bullets."""
    return _saved(_written(cv)), cv.text


def only_name(cv: Cv) -> Made:
    """A name and nothing else, as where the CV is a picture on the page."""
    document = docx.Document()
    document.add_paragraph(cv.name)
    return _saved(document), cv.name


def tables(cv: Cv) -> Made:
    """All of it in a table, with a table of skills inside a cell."""
    document = docx.Document()
    grid = document.add_table(rows=0, cols=2)
    for title, lines in (("", (cv.name, cv.headline, cv.contact)), *cv.sections):
        row = grid.add_row()
        row.cells[0].text = title
        inner = row.cells[1].add_table(rows=len(lines), cols=1)
        for number, line in enumerate(lines):
            inner.cell(number, 0).text = line
    return _saved(document), cv.text


def adjoining_cells(cv: Cv) -> Made:
    """Every word in a cell of its own: glued where cells are not kept apart."""
    document = docx.Document()
    for line in cv.lines:
        row = line.split()
        grid = document.add_table(rows=1, cols=len(row))
        for number, word in enumerate(row):
            grid.cell(0, number).text = word
    return _saved(document), cv.text


def breaks_and_tabs(cv: Cv) -> Made:
    """One paragraph: lines parted by breaks and, within them, words by tabs, with a no-break hyphen."""
    document = docx.Document()
    document.styles["Normal"].paragraph_format.tab_stops.add_tab_stop(docx.shared.Cm(4))
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.tab_stops.add_tab_stop(docx.shared.Cm(9))
    for line in cv.lines:
        for word in line.split():
            head, hyphen, tail = word.partition("-")
            joint = "<w:noBreakHyphen/>" if hyphen else ""
            ending = f"<w:t>{escape(tail)}</w:t>" if tail else ""
            _run(paragraph, f"<w:t>{escape(head)}</w:t>{joint}{ending}<w:tab/>")
        _run(paragraph, "<w:br/>")
    return _saved(document), cv.text


def headers_and_footers(cv: Cv) -> Made:
    """Name above and contact below every page, another pair on the first."""
    document = docx.Document()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = cv.name
    section.header.paragraphs[0].text = f"{cv.headline} - continued"
    section.first_page_footer.paragraphs[0].text = cv.contact
    section.footer.add_table(1, 2, docx.shared.Cm(12)).cell(0, 1).text = "Page two and after"
    for title, lines in cv.sections:
        document.add_heading(title, 1)
        for line in lines:
            document.add_paragraph(line)
    return _saved(document), f"{cv.text}\ncontinued\nPage two and after"


def text_boxes(cv: Cv) -> Made:
    """A sidebar in a text box, which Word writes twice, anchored in the middle of a word."""
    document = docx.Document()
    head, *tail = cv.name
    paragraph = document.add_paragraph(head)
    boxed = [line for title, lines in cv.sections[2:] for line in (title, *lines)]
    paragraphs = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in (*boxed, cv.contact))
    paragraph._p.append(parse_xml(TEXT_BOX.format(namespaces=nsdecls("w"), paragraphs=paragraphs)))
    paragraph.add_run("".join(tail))
    document.add_paragraph(cv.headline)
    for title, lines in cv.sections[:2]:
        document.add_heading(title, 1)
        for line in lines:
            document.add_paragraph(line)
    return _saved(document), cv.text


def tracked_changes(cv: Cv) -> Made:
    """Inserted text shows; deleted and hidden text, field codes, comments and what was moved away do not."""
    document = _written(cv)
    paragraph = document.add_paragraph()
    dated = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"'
    for xml in (
        f"<w:ins {nsdecls('w')} {dated}><w:r><w:t>Inserted sentence. </w:t></w:r></w:ins>",
        f"<w:del {nsdecls('w')} {dated}><w:r><w:delText>Deleted sentence. </w:delText></w:r></w:del>",
        f"<w:moveFrom {nsdecls('w')} {dated}><w:r><w:t>Moved sentence. </w:t></w:r></w:moveFrom>",
        f"<w:moveTo {nsdecls('w')} {dated}><w:r><w:t>Moved sentence. </w:t></w:r></w:moveTo>",
        f"<w:r {nsdecls('w')}><w:instrText>HYPERLINK unseen</w:instrText></w:r>",
        f"<w:r {nsdecls('w')}><w:rPr><w:vanish/></w:rPr><w:t>Hidden sentence. </w:t></w:r>",
        f"<w:r {nsdecls('w')}><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>Shown sentence. </w:t></w:r>",
        f"<w:r {nsdecls('w')}><w:ruby><w:rt><w:r><w:t>Hidden reading</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Base. </w:t>"
        "</w:r></w:rubyBase></w:ruby></w:r>",
    ):
        paragraph._p.append(parse_xml(xml))
    commented = document.add_paragraph("Commented words")
    document.add_comment(commented.runs, text="A remark for the writer", author="B")
    return _saved(document), f"{cv.text}\nInserted sentence.\nMoved sentence.\nShown sentence.\nBase.\nCommented words"


def split_runs(cv: Cv) -> Made:
    """Words cut into runs of single letters, as editing and spelling marks leave them; a link around the contact."""
    document = docx.Document()
    for line in cv.lines:
        paragraph = document.add_paragraph()
        for letter in line:
            paragraph.add_run(letter).bold = letter.isupper()
        if line == cv.contact:
            link = parse_xml(f"<w:hyperlink {nsdecls('w')}/>")
            for run in list(paragraph._p.iterchildren(qn("w:r"))):
                link.append(run)
            paragraph._p.append(link)
    return _saved(document), cv.text


def content_controls(cv: Cv) -> Made:
    """Template fields: every line inside a content control, with its title in the control's properties."""
    document = docx.Document()
    body = document.element.body
    for line in cv.lines:
        control = (
            f"<w:sdt {nsdecls('w')}><w:sdtPr><w:alias w:val='Field'/></w:sdtPr><w:sdtContent><w:p><w:r>"
            f"<w:t>{escape(line)}</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        )
        body.insert(len(body) - 1, parse_xml(control))
    return _saved(document), cv.text


def _with_parts(content: bytes, change: Callable[[str, str], str], added: dict[str, str]) -> bytes:
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            data = source.read(name)
            if name.endswith((".xml", ".rels")):
                data = change(name, data.decode()).encode()
            target.writestr(name, data)
        for name, text in added.items():
            target.writestr(name, text)
    return file.getvalue()


def notes(cv: Cv) -> Made:
    """A footnote and an endnote, which python-docx cannot make."""
    parts = {
        f"word/{kind}s.xml": (
            f"<w:{kind}s {nsdecls('w')}><w:{kind} w:id='-1' w:type='separator'><w:p><w:r><w:separator/></w:r></w:p>"
            f"</w:{kind}><w:{kind} w:id='2'><w:p><w:r><w:t>Explained in a {kind}.</w:t></w:r></w:p></w:{kind}>"
            f"</w:{kind}s>"
        )
        for kind in ("footnote", "endnote")
    }
    relations = "".join(
        f'<Relationship Id="n{kind}" Target="{kind}s.xml"'
        f' Type="{TRANSITIONAL}officeDocument/2006/relationships/{kind}s"/>'
        for kind in ("footnote", "endnote")
    )

    def change(name: str, text: str) -> str:
        ending = "</Relationships>"
        return text.replace(ending, relations + ending) if name == "word/_rels/document.xml.rels" else text

    content = _with_parts(plain(cv)[0], change, parts)
    return content, f"{cv.text}\nExplained in a footnote.\nExplained in a endnote."


def strict(cv: Cv) -> Made:
    """The same document in the strict namespaces, as "Strict Open XML" saves it."""

    def change(name: str, text: str) -> str:
        for transitional, name_in_strict in STRICT.items():
            text = text.replace(transitional, name_in_strict)
        return text

    content, text = tables(cv)
    return _with_parts(content, change, {}), text


def renamed_parts(cv: Cv) -> Made:
    """The main part under another name with an absolute target, as some web converters write it."""
    content, text = plain(cv)
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            data = source.read(name)
            if name in ("_rels/.rels", "[Content_Types].xml"):
                data = data.replace(b"word/document.xml", b"word/document2.xml").replace(
                    b'Target="word/', b'Target="/word/'
                )
            target.writestr(
                name.replace("word/document.xml", "word/document2.xml").replace(
                    "_rels/document.xml", "_rels/document2.xml"
                ),
                data,
            )
    return file.getvalue(), text


LAYOUTS: dict[str, Callable[[Cv], Made]] = {
    "plain": plain,
    "tables": tables,
    "adjoining-cells": adjoining_cells,
    "breaks-and-tabs": breaks_and_tabs,
    "headers-and-footers": headers_and_footers,
    "text-boxes": text_boxes,
    "tracked-changes": tracked_changes,
    "split-runs": split_runs,
    "content-controls": content_controls,
    "notes": notes,
    "strict": strict,
    "renamed-parts": renamed_parts,
}
