"""The list of marked claims: each with the reason, the line to compare it with, and what the person can do about it."""

from typing import Any

from extension_src.browser.i18n import filled, text
from extension_src.browser.view import h
from extension_src.core.letters.truths import can_be_true
from extension_src.core.types.applications import Claim

# The kinds of claim that are addresses: they have one reason, wherever they were found.
ADDRESSES = ["email", "url", "phone"]


def claims_view(claims: list[Claim], page):
    """The list of a letter's claims, or None when there are none."""
    if len(claims) == 0:
        return None
    lines = []
    for number in range(len(claims)):
        lines.append(_claim(claims[number], number, page))
    title = h("h2", {"id": "letter-claims", "key": "title", "tabIndex": -1}, [text("claims_title")])
    list_view = h("ul", {"key": "list"}, lines)
    return h("section", {"class": "claims", "key": "claims", "aria-labelledby": "letter-claims"}, [title, list_view])


def reason_of(claim) -> str:
    """The text that says why a claim is marked."""
    if claim["kind"] == "placeholder":
        return text("claim_placeholder")
    if claim["kind"] in ADDRESSES:
        return text("claim_address")
    if claim["found_in"] == "denied":
        return text("claim_denied")
    if claim["found_in"] == "cv":
        return text("claim_elsewhere")
    return text("claim_listing") if claim["found_in"] == "listing" else text("claim_nowhere")


def _claim(claim, number: int, page):
    select = {
        "type": "button",
        "class": "claim",
        "key": "claim",
        "aria-describedby": f"claim-{number}",
        "onClick": lambda event: page.answers.select(claim["start"], claim["end"]),
    }
    said = [
        h("button", select, [claim["text"]]),
        h("span", {"id": f"claim-{number}", "key": "why"}, [reason_of(claim)]),
    ]
    line = claim["line"]
    if line["text"] != "":
        key = "claim_line_cv" if line["source"] == "cv" else "claim_line_listing"
        said.append(h("span", {"class": "claim-line", "key": "line"}, [filled(key, {"line": line["text"]})]))
    said.append(h("span", {"class": "claim-acts", "key": "acts"}, _acts(claim, number, page)))
    return h("li", {"key": f"{claim['start']}-{claim['text']}"}, said)


def _acts(claim, number: int, page) -> list[Any]:
    """The buttons of a claim: remove it; soften it where a plainer text exists; "it is true" where that is possible."""
    removed = claim["of"]
    acts = [_act(text(f"claim_remove_{removed}"), claim, number, page.answers.remove)]
    if claim["plainer"] is not None:
        is_dropped = claim["plainer"] == ""
        label = text("claim_drop_share") if is_dropped else filled("claim_soften", {"words": claim["plainer"]})
        acts.append(_act(label, claim, number, page.answers.soften))
    if can_be_true(claim):
        acts.append(_act(text("claim_true"), claim, number, page.answers.affirm))
    return acts


def _act(label: str, claim, number: int, act):
    properties = {
        "type": "button",
        "class": "quiet",
        "key": label,
        "aria-describedby": f"claim-{number}",
        "aria-label": f"{label}: {claim['text']}",
        "onClick": lambda event: act(claim),
    }
    return h("button", properties, [label])
