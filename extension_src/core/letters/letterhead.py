"""What stands above the text of a letter on paper: sender, date, addressee, and a subject where the language has one. Pure."""

from typing import Any

from extension_src.core.applications.follow_ups import first_contact
from extension_src.core.applications.record import UNTITLED
from extension_src.core.native.words import folded

# What begins a subject line; English letters to a company in Britain or America usually have none.
SUBJECTS = {"es": "Asunto", "ca": "Assumpte", "pt": "Assunto", "fr": "Objet", "it": "Oggetto", "de": "Betreff"}
# Where a letter that brings its own head has it.
HEAD_LINES = 6
# The sizes of type in half points, the largest first, with the lines of A4 that fit and the characters of a line.
SIZES = [[22, 43, 92], [21, 48, 97], [20, 54, 102]]


def letterhead(letter: str, application: Any, sender: Any, date: str, language: str) -> dict[str, Any]:
    """{sender, date, addressee, subject, size}: lines of texts, "" and [] for what is not known; `size` in half points, so
    that the letter stands on one page where that is possible.

    `sender`: `sender.sender_of` of the CV; `date`: today, as the letter's language writes it. A letter that has a head of its
    own gets none.
    """
    head: dict[str, Any] = {"sender": [], "date": "", "addressee": [], "subject": ""}
    if not _has_head(letter, sender, date):
        reach = [text for text in [sender["email"], sender["phone"]] if text != ""]
        head["sender"] = [text for text in [sender["name"], " · ".join(reach)] if text != ""]
        head["date"] = date
        head["addressee"] = [
            text for text in [first_contact(application)["name"], application["company"]] if text != ""
        ]
        title: str = application["title"]
        if language in SUBJECTS and title not in ["", UNTITLED]:
            head["subject"] = f"{SUBJECTS[language]}: {title}"
    head["size"] = _size(letter, head)
    return head


def _has_head(letter: str, sender: Any, date: str) -> bool:
    lines = [line.strip() for line in letter.split("\n") if line.strip() != ""][:HEAD_LINES]
    # The name stands at the end of a short letter too, which is no head.
    first = folded("\n".join(lines[: 1 if len(lines) < HEAD_LINES else 3]))
    for text in [sender["name"], sender["email"], date]:
        if text != "" and folded(text) in first:
            return True
    return any([folded(line).startswith(folded(word) + ":") for line in lines for word in SUBJECTS.values()])


def _size(letter: str, head: Any) -> int:
    above: int = len(head["sender"]) + len(head["addressee"])
    for field in ["date", "subject"]:
        above += 2 if head[field] != "" else 0
    for size in SIZES:
        lines: int = above
        width = max(1, size[2])
        for line in letter.strip().split("\n"):
            lines += 1 + max(0, len(line) - 1) // width
        if lines <= size[1]:
            return size[0]
    return SIZES[0][0]
