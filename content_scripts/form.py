"""A board's own application form, after which the board's confirmation may follow."""

from extension_src.browser.dom import all_of, line
from extension_src.core.native.matching import occurs


class Form:
    """The form's pages and its last page, as regular expressions of their addresses, and CSS of the elements in which it says
    that the application was sent."""

    def __init__(self, pages: str, last_page: str, sent: str) -> None:
        self.pages = pages
        self.last_page = last_page
        self.sent = sent

    def is_at(self, url: str) -> bool:
        """Whether the address is a step of the form."""
        return occurs(self.pages, url)

    def is_sent(self, page, words) -> bool:
        """Whether the form's page says, in the board's words (apply_words.py), that the application was sent."""
        if occurs(self.last_page, page.location.href):
            return True
        return any([words.says_sent(line(part)) for part in all_of(page, self.sent)])
