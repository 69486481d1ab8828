"""Imports planned: CSV of any kind, LinkedIn's export, odd rows, the same file twice."""

import random
from datetime import datetime
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from extension_src.core.transfer.plan import MANY, MOST_ROWS
from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application
from toolchain.sources import TEST_CALLS

MODULE = "extension_src.core.transfer.plan"
TABLE = "extension_src.core.transfer.table"
CONTEXT = {"stages": [], "status_labels": {}, "described": {}, "now": NOW}
LINKEDIN = (
    "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\r\n"
    '"7/6/25, 2:20 PM",me@applicant.example,600000000,"Olmo, S.L.",Cook,http://www.linkedin.com/jobs/view/999001,cv.pdf,'
    '"Years?:1 | Driving?:no"\r\n'
    '"7/16/25, 9:05 AM",me@applicant.example,600000000,Harina,Baker,http://www.linkedin.com/jobs/view/999002,cv.pdf,\r\n'
)


def local(text: str) -> int:
    return round(datetime.fromisoformat(text).timestamp() * 1000)


def planned(
    core: Core, text: str, existing: list[Any] = (), mode: str = "merge", labels: Any = None, **context: Any
) -> dict[str, Any]:
    table = core("tests.core.calls:csv_table", text, "", labels or {}, "dmy")
    everything = {**CONTEXT, **context}
    return core(f"{TEST_CALLS}:csv_plan", table, table["mapping"], table["order"], mode, list(existing), everything)


def stored(plan: dict[str, Any]) -> list[Any]:
    """The planned applications as the store would keep them: with ids of their own."""
    return [
        {**record["application"], "id": record["application"]["id"] or f"new-{number}"}
        for number, record in enumerate(plan["records"])
    ]


def test_linkedins_own_export(core: Core) -> None:
    table = core("tests.core.calls:csv_table", LINKEDIN, "", {}, "dmy")
    assert (table["kind"], table["order"], table["order_certain"]) == ("linkedin-applied", "mdy", True)
    plan = planned(core, LINKEDIN)
    assert plan["counts"] == {"added": 2, "merged": 0, "unchanged": 0, "refused": 0}
    first = plan["records"][0]["application"]
    assert first == {
        "id": "", "board": "linkedin", "job_id": "999001", "title": "Cook", "company": "Olmo, S.L.",
        "url": "http://www.linkedin.com/jobs/view/999001", "location": "", "salary": "", "kind": "manual",
        "status": "applied", "confirmed": True, "applied_at": local("2025-07-06T14:20"), "updated_at": NOW,
        "notes": "Years?:1 | Driving?:no", "match": None, "sources": {"title": "import", "company": "import"},
        "history": [{"at": local("2025-07-06T14:20"), "event": "applied"}], "follow_up": None, "contacts": [],
        "cv": "cv.pdf",
    }  # fmt: skip
    assert "me@applicant.example" not in str(plan["records"])


def test_the_same_file_twice_changes_nothing(core: Core) -> None:
    for text in (LINKEDIN, "Puesto,Empresa,Estado\nCocinera,Olmo,Entrevista\nPanadero,Harina,\n"):
        first = planned(core, text)
        again = planned(core, text, stored(first), now=NOW + 3 * DAY)
        assert again["counts"]["unchanged"] == 2, again["rows"]
        assert again["records"] == []


def test_a_tracked_job_takes_what_the_file_adds_and_loses_nothing(core: Core) -> None:
    tracked = application(
        "a1", board="linkedin", job_id="999001", url="https://www.linkedin.com/jobs/view/999001/", title="Cook (evening)",
        notes="Called them", way=[(240, "applied"), (200, "interview")],
    )  # fmt: skip
    plan = planned(core, LINKEDIN, [tracked])
    assert [row["outcome"] for row in plan["rows"]] == ["merged", "added"]
    assert plan["rows"][0]["id"] == "a1"
    merged = plan["records"][0]["application"]
    assert (merged["id"], merged["title"], merged["status"]) == ("a1", "Cook (evening)", "interview")
    assert merged["notes"] == "Called them\nYears?:1 | Driving?:no"
    assert merged["cv"] == "cv.pdf"
    assert merged["applied_at"] == tracked["applied_at"]
    assert set(plan["rows"][0]["changes"]) == {"cv", "history", "notes"}


def test_a_further_status_of_the_file_is_taken_and_an_earlier_one_is_not(core: Core) -> None:
    text = "Title,Company,Date,Status\nCook,Olmo,20/02/2026,Rejected\nBaker,Harina,20/02/2026,Applied\n"
    cook = application("a1", title="Cook", company="Olmo")
    baker = application("a2", title="Baker", company="Harina", way=[(10, "applied"), (2, "interview")])
    cook["applied_at"] = baker["applied_at"] = local("2026-02-20T10:00")
    cook["history"][0]["at"] = baker["history"][0]["at"] = local("2026-02-20T10:00")
    plan = planned(core, text, [cook, baker])
    assert [row["outcome"] for row in plan["rows"]] == ["merged", "unchanged"]
    assert plan["records"][0]["application"]["status"] == "rejected"
    assert plan["records"][0]["application"]["history"][-1] == {"at": NOW, "event": "rejected", "imported": True}


def test_a_status_that_nothing_names_is_asked_once_with_its_rows_counted(core: Core) -> None:
    plan = planned(core, "Title,Status\nCook,perhaps\nWaiter,Perhaps\nBarista,limbo\nBaker,perhaps\n")
    assert [(one["text"], one["count"]) for one in plan["unread"]] == [("perhaps", 3), ("limbo", 1)]


def test_nothing_of_a_row_is_lost(core: Core) -> None:
    text = (
        "Title,Company,URL,Date,Status,Shoe size,Notes,Salary\n"
        f"Cook,Olmo,javascript:alert(1),someday,perhaps,42,Nice,{'9' * 400},extra cell\n"
    )
    plan = planned(core, text)
    row = plan["rows"][0]
    assert row["outcome"] == "added"
    expected = {"import-url-unread", "import-date-unread", "import-status-unread", "import-cell-long"}
    assert set(row["warnings"]) == expected
    record = plan["records"][0]["application"]
    assert record["url"] == ""
    for kept in ("javascript:alert(1)", "Date: someday", "perhaps", "Shoe size: 42", "Nice", "9" * 400, "extra cell"):
        assert kept in record["notes"], kept


def test_rows_are_refused_with_a_reason(core: Core) -> None:
    plan = planned(core, "Title,Company,Salary,Notes\nCook,Olmo,,\n,,20000,\n,,,\n")
    assert [(row["row"], row["outcome"], row["reason"]) for row in plan["rows"]] == [
        (2, "added", ""),
        (3, "refused", "import-row-no-name"),
        (4, "refused", "import-row-empty"),
    ]


def test_a_row_without_a_date_or_status_claims_nothing(core: Core) -> None:
    plan = planned(core, "Title,Date Applied\nCook,\nBaker,3/2/2026\n")
    assert [record["application"]["status"] for record in plan["records"]] == ["saved", "applied"]
    assert plan["rows"][0]["warnings"] == ["import-no-date"]


def test_replacing_takes_the_place_of_everything(core: Core) -> None:
    tracked = application("a1", board="linkedin", job_id="999001", url="https://www.linkedin.com/jobs/view/999001")
    plan = planned(core, LINKEDIN, [tracked], "replace")
    assert (plan["removed"], plan["counts"]["added"]) == (1, 2)
    assert {record["application"]["id"] for record in plan["records"]} == {""}


def test_duplicates_within_a_file_are_one(core: Core) -> None:
    text = "Title,Company,URL,Date\n" + "Cook,Olmo,https://olmo.example/7,2/3/2026\n" * 3
    plan = planned(core, text)
    assert [row["outcome"] for row in plan["rows"]] == ["added", "unchanged", "unchanged"]
    repost = (
        "Title,Company,URL,Date\nCook,Olmo,https://olmo.example/7,2/3/2026\nCook,Olmo,https://olmo.example/8,2/3/2026\n"
    )
    assert planned(core, repost)["counts"]["added"] == 2


def test_rows_that_name_no_company_are_as_many_as_they_are(core: Core) -> None:
    text = "Title,Date\n" + "Waiter,2/3/2026\n" * 25
    first = planned(core, text)
    assert first["counts"]["added"] == 25
    again = planned(core, text + "Waiter,2/3/2026\n", stored(first))["counts"]
    assert again == {"added": 1, "merged": 0, "unchanged": 25, "refused": 0}
    assert len(planned(core, "Title\n" + "".join(f"Cook {n}\n" for n in range(MANY)))["records"]) == MANY


def test_what_cannot_be_read_says_why(core: Core) -> None:
    assert planned(core, "")["error"] == "import-empty"
    assert planned(core, "Title,Company\n")["error"] == "import-empty"
    assert planned(core, "Title\n" + "Cook\n" * (MOST_ROWS + 1))["error"] == "import-too-many"
    plan = planned(core, "one,two\nthree,four\n")
    assert (plan["error"], plan["records"]) == ("import-no-columns", [])


def test_a_table_too_wide_to_be_looked_at_is_said_to_be(core: Core) -> None:
    assert planned(core, "Title,Company" + ",x" * 198 + "\nCook")["error"] == ""
    wide = core("tests.core.calls:csv_table", "Title\nCook" + ",x" * 100_000, ",", {}, "dmy")
    assert (wide["error"], len(wide["mapping"])) == ("import-too-wide", 1)


def test_a_file_without_headers_can_be_mapped_by_hand(core: Core) -> None:
    table = core("tests.core.calls:csv_table", "Cook,Olmo\nBaker,Harina\n", "", {}, "dmy")
    assert (table["headers"], table["first_row"], len(table["rows"])) == (["", ""], 1, 2)
    plan = core(f"{TEST_CALLS}:csv_plan", table, ["title", "company"], "dmy", "merge", [], CONTEXT)
    assert [record["application"]["company"] for record in plan["records"]] == ["Olmo", "Harina"]


def test_a_board_is_known_by_how_its_name_begins(core: Core) -> None:
    plan = planned(core, "Title,Board\nCook,LinkedIn Easy Apply\nBaker,The Herald\n")
    assert [record["application"]["board"] for record in plan["records"]] == ["linkedin", "The Herald"]


def test_own_stages_and_labels_are_known(core: Core) -> None:
    stages = [{"id": "own-1", "label": "Prueba práctica", "after": "applied"}]
    text = "Papel,Estado\nCook,prueba practica\nBaker,Chapada\n"
    plan = planned(core, text, labels={"title": "Papel"}, stages=stages, status_labels={"rejected": "Chapada"})
    assert [record["application"]["status"] for record in plan["records"]] == ["own-1", "rejected"]


def test_a_text_of_the_listing_is_taken_where_there_is_none(core: Core) -> None:
    text = "Title,Company,Date,Job description\nCook,Olmo,20/02/2026,Long text\n"
    cook = application("a1", title="Cook", company="Olmo", applied_at=local("2026-02-20T10:00"))
    cook["history"][0]["at"] = cook["applied_at"]
    assert planned(core, text, [cook])["records"][0]["description"] == "Long text"
    assert planned(core, text, [cook], described={"a1": True})["counts"]["unchanged"] == 1


def odd_rows(count: int) -> list[list[str]]:
    """Rows as a spreadsheet of years may hold them: formulas, huge cells, broken dates, signs, other scripts."""
    choose = random.Random(4)
    titles = [
        "Cook",
        '=HYPERLINK("http://x.example")',
        "+1",
        "-2",
        "@SUM(A1)",
        "'=x",
        'He said "hi"',
        "料理人",
        "a\nb",
        "😀" * 9,
    ]
    dates = ["31/02/2026", "2026-02-03", "3 feb 2026", "45000", "soon", "", "1/13/26", "13/1/26", "NaN", "9" * 30]
    states = ["Applied", "Entrevista", "??", "", "=1+1", "Rechazada", "constructor", "__proto__"]
    urls = [
        "",
        "https://olmo.example/{n}",
        "javascript:alert({n})",
        "www.olmo.example/{n}",
        "https://olmo.example/1",
        "not a url",
    ]
    return [
        [
            f"{choose.choice(titles)} {number}",
            choose.choice(["Olmo", "Sol, S.L.", "=cmd|' /C calc'!A0", "\ttab"])
            + ("" if choose.random() < 0.9 else "x" * 5000),
            choose.choice(urls).format(n=number),
            choose.choice(dates),
            choose.choice(states),
            choose.choice(["", "note", "n" * 30_000 if number % 250 == 0 else "more", "=2+2", "line\r\nline"]),
        ]
        for number in range(count)
    ]


def test_a_thousand_odd_rows_without_loss_or_injection(core: Core) -> None:
    rows = odd_rows(1000)
    text = core(
        "extension_src.core.transfer.csv:csv_text", [["Title", "Company", "URL", "Date", "Status", "Notes"], *rows], ";"
    )
    plan = planned(core, text)
    assert len(plan["rows"]) == 1000
    assert plan["counts"]["refused"] == 0
    assert sum(plan["counts"].values()) == 1000
    kept = {record["application"]["title"]: record["application"] for record in plan["records"]}
    for title, company, url, _date, _status, _notes in rows:
        # "'=x" is a defused "=x"; a name longer than a field stands in the notes.
        clean = title[1:] if title.startswith("'=") else title
        if url == "https://olmo.example/1" and clean.strip() not in kept:
            continue
        record = kept[clean.replace("\r\n", "\n").strip()]
        assert company.strip()[:300] == record["company"] or company.strip() in record["notes"]
        assert record["url"] == "" or record["url"].startswith("https://")
    columns = ["title", "company", "url", "status", "applied_at", "notes"]
    context = {
        "descriptions": {}, "statuses": {}, "boards": {}, "yes": "yes", "no": "no", "settings": {}, "delimiter": ",",
    }  # fmt: skip
    exported = core("extension_src.core.transfer.exporting:exported_csv", stored(plan), columns, {}, context)
    cells = core("tests.core.calls:parsed_rows", exported, ",")["rows"]
    assert len(cells) == len(plan["records"]) + 1
    assert not [cell for row in cells for cell in row if cell[:1] in tuple("=+-@\t\r\n")]
    # And the export comes back as it was: every one of them is known again.
    again = planned(core, exported, stored(plan))
    assert again["counts"]["added"] == 0, [row for row in again["rows"] if row["outcome"] == "added"][:3]


CELLS = st.text(max_size=20) | st.sampled_from(
    [
        "", "1", "2", "Cook", "Olmo", "https://olmo.example/7", "https://olmo.example/8", "3/4/2026", "1/4/2026", "=1",
        "https://www.linkedin.com/jobs/view/999001", "rejected", "applied", "saved", "offer",
    ]
)  # fmt: skip
HEADERS = ["Title", "Company", "URL", "Date", "Status", "Email", "Other", "Job ID", "Updated", "Notes", "Salary"]
URL = "https://olmo.example/7"


@given(
    headers=st.lists(st.sampled_from(HEADERS), min_size=1),
    rows=st.lists(st.lists(CELLS, max_size=8), max_size=6),
    turned=st.booleans(),
)
# A row that only its title names, after another of that title with an address.
@example(["Title", "URL"], [["0", URL], ["0", "0"]], False)
# Notes with nothing new in them, then an empty one.
@example(["Title", "Company"], [["0", "0", "0", "1"], ["0", "0", "0", "0"], ["0", "0"]], False)
# Alike but for what one has more.
@example(["Title"], [["0", "0"], ["0", "0", "00"]], True)
# A date that only the import gave, on a row that says when it was changed.
@example(["Title", "Title", "Updated"], [["0"], ["0", "", "1/4/2026"]], True)
# The further status first, without saying when it was changed.
@example(["Title", "Company", "Status", "Updated"], [["0", "0", "rejected"], ["0", "0", "applied", "1/4/2026"]], False)
# A row without an address, made part of the first of two that have one.
@example(["Title", "Company", "URL"], [["0", "0", URL], ["0", "0", URL + "8"], ["0", "0", "", "1"]], True)
def test_any_table_is_planned_alike_and_every_row_accounted_for(
    both: Core, headers: list[str], rows: list[list[str]], turned: bool
) -> None:
    """Its plan, imported and planned again, changes nothing, in whatever order the applications are found then."""
    text = both("extension_src.core.transfer.csv:csv_text", [headers, *rows], ",")
    table = both("tests.core.calls:csv_table", text, ",", {}, "dmy")
    plan = both(f"{TEST_CALLS}:csv_plan", table, table["mapping"], table["order"], "merge", [], CONTEXT)
    assert len(plan["rows"]) == (0 if plan["error"] else len(table["rows"]))
    assert plan["counts"]["added"] == len(plan["records"])
    existing = stored(plan)[:: -1 if turned else 1]
    again = both(f"{TEST_CALLS}:csv_plan", table, table["mapping"], table["order"], "merge", existing, CONTEXT)
    assert again["counts"]["added"] == 0
    assert again["counts"]["merged"] == 0
