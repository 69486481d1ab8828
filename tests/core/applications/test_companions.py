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
    listing = {"title": title, "company": company, "location": "", "url": ""}
    rows = core(f"{MODULE}:same_jobs", core(f"{MODULE}:companions_in", ROWS), listing)
    assert [row["id"] for row in rows] == ([found] if found else [])


def test_the_employers_address_finds_a_job_under_another_name(core: Core) -> None:
    address = "https://boards.greenhouse.io/olmo/jobs/4012345"
    rows = [
        application("agency", company="Agency", apply_url=address, applied_at=1),
        application("named", company="Olmo", title="Cook", applied_at=2),
        application("own", company="Olmo", title="Cook", apply_url=address + "?src=x", applied_at=3),
    ]
    page = application("page", company="Olmo Group", title="A cook", url=address, applied_at=0)
    rows.append(core("extension_src.core.storage.index:row_of", page))
    known = core(f"{MODULE}:companions_in", rows)
    assert [row["id"] for row in core(f"{MODULE}:same_jobs", known, rows[2])] == ["named", "agency", "page"]
    assert [row["id"] for row in core(f"{MODULE}:same_jobs", known, rows[0])] == ["own", "page"]
