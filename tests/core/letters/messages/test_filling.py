"""A template is filled in with what is known and never shows a field, on both runtimes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extension_src.core.letters.messages.fields import FIELDS, values_of
from extension_src.core.letters.messages.kinds import FORM_KINDS, KINDS, LANGUAGES
from extension_src.core.letters.messages.originals import ORIGINALS
from tests.core.conftest import Core

FILLING = "extension_src.core.letters.messages.filling"
CALLS = "tests.core.calls"
KNOWN = {"company": "Olmo S.A. de C.V.", "title": "Cook", "contact": "Ana Ruiz", "me": "Bo Lind"}
DAY = 24 * 60 * 60 * 1000
NOW = 1_770_000_000_000
NOBODY = {"name": "", "email": "", "phone": ""}
SAID = {"date": "", "interview": "", "board": ""}


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("To {company}.", "To Olmo S.A. de C.V.."),
        ("Hello[ {contact}],", "Hello Ana Ruiz,"),
        ("Hello[ {people}],", "Hello,"),
        ("[Dear {people}|Dear {contact}|Hello],", "Dear Ana Ruiz,"),
        ("[Dear {people}|Hello],", "Hello,"),
        ("I saw it on {board}. I like {company}. Bye", "I like Olmo S.A. de C.V.. Bye"),
        ("Kind regards,\n{people}", "Kind regards,"),
        ("One.\n\n{reason}\n\nTwo.", "One.\n\nTwo."),
        ("One.\n\nI am {reason}!\n\nTwo.", "One.\n\nTwo."),
        ("{{company}} {Company} { EMPRESA }", "Olmo S.A. de C.V. Olmo S.A. de C.V. Olmo S.A. de C.V."),
        ("I worked {years of work} years. Yes.", "Yes."),
        ("See [the list] and [x {people}].", "See [the list] and ."),
        ("[[{contact}]", "[Ana Ruiz"),
        ("a { b", "a { b"),
        ("{}", "{}"),
        ("{contacto}, {yo}, {teléfono}", ""),
        ("{contacto}, {yo}", "Ana Ruiz, Bo Lind"),
    ],
)
def test_what_is_known_is_filled_in_and_the_rest_left_out(core: Core, template: str, expected: str) -> None:
    assert core(f"{CALLS}:filled_template", template, KNOWN) == expected


def test_a_value_is_text_and_no_template(core: Core) -> None:
    values = {"company": "{me} [x|{title}]", "me": "Bo"}
    assert core(f"{CALLS}:filled_template", "To {company}.", values) == "To {me} [x|{title}]."
    assert core(f"{CALLS}:filled_template", "To {company}.", {"company": " Two\nlines "}) == "To Two lines."


def test_the_fields_of_a_template(core: Core) -> None:
    template = "{Empresa} [at {title}|{reason}] {my own field} {company}"
    assert core(f"{FILLING}:fields_in", template) == ["company", "title", "reason", "my own field"]


NAMES = st.sampled_from([name for names in FIELDS for name in names] + ["own field", "constructor", "__proto__", "{x"])
PIECES = st.one_of(
    st.sampled_from(["Hello ", ". ", "\n\n", "[", "]", "|", "{", "}", "Mr. ", "? "]), NAMES.map(lambda n: "{" + n + "}")
)


@given(
    template=st.lists(PIECES, max_size=14).map("".join),
    values=st.dictionaries(st.sampled_from([names[0] for names in FIELDS]), st.sampled_from(["Olmo", "", "A. B"])),
)
def test_no_named_field_is_ever_left_open(both: Core, template: str, values: dict[str, str]) -> None:
    text = both(f"{CALLS}:filled_template", template, values)
    for name in both(f"{FILLING}:fields_in", template):
        assert "{" + name + "}" not in text
    assert "\n\n\n" not in text
    assert "\ue000" not in text


def application(**more: Any) -> dict[str, Any]:
    known = {"title": "Cook", "company": "Olmo", "url": "https://olmo.example/7", "status": "applied"}
    return {**known, **more}


FULL = application(
    contacts=[{"name": "Ana Ruiz", "email": "ana@olmo.example"}],
    offer={"amount": "28.000 €"},
    appointments=[{"id": "m", "at": NOW - DAY, "people": "Leo Vidal"}, {"id": "n", "at": NOW + DAY, "people": "Eva"}],
)
ALL_SAID = {"date": "2 March", "interview": "1 March", "board": "InfoJobs"}
ME = {"name": "Bo Lind", "email": "bo@lind.example", "phone": "600 111 222"}


def message(core: Core, kind: str, language: str, record: Any, said: Any, sender: Any, asked: Any) -> Any:
    return core(f"{CALLS}:message_of", kind, language, record, said, sender, NOW, asked)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_original_reads_well_with_much_known_and_with_little(core: Core, kind: str, language: str) -> None:
    answers = dict.fromkeys(["reason", "strength", "answer", "example", "start", "liked", "cause"], "xyz")
    full = message(core, kind, language, FULL, ALL_SAID, ME, answers)
    bare = message(core, kind, language, application(title="(untitled)", company="", url=""), SAID, NOBODY, {})
    for made in (full, bare):
        for text in (made["subject"], made["text"]):
            assert not set("{}[]|") & set(text), text
            assert "  " not in text
            assert " ," not in text
            assert " ." not in text
            assert ",." not in text
            assert text == text.strip()
    if kind in FORM_KINDS:
        assert full["subject"] == bare["subject"] == bare["text"] == ""
    else:
        assert "Cook" in full["subject"]
        assert "Olmo" in full["text"]
        assert full["text"].endswith("Bo Lind")
        assert bare["text"].endswith(("Kind regards", "Un saludo"))


def test_every_kind_has_an_original_in_both_languages() -> None:
    assert sorted(ORIGINALS) == sorted(f"{kind}_{language}" for kind in KINDS for language in LANGUAGES)


def test_the_follow_up_is_written_as_before(core: Core) -> None:
    made = message(core, "follow_up", "en", FULL, ALL_SAID, NOBODY, {})
    assert made["subject"] == "My application: Cook"
    assert made["text"].split("\n\n") == [
        "Hello Ana Ruiz,",
        "On 2 March I applied for the Cook position at Olmo. I remain very interested and would be glad to hear how the"
        " process is going.",
        "https://olmo.example/7",
        "Kind regards",
    ]
    assert made["asked"] == ["me"]


def test_where_one_way_of_saying_it_is_known_the_other_is_not_asked(core: Core) -> None:
    assert message(core, "thanks", "en", FULL, ALL_SAID, ME, {})["asked"] == ["liked"]
    unknown = message(core, "thanks", "en", application(), SAID, ME, {"people": "Eva"})
    assert unknown["asked"] == ["people", "contact", "interview", "liked"]
    assert unknown["text"].startswith("Dear Eva,")


def test_what_no_record_can_know_is_asked(core: Core) -> None:
    asked = message(core, "acceptance", "es", FULL, ALL_SAID, ME, {})["asked"]
    assert asked == ["start"]
    bare = message(core, "why_us", "en", application(company=""), SAID, ME, {})
    assert bare["asked"] == ["company", "reason", "strength", "example"]
    given = message(core, "why_us", "en", application(company=""), SAID, ME, {"reason": "you bake bread"})
    assert given["text"] == "I would like to work with you because you bake bread."
    # What was filled in stays asked, so that it can be changed.
    assert given["asked"] == bare["asked"]


def test_the_last_interview_that_was_gives_day_and_people() -> None:
    assert values_of(FULL, ALL_SAID, ME, NOW)["people"] == "Leo Vidal"


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"status": "saved"}, "cv_email"),
        ({"status": "applied"}, "follow_up"),
        ({"status": "interview"}, "follow_up"),
        ({"status": "interview", "appointments": [{"id": "m", "at": NOW - DAY}]}, "thanks"),
        ({"status": "own-stage", "appointments": [{"id": "m", "at": NOW + DAY}]}, "follow_up"),
        ({"status": "offer"}, "acceptance"),
        ({"status": "rejected"}, "feedback"),
        ({"status": "ghosted"}, "follow_up"),
        ({"status": "withdrawn"}, "withdrawal"),
    ],
)
def test_the_likely_kind(core: Core, fields: Any, kind: str) -> None:
    assert core("extension_src.core.letters.messages.kinds:likely_kind", application(**fields), NOW) == kind


def test_a_message_is_in_the_listings_language_where_there_are_templates_in_it(core: Core) -> None:
    chosen = "extension_src.core.letters.messages.kinds:language_for"
    assert core(chosen, "es", "en") == "es"
    assert core(chosen, "fr", "en") == "en"
    assert core(chosen, "", "es") == "es"


OWN = "extension_src.core.letters.messages.own"


def test_an_own_template_takes_the_place_of_the_original_until_it_is_restored(core: Core) -> None:
    mine = {"kind": "thanks", "language": "es", "subject": "Gracias", "body": "Hola[, {contacto}]"}
    kept = core(f"{OWN}:with_template", [], mine)
    assert kept == [mine]
    settings = {"letter_templates": [*kept, {"kind": "odd"}, 7]}
    assert core(f"{OWN}:template_for", settings, "thanks", "es") == mine
    assert core(f"{OWN}:template_for", settings, "thanks", "en") == core(f"{OWN}:original", "thanks", "en")
    assert core(f"{OWN}:with_template", kept, {**mine, "body": "Otra"}) == [{**mine, "body": "Otra"}]
    assert core(f"{OWN}:with_template", kept, core(f"{OWN}:original", "thanks", "es")) == []
    assert core(f"{OWN}:own_templates", {"letter_templates": "x"}) == []
