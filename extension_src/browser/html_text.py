"""Text out of HTML that pages carry as data. It is parsed in a document of its own, in which no script runs."""

from extension_src.browser.dom import text_of


def text_of_html(html: str) -> str:
    """The text of a piece of HTML, with line breaks; parsed in an inert document, never in the page."""
    parsed = __new__(DOMParser()).parseFromString(html, "text/html")
    body = parsed.body
    # Some boards escape the HTML once more.
    if body.firstElementChild is None and "<" in body.textContent:
        body = __new__(DOMParser()).parseFromString(body.textContent, "text/html").body
    return text_of(body)


def plain_text(text: str) -> str:
    """The text of what may be HTML or plain text with line breaks."""
    return text_of_html(text) if "</" in text or "<br" in text else text.replace("\r", "")


def unescaped(text: str) -> str:
    """The text with HTML's character references read once: boards write "A&amp;B" into JSON that needs no escapes."""
    if not __new__(RegExp("&(#[0-9]+|#x[0-9a-f]+|[a-z][a-z0-9]+);", "i")).test(text):
        return text
    # What looks like a tag is text here.
    return __new__(DOMParser()).parseFromString(text.replace("<", "&lt;"), "text/html").body.textContent
