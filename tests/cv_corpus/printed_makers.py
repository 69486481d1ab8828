"""PDF files printed by Chromium: what web CV builders make, with subset fonts, flex columns and real hyphenation."""

from html import escape

from playwright.sync_api import Page

from tests.cv_corpus.people import Cv

Made = tuple[bytes, str]
STYLES = {
    "flex-columns": ".body{display:flex;gap:2em} .body>*{flex:1}",
    "grid": "section{display:grid;grid-template-columns:9em 1fr;gap:1em} h2{font-size:1em}",
    "newspaper": ".body{columns:2;column-gap:1.5em;text-align:justify;hyphens:auto}",
    "hyphens": "p{hyphens:auto;text-align:justify;width:17em}",
    "spaced-headings": "h2{letter-spacing:.25em}",
    "ligatures": "body{font-family:'Linux Libertine','DejaVu Serif',serif;font-variant-ligatures:common-ligatures}",
    "kerned-sans": "body{font-family:'DejaVu Sans','Liberation Sans',sans-serif;font-size:9pt;font-kerning:normal}",
    "right-aligned": "p{text-align:right} h1,h2{text-align:center}",
}


def html(cv: Cv, style: str, language: str) -> str:
    """The CV as a web page."""
    sections = "".join(
        f"<section><h2>{escape(title)}</h2><div>{''.join(f'<p>{escape(line)}</p>' for line in lines)}</div></section>"
        for title, lines in cv.sections
    )
    return (
        f'<!doctype html><html lang="{language}"><style>body{{font-size:10pt}}{style}</style>'
        f"<h1>{escape(cv.name)}</h1><p>{escape(cv.headline)}</p><p>{escape(cv.contact)}</p>"
        f'<div class="body">{sections}</div>'
    )


def printed(page: Page, cv: Cv, layout: str, language: str) -> Made:
    """The CV printed to A4."""
    page.set_content(html(cv, STYLES[layout], language))
    return page.pdf(format="A4"), cv.text
