"""Says what Pro gives and what data it sends, before anything is paid or sent."""

from extension_src.browser.format import long_date, money
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
from extension_src.pages.parts.frame import section

# docs/privacy-data.md lists the same data field by field; a test compares it with the traffic.
SENT = ["sent_cv", "sent_job", "sent_choices", "sent_id"]


def sent_view(service: str):
    """The list of the data sent for a letter, and the host that receives it."""
    host = __new__(URL(service)).host
    return h(
        "div",
        {"class": "sent", "key": "sent"},
        [
            h("p", {}, [text("sent_title")]),
            h("ul", {}, [h("li", {"key": key}, [text(key)]) for key in SENT]),
            h("p", {"class": "hint"}, [filled("sent_to", {"host": host})]),
        ],
    )


def offer_view(state, acts):
    """The offer of Pro, shown in the place of the letter form."""
    subscription = state["subscription"]
    is_begun = subscription is not None and subscription["begun"]
    upgrade = {
        "type": "button",
        "class": "" if is_begun else "primary",
        "disabled": state["busy"],
        "onClick": lambda event: acts.upgrade(),
    }
    check = {"type": "button", "class": "primary", "onClick": lambda event: acts.check(True)}
    buttons = [h("button", upgrade, [text("pro_pay_again") if is_begun else text("pro_upgrade")])]
    if is_begun:
        buttons.insert(0, h("button", check, [text("pro_paid")]))
    return section(
        "offer",
        text("pro_title"),
        [
            h("p", {"key": "gives"}, [text("pro_gives")]),
            sent_view(state["service"]),
            _price_view(state, acts),
            h("p", {"class": "hint", "key": "payment"}, [text("pro_price")]),
            h("p", {"class": "hint", "key": "begun", "role": "status"}, [text("pro_begun") if is_begun else ""]),
            h("div", {"class": "buttons", "key": "buttons"}, buttons),
            restore_view(state, acts),
        ],
    )


def _price_view(state, acts):
    """The price that the service said last, else the button that asks for it: nothing is asked before."""
    price = state["price"]
    if price is None:
        ask = {"type": "button", "class": "quiet", "disabled": state["busy"], "onClick": lambda event: acts.ask_price()}
        return h("p", {"key": "price"}, [h("button", ask, [text("pro_ask_price")])])
    period = price["period"]
    values = {
        "amount": money(price["amount"], price["currency"]),
        "period": counted(f"pro_{period}", price["count"]),
        "date": long_date(price["at"]),
    }
    return h("p", {"key": "price"}, [filled("pro_costs", values)])


def restore_view(state, acts):
    """The form for the license code of a subscription that was paid on another installation."""

    def submitted(event):
        event.preventDefault()
        acts.restore()

    field = {
        "id": "license",
        "value": state["license"],
        "required": True,
        "maxLength": 200,
        "spellcheck": False,
        "onInput": lambda event: acts.page.update({"license": event.target.value}),
    }
    line = [h("input", field, []), h("button", {"type": "submit", "disabled": state["busy"]}, [text("pro_restore")])]
    form = [h("label", {"for": "license"}, [text("pro_license")]), h("div", {"class": "one-line"}, line)]
    return h(
        "details",
        {"key": "restore"},
        [h("summary", {}, [text("pro_have_license")]), h("form", {"onSubmit": submitted}, form)],
    )


def consent_dialog(service: str, on_agreed):
    """The dialog that asks for consent before the first letter; open `#consent` with showModal()."""

    def agreed(event):
        event.target.closest("dialog").close()
        on_agreed()

    cancel = {"type": "button", "onClick": lambda event: event.target.closest("dialog").close()}
    buttons = [
        h("button", cancel, [text("cancel")]),
        h("button", {"type": "button", "class": "primary", "onClick": agreed}, [text("pro_agree")]),
    ]
    children = [
        h("h2", {"id": "consent-title"}, [text("pro_consent_title")]),
        sent_view(service),
        h("p", {"class": "hint"}, [text("pro_consent_once")]),
        h("div", {"class": "buttons"}, buttons),
    ]
    return h("dialog", {"id": "consent", "key": "consent", "aria-labelledby": "consent-title"}, children)
