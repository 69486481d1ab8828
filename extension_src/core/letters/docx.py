"""Makes the parts of a DOCX file from a letter (ECMA-376, WordprocessingML). Pure: the browser side zips them."""

from typing import Any

from extension_src.core.native.strings import split_words, stripped_right

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"

CONTENT_TYPES = (
    f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
    f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{MAIN}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{MAIN}.styles+xml"/></Types>'
)
RELATIONS = (
    f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)
DOCUMENT_RELATIONS = (
    f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>'
)
# A4 with margins of an inch, in twentieths of a point.
PAGE = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/></w:sectPr>'
)


# In the order of the schema: the spacing before the alignment.
CLOSE = '<w:spacing w:after="0"/>'
RIGHT = '<w:jc w:val="right"/>'
BOLD = "<w:b/>"


def docx_parts(text: str, language: str, head: Any) -> list[list[str]]:
    """The parts of a letter's file as [[path, XML], ...]. An empty line begins a new paragraph, a line end is a line break.

    `language`: the language tag for spelling checks, such as "es"; `head`: `letterhead.letterhead`.
    """
    body = _head(head) + "".join([_paragraph(paragraph, "", "") for paragraph in paragraphs(text)])
    document = f'{DECLARATION}<w:document xmlns:w="{WORDS}"><w:body>{body}{PAGE}</w:body></w:document>'
    return [
        ["[Content_Types].xml", CONTENT_TYPES],
        ["_rels/.rels", RELATIONS],
        ["word/document.xml", document],
        ["word/_rels/document.xml.rels", DOCUMENT_RELATIONS],
        ["word/styles.xml", _styles(language, head["size"])],
    ]


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a letter, each with its own line ends, without characters that XML forbids."""
    lines = _writable(text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    found: list[str] = []
    waiting: list[str] = []
    for line in lines:
        kept = stripped_right(line, " \t")
        if kept != "":
            waiting.append(kept)
        elif len(waiting) > 0:
            found.append("\n".join(waiting))
            waiting = []
    if len(waiting) > 0:
        found.append("\n".join(waiting))
    return found


def _head(head: Any) -> str:
    """The paragraphs above the letter."""
    sender: list[str] = head["sender"]
    made = []
    for place in range(len(sender)):
        is_last = place == len(sender) - 1
        made.append(_paragraph(_line(sender[place]), ("" if is_last else CLOSE) + RIGHT, BOLD if place == 0 else ""))
    if head["date"] != "":
        made.append(_paragraph(_line(head["date"]), RIGHT, ""))
    if len(head["addressee"]) > 0:
        made.append(_paragraph("\n".join([_line(line) for line in head["addressee"]]), "", ""))
    if head["subject"] != "":
        made.append(_paragraph(_line(head["subject"]), "", BOLD))
    return "".join(made)


def _line(text: str) -> str:
    return " ".join(split_words(_writable(text)))


def _paragraph(paragraph: str, layout: str, type_face: str) -> str:
    """One paragraph; `layout` and `type_face`: properties of the paragraph and of its words."""
    runs = [f'<w:t xml:space="preserve">{line}</w:t>' for line in _escaped(paragraph).split("\n")]
    own = "" if layout == "" else f"<w:pPr>{layout}</w:pPr>"
    face = "" if type_face == "" else f"<w:rPr>{type_face}</w:rPr>"
    return f"<w:p>{own}<w:r>{face}{'<w:br/>'.join(runs)}</w:r></w:p>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _writable(text: str) -> str:
    """The text without the characters that XML 1.0 forbids."""
    return "".join([character for character in list(text) if _is_writable(character)])


def _is_writable(character: str) -> bool:
    if character < " ":
        return character in "\t\n\r"
    return character not in "\ufffe\uffff"


def _styles(language: str, size: int) -> str:
    """The styles; smaller type, which is for one page, stands closer."""
    line = 252 if size == 22 else 240
    spacing = f'<w:spacing w:after="{9 * size - 20}" w:line="{line}" w:lineRule="auto"/>'
    return (
        f'{DECLARATION}<w:styles xmlns:w="{WORDS}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f'<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="{size}"/><w:lang w:val="{language}"/>'
        f"</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>{spacing}</w:pPr>"
        f'</w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        f'<w:name w:val="Normal"/></w:style></w:styles>'
    )
