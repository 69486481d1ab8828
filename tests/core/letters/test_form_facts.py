"""What forms ask for, read from the head of a CV."""

import pytest

from tests.core.conftest import Core

FACTS = "extension_src.core.letters.form_facts:form_facts"


@pytest.mark.parametrize(
    "cv, facts",
    [
        (
            "Lucía Prado Vega\nCocinera\nlucia.prado@correo.example · 600 123 456\nlinkedin.com/in/lucia-prado-vega | "
            "https://www.lucia.example/\n\nExperiencia\nCasa Ejemplo, 2019-2024",
            [
                ("name", "Lucía Prado Vega"),
                ("email", "lucia.prado@correo.example"),
                ("phone", "600 123 456"),
                ("link", "linkedin.com/in/lucia-prado-vega"),
                ("link", "https://www.lucia.example/"),
            ],
        ),
        ("Ten years in kitchens.\nNode.js, C#, 3.5 years", []),
        ("", []),
        ("github.com/x (github.com/x) github.com/x,", [("link", "github.com/x")]),
        (
            " ".join([f"page{number}.example/a" for number in range(9)]),
            [("link", f"page{n}.example/a") for n in range(5)],
        ),
    ],
)
def test_what_a_head_says(core: Core, cv: str, facts: list[tuple[str, str]]) -> None:
    assert [(fact["kind"], fact["text"]) for fact in core(FACTS, cv)] == facts
