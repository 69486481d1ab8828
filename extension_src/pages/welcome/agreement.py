"""Asks the person to agree to what is read, before anything is; afterwards says since when, and takes it back."""

from extension_src.browser.format import date_and_time
from extension_src.browser.i18n import filled, language, text
from extension_src.browser.view import h

LINES = ["agree_board", "agree_apply", "agree_site", "agree_stays", "agree_never"]


def agreement(state, page):
    """The section of the welcome page with the button, or with the date of the agreement. `page`: the WelcomePage."""
    agreed_at = state["settings"]["agreed_at"]
    lines = [h("li", {"key": key}, [text(key)]) for key in LINES]
    policy = h("a", {"href": f"privacy.{language()}.html"}, [text("privacy_policy")])
    children = [
        h("h2", {"id": "agree-title", "key": "title"}, [text("agree_title")]),
        h("ul", {"class": "agree-lines", "key": "lines"}, lines),
    ]
    if agreed_at > 0:
        back = {"type": "button", "id": "disagree", "class": "quiet", "onClick": lambda event: page.agree(False)}
        said = filled("agree_since", {"date": date_and_time(agreed_at)})
        children.append(h("p", {"id": "agreed", "tabindex": "-1", "key": "said"}, [said]))
        children.append(h("p", {"key": "policy"}, [h("button", back, [text("agree_back")]), " ", policy]))
    else:
        button = {"type": "button", "id": "agree", "class": "primary", "onClick": lambda event: page.agree(True)}
        if state["has_kept"]:
            children.append(h("p", {"class": "hint", "key": "kept"}, [text("agree_kept")]))
        children.append(h("p", {"key": "policy"}, [h("button", button, [text("agree")]), " ", policy]))
    return h("section", {"key": "agreement", "class": "agreement", "aria-labelledby": "agree-title"}, children)
