"""Tells whether a text is pay: a figure with a currency. Pure."""

from extension_src.core.native.matching import occurs

SIGN = "[$€£¥₹₽₩₪฿₫₱₴₦₺]|zł|kč"
CODE = (
    "(?:^|[^A-Za-z])(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|INR|JPY|CNY|BRL|MXN|ARS|CLP|COP|PEN|SEK|NOK|DKK|ISK|PLN|CZK|HUF|"
    "RON|BGN|TRY|ILS|AED|SAR|QAR|ZAR|NGN|KES|EGP|MAD|MYR|PHP|IDR|THB|VND|KRW|TWD|UAH|"
    "[Kk]r|Kč|Ft|[Ll]ei|R[smpSMP]|R(?= ?[0-9]))(?![A-Za-z])"
)
# At least two characters, because a single digit is a version ("PHP 8", "CAD 3D").
AMOUNT = "[0-9][0-9.,KkMmL]"


def is_money(text: str) -> bool:
    """Whether the text has both a figure and a currency: "8 hour shift" and "401(k)" have only a figure."""
    if not occurs("[0-9]", text):
        return False
    return occurs(SIGN, text) or (occurs(CODE, text) and occurs(AMOUNT, text))
