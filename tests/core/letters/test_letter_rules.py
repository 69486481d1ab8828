"""What each rule about drafts, truths, requests, templates and the subscription is for."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.letters.test_sending import CHOICES

SENDING = "extension_src.core.letters.sending"
DRAFTS = "extension_src.core.letters.drafts"
TRUTHS = "extension_src.core.letters.truths"
OWN = "extension_src.core.letters.messages.own"
PRO = "extension_src.core.letters.subscription"
HOUR = 3_600_000
LANGUAGES = """
en English, es Spanish, fr French, de German, it Italian, pt Portuguese, ca Catalan, gl Galician, eu Basque, nl Dutch, sv Swedish,
no Norwegian, da Danish, fi Finnish, pl Polish, ru Russian, uk Ukrainian, ro Romanian, ar Arabic, zh Chinese,
ja Japanese, ko Korean, tr Turkish, el Greek, cs Czech,
hu Hungarian, bg Bulgarian, he Hebrew, hi Hindi, ur Urdu, fa Persian, sw Swahili, xx xx
"""


@pytest.mark.parametrize(
    "name, limit", [("cv", 3000), ("job", 1500), ("style", 300), ("avoid", 300), ("instruction", 300), ("draft", 4000)]
)
def test_what_is_sent_is_cut_at_its_limit(core: Core, name: str, limit: int) -> None:
    for length in (limit, limit + 1):
        given = {**CHOICES, "instruction": "x", name: "y" * length}
        request = core(f"{SENDING}:letter_request", given.get("cv", "c"), given.get("job", "j"), given)
        assert request[name] == "y" * limit
    assert core(f"{SENDING}:noted", "  ", 10) is None


@pytest.mark.parametrize(
    "text, limit, kept",
    [
        ("ab cd", 5, "ab cd"),
        ("ab cd", 4, "ab"),
        ("ab  cd", 4, "ab"),
        ("abcd", 3, "abc"),
        ("ab cd ef", 5, "ab cd"),
        (" abcd", 3, " ab"),
    ],
)
def test_a_text_is_cut_after_a_word(core: Core, text: str, limit: int, kept: str) -> None:
    assert core(f"{SENDING}:cut", text, limit) == kept


def test_a_file_has_a_name_that_every_system_takes(core: Core) -> None:
    assert core(f"{SENDING}:letter_file_name", "Letter", "", "docx") == "Letter.docx"
    assert (
        core(f"{SENDING}:letter_file_name", "Letter", 'A\\B/C:D*E?F"G<H>I|J', "pdf")
        == "Letter - A B C D E F G H I J.pdf"
    )
    assert len(core(f"{SENDING}:letter_file_name", "x" * 121, "", "txt")) == 124
    assert core(f"{SENDING}:letter_file_name", "Letter\n", "a\tb", "txt") == "Letter  - a b.txt"


def draft(at: int, **fields: Any) -> dict[str, Any]:
    return {"at": at, "text": f"t{at}", "chosen": False, **fields}


def test_drafts_of_two_backups_have_times_of_their_own(core: Core) -> None:
    stored = [
        draft(5, text="a"),
        draft(5, text="b", claims=[1]),
        draft(6, text="c"),
        "x",
        {"at": 1},
        {"text": "y"},
        {"at": 1, "text": 7},
    ]
    found = core(f"{DRAFTS}:drafts_of", {"letters": stored})
    assert [(one["at"], one["text"], one["ending"]) for one in found] == [
        (5, "a", "own"),
        (6, "b", "own"),
        (7, "c", "own"),
    ]
    assert set(found[1]) == {
        "at",
        "text",
        "tone",
        "length",
        "language",
        "instruction",
        "cv",
        "written_in",
        "ending",
        "chosen",
    }
    assert core(f"{DRAFTS}:drafts_of", {}) == core(f"{DRAFTS}:drafts_of", {"letters": "x"}) == []


def test_the_letter_is_the_chosen_draft_or_the_newest(core: Core) -> None:
    assert core(f"{DRAFTS}:chosen_draft", []) is None
    assert core(f"{DRAFTS}:chosen_draft", [draft(5), draft(9), draft(7)])["at"] == 9
    assert core(f"{DRAFTS}:chosen_draft", [draft(5, chosen=True), draft(9)])["at"] == 5
    assert core(f"{DRAFTS}:chosen_draft", [draft(9), draft(5, chosen=True), draft(7)])["at"] == 5
    more = core(f"{DRAFTS}:with_draft", [draft(5, chosen=True)], draft(9))
    assert [(one["at"], one["chosen"]) for one in more] == [(5, False), (9, True)]
    assert [one["at"] for one in core(f"{DRAFTS}:without_draft", more, 5)] == [9]
    assert [one["text"] for one in core(f"{DRAFTS}:with_text", more, 5, "new")] == ["new", "t9"]


def claim(start: int, end: int) -> dict[str, int]:
    return {"start": start, "end": end}


@pytest.mark.parametrize(
    "before, after, kept",
    [
        ("one two six", "one two six", [(0, 3), (4, 7), (8, 11)]), ("one two six", "one 22 six", [(0, 3), (7, 10)]),
        ("one two six", "Xone two six", [(1, 4), (5, 8), (9, 12)]), ("one two six", "one two sixX", [(0, 3), (4, 7), (8, 11)]),
        ("one two six", "one six", [(0, 3), (4, 7)]), ("one two six", "", []), ("one two six", "one two", [(0, 3), (4, 7)]),
    ],
)  # fmt: skip
def test_marks_move_with_the_text(core: Core, before: str, after: str, kept: list[tuple[int, int]]) -> None:
    claims = [claim(0, 3), claim(4, 7), claim(8, 11)]
    moved = core(f"{DRAFTS}:moved_claims", before, after, claims)
    assert [(one["start"], one["end"]) for one in moved] == kept


def test_a_text_is_shown_in_marked_pieces(core: Core) -> None:
    def pieces(*claims: dict[str, int]) -> str:
        found = core(f"{DRAFTS}:marked_pieces", "one two", list(claims))
        return "".join(f"[{one['text']}]" if one["marked"] else one["text"] for one in found)

    assert pieces() == "one two"
    assert pieces(claim(0, 3), claim(4, 7)) == "[one] [two]"
    assert pieces(claim(0, 3), claim(3, 7)) == "[one][ two]"
    for odd in (claim(4, 8), claim(5, 5), claim(6, 5)):
        assert pieces(odd) == "one two"
    assert pieces(claim(2, 5), claim(4, 7)) == "on[e t]wo"
    assert core(f"{DRAFTS}:replaced", "one two six", claim(4, 7), "2") == "one 2 six"


def test_what_a_letter_may_say_beside_the_cv(core: Core) -> None:
    settings = {
        "letter_truths": [{"kind": "skill", "text": "Go"}, {"kind": "skill"}, "x", {"text": "Rust"}, {"kind": 1, "text": 2}],
        "corrections": [
            {"kind": "skill", "name": "Kafka", "value": "yes"}, {"kind": "skill", "name": "SAP", "value": "no"},
            {"kind": "synonym", "name": "K8s", "value": "Kubernetes"}, {"kind": "language", "name": "de", "value": "B2"},
            {"kind": "language", "name": "fr", "value": "no"}, {"kind": "degree", "name": "", "value": "master"},
            {"kind": "years", "name": "", "value": "7"}, {"kind": "home", "name": "", "value": "Vigo"},
        ],
    }  # fmt: skip
    assert core(f"{TRUTHS}:evidence", "CV", settings).split("\n") == [
        "CV", "Go", "Kafka", "K8s (Kubernetes)", "German B2", "master", "7 years of experience",
    ]  # fmt: skip
    assert core(f"{TRUTHS}:denials_of", settings) == {
        "denied": ["SAP"],
        "affirmed": ["Go", "Kafka"],
        "languages": ["fr"],
    }
    for odd in (None, {}, {"letter_truths": "x"}):
        assert core(f"{TRUTHS}:truths_of", odd) == []
    many = [{"kind": "skill", "text": str(number)} for number in range(200)]
    kept = core(f"{TRUTHS}:with_truth", many, {"kind": "skill", "text": "new"})
    assert (len(kept), kept[0]["text"], kept[-1]["text"]) == (200, "1", "new")
    assert len(core(f"{TRUTHS}:with_truth", many, many[3])) == 200
    assert len(core(f"{TRUTHS}:without_truth", many, many[3])) == 199
    assert core(f"{TRUTHS}:can_be_true", {"kind": "placeholder"}) is False
    assert core(f"{TRUTHS}:can_be_true", {"kind": "skill"}) is True
    for pair in LANGUAGES.replace("\n", " ").strip().split(", "):
        code, name = pair.split(" ")
        assert core(f"{TRUTHS}:language_named", code) == name


def test_a_template_of_ones_own_holds_until_it_says_what_the_original_says(core: Core) -> None:
    first = core(f"{OWN}:original", "cv_email", "en")
    mine = {**first, "subject": "Mine"}
    assert core(f"{OWN}:template_for", {}, "cv_email", "en") == first
    assert core(f"{OWN}:template_for", {"letter_templates": [mine]}, "cv_email", "en") == mine
    assert core(f"{OWN}:template_for", {"letter_templates": [mine]}, "cv_email", "es")["subject"] != "Mine"
    assert core(f"{OWN}:with_template", [mine], {**mine, "body": "b"}) == [{**mine, "body": "b"}]
    assert core(f"{OWN}:with_template", [mine], first) == []
    for name in first:
        odd = {key: value for key, value in mine.items() if key != name}
        assert core(f"{OWN}:own_templates", {"letter_templates": [odd, mine, "x", {**mine, name: 7}]}) == [mine]
    for odd in (
        None,
        {},
        {"letter_templates": "x"},
        {"letter_templates": [{**mine, "kind": "x"}, {**mine, "language": "x"}]},
    ):
        assert core(f"{OWN}:own_templates", odd) == []
    assert core(f"{OWN}:is_original", {**first, "body": "b"}) is False


PAID = {
    "pro": True,
    "status": "active",
    "period_end": 1000,
    "cancels": False,
    "grace_until": None,
    "checked_at": 500,
    "begun": False,
}


@pytest.mark.parametrize(
    "fields, now, pro, asks",
    [
        ({}, 500, True, False),
        ({}, 500 + HOUR - 1, True, False),
        ({}, 500 + HOUR, True, True),
        ({}, 500 + 168 * HOUR - 1, True, True),
        ({}, 500 + 168 * HOUR, False, True),
        ({"cancels": True}, 999, True, False),
        ({"cancels": True}, 1000, False, True),
        ({"cancels": True, "period_end": None}, 1000, True, False),
        ({"status": "past_due", "grace_until": 900}, 899, True, False),
        ({"status": "past_due", "grace_until": 900}, 900, False, True),
        ({"status": "past_due", "cancels": True}, 1000, True, False),
        ({"pro": False}, 500, False, False),
        ({"begun": True}, 500, True, True),
    ],
)
def test_how_long_a_subscription_is_believed(
    core: Core, fields: dict[str, Any], now: int, pro: bool, asks: bool
) -> None:
    record = {**PAID, **fields}
    assert core(f"{PRO}:is_pro", record, now) is pro
    assert core(f"{PRO}:needs_check", record, now) is asks
    assert core(f"{PRO}:is_pro", None, now) is core(f"{PRO}:needs_check", None, now) is False


def test_what_the_service_said_is_kept(core: Core) -> None:
    answer = {"pro": True, "status": "active", "period_end": 9, "cancels": True, "grace_until": 8}
    assert core(f"{PRO}:checked_record", answer, 5) == {**answer, "checked_at": 5, "begun": False}
    odd = core(f"{PRO}:checked_record", {**answer, "pro": 1, "cancels": "x"}, 5)
    assert (odd["pro"], odd["cancels"]) == (False, False)
    nothing = {"pro": False, "status": "none", "period_end": None, "cancels": False, "grace_until": None}
    assert core(f"{PRO}:begun_record", 7) == {**nothing, "checked_at": 7, "begun": True}
