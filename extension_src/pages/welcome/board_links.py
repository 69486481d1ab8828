"""The job boards, to begin with: their addresses are those of the manifest, so that no script names a host."""

from typing import Any

from extension_src.browser.i18n import language
from extension_src.browser.view import h
from extension_src.core.listings.boards import BOARD_NAMES, BOARDS

BEFORE_HOST = "https://"
ANY = "*."


def board_address(patterns: list[Any], spoken: str) -> str:
    """Where a board is opened: at the host of its country where it has one, else at its first. `patterns`: of its pages."""
    hosts = [pattern[len(BEFORE_HOST) :].split("/")[0] for pattern in patterns]
    national = [host for host in hosts if host.endswith("." + spoken)]
    host: str = national[0] if len(national) > 0 else hosts[0]
    if host.startswith(ANY):
        # LinkedIn and Indeed have a host for each country before their name.
        before = "www." if len(national) > 0 or spoken == "en" or len(hosts) > 1 else spoken + "."
        host = before + host[len(ANY) :]
    return BEFORE_HOST + host + "/"


def board_links(off: list[Any], on_open):
    """A link to each board that is not switched off; `on_open` is called when one is followed."""
    patterns = {}
    for entry in chrome.runtime.getManifest()["content_scripts"]:
        # The board's own script stands last.
        patterns[entry["js"][len(entry["js"]) - 1].split("/")[1].split(".")[0]] = entry["matches"]
    links = []
    for board in BOARDS:
        if board not in off and board in patterns:
            properties = {
                "class": "button",
                "key": board,
                "href": board_address(patterns[board], language()),
                "target": "_blank",
                "onClick": lambda event: on_open(),
            }
            links.append(h("a", properties, [BOARD_NAMES[board]]))
    return h("p", {"class": "buttons", "id": "boards", "key": "boards"}, links)
