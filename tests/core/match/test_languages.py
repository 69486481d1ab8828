"""Languages of CVs in every form that people write, on both runtimes."""

import pytest

from tests.core.conftest import Core
from tests.core.match.language_forms import LANGUAGE_FORMS
from toolchain.sources import TEST_CALLS


@pytest.mark.parametrize("cv, languages", LANGUAGE_FORMS)
def test_languages_in_every_form(core: Core, cv: str, languages: dict[str, str | None]) -> None:
    assert core(f"{TEST_CALLS}:languages_in_cv", cv) == languages
