"""Pay and tab titles as LinkedIn writes them. Pure."""

from content_scripts.money import is_money
from extension_src.core.native.matching import found_part

# What is longer is a sentence or a card of another job.
LONGEST_PAY = 60


def is_pay(text: str) -> bool:
    """Whether a pill or chip is pay ("£70K/yr", "90K GBP/yr - 100K GBP/yr"), and no offer of LinkedIn's."""
    return len(text) <= LONGEST_PAY and "premium" not in text.lower() and is_money(text)


def tab_title(title: str) -> str:
    """document.title without the count of notifications before it: "(9) Developer | Acme | LinkedIn"."""
    return title[len(found_part("^([(][0-9+]{1,4}[)] )", title)) :]
