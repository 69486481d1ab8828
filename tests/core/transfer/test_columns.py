"""Headers recognised, in several languages and in LinkedIn's own export; statuses read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.transfer.columns"
STATUS = "extension_src.core.transfer.status_texts"
LINKEDIN = "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers"


@pytest.mark.parametrize(
    "headers, mapping",
    [
        (LINKEDIN, "applied_at,,,company,title,url,cv,notes"),
        ("Saved Date,Job Url,Job Title,Company Name", "applied_at,url,title,company"),
        ("Company,Position,Date Applied,Status,Link,Salary,Notes", "company,title,applied_at,status,url,salary,notes"),
        ("EMPRESA,Puesto,Fecha de solicitud,Estado,Enlace,Ubicación", "company,title,applied_at,status,url,location"),
        (
            "Firma;Stelle;Beworben am;Stand;Ansprechpartnerin".replace(";", ","),
            "company,title,applied_at,status,contact_name",
        ),
        ("job_title,company-name,E-mail,Teléfono", "title,company,contact_email,contact_phone"),
        ("Title,Title,Score,Shoe size,", "title,notes,notes,notes,notes"),
        ("Title,Company,Score,Fit,Notes", "title,company,,,notes"),
    ],
)
def test_recognised_columns(core: Core, headers: str, mapping: str) -> None:
    assert core(f"{MODULE}:recognised_columns", headers.split(","), {}) == mapping.split(",")


def test_labels_of_the_interface_are_recognised(core: Core) -> None:
    assert core(f"{MODULE}:recognised_columns", ["Nuestro título"], {"title": "Nuestro título"}) == ["title"]


@given(headers=st.lists(st.text(max_size=15) | st.sampled_from(["Title", "constructor", "__proto__"]), max_size=6))
def test_any_headers_give_a_usable_mapping(both: Core, headers: list[str]) -> None:
    mapping = both(f"{MODULE}:recognised_columns", headers, {})
    assert len(mapping) == len(headers)
    assert both(f"{MODULE}:mapping_problem", mapping) in ("", "import-no-columns")


def test_a_mapping_is_checked(core: Core) -> None:
    assert core(f"{MODULE}:mapping_problem", ["notes", "notes", "company"]) == ""
    assert core(f"{MODULE}:mapping_problem", ["title", "title"]) == "import-column-twice"
    assert core(f"{MODULE}:mapping_problem", ["notes", "applied_at"]) == "import-no-columns"


@pytest.mark.parametrize(
    "text, status",
    [
        ("Applied", "applied"),
        ("ENTREVISTA", "interview"),
        ("CV leído", "applied"),
        ("Descartado", "rejected"),
        ("Rejected after interview", "rejected"),
        ("Vorstellungsgespräch", "interview"),
        ("Technical test", "own-1"),
        ("Nuestra etiqueta", "offer"),
        ("own-1", "own-1"),
        ("never heard back", "ghosted"),
        ("constructor", ""),
        ("maybe", ""),
        ("", ""),
    ],
)
def test_read_status(core: Core, text: str, status: str) -> None:
    stages = [{"id": "own-1", "label": "Technical test", "after": "applied"}]
    names = core(f"{STATUS}:status_names", stages, {"offer": "Nuestra etiqueta"})
    assert core(f"{STATUS}:read_status", text, names) == status
