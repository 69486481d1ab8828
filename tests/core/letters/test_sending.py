"""What is sent for a letter, its drafts and their marks, on both runtimes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.letters import endpoint as service
from tests.core.conftest import Core

LETTERS = "extension_src.core.letters.sending"
DRAFTS = "extension_src.core.letters.drafts"
CHOICES = {
    "tone": "warm",
    "length": "short",
    "language": "",
    "address": "",
    "style": "",
    "avoid": "",
    "instruction": "",
    "draft": "",
}
# V8 counts characters beyond these twice in places, as the claims do.
ONE_UNIT = st.text(st.characters(max_codepoint=0xD7FF), max_size=40)


@given(text=st.text(alphabet="ab ñ😀\n", max_size=60), limit=st.integers(1, 50))
def test_a_text_is_cut_on_a_word(both: Core, text: str, limit: int) -> None:
    cut = both(f"{LETTERS}:cut", text, limit)
    assert len(cut) <= limit
    assert text.startswith(cut)
    if len(text) > limit and any(blank in text[1:limit].strip() for blank in " \n"):
        assert text[len(cut)] in " \n"


@given(word=st.text(alphabet="abñ漢😀", min_size=1, max_size=12), more=st.text(alphabet="a ñ😀\n", max_size=40))
def test_the_service_takes_whatever_the_extension_cut(both: Core, word: str, more: str) -> None:
    """It refuses longer texts: both count characters, not the units of either runtime."""
    # A text without a letter is refused, whatever its length.
    text = "Cook " + f"{word} " * (6000 // len(word)) + more
    request = both(
        f"{LETTERS}:letter_request",
        text,
        text,
        {**CHOICES, **dict.fromkeys(["instruction", "style", "avoid", "draft"], text)},
    )
    taken = service.LetterRequest.model_validate(request)
    assert len(taken.cv) <= service.CV_LENGTH
    assert len(taken.job) <= service.JOB_LENGTH
    assert len(taken.draft or "") <= service.DRAFT_LENGTH


def test_the_request_has_the_fields_of_the_service_and_no_others(core: Core) -> None:
    choices = {**CHOICES, "instruction": "  shorter " + "x" * 400, "cv": "not a field of it"}
    request = core(f"{LETTERS}:letter_request", "word " * 2000, " job " * 2000, choices)
    assert request.keys() == service.LetterRequest.model_fields.keys()
    assert len(request["cv"]) <= 3000
    assert len(request["job"]) <= 1500
    assert request["cv"].endswith("word")
    assert request["language"] is None
    assert request["instruction"] == "shorter"
    assert core(f"{LETTERS}:letter_request", "cv", "job", CHOICES)["instruction"] is None


def test_a_draft_goes_with_a_wish_and_a_form_of_address_with_spanish(core: Core) -> None:
    def sent(**choices: str) -> Any:
        return core(f"{LETTERS}:letter_request", "cv", "job", {**CHOICES, **choices})

    assert sent(draft="Dear team")["draft"] is None
    assert sent(draft=" Dear team ", instruction="shorter")["draft"] == "Dear team"
    assert len(sent(draft="word " * 2000, instruction="shorter")["draft"]) <= 4000
    assert [sent(language="es-LA", address="tu")[name] for name in ["language", "region", "address"]] == [
        "es",
        "LA",
        "tu",
    ]
    assert [sent(language="en-GB", address="tu")[name] for name in ["language", "region", "address"]] == [
        "en",
        "GB",
        None,
    ]
    assert sent(address="usted")["address"] == "usted"
    assert [sent(language="fr")[name] for name in ["language", "region"]] == ["fr", None]
    assert sent(style="  ", avoid="synergy")["style"] is None
    assert sent(avoid="synergy")["avoid"] == "synergy"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We are looking for a nurse to work with us in the city and for the clinic on the hill.", "en"),
        ("Buscamos una persona para el equipo de la clínica, con experiencia en los turnos de noche.", "es"),
        ("Python, Django, PostgreSQL", ""),
        ("", ""),
    ],
)
def test_the_language_is_named_when_its_words_say_so(core: Core, text: str, language: str) -> None:
    assert core(f"{LETTERS}:text_language", text) == language


def test_a_letter_in_another_language_than_the_listing_is_noticed(core: Core) -> None:
    spanish = "Buscamos una persona para el equipo de la clínica, con experiencia en los turnos de noche."
    draft = {"text": "Dear team", "written_in": "en"}
    assert core(f"{LETTERS}:language_mismatch", draft, spanish) == ["en", "es"]
    assert core(f"{LETTERS}:language_mismatch", {**draft, "written_in": "es"}, spanish) == []
    assert core(f"{LETTERS}:language_mismatch", {**draft, "written_in": ""}, spanish) == []
    assert core(f"{LETTERS}:language_mismatch", draft, "Python") == []


def test_a_file_gets_a_name_every_system_takes(core: Core) -> None:
    assert core(f"{LETTERS}:letter_file_name", "Letter", 'A/B: "C"', "docx") == "Letter - A B   C.docx"
    assert core(f"{LETTERS}:letter_file_name", "Letter", "", "docx") == "Letter.docx"


def draft(at: int, text: str = "", **more: Any) -> dict[str, Any]:
    return {"at": at, "text": text, "chosen": False, **more}


def test_earlier_drafts_stay_and_the_new_one_is_chosen(core: Core) -> None:
    drafts = core(f"{DRAFTS}:with_draft", [draft(1, "one", chosen=True)], draft(2, "two"))
    assert [(each["at"], each["chosen"]) for each in drafts] == [(1, False), (2, True)]
    again = core(f"{DRAFTS}:with_chosen", drafts, 1)
    assert core(f"{DRAFTS}:chosen_draft", again)["at"] == 1
    assert core(f"{DRAFTS}:chosen_draft", core(f"{DRAFTS}:without_draft", again, 1))["at"] == 2
    assert core(f"{DRAFTS}:chosen_draft", []) is None


def test_two_versions_of_one_draft_are_two_drafts(core: Core) -> None:
    stored = {"letters": [draft(5, "old"), draft(5, "edited"), "rubbish", {"at": 1}]}
    drafts = core(f"{DRAFTS}:drafts_of", stored)
    assert [(each["at"], each["text"], each["ending"]) for each in drafts] == [(5, "old", "own"), (6, "edited", "own")]
    assert core(f"{DRAFTS}:drafts_of", {}) == []


def test_marks_that_an_older_version_stored_are_left_out(core: Core) -> None:
    stored = {"letters": [draft(5, "old", claims=[{"kind": "number", "text": "4", "start": 0, "end": 1}])]}
    assert "claims" not in core(f"{DRAFTS}:drafts_of", stored)[0]


@given(before=ONE_UNIT, after=ONE_UNIT, places=st.lists(st.integers(0, 40), max_size=6))
def test_a_mark_keeps_its_words_through_any_edit(both: Core, before: str, after: str, places: list[int]) -> None:
    places = sorted({place for place in places if place <= len(before)})
    claims = [{"start": start, "end": end} for start, end in zip(places[::2], places[1::2], strict=False)]
    for claim in both(f"{DRAFTS}:moved_claims", before, after, claims):
        words = after[claim["start"] : claim["end"]]
        assert words in [before[old["start"] : old["end"]] for old in claims]


def test_marks_before_and_behind_an_edit_stay(core: Core) -> None:
    claims = [{"start": 0, "end": 2}, {"start": 3, "end": 5}, {"start": 6, "end": 8}]
    moved = core(f"{DRAFTS}:moved_claims", "aa bb cc", "aa bxxb cc", claims)
    assert moved == [{"start": 0, "end": 2}, {"start": 8, "end": 10}]
    edited = core(f"{DRAFTS}:with_text", [draft(1, "aa bb cc"), draft(2, "z")], 1, "aa bxxb cc")
    assert [each["text"] for each in edited] == ["aa bxxb cc", "z"]


@given(text=ONE_UNIT, places=st.lists(st.integers(-2, 45), max_size=8))
def test_the_pieces_are_the_text_whatever_the_marks(both: Core, text: str, places: list[int]) -> None:
    claims = [{"start": start, "end": end} for start, end in zip(places[::2], places[1::2], strict=False)]
    pieces = both(f"{DRAFTS}:marked_pieces", text, claims)
    assert "".join(piece["text"] for piece in pieces) == text


def test_the_marked_pieces_are_the_claims(core: Core) -> None:
    pieces = core(f"{DRAFTS}:marked_pieces", "I led 40 people", [{"start": 6, "end": 8}])
    assert [piece["text"] for piece in pieces if piece["marked"]] == ["40"]
