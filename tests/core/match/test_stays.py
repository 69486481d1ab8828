"""Stays of work in every form that people write, on both runtimes."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.core.conftest import Core
from tests.core.match.stay_forms import STAY_FORMS
from toolchain.sources import TEST_CALLS

TODAY = "2026-11-27"
SHAPES = [
    "Ana Sol\nCook\nExperience\nCook, Casa Clara\n{}\nMenus for sixty guests.\nEducation\nCooking school, 2009 - 2011\n",
    "Ana Sol\nCook\nEducation\nCooking school, 2009 - 2011\nExperience\n{} Cook, Casa Clara\nMenus.\n",
    "Ana Sol\nCocinera\nExperiencia laboral\nCocinera, Casa Clara, {}\nMenús.\nFormación\nCFGM Cocina, 2009 - 2011\n",
]


def work(core: Core, cv: str, today: str = TODAY) -> Any:
    """What is read of a CV's stays."""
    return core(f"{TEST_CALLS}:work_in", cv, today)


@pytest.mark.parametrize("form, months", STAY_FORMS)
def test_a_stay_in_every_form(core: Core, form: str, months: int | None) -> None:
    for shape in SHAPES[:1] if "\n" in form else SHAPES:
        read = work(core, shape.format(form))
        assert read["months"] == (months or 0), shape
        assert (read["unread"] == []) is (months is not None)


@pytest.mark.parametrize(
    "line",
    [
        "2019",
        "Season of 2019",
        "March 2020",
        "2021 - Casa Clara",
        "03/2024 - 01/2019",
        "1019 - 2024-13-45 in 2019",
        "2019 & 2024",
    ],
)
def test_what_was_not_understood_is_named(core: Core, line: str) -> None:
    read = work(core, f"Ana Sol\nExperience\nCook, Casa Clara\n{line}\nMenus.\nCook, Mesa Baja\n01/2010 - 12/2010\n")
    assert read["unread"] == [line]
    assert read["is_exact"] is False


WORK_HEADINGS = [
    "Experience", "WORK EXPERIENCE", "Work History", "Employment History", "Professional Experience", "Relevant experience",
    "Career history", "Career", "Employment", "Previous positions", "Positions held", "Teaching experience", "Internships",
    "Clinical Experience", "💼 Experience", "2. Work experience", "II. EXPERIENCE", "E X P E R I E N C E", "Experience:",
    "• Experience", "Kitchen experience", "Professional background", "Jobs", "Work", "My experience", "Other experience",
    "Experiencia", "EXPERIENCIA LABORAL", "Experiencia profesional", "Trayectoria profesional", "Historial laboral",
    "Vida laboral", "Empleos anteriores", "Puestos desempeñados", "Experiencia como cocinera", "Prácticas", "Trabajos",
    "Otras experiencias", "Experiència laboral", "Experiência profissional", "Expérience professionnelle", "Berufserfahrung",
]  # fmt: skip
OTHER_HEADINGS = [
    "Education", "EDUCATION & TRAINING", "Higher education", "🎓 Education", "Academic background", "Studies", "Degrees",
    "Educational qualifications", "Formación", "Formación académica", "FORMACIÓN REGLADA", "Estudios", "Datos académicos",
    "Titulación", "Formación complementaria", "Formació acadèmica", "Courses", "Cursos", "Training", "Certifications",
    "Licenses & certifications", "Certificados", "Volunteering", "Volunteer experience", "Voluntariado", "Community service",
    "Languages", "Idiomas", "Interests", "Aficiones", "Hobbies", "Awards", "Honors & Awards", "Premios", "Publications",
    "Publicaciones", "References", "Referencias", "Memberships", "Professional Affiliations", "Academic experience",
]  # fmt: skip


@pytest.mark.parametrize("heading", WORK_HEADINGS)
def test_a_heading_of_work_after_studies(core: Core, heading: str) -> None:
    read = work(
        core, f"Ana Sol\nEducation\nCooking school, 2009 - 2011\n{heading}\nCasa Clara, 01/2019 - 03/2024\nMenus.\n"
    )
    assert (read["months"], read["is_exact"]) == (63, True)


@pytest.mark.parametrize("heading", OTHER_HEADINGS)
def test_another_heading_ends_work(core: Core, heading: str) -> None:
    read = work(core, f"Ana Sol\nExperience\nCasa Clara, 01/2019 - 03/2024\n{heading}\nLa Vega, 2009 - 2011\n")
    assert (read["months"], read["most"], read["is_exact"]) == (63, 63, True)


def test_what_may_be_work_counts_as_such_and_not_as_more(core: Core) -> None:
    read = work(core, "Ana Sol\nWork and education\nCasa Clara, 01/2019 - 12/2019\n")
    assert (read["months"], read["most"]) == (0, 12)


def test_a_post_right_after_studies_without_a_heading_may_be_work(core: Core) -> None:
    read = work(core, "Ana Sol\nGrado en Turismo, Universidad de Vigo\nCook 2018 - 2019\n")
    assert (read["months"], read["most"]) == (0, 24)
    # Dates alone beside studies are theirs.
    read = work(
        core, "Ana Sol\nGrado en Turismo\n2014 - 2017\nCook at the long kitchen of Casa Clara, 01/2018 - 12/2019\n"
    )
    assert (read["months"], read["most"]) == (24, 24)


def test_dates_below_a_school_may_be_of_studies_or_of_work(core: Core) -> None:
    read = work(core, "Ana Sol\nUniversity of Vigo\n2015 - 2017\nCook, Casa Clara\n01/2018 - 12/2019\n")
    assert (read["months"], read["most"]) == (24, 60)


def test_a_heading_in_capitals_that_is_not_known_leaves_it_open(core: Core) -> None:
    cv = (
        "ANA SOL\n\nEXPERIENCE\nCasa Clara, 01/2019 - 12/2019\n\nEDUCATION\nLa Vega, 2001 - 2003\n\nSINGLADURAS\n"
        "Mar\n2004 - 2007\n"
    )
    read = work(core, cv)
    assert read["months"] == 12
    assert read["most"] > 36


def test_overlaps_count_once_and_years_may_be_longer(core: Core) -> None:
    read = work(core, "Experience\nCook, 2010 - 2014\nWaiter, 2012 - 2015\n")
    assert (read["months"], read["most"]) == (60, 72)


def test_without_a_date_of_today_a_stay_till_now_is_not_exact(core: Core) -> None:
    assert work(core, "Experience\nCook, 2010 - present\nWaiter, 2012 - 2015\n", "")["is_exact"] is False


PIECES = st.lists(
    st.sampled_from(["2019", "Jan", "-", "to", "'20", "01/2019", "\n", " ", "present", "Experience", "Education", "13/2019",
                     "2024-99", "date", "Q1", "spring", "1º", "²", "𝕏", "20199", "jan" * 50]),
    max_size=25,
).map("".join)  # fmt: skip


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cv=PIECES)
def test_any_text_gives_sober_months_on_both_runtimes(both: Core, cv: str) -> None:
    read = both(f"{TEST_CALLS}:work_in", cv, TODAY)
    assert 0 <= read["months"] <= read["most"] <= 12 * 130
