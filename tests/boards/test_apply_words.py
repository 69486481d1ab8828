"""What says Apply, in the boards' languages, and what only sounds like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_scripts.apply_words import Words
from content_scripts.outcome.words import says_sent
from content_scripts.words.european import ENGLISH, EUROPEAN, SPANISH
from content_scripts.words.further import WORLD

words = Words(WORLD)
PHRASES = words.easy + words.apply
LISTS = set(vars(words))


@pytest.mark.parametrize(
    "label",
    [
        "Apply", "Apply now", "Apply on company website", "Easy Apply to Potter at Clay & Co", " Easy\u00a0Apply ",
        "Apply with Indeed opens in a new tab", "Apply on employer siteApply now",
        "Solicitud sencilla", "Solicitar en el sitio web de la empresa", "Inscribirme en esta oferta",
        "Candidatura semplice per Vasaio presso Terra", "Candidati",
        "Postuler", "Candidature simplifiée", "Jetzt bewerben", "Mit Indeed bewerben", "Einfach bewerben",
        "Candidatar-se", "Candidatura simplificada", "Solliciteren", "Eenvoudig solliciteren",
        "Auf der Website des Unternehmens bewerben", "Via bedrijfswebsite solliciteren (opent in nieuw tabblad)",
        "Weiter zur Bewerbung", "Continue to application", "Inscreva-se no site da empresa", "Enviar CV",
        "Ansök nu", "Ansøg på virksomhedens websted", "Søk", "Søk nå", "Hae", "Hae nyt", "Aplikuj teraz", "Łatwe aplikowanie",
        "Kolay Başvuru", "Şirket sitesinde başvur", "Откликнуться", "Подать заявку", "Подати заявку", "Aplică acum",
        "Jelentkezés",
        "Lamar sekarang", "Ứng tuyển ngay", "สมัครงาน", "応募する", "企業のサイトで応募", "簡単応募",
        "지원하기", "회사 사이트에서 지원",
        "立即申请", "在公司网站上申请", "立即應徵", "आवेदन करें", "הגשת מועמדות", "التقديم السهل", "Sol·licitud senzilla",
        "Quick apply", "Solicita ahora", "Postula ya", "Aplica a esta oferta", "Postulez maintenant", "Candidater sur le site",
        "¡Inscribirme!", "\ue001 Inscribirme", "» Apply", "Apply to Filter Technician at Clay & Co",
    ],
)  # fmt: skip
def test_says_apply(label: str) -> None:
    assert words.says_apply(label)


@pytest.mark.parametrize(
    "label",
    [
        "", "Supply Planner", "Applied 2 days ago", "Application status", "Applicant insights", "Appliances",
        "Filter by Easy Apply", "Easy Apply filter.", "Apply current filter to show results", "Apply filters",
        "Ignora offerta di lavoro Supply Planner", "vasaio · Apply on LinkedIn", "Save", "Guardar", "+ Seguir empresa",
        "Candidatis", "Bewerbungen", "Solicitudes", "Postulados", "Apply " + "x" * 200,
        "Einfach bewerben-Filter", "Candidature simplifiée : filtre", "Easy Apply only", "Aplicar los filtros",
        "Inscribirme a la alerta", "Inscribirme en el boletín", "Inscríbete gratis", "Solicitar más información",
        "Solicita más información", "Aplica los filtros", "Solicitada", "Aplicada", "Quick apply filter",
        "Candidati (12)", "Candidati ( 1.204 )", "Candidati: 12", "Candidati 1.204+", "Candidati [3]",
        "Apply (3)", "Søk etter jobber", "Hae töitä", "Søkt for 2 dager siden",
        "応募済み", "応募資格", "応募条件", "已申请", "지원자 12명", "지원 완료", "สมัครสมาชิก", "Bejelentkezés", "Ansökt",
        "Auf Deutsch", "Mit Bewerbern chatten", "+", "¡",
    ],
)  # fmt: skip
def test_does_not_say_apply(label: str) -> None:
    assert not words.says_apply(label)


@given(st.sampled_from(PHRASES), st.sampled_from("aeiouñßłабв"))
def test_a_letter_after_the_phrase_makes_another_word(phrase: str, letter: str) -> None:
    longer = phrase + letter
    # Unless the longer word is a phrase of its own ("inscribirme" after "inscribir").
    if not any(longer.startswith(other) for other in PHRASES if other != phrase):
        assert not words.says_apply(longer + "x")


@given(st.sampled_from(PHRASES), st.sampled_from([" ", ".", ": ", " – ", "(", "\u00a0"]), st.text(max_size=40))
def test_case_and_what_follows_do_not_matter(phrase: str, mark: str, rest: str) -> None:
    """Unless it is a filter, or a number in brackets."""
    assert words.says_apply(phrase.upper() + mark + "w" + rest)


@given(st.text(max_size=200))
def test_easy_is_a_kind_of_apply(label: str) -> None:
    assert words.says_apply(label) or not words.says_easy_apply(label)


@pytest.mark.parametrize("phrase", words.easy)
def test_easy_is_told_from_other(phrase: str) -> None:
    assert words.says_easy_apply(phrase)
    assert words.says_easy_apply(f"¡{phrase}!")
    assert not words.says_easy_apply("Apply on company website")


def test_sent() -> None:
    assert says_sent("Done. Your application\nwas sent to Hive & Co!")
    assert says_sent("La tua candidatura è stata inviata a Terra")
    assert says_sent("Ihre Bewerbung wurde an Ton & Co gesendet")
    assert not says_sent("Ihre Bewerbung wurde nicht gesendet")
    assert not says_sent("Your application will be sent when you press Submit")


@pytest.mark.parametrize("language", WORLD)
def test_a_language_has_lists_that_are_read(language: dict[str, list[str]]) -> None:
    assert set(language) <= LISTS


def test_a_board_knows_the_words_of_its_languages_only() -> None:
    spain = Words([SPANISH, ENGLISH])
    assert spain.says_apply("Inscribirme en esta oferta")
    assert spain.says_apply("Apply now")
    assert not spain.says_apply("Jetzt bewerben")
    assert Words(EUROPEAN).says_apply("Jetzt bewerben")
    assert not Words(EUROPEAN).says_apply("応募する")
