"""Unwraps the employer's own address from a board's redirect: /safety/go/?url=..., /redir/redirect, /applystart. Pure."""

from extension_src.core.applications.shapes import LONGEST_ADDRESS, web_address
from extension_src.core.listings.board_addresses import board_of
from extension_src.core.native.percent import percent_decoded

# The parameters in which redirects carry the address to which they lead.
PARAMETERS = [
    "url",
    "dest",
    "destination",
    "redirect",
    "redirecturl",
    "redirect_url",
    "target",
    "adurl",
    "continue",
    "to",
]
# A redirect may lead to another one; more than this many are none of a board's.
MOST_WRAPPINGS = 4


def employer_address(url: str) -> str:
    """The address outside the boards to which this one leads; '' where it leads to none, or does not say."""
    current = url
    for _ in range(MOST_WRAPPINGS):
        if len(current) > LONGEST_ADDRESS * 2 or web_address(current[:LONGEST_ADDRESS]) == "":
            return ""
        if board_of(current) == "":
            return web_address(current)
        current = carried_address(current)
    return ""


def carried_address(url: str) -> str:
    """The web address in a parameter of the address; '' for none."""
    question = url.find("?")
    if question < 0:
        return ""
    for pair in url[question + 1 :].split("#")[0].split("&"):
        equals = pair.find("=")
        if equals > 0 and pair[:equals].lower() in PARAMETERS:
            value = percent_decoded(pair[equals + 1 :])
            if value.startswith("http://") or value.startswith("https://"):
                return value
    return ""
