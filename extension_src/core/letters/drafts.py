"""The drafts of an application's letter, a list under `letters`. Pure: every function returns a new list.

A draft: {at (ms, its id), text, tone, length, language ("" for the listing's), instruction, cv (id), written_in
("" when unsure), ending, chosen}. `ending`: `done`, `max_tokens`, `stopped`, `broken`, or `own` when the person wrote it.
The check's claims are found anew each time and not stored; `claims` that an older version stored are left out. Places in a
text count UTF-16 units, as in JavaScript.
"""

from typing import Any

from extension_src.core.applications.merging import copied
from extension_src.core.native.records import is_record, is_text


def drafts_of(application: Any) -> list[Any]:
    """The drafts, each with its own `at`: merging two backups may leave two versions of a draft that was edited in one."""
    if "letters" not in application or not isinstance(application["letters"], list):
        return []
    drafts: list[Any] = []
    taken: list[str] = []
    for stored in application["letters"]:
        if not is_record(stored) or "at" not in stored or "text" not in stored or not is_text(stored["text"]):
            continue
        draft = new_draft(stored["at"], "own")
        kept: dict[str, Any] = copied(stored)
        draft.update(kept)
        if "claims" in draft:
            draft.pop("claims")
        while str(draft["at"]) in taken:
            draft["at"] += 1
        taken.append(str(draft["at"]))
        drafts.append(draft)
    return drafts


def new_draft(now: int, ending: str) -> dict[str, Any]:
    """An empty draft made at `now`."""
    return {
        "at": now,
        "text": "",
        "tone": "",
        "length": "",
        "language": "",
        "instruction": "",
        "cv": "",
        "written_in": "",
        "ending": ending,
        "chosen": False,
    }


def chosen_draft(drafts: list[Any]) -> Any:
    """The draft that is the letter: the chosen one, else the newest; None when there is none."""
    found = None
    for draft in drafts:
        if draft["chosen"] or found is None or (not found["chosen"] and draft["at"] > found["at"]):
            found = draft
    return found


def with_chosen(drafts: list[Any], at: int) -> list[Any]:
    """The drafts, with only the one of `at` chosen."""
    return [_changed(draft, {"chosen": draft["at"] == at}) for draft in drafts]


def with_draft(drafts: list[Any], draft: Any) -> list[Any]:
    """The drafts and one more, which is chosen; the earlier drafts stay."""
    longer = [other for other in drafts]
    longer.append(draft)
    return with_chosen(longer, draft["at"])


def without_draft(drafts: list[Any], at: int) -> list[Any]:
    """The drafts without the one of `at`."""
    return [draft for draft in drafts if draft["at"] != at]


def with_text(drafts: list[Any], at: int, text: str) -> list[Any]:
    """The drafts, with the text of the one of `at` replaced."""
    return [_changed(draft, {"text": text}) if draft["at"] == at else draft for draft in drafts]


def moved_claims(before: str, after: str, claims: list[Any]) -> list[Any]:
    """The claims after an edit of the text: claims that the edit touched are removed, those after it are moved along."""
    shorter = min(len(before), len(after))
    start = 0
    while start < shorter and before[start] == after[start]:
        start += 1
    tail = 0
    while tail < shorter - start and before[len(before) - tail - 1] == after[len(after) - tail - 1]:
        tail += 1
    end = len(before) - tail
    kept = []
    for claim in claims:
        if claim["end"] <= start:
            kept.append(claim)
        elif claim["start"] >= end:
            shift = len(after) - len(before)
            kept.append(_changed(claim, {"start": claim["start"] + shift, "end": claim["end"] + shift}))
    return kept


def replaced(letter: str, span: Any, text: str) -> str:
    """The letter with the text of a span replaced."""
    return letter[: span["start"]] + text + letter[span["end"] :]


def marked_pieces(text: str, claims: list[Any]) -> list[Any]:
    """The text divided into pieces {text, marked}; the marked pieces are the claims."""
    pieces = []
    place = 0
    for claim in claims:
        if claim["start"] < place or claim["end"] > len(text) or claim["end"] <= claim["start"]:
            continue
        pieces.append({"text": text[place : claim["start"]], "marked": False})
        pieces.append({"text": text[claim["start"] : claim["end"]], "marked": True})
        place = claim["end"]
    if place < len(text):
        pieces.append({"text": text[place:], "marked": False})
    return [piece for piece in pieces if piece["text"] != ""]


def _changed(record: Any, fields: dict[str, Any]) -> dict[str, Any]:
    changed: dict[str, Any] = copied(record)
    changed.update(fields)
    return changed
