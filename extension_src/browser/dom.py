"""Reads a page. Only these functions touch the page's nodes, and they never write.

Every function gives None or '' where the page has nothing, never undefined. Text is read by walking the live nodes:
`textContent` would return the CSS of `style` elements inside fields, and `innerText` of a detached clone loses lines.
"""

from __future__ import annotations

ELEMENT = 1
TEXT = 3
NEVER_READ = ["STYLE", "SCRIPT", "NOSCRIPT", "TEMPLATE"]
UNREAD = "STYLE SCRIPT NOSCRIPT TEMPLATE SVG BUTTON INPUT SELECT TEXTAREA IFRAME".split(" ")
BLOCKS = (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV "
    "OL P PRE SECTION TABLE TBODY TR UL"
).split(" ")


def first(root: Node | None, selector: str) -> Element | None:
    """The first element below `root` that matches, or None."""
    if root is None:
        return None
    return root.querySelector(selector)


def all_of(root: Node | None, selector: str) -> list[Element]:
    """Every element below `root` that matches, in document order."""
    if root is None:
        return []
    return Array["from"](root.querySelectorAll(selector))


def matches(element: Element | None, selector: str) -> bool:
    """Whether the element itself matches."""
    return element is not None and element.nodeType == ELEMENT and element.matches(selector)


def closest(element: Element | None, selector: str) -> Element | None:
    """The element or its nearest ancestor that matches, or None."""
    if element is None:
        return None
    return element.closest(selector)


def contains(root: Node, element: Node | None) -> bool:
    """Whether `element` is `root` or inside it, through open shadow roots too."""
    node = element
    while node is not None:
        if root.contains(node):
            return True
        # A shadow root has a host, which is inherited: it is no property of its own.
        host = node.getRootNode().host
        node = None if host == None else host
    return False


def attribute(element: Element | None, name: str) -> str:
    """The attribute's text without white space around it, '' when the attribute is missing."""
    if element is None:
        return ""
    value = element.getAttribute(name)
    return "" if value is None else value.strip()


def address(element: Element | None) -> str:
    """The absolute URL to which a link, or a button with an href, leads; '' when it leads nowhere."""
    return address_in(element, "href")


def address_in(element: Element | None, name: str) -> str:
    """The absolute URL in an attribute, '' when there is none. Needed for forms: a field named `action` hides the form's
    own `action` property."""
    target = attribute(element, name)
    if element is None or target == "":
        return ""
    try:
        url = __new__(URL(target, element.baseURI)).href
    except Exception:
        return ""
    # A link that only runs a script of its page leads nowhere.
    return "" if url.startswith("javascript:") else url


def one_line(text: str) -> str:
    """The text with one space in place of every run of white space, including line breaks and no-break spaces."""
    return text.replace(__new__(RegExp("[\\s\\u00a0\\u200b]+", "g")), " ").strip()


def line(element: Element | None) -> str:
    """The element's text on one line, without the styles, scripts and buttons inside it."""
    return "" if element is None else one_line(text_of(element))


def own_text(element: Element | None) -> str:
    """The text directly in the element, on one line, without the text of the elements inside it."""
    if element is None:
        return ""
    return one_line("".join([node.data for node in Array["from"](element.childNodes) if node.nodeType == TEXT]))


def text_alone(element: Element | None) -> str:
    """The element's own text, else the text of its first child that has some: ratings or remarks that follow are left out."""
    own = own_text(element)
    if own != "":
        return own
    for part in all_of(element, ":scope > *"):
        if line(part) != "":
            return line(part)
    return ""


def text_of(element: Element | None) -> str:
    """The element's text, with a line break at each block and no more than one empty line in a row."""
    if element is None or element.tagName.upper() in NEVER_READ:
        return ""
    pieces: list[str] = []
    # Starts with the children, so that a button's text can be asked for although buttons inside elements are skipped.
    _gather_children(element, pieces)
    text = "".join(pieces)
    text = text.replace(__new__(RegExp("[ \\t\\f\\r\\u00a0\\u200b]+", "g")), " ")
    text = text.replace(__new__(RegExp(" ?\\n ?", "g")), "\n")
    return text.replace(__new__(RegExp("\\n{3,}", "g")), "\n\n").strip()


def _gather(node: Node, pieces: list[str]) -> None:
    if node.nodeType == TEXT:
        pieces.append(_text_as_laid_out(node))
        return
    if node.nodeType != ELEMENT:
        return
    tag = node.tagName.upper()
    if tag in UNREAD:
        return
    is_block = tag in BLOCKS
    if is_block:
        pieces.append("\n")
    if tag == "LI":
        pieces.append("- ")
    _gather_children(node, pieces)
    if is_block:
        pieces.append("\n\n" if tag == "P" else "\n")


def _gather_children(node: Node, pieces: list[str]) -> None:
    child = node.firstChild
    while child is not None:
        _gather(child, pieces)
        child = child.nextSibling


def _text_as_laid_out(node: Node) -> str:
    # Boards put plain text with line feeds into elements styled `white-space: pre-line`.
    text = node.data
    if "\n" in text and text.strip() != "" and getComputedStyle(node.parentElement).whiteSpace.startswith("pre"):
        return text
    return text.replace(__new__(RegExp("\\s+", "g")), " ")


def precedes(element: Node, other: Node) -> bool:
    """Whether `element` comes before `other` in the page and does not contain it."""
    position = element.compareDocumentPosition(other)
    # 4 is DOCUMENT_POSITION_FOLLOWING; where `element` contains `other`, DOCUMENT_POSITION_CONTAINED_BY is added.
    return position == 4


def shown_first(elements: list[Element]) -> Element | None:
    """The first element that is shown on the page, else the first one, None where the list is empty: boards keep hidden
    copies."""
    # A single element is not checked, because `is_shown` makes the browser compute the page's layout.
    if len(elements) > 1:
        for element in elements:
            if is_shown(element):
                return element
    return elements[0] if len(elements) > 0 else None


def is_shown(element: Element) -> bool:
    """Whether the element takes up space on the page: boards keep hidden copies of their panes."""
    return element.getClientRects().length > 0
