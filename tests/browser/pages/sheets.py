"""Small XLSX files, made of what a test names."""

import io
import re
import zipfile
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def workbook(sheets: dict[str, list[list[str | int]]]) -> bytes:
    """The bytes of an XLSX. A text is a shared string, a number a number; a text such as `=date:46145` is that day's serial
    number with a date's format."""
    strings: list[str] = []
    files = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{DOCUMENT}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    }
    listed = ""
    related = f'<Relationship Id="s" Type="{DOCUMENT}/styles" Target="styles.xml"/>'
    related += f'<Relationship Id="t" Type="{DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/>'
    for number, (name, rows) in enumerate(sheets.items(), 1):
        listed += f'<sheet name="{escape(name)}" sheetId="{number}" r:id="r{number}"/>'
        related += f'<Relationship Id="r{number}" Type="{DOCUMENT}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        files[f"xl/worksheets/sheet{number}.xml"] = _sheet(rows, strings)
    files["xl/workbook.xml"] = f'<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT}"><sheets>{listed}</sheets></workbook>'
    files["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{PACKAGE}/relationships">{related}</Relationships>'
    items = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in strings)
    files["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}" count="{len(strings)}">{items}</sst>'
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in files.items():
            package.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)
    return made.getvalue()


def _sheet(rows: list[list[str | int]], strings: list[str]) -> str:
    lines = ""
    for number, row in enumerate(rows, 1):
        cells = ""
        for place, value in enumerate(row):
            where = f"{chr(65 + place)}{number}"
            if isinstance(value, int):
                cells += f'<c r="{where}"><v>{value}</v></c>'
            elif value.startswith("=date:"):
                cells += f'<c r="{where}" s="1"><v>{value[6:]}</v></c>'
            elif value != "":
                strings.append(_written(value))
                cells += f'<c r="{where}" t="s"><v>{len(strings) - 1}</v></c>'
        lines += f'<row r="{number}">{cells}</row>'
    return f'<worksheet xmlns="{MAIN}"><sheetData>{lines}</sheetData></worksheet>'


def _written(text: str) -> str:
    """A text as spreadsheets write it: XML turns a carriage return into a line feed, so it is _x000D_, and what looks like
    such a code gets one for its first sign."""
    return re.sub("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text).replace("\r", "_x000D_")
