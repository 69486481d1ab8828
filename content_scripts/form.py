"""A board's own application form, after which the board's confirmation may follow."""

from extension_src.core.native.matching import occurs


class Form:
    """The form's pages and its last page, as regular expressions of their addresses, and CSS of the elements in which it says
    that the application was sent (outcome/signs.py)."""

    def __init__(self, pages: str, last_page: str, sent: str) -> None:
        self.pages = pages
        self.last_page = last_page
        self.sent = sent

    def is_at(self, url: str) -> bool:
        """Whether the address is a step of the form."""
        return occurs(self.pages, url)
