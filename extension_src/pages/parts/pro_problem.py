"""Says in words what the letter service or the worker refused, and what the person can do."""

from extension_src.browser.format import date_and_time
from extension_src.browser.i18n import filled, has_text, text
from extension_src.browser.view import h

# Codes that share one text, because they mean the same to a person.
SAID_AS = {
    "installation_required": "invalid_request",
    "model_unavailable": "model_down",
    "model_stalled": "model_down",
    "model_broken": "model_down",
    "payments_unavailable": "service_busy",
    "storage_unavailable": "service_busy",
    "conflict": "service_busy",
    "not_configured": "service_down",
    "not_found": "service_failed",
    "method_not_allowed": "service_failed",
    "internal_error": "service_failed",
    "signature_invalid": "service_failed",
}
# Problems that the person can solve in Stripe's portal.
PORTAL_HELPS = ["payment_due", "already_subscribed"]


def problem_words(code: str, retry_at: int) -> str:
    """The text for a problem: what happened, what to do, and, where known, when to try again."""
    said = SAID_AS.get(code, code)
    if said == "limit_reached" and retry_at > 0:
        return filled("error_limit_reached", {"time": date_and_time(retry_at)})
    key = "error_" + "_".join(said.split("-"))
    return text(key) if said != "limit_reached" and has_text(key) else text("error_service_failed")


def problem_view(problem, acts):
    """The problem {code, retry_at} in words, with a button where the portal helps; None for None."""
    if problem is None:
        return None
    children = [h("p", {}, [problem_words(problem["code"], problem["retry_at"])])]
    if problem["code"] in PORTAL_HELPS:
        button = {"type": "button", "onClick": lambda event: acts.open_portal()}
        children.append(h("div", {"class": "buttons"}, [h("button", button, [text("pro_portal")])]))
    return h("div", {"class": "problem", "key": "problem", "role": "alert"}, children)
