"""Applications at one company, and for one job."""

import pytest

from tests.core.conftest import Core
from tests.core.tracked import application

MODULE = "extension_src.core.applications.companions"
ROWS = [
    application("new", company="Ñandú  Labs", title="Cook"),
    application("old", company="nandu labs", title="Waiter"),
    application("other", company="Olmo", title="Cook"),
    application("nameless", company=""),
]


@pytest.mark.parametrize(
    "company, own, count, last",
    [
        ("NANDÚ LABS", "", 2, "new"),
        ("Ñandú Labs", "new", 1, "old"),
        ("Ñandú", "", 0, None),
        ("", "", 0, None),
        ("Olmo", "other", 0, None),
    ],
)
def test_others_at_the_company(core: Core, company: str, own: str, count: int, last: str | None) -> None:
    found = core(f"{MODULE}:at_company", core(f"{MODULE}:companions_in", ROWS), company, own)
    assert (len(found), found[0]["id"] if found else None) == (count, last)


@pytest.mark.parametrize(
    "title, company, found",
    [("cook ", "ñandu labs", "new"), ("Cook", "Nobody", None), ("", "Olmo", None), ("(untitled)", "Olmo", None)],
)
def test_the_same_job(core: Core, title: str, company: str, found: str | None) -> None:
    row = core(f"{MODULE}:same_posting", core(f"{MODULE}:companions_in", ROWS), title, company)
    assert (row and row["id"]) == found
