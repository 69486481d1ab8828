"""Recognises pay and tab titles in the form in which LinkedIn writes them. Pure."""

from content_scripts.money import is_money
from extension_src.core.native.matching import found_part

# Characters; a longer text is a sentence, or the card of another job.
LONGEST_PAY = 60


def is_pay(text: str) -> bool:
    """Whether a pill or chip shows pay ("£70K/yr", "90K GBP/yr - 100K GBP/yr") and not an offer of LinkedIn Premium."""
    return len(text) <= LONGEST_PAY and "premium" not in text.lower() and is_money(text)


def tab_title(title: str) -> str:
    """document.title without the number of notifications at its beginning: "(9) Developer | Acme | LinkedIn"."""
    return title[len(found_part("^([(][0-9+]{1,4}[)] )", title)) :]
