"""The part of the settings about Pro: the subscription's state, a link to pay, its license code, and how to end it."""

from typing import Any

from extension_src.browser.format import long_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.letters.subscription import is_pro
from extension_src.pages.parts.frame import section
from extension_src.pages.parts.icons import icon
from extension_src.pages.parts.pro_offer import restore_view
from extension_src.pages.parts.pro_problem import problem_view


def subscription_words(subscription) -> str:
    """The state of the subscription, in a sentence."""
    if subscription is None or subscription["status"] == "none":
        return text("pro_state_none")
    if not is_pro(subscription, Date.now()):
        return text("pro_state_ended")
    if subscription["grace_until"] is not None:
        return filled("pro_state_grace", {"date": long_date(subscription["grace_until"])})
    if subscription["cancels"] and subscription["period_end"] is not None:
        return filled("pro_state_cancels", {"date": long_date(subscription["period_end"])})
    return text("pro_state_active")


def pro_section(state, on_erase, acts):
    """The section; None in a build without a letter service."""
    if state["service"] == "":
        return None
    subscription = state["subscription"]
    children = [
        h("p", {"key": "state", "id": "pro-state"}, [subscription_words(subscription)]),
        problem_view(state["problem"], acts),
    ]
    if subscription is None or (subscription["status"] == "none" and not subscription["begun"]):
        children.append(restore_view(state, acts))
    else:
        children.extend(_subscribed(state, on_erase, acts))
    return section("pro", text("pro_setting"), children)


def _subscribed(state, on_erase, acts) -> list[Any]:
    buttons = [
        h("button", _button(state, acts.open_portal), [icon("link"), text("pro_portal")]),
        h("button", _button(state, lambda: acts.show_license(False)), [text("pro_show_license")]),
    ]
    children = [h("div", {"class": "buttons", "key": "buttons"}, buttons)]
    if state["license"] != "":
        code = {"id": "license", "readOnly": True, "value": state["license"]}
        parts = [h("label", {"for": "license"}, [text("pro_license")]), h("input", code, [])]
        parts.append(h("p", {"class": "hint"}, [text("pro_keep_license")]))
        parts.append(h("button", _button(state, lambda: acts.show_license(True)), [text("pro_new_license")]))
        children.append(h("div", {"class": "field", "key": "license"}, parts))
    erase = {
        "type": "button",
        "class": "danger",
        "disabled": state["busy"],
        "onClick": lambda event: document.getElementById("erase-pro").showModal(),
    }
    children.append(h("div", {"key": "erase"}, [h("button", erase, [icon("trash"), text("pro_erase")])]))
    children.append(_erase_dialog(on_erase))
    return children


def _button(state, act) -> dict[str, Any]:
    return {"type": "button", "disabled": state["busy"], "onClick": lambda event: act()}


def _erase_dialog(on_erase):
    def confirmed(event):
        event.target.closest("dialog").close()
        on_erase()

    cancel = {"type": "button", "onClick": lambda event: event.target.closest("dialog").close()}
    confirm = {"type": "button", "class": "danger filled", "onClick": confirmed}
    children = [
        h("h2", {"id": "erase-pro-title"}, [text("pro_erase")]),
        h("p", {}, [text("pro_erase_hint")]),
        h(
            "div",
            {"class": "buttons"},
            [h("button", cancel, [text("cancel")]), h("button", confirm, [text("pro_erase")])],
        ),
    ]
    return h("dialog", {"id": "erase-pro", "key": "dialog", "aria-labelledby": "erase-pro-title"}, children)
