"""What a page highlights, as a person sees it."""

from playwright.sync_api import Page

HIGHLIGHTED = """words => {
  const found = [...(CSS.highlights.get('found') ?? [])];
  const texts = found.map(range => range.startContainer.data.slice(range.startOffset, range.endOffset));
  return texts.join('|') === words.join('|') && found.every(range => range.startContainer.isConnected);
}"""


def wait_for_highlights(page: Page, words: list[str]) -> None:
    """Wait until a search has highlighted exactly these words of the page, in its order."""
    page.wait_for_function(HIGHLIGHTED, arg=words)
