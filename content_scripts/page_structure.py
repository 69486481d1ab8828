"""The structure of the page's detail region for a report. The page's texts are removed here and go nowhere.

The popup runs this in a board's page when the person asks for a report; it uses the board that is in the page already.
"""

from extension_src.browser.dom import ELEMENT, TEXT, first
from extension_src.core.listings.page_structure import report_html
from extension_src.core.types.listings import Described


def page_structure(board, page, root) -> dict[str, str]:
    """{board, html} of the detail; of the main part or the whole body where no detail is found any more."""
    return {"board": board.id, "html": report_html(board.id, _described(_region(page, root)))}


def _region(page, root):
    if root is not None:
        return root
    main = first(page, "main")
    return page.body if main is None else main


def _described(element) -> Described:
    attributes = [[attribute["name"], attribute["value"]] for attribute in Array["from"](element["attributes"])]
    children = []
    for child in Array["from"](element.childNodes):
        if child.nodeType == ELEMENT:
            children.append(_described(child))
        elif child.nodeType == TEXT:
            children.append({"text": child.data})
    return {"tag": element.localName, "attributes": attributes, "children": children}


def structure_of_page() -> dict[str, str]:
    """{board, html} of the page in whose script's world this runs."""
    capture = globalThis.jobtrack_capture()
    return page_structure(capture.board, document, capture.root_of(capture.job_id()))


globalThis.jobtrack_structure = structure_of_page()
