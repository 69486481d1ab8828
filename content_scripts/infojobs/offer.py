"""What InfoJobs writes into the page's state, `window.__INITIAL_PROPS__`, about its offer: the record that all shown texts are
made of (seen on every offer saved until November 2025)."""

from typing import Any

from content_scripts.state import State, at_path, listed
from extension_src.browser.dom import one_line
from extension_src.browser.html_text import plain_text
from extension_src.browser.inline_json import text_in

STATE = State("__INITIAL_PROPS__", "offer", "offerCode")
# The properties of the state's offer that make up its description.
TEXTS = ["description", "minimumRequirements", "desiredRequirements"]
REQUIREMENTS: list[Any] = [
    ("Estudios mínimos", "minimumStudies", [["level"]]),
    ("Experiencia mínima", "minimumExperience", [[]]),
    ("Idiomas requeridos", "requiredLanguages", [["language"], ["level"]]),
    ("Conocimientos necesarios", "requiredSkills", [["name"]]),
]


def stated_place(offer) -> str:
    city = text_in(offer, ["location", "city"])
    province = text_in(offer, ["location", "province", "label"])
    return f"{city} ({province})" if city != "" and province != "" else city or province


def stated_salary(offer) -> str:
    salary = one_line(text_in(offer, ["salary"]))
    return "" if "salario no disponible" in salary.lower() else salary


def stated_contract(offer) -> str:
    """ "Contrato indefinido, jornada completa", in the words of the page itself."""
    kind = text_in(offer, ["contract", "type"]).lower()
    hours = text_in(offer, ["contract", "workday"]).lower()
    said = [f"Contrato {kind}" if kind != "" else "", f"jornada {hours}" if hours != "" else ""]
    return ", ".join([part for part in said if part != ""])


def stated_description(offer) -> str:
    """The description's texts (HTML since 2025, plain text before), then the requirements under the page's own labels."""
    parts = [plain_text(text_in(offer, [name])) for name in TEXTS]
    for label, name, paths in REQUIREMENTS:
        values = listed(offer, name, paths)
        parts.append(f"{label}: {values}" if values != "" else "")
    return "\n\n".join([part for part in parts if part != ""])


STATED = {
    "title": [at_path(["title"])],
    "company": [at_path(["companyName"])],
    "location": [stated_place],
    "salary": [stated_salary],
    "description": [stated_description],
}
STATED_FACTS = {
    "posted_at": [at_path(["publishedAt"])],
    "workplace": [at_path(["remoteWork"])],
    "contract": [stated_contract],
    "pay": [stated_salary],
}
