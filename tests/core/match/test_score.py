"""The score, its explanation and its honesty, on both runtimes."""

import json
import statistics

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.match_bilingual import agreement, own_listings
from extension_src.core.match.score import matcher_of
from extension_src.core.match.vocabulary import CACHED_WORDS
from tests.core.conftest import Core
from tests.core.match_data import CVS, DATA, LOADED, data, load, match
from toolchain.sources import TEST_CALLS

CV = "Ana Sol\nBackend developer\nPython, SQL and Docker at Nubelia.\nBuilt REST APIs with Django."
LISTING = {
    "title": "Python developer",
    "description": "About us\nWe love React and coffee.\nRequirements\n- Python and SQL \t\nKubernetes\nNice to have: Kafka\n"
    "Java is not required\nResponsibilities\nBuild APIs with a small team and keep them running well.",
}


def test_explained_with_the_texts_own_lines(core: Core) -> None:
    answer = match(core, CV, LISTING)
    have = {item["skill"]: item for item in answer["have"]}
    miss = [item["skill"] for item in answer["miss"]]
    assert have["Python"]["listing_quote"] == "Python and SQL"
    assert have["Python"]["cv_quote"] == "Python, SQL and Docker at Nubelia."
    assert miss.index("Kubernetes") < miss.index("Apache Kafka")
    assert "Java" not in miss
    assert "React" not in miss
    assert {item["skill"]: item["must"] for item in answer["miss"]} == {"Kubernetes": True, "Apache Kafka": False}


def test_a_closer_cv_scores_more(core: Core) -> None:
    load(core)
    job = LISTING["title"] + "\n" + LISTING["description"]
    fits = [
        core(f"{TEST_CALLS}:fit_of_texts", cv, job) for cv in (CV, "Cook\nKitchen and menus", "Java developer\nSQL")
    ]
    assert fits[0] > fits[2] > fits[1]


def test_the_data_are_taken_once(core: Core) -> None:
    load(core)
    assert core(f"{LOADED}:load", {}) is False


def test_more_words_than_are_remembered_change_nothing(core: Core) -> None:
    before = match(core, CV, LISTING)
    match(core, " ".join(f"word{number}" for number in range(CACHED_WORDS + 1)), LISTING)
    assert match(core, CV, LISTING) == before


def test_a_sentence_too_long_is_cut_at_a_blank_or_comma(core: Core) -> None:
    line = "knowing, of, many, kitchens; " + "pots and pans " * 40
    pieces = core("extension_src.core.match.sentences:pieces_of", line)
    assert "".join(line[start:end] for start, end in pieces) == line
    assert len(pieces) > 1
    assert max(end - start for start, end in pieces) < 260


def test_nothing_has_no_direction(core: Core) -> None:
    assert core("extension_src.core.match.meaning:unit", [0, 0]) == [0, 0]


def test_a_synonym_of_the_title_is_near(core: Core) -> None:
    load(core)
    near, far = (core(f"{TEST_CALLS}:fit_of_texts", cv, "translator") for cv in ("linguist", "welder"))
    assert near > far


def test_spanish_and_english_meet(core: Core) -> None:
    answer = match(
        core, "Enfermera\nUrgencias y cuidado de pacientes", {"title": "Nurse", "description": "Emergency care"}
    )
    other = match(core, "Soldador\nCalderería y montaje", {"title": "Nurse", "description": "Emergency care"})
    assert answer["fit"] > 50 > other["fit"]


@pytest.mark.parametrize("cv, listing", [("Cook", {"title": "zzqx", "description": "???"}), ("", LISTING), (CV, {})])
def test_nothing_recognised_gives_no_score(core: Core, cv: str, listing: dict[str, str]) -> None:
    answer = match(core, cv, listing)
    assert (answer["fit"], answer["word"], answer["lowered"]) == (None, None, None)


def test_a_listing_without_description_is_provisional(core: Core) -> None:
    assert match(core, CV, {"title": "Python developer"})["provisional"] is True
    assert match(core, CV, LISTING)["provisional"] is False


def test_an_unmet_condition_lowers_the_number_and_is_named(core: Core) -> None:
    duties = (
        "Python, SQL, Docker, Django, REST APIs\nYou build and run the backend of our product with Python and Django, "
        "keep its database quick and its APIs well described for the other teams."
    )
    free = match(core, CV, {"title": "Backend developer", "description": duties})
    asked = {"title": "Backend developer", "description": duties + "\nPhD required"}
    lowered = match(core, CV + "\nHigh school diploma", asked)
    assert (free["word"], free["lowered"]) == ("close", None)
    assert lowered["lowered"] == {"kind": "degree", "need": {"level": "doctorate"}}
    assert lowered["fit"] < free["fit"]


@pytest.mark.parametrize(
    "fit, word", [(100, "close"), (85, "close"), (84, "same-field"), (50, "partial"), (0, "another-field")]
)
def test_the_word_follows_from_the_number(core: Core, fit: int, word: str) -> None:
    assert core("extension_src.core.match.fit:fit_word", fit) == word


@pytest.mark.parametrize(
    "text",
    [
        "We go to spring and excel in the rest of it",
        "Vamos a crear y creo en la organización",
        "Requirements\nGraduation in Spring 2026 at the latest",
        "Requirements\nAn internship in the Spring of 2025, or a Spring semester abroad",
    ],
)
def test_common_words_are_no_skills(core: Core, text: str) -> None:
    answer = match(core, "Cook", {"title": "Cook", "description": text})
    assert not {"Go", "Spring", "Excel", "REST APIs", "CATIA"} & {item["skill"] for item in answer["miss"]}


def test_a_product_named_as_a_season_counts(core: Core) -> None:
    answer = match(core, "Skills: Java, Spring 5", {"title": "Developer", "description": "Java 17, Spring, Spring 6"})
    assert "Spring" in {item["skill"] for item in answer["have"]}


def test_short_names_count_in_a_list(core: Core) -> None:
    answer = match(core, "Skills: Go, R, C", {"title": "Developer", "description": "Python, Go , R\nC, C++"})
    assert {item["skill"] for item in answer["have"]} >= {"Go", "R language", "C programming"}


# Characters that CPython's Unicode tables do not have yet are letters to V8 alone.
CHARACTERS = st.characters(exclude_categories=["Cs", "Cn"])
TEXTS = st.one_of(
    st.text(CHARACTERS, max_size=200),
    st.lists(
        st.sampled_from(
            [*LISTING["description"].split("\n"), "5 años de experiencia", "inglés B2", "100% remoto", "C++, C#, .NET",
             "2019 - actualidad", "Estudios mínimos", "Grado", "constructor __proto__ toString",
             "İstanbul ß ñandú 𝕏", "• Python; SQL."]
        ),
        max_size=8,
    ).map("\n".join),
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cv=TEXTS, title=st.text(CHARACTERS, max_size=30), description=TEXTS, location=st.text(CHARACTERS, max_size=20))
def test_any_text_gets_an_honest_answer_on_both_runtimes(
    both: Core, cv: str, title: str, description: str, location: str
) -> None:
    load(both)
    listing = {"title": title, "description": description, "location": location}
    answer = both(f"{TEST_CALLS}:match_texts", cv, listing, None)
    assert answer["fit"] is None or 0 <= answer["fit"] <= 100
    quotes = [item["listing_quote"] for item in answer["have"] + answer["miss"]]
    quotes.extend(one["quote"] for one in answer["conditions"])
    source = title + "\n" + description
    assert all(quote in source or quote == location for quote in quotes)
    assert all(item["cv_quote"] in cv for item in answer["have"])
    assert set(answer["parts"]) == {"terms", "skills", "title"}
    assert all(0 <= part <= 1 for part in answer["parts"].values())


@pytest.mark.parametrize("text", ["a{}b", "{}a", "a{}", "a{0}{0}b", "a {}b", "{}"])
def test_plain_text_is_the_same_on_both_runtimes(both: Core, text: str) -> None:
    for character in " \t\r\n\u00a0\u2000\u200b\u202f\u3000'‘’´`𝕏éÑ.":
        plain = both("extension_src.core.native.patterns:plain", text.format(character))
        assert plain == plain.strip(" ")
        assert "  " not in plain


def test_the_same_person_scores_alike_in_both_languages() -> None:
    bias, together, _ = agreement(matcher_of(data()), own_listings())
    assert abs(bias) <= 0.25
    assert together >= 0.90


def test_ten_people_on_both_runtimes(both: Core) -> None:
    load(both)
    people = sorted(CVS.glob("*.txt"))
    assert len(people) == 20
    listings = own_listings()
    for place, path in enumerate(people):
        both(f"{TEST_CALLS}:match_texts", path.read_text("utf-8"), listings[place], None)


def test_each_person_fits_their_own_trade_best() -> None:
    matcher = matcher_of(data())
    people = [
        "backend",
        "nurse",
        "waiter",
        "accountant",
        "warehouse",
        "teacher",
        "sales",
        "electrician",
        "data",
        "receptionist",
    ]
    profiles = [matcher.listing_profile(listing) for listing in own_listings()]
    own, others = [], []
    for number, name in enumerate(people):
        for language in ("en", "es"):
            cv = matcher.cv_profile((CVS / f"{name}.{language}.txt").read_text("utf-8"))
            for place, profile in enumerate(profiles):
                (own if place // 2 == number else others).append(matcher.exact(cv, profile) or 0.0)
    assert statistics.median(own) > 85
    assert statistics.median(others) < 30


def test_the_data_ships_with_its_licence() -> None:
    licence = (DATA / "LICENSE.txt").read_text("utf-8")
    assert "CC BY 4.0" in licence
    assert "ESCO" in licence
    assert "European Commission" in licence
    assert "ESCO" in data()["attribution"]


def test_the_data_stay_small_and_whole() -> None:
    assert (DATA / "match.json").stat().st_size < 900_000
    assert len([row for row in data()["skills"] if row[4] >= -1]) > 1600
    assert all(0 <= row[4] < len(data()["skills"]) or row[4] == -1 for row in data()["skills"])
    assert json.dumps(data()).count("undefined") == 0
    # `Meaning` searches them as they stand.
    words = data()["vector_words"].split(" ")
    assert words == sorted(words)


def test_a_bare_title_is_never_a_close_fit(core: Core) -> None:
    bare = match(core, CV, {"title": "Python developer"})
    assert bare["fit"] < 70
    assert bare["word"] not in ("close", "same-field")
