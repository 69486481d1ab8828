"""What of a listing is sent: its post, needs and duties, within the limit, not the company's story."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core
from tests.core.letters.choosing.test_cv import check

CHOSEN = "extension_src.core.letters.choosing.job:chosen_job"
STORY = [f"We are a family company and our mission number {number} is to delight the theatres." for number in range(30)]
NEEDS = ["You must know Kubernetes.", "Degree in physics or the like.", "French at B2."]
DUTIES = ["Keep the booking cluster healthy.", "Write runbooks for the night shift."]
PERKS = [f"Fruit basket number {number} and dental cover" for number in range(20)]
SPANISH = {
    "story": [
        f"Somos una empresa familiar y nuestra misión número {number} es llenar los teatros." for number in range(30)
    ],
    "needs": ["Imprescindible conocer Kubernetes.", "Grado en física o similar.", "Francés B2."],
    "duties": ["Mantener sano el clúster de reservas.", "Escribir las guías del turno de noche."],
    "perks": [f"Cesta de fruta número {number} y seguro médico" for number in range(20)],
}


def listing_of(story: list[str], needs: list[str], duties: list[str], perks: list[str], headings: list[str]) -> str:
    parts = [
        ["Platform engineer"],
        [headings[0], *story],
        [headings[1], *perks],
        [headings[2], *needs],
        [headings[3], *duties],
    ]
    return "\n\n".join("\n".join(part) for part in parts)


@pytest.mark.parametrize("language", ["en", "es"])
def test_needs_and_duties_are_sent_and_not_the_story(core: Core, language: str) -> None:
    if language == "en":
        needs, duties, perks = NEEDS, DUTIES, PERKS
        listing = listing_of(STORY, NEEDS, DUTIES, PERKS, ["About us", "Benefits", "Requirements", "Duties"])
    else:
        needs, duties, perks = SPANISH["needs"], SPANISH["duties"], SPANISH["perks"]
        listing = listing_of(
            SPANISH["story"], needs, duties, perks, ["Sobre nosotros", "Beneficios", "Requisitos", "Funciones"]
        )
    sent = core(CHOSEN, listing, "Platform engineer", "Brambleworks", 1500)
    assert [line for line in [*needs, *duties] if line not in sent["text"]] == []
    assert [line for line in perks if line in sent["text"]] == []
    # A sentence or two of the company may give a reason to apply.
    assert sent["text"].count("family") + sent["text"].count("familiar") <= 3
    assert sent["left_out"] > 40
    assert sent["text"].startswith("Brambleworks\nPlatform engineer")


def test_title_and_company_are_named_where_the_listing_does_not(core: Core) -> None:
    assert core(CHOSEN, "You cook.", "Cook", "Acme", 1500) == {"text": "Cook · Acme\nYou cook.", "left_out": 0}
    assert core(CHOSEN, "Cook\nfor Acme.", "Cook", "ACME", 1500)["text"] == "Cook\nfor Acme."
    assert core(CHOSEN, "You cook.", "(untitled)", "", 1500)["text"] == "You cook."


@given(text=st.text(alphabet="ab ñ😀\n.-•,2019:", max_size=400), limit=st.integers(20, 120))
def test_any_text_stays_within_the_limit_in_whole_words_and_its_order(both: Core, text: str, limit: int) -> None:
    check(both(CHOSEN, text, "", "", limit), text, limit)


@given(
    lines=st.lists(
        st.sampled_from([*STORY[:3], *NEEDS, *DUTIES, *PERKS[:3], "Requirements", "About us", "", "Duties:"]),
        max_size=90,
    )
)
def test_a_longer_story_takes_no_need_out(both: Core, lines: list[str]) -> None:
    text = "\n".join(lines)
    sent = both(CHOSEN, text, "", "", 600)
    check(sent, text, 600)
    longer = both(CHOSEN, text + "\n\nAbout us\n" + "\n".join(STORY), "", "", 600)
    needed = [need for need in NEEDS[:1] if need in sent["text"]]
    assert [need for need in needed if need not in longer["text"]] == []
