"""Which applications wait for a score, and which CV each is scored against. Pure.

Stored: `unscored`, the ids of the few that wait; `rescoring`, how far a round over all of them is, `{"id", "after", "done",
"total"}`, gone when the round is over. The round goes as the index does, so that the rows of a batch stand in one chunk;
`after` is the place (`index.place_of`) of the last one done, `total` is 0 until they have been counted.
"""

from typing import Any

from extension_src.core.applications.merging import copied
from extension_src.core.match.corrections import corrections_of
from extension_src.core.native.records import keys_of, same_json

# More than this at once wait for a round over everything: the list is written with every batch.
QUEUE_LIMIT = 200
# What the match is read from, besides the listing's text.
READ_FIELDS = ["title", "location", "cv"]


def waits_for_score(before: Any, after: Any, writes: Any) -> bool:
    """Whether a changed application is to be scored; `writes`: what is stored with it, by key."""
    if after is None:
        return False
    if before is None or f"job:{after['id']}" in writes:
        return True
    if before["applied_at"] != after["applied_at"]:
        # It has another place in the index: a round may have passed there.
        return True
    return any([_text(before, field) != _text(after, field) for field in READ_FIELDS])


def changes_cvs(writes: Any, removed: list[str], stored: Any) -> bool:
    """Whether a write changes what applications are scored against; `stored` holds `settings` and CVs as they were."""
    for key in keys_of(writes):
        if key.startswith("cv:") and (key not in stored or stored[key]["text"] != writes[key]["text"]):
            return True
    if any([key.startswith("cv:") for key in removed]):
        return True
    return "settings" in writes and (
        default_cv(writes) != default_cv(stored) or not same_json(said_in(writes), said_in(stored))
    )


def said_in(stored: Any) -> list[Any]:
    """What a person corrects; `stored` holds `settings`."""
    return corrections_of(stored["settings"]) if "settings" in stored else []


def waiting_keys(change: Any) -> list[str]:
    """What `waiting_writes` reads."""
    cvs = _cv_keys(change)
    if "unscored" in change["writes"] or (
        len(_unscored_ids(change)) == 0 and len(cvs) == 0 and "settings" not in change["writes"]
    ):
        return []
    cvs.extend(["settings", "unscored"])
    return cvs


def waiting_writes(change: Any, stored: Any) -> dict[str, Any]:
    """What a change (`storage/plan.described_change`) adds to what waits: the few it touched, or a round over all of them
    when it changes what they are scored against. A change that brings `unscored` itself is scoring's own."""
    if len(waiting_keys(change)) == 0:
        return {}
    ids = _unscored_ids(change)
    queue = list(stored["unscored"]) if "unscored" in stored else []
    if changes_cvs(change["writes"], change["removals"], stored) or len(ids) + len(queue) > QUEUE_LIMIT:
        return {"rescoring": first_round(change["round"]), "unscored": []}
    queue.extend([identifier for identifier in ids if identifier not in queue])
    return {"unscored": queue}


def _unscored_ids(change: Any) -> list[str]:
    return [pair[1]["id"] for pair in change["pairs"] if waits_for_score(pair[0], pair[1], change["writes"])]


def _cv_keys(change: Any) -> list[str]:
    keys = [key for key in keys_of(change["writes"]) if key.startswith("cv:")]
    keys.extend([key for key in change["removals"] if key.startswith("cv:")])
    return keys


def default_cv(stored: Any) -> str:
    """The id of the CV that listings are scored against, '' when there is none; `stored` holds `settings`."""
    return _text(stored["settings"], "default_cv") if "settings" in stored else ""


def first_round(identifier: str) -> dict[str, Any]:
    """The record of a round that has not begun."""
    return {"id": identifier, "after": "", "done": 0, "total": 0}


def done_count(places: list[str], rescoring: Any) -> int:
    """How many of a round's places, in their order, are done."""
    after = _text(rescoring, "after")
    done = 0
    while done < len(places) and places[done] <= after:
        done += 1
    return done


def is_chosen(application: Any) -> bool:
    """Whether a person said which CV the application went out with."""
    return "cv" in application["sources"] and application["sources"]["cv"] == "user"


def wanted_cv(application: Any, default: str) -> str:
    """The id of the CV to score the application against; '' for none. One that was deleted gives way to the default."""
    chosen = _text(application, "cv")
    return chosen if chosen != "" and is_chosen(application) else default


def scored_application(application: Any, match: Any) -> Any:
    """The application with its match (None for none). No news: its times stay, and so does the CV it went out with, which is
    not always the one that it is scored against."""
    scored = copied(application)
    scored["match"] = match
    return scored


def same_score(before: Any, after: Any) -> bool:
    """Whether the score that `scored_application` gave is the one that stood there."""
    match = before["match"] if "match" in before else None
    return same_json(match, after["match"])


def _text(record: Any, field: str) -> str:
    if field not in record or record[field] is None:
        return ""
    # Not str(): in V8 it makes an object of a text, which storage would write letter by letter.
    text: str = record[field]
    return text
