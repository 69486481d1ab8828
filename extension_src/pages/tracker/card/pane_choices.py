"""What of an application is chosen or noted beside its fields: follow-up, offer, tags, and the CV it went out with."""

from typing import Any

from extension_src.browser.format import from_input_date, input_date
from extension_src.browser.i18n import text
from extension_src.browser.view import h
from extension_src.core.applications.follow_ups import dismissed, follow_up_at
from extension_src.core.applications.limits import LONGEST_TAG, MOST_TAGS
from extension_src.core.applications.statuses import is_waiting
from extension_src.core.types.stored import Cv
from extension_src.pages.parts.files.opening import file_button

MORNING_HOUR = 9


def follow_up_view(record, settings, on_change):
    """The day to follow up; None where the application does not wait for the company."""
    if not is_waiting(record["status"]):
        return None
    at = follow_up_at(record, settings)
    morning = __new__(Date(2000, 0, 1, MORNING_HOUR)).getTime()

    def changed(event):
        moment = from_input_date(event.target.value, morning)
        on_change("follow_up", dismissed() if moment is None else {"at": moment})

    value = "" if at == 0 else input_date(at)
    properties = {"type": "date", "id": "field-follow_up", "value": value, "onChange": changed}
    children = [h("label", {"for": "field-follow_up"}, [text("field_follow_up")]), h("input", properties, [])]
    return h("div", {"class": "field", "key": "follow_up"}, children)


# What the ids of CVs look like (browser/identifiers.py); an import notes a name instead.
CV_ID = __new__(RegExp("^[0-9a-z]{9,}-[0-9a-z]{10}$"))


def _cv(record, cvs: list[Cv], on_change):
    used: str = record["cv"] if "cv" in record and record["cv"] is not None else ""
    if len(cvs) == 0 and used == "":
        return None
    options = [h("option", {"key": "", "value": ""}, [text("cv_none_noted")])]
    options.extend([h("option", {"key": cv["id"], "value": cv["id"]}, [cv["name"]]) for cv in cvs])
    if used != "" and used not in [cv["id"] for cv in cvs]:
        # The CV was deleted, or an import named it.
        name = text("cv_removed") if CV_ID.test(used) else used
        options.append(h("option", {"key": used, "value": used}, [name]))
    properties = {"id": "field-cv", "value": used, "onChange": lambda event: on_change("cv", event.target.value)}
    children = [h("label", {"for": "field-cv"}, [text("field_cv")]), h("select", properties, options)]
    return h("div", {"class": "field", "key": "cv"}, children)


def cv_view(record, cvs: list[Cv], on_change, actions):
    """The CV it went out with, with its original file and its text below; None where there is none to choose."""
    field = _cv(record, cvs, on_change)
    if field is None:
        return None
    children = [field]
    for cv in cvs:
        if "cv" in record and cv["id"] == record["cv"]:
            if "file" in cv:
                children.append(h("div", {"key": "file"}, [file_button(cv["file"], actions)]))
            words = h("div", {"class": "kept-text"}, [cv["text"]])
            children.append(h("details", {"key": "text"}, [h("summary", {}, [text("cv_sent_text")]), words]))
    return h("div", {"class": "cv-sent", "key": "cv"}, children)


def tags_of(words: str) -> list[Any]:
    """The tags in a text, parted by commas."""
    tags = [part.strip()[:LONGEST_TAG] for part in words.split(",")]
    return [tag for tag in tags if tag != ""][:MOST_TAGS]


def tags_view(record, is_asked: bool, on_change):
    """The tags in one field, parted by commas; None where there are none and the person did not ask for them."""
    tags = record["tags"] if "tags" in record and record["tags"] is not None else []
    if len(tags) == 0 and not is_asked:
        return None
    properties = {
        "type": "text",
        "id": "field-tags",
        "defaultValue": ", ".join(tags),
        "placeholder": text("tags_hint"),
        "onChange": lambda event: on_change("tags", tags_of(event.target.value)),
    }
    children = [h("label", {"for": "field-tags"}, [text("tags")]), h("input", properties, [])]
    return h("div", {"class": "field", "key": "tags"}, children)


def offer_view(record, on_change):
    """What was offered, and by when to answer; None unless the application has come to an offer. Calls
    `on_change("offer", change)`, where `change` makes the new offer of the present one."""
    offer = record["offer"] if "offer" in record and record["offer"] is not None else {}
    if record["status"] != "offer" and len(Object.js_keys(offer)) == 0:
        return None

    def amount_changed(event):
        amount = event.target.value.strip()
        on_change("offer", lambda now: Object.assign({}, now, {"amount": amount}))

    def day_changed(event):
        at = from_input_date(event.target.value, __new__(Date(2000, 0, 1, 23, 59)).getTime())

        def change(now):
            changed = Object.assign({}, now)
            if at is None:
                Reflect.deleteProperty(changed, "answer_by")
            else:
                changed["answer_by"] = at
            return changed

        on_change("offer", change)

    amount_field = {
        "type": "text",
        "id": "field-offer",
        "defaultValue": offer["amount"] if "amount" in offer else "",
        "onChange": amount_changed,
    }
    day = {
        "type": "date",
        "id": "field-answer_by",
        "value": input_date(offer["answer_by"]) if "answer_by" in offer else "",
        "onChange": day_changed,
    }
    fields = [
        h(
            "div",
            {"class": "field"},
            [h("label", {"for": "field-offer"}, [text("offer_amount")]), h("input", amount_field, [])],
        ),
        h(
            "div",
            {"class": "field"},
            [h("label", {"for": "field-answer_by"}, [text("offer_answer_by")]), h("input", day, [])],
        ),
    ]
    return h("div", {"class": "pair", "key": "offer"}, fields)
