"""Reads the text of HTML that pages carry as data. The HTML is parsed in a separate document, in which no script runs."""

from extension_src.browser.dom import text_of


def text_of_html(html: str) -> str:
    """The text of a piece of HTML, with line breaks. The HTML is parsed in an inert document, never in the page."""
    parsed = __new__(DOMParser()).parseFromString(html, "text/html")
    body = parsed.body
    # Some boards escape the HTML a second time.
    if body.firstElementChild is None and "<" in body.textContent:
        body = __new__(DOMParser()).parseFromString(body.textContent, "text/html").body
    return text_of(body)


def plain_text(text: str) -> str:
    """The text of `text`, which may be HTML or plain text with line breaks."""
    return text_of_html(text) if "</" in text or "<br" in text else text.replace("\r", "")


def unescaped(text: str) -> str:
    """The text with HTML's character references decoded once: boards write "A&amp;B" in JSON, where no escape is needed."""
    if not __new__(RegExp("&(#[0-9]+|#x[0-9a-f]+|[a-z][a-z0-9]+);", "i")).test(text):
        return text
    # The text may contain `<`, which must not be parsed as a tag.
    return __new__(DOMParser()).parseFromString(text.replace("<", "&lt;"), "text/html").body.textContent
