"""Lists that people come with, dropped on the page as a person drops them; what was stored is compared cell by cell."""

import base64
import io
import json
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.applications import NOW, application, store
from tests.browser.chromium import Browser
from tests.browser.pages.sheets import workbook

SHARED = Path(__file__).parents[4] / "shared" / "cases" / "import"
DROP = """([selector, name, octets]) => {
  const file = new File([Uint8Array.from(atob(octets), one => one.charCodeAt(0))], name);
  const transfer = new DataTransfer();
  transfer.items.add(file);
  const target = document.querySelector(selector);
  for (const kind of ['dragenter', 'dragover', 'drop']) {
    target.dispatchEvent(new DragEvent(kind, {bubbles: true, cancelable: true, dataTransfer: transfer}));
  }
}"""
# What is compared: title, company, status, date, link, salary, location, what the notes have.
Row = tuple[str, ...]
SPANISH = "Empresa;Puesto;Fecha inscripción;Estado;Salario\r\nPeña;Técnica de logística;3/5/26;Inscrita;28.000,00 €\r\n"
SPANISH_ROW: Row = ("Técnica de logística", "Peña", "applied", "2026-05-03", "", "28.000,00 €")
PLAIN = "Company,Title,Date applied,Status\n"


def zipped(name: str, text: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr(name, text)
    return made.getvalue()


def file_of(name: str, content: str | bytes, *rows: Row) -> Any:
    octets = content if isinstance(content, bytes) else content.encode()
    return pytest.param(name, octets, list(rows), id=name)


FILES = [
    file_of("es-1252.csv", SPANISH.encode("cp1252"), SPANISH_ROW),
    file_of("es-latin-9.csv", SPANISH.encode("iso8859-15"), SPANISH_ROW),
    file_of("es-mac.csv", SPANISH.encode("mac_roman"), SPANISH_ROW),
    file_of("es-dos.csv", SPANISH.replace("€", "EUR").encode("cp850"), (*SPANISH_ROW[:5], "28.000,00 EUR")),
    file_of("es-utf8.csv", SPANISH.encode(), SPANISH_ROW),
    file_of("es-utf8-mark.csv", SPANISH.encode("utf-8-sig"), SPANISH_ROW),
    file_of("es-utf16-mark.csv", SPANISH.encode("utf-16"), SPANISH_ROW),
    file_of("es-utf16le.txt", SPANISH.replace(";", "\t").encode("utf-16le"), SPANISH_ROW),
    file_of("es-utf16be.txt", SPANISH.replace(";", "\t").encode("utf-16be"), SPANISH_ROW),
    file_of("late.csv",
            PLAIN.encode() + b"Olmo,Cook,2026-05-03,Applied\n" * 4000 + "Peña,Niñera,2026-05-04,Applied\n".encode("cp1252"),
            ("Cook", "Olmo", "applied", "2026-05-03"), ("Niñera", "Peña", "applied", "2026-05-04")),
    file_of("ca.csv", "Companyia,Càrrec,Data d'inscripció,Estat,Enllaç\nRiu,Infermera,3 de maig de 2026,Rebutjada,"
            "riu.example/1\n",
            ("Infermera", "Riu", "rejected", "2026-05-03", "https://riu.example/1")),
    file_of("pt.csv", "Empresa;Vaga;Data de candidatura;Situação\nRio;Analista;03/05/2026;Sem resposta\n",
            ("Analista", "Rio", "ghosted", "2026-05-03")),
    file_of("fr.csv", "Entreprise;Intitulé du poste;Date d'envoi;Statut;Lieu\n"
            "Rive;Infirmière;3 mai 2026;Entretien prévu;Lyon\n",
            ("Infirmière", "Rive", "interview", "2026-05-03", "", "", "Lyon")),
    file_of("de.csv", "Firmenname;Stellenbezeichnung;Bewerbungsdatum;Bewerbungsstatus\n"
            "Ufer;Köchin;03.05.2026;Leider nicht ausgewählt\n",
            ("Köchin", "Ufer", "rejected", "2026-05-03")),
    file_of("it.csv", "Azienda,Posizione,Data invio,Stato candidatura\nRiva,Cuoca,3 maggio 2026,Offerta ricevuta\n",
            ("Cuoca", "Riva", "offer", "2026-05-03")),
    file_of("huntr.csv", "Title,Company,List,Date Added,Applied On,Location,Job URL,Salary\nCook,Olmo,Interviews,"
            "2026-05-01,2026-05-03,Vigo,"
            "https://olmo.example/1,45k\n",
            ("Cook", "Olmo", "interview", "2026-05-03", "https://olmo.example/1", "45k", "Vigo", "Date Added: 2026-05-01")),
    file_of("teal.csv", "Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,"
            "Excitement\n"
            "Cook,Olmo,45000,Vigo,Applied,2026-05-01,2026-06-01,2026-05-03,2026-05-10,4\n",
            ("Cook", "Olmo", "applied", "2026-05-03", "", "45000", "Vigo", "Follow up: 2026-05-10")),
    file_of("simplify.csv", "Job Title,Company Name,Job Posting URL,Application Date,Application Status\n"
            "Cook,Olmo,https://olmo.example/2,05/13/2026,REJECTED\n",
            ("Cook", "Olmo", "rejected", "2026-05-13", "https://olmo.example/2")),
    file_of("trello.csv", "Card ID,Card Name,Card URL,Card Description,Labels,Due Date,Last Activity Date,List ID,List Name\n"
            "c1,Cook,https://trello.example/c1,Long text,,,2026-05-03,l1,Rejected\n",
            ("Cook", "", "rejected", "", "", "", "", "Card ID: c1")),
    file_of("notion.csv", "Name,Position,Stage,Applied,URL\nOlmo,Cook,Phone screen,\"May 3, 2026\",https://olmo.example/3\n",
            ("Cook", "Olmo", "interview", "2026-05-03", "https://olmo.example/3")),
    file_of("linkedin.csv", "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,"
            "Resume Name,Question And Answers\n"
            '"5/3/26, 2:20 PM",me@applicant.example,600,Olmo,Cook,http://www.linkedin.com/jobs/view/999001,cv.pdf,\n',
            ("Cook", "Olmo", "applied", "2026-05-03", "http://www.linkedin.com/jobs/view/999001")),
    file_of("title-line.csv", "My applications 2026\n\nCompany,Role,Sent on\nOlmo,Cook,2026-05-03\n",
            ("Cook", "Olmo", "applied", "2026-05-03")),
    file_of("excel-sep.csv", "sep=;\r\nCompany;Role;Sent on\r\nOlmo;Cook;3 May 2026\r\n", ("Cook", "Olmo", "applied",
            "2026-05-03")),
    file_of("quotes.csv", 'Company,Title,Notes,Date\n"Olmo, S.L.","Cook ""night""","two\nlines",2026-05-03\n',
            ('Cook "night"', "Olmo, S.L.", "applied", "2026-05-03", "", "", "", "two\nlines")),
    file_of("bars.txt", "Company|Title|Date\nOlmo|Cook|2026-05-03\n", ("Cook", "Olmo", "applied", "2026-05-03")),
    file_of("no-dates.csv", PLAIN + "Olmo,Cook,soon,Applied\nHarina,Baker,,Applied\n",
            ("Cook", "Olmo", "applied", "", "", "", "", "Date applied: soon"), ("Baker", "Harina", "applied", "")),
    file_of("requisitions.csv", "Company,Title,Req #,Date,Source,Link\nOlmo,Cook,R-1,2026-05-03,LinkedIn,olmo.example/jobs\n"
            "Olmo,Cook,R-2,2026-05-03,LinkedIn,olmo.example/jobs\nHarina,Baker,R-1,2026-05-03,LinkedIn,\n",
            ("Cook", "Olmo", "applied", "2026-05-03", "https://olmo.example/jobs"),
            ("Cook", "Olmo", "applied", "2026-05-03", "https://olmo.example/jobs"),
            ("Baker", "Harina", "applied", "2026-05-03")),
    file_of("sentences.csv", PLAIN + "A,Cook,2026-05-01,Went with another candidate\nB,Cook,2026-05-02,Inscrita en la oferta\n"
            "C,Cook,2026-05-03,Oferta caducada\nD,Cook,2026-05-04,Rechacé la oferta\nE,Cook,2026-05-05,Assessment centre\n",
            ("Cook", "A", "rejected", "2026-05-01"), ("Cook", "B", "applied", "2026-05-02"),
            ("Cook", "C", "applied", "2026-05-03", "", "", "", "Status: Oferta caducada"), ("Cook", "D", "withdrawn",
            "2026-05-04"),
            ("Cook", "E", "applied", "2026-05-05", "", "", "", "Status: Assessment centre")),
    file_of("links.csv", "Company,Title,Link\nOlmo,Cook,infojobs.net/of-1\n"
            'Riu,Cook,"=HYPERLINK(""https://riu.example/x"";""Ver"")"\n'
            "Ufer,Cook,see https://ufer.example/y (open)\nRiva,Cook,ask Ana\n",
            ("Cook", "Olmo", "applied", "", "https://infojobs.net/of-1"), ("Cook", "Riu", "applied", "", "https://riu.example/x"),
            ("Cook", "Ufer", "applied", "", "https://ufer.example/y"), ("Cook", "Riva", "applied", "", "", "", "", "ask Ana")),
    file_of("sent.csv", "Company,Title,Sent?\nOlmo,Cook,Yes\nHarina,Baker,No\n",
            ("Cook", "Olmo", "applied", ""), ("Baker", "Harina", "saved", "")),
    file_of("sheet.xlsx", workbook({"Jobs": [["Empresa", "Puesto", "Fecha", "Estado", "Salario"],
                                             ["Peña & Cía", "Técnica", "=date:46145", "No seleccionada", 28000]]}),
            ("Técnica", "Peña & Cía", "rejected", "2026-05-03", "", "28000")),
    file_of("second.xlsx", workbook({"Cover": [["Mine"]], "Jobs": [["Company", "Role", "Link"], ["Olmo", "Cook",
            "olmo.example/9"]]}),
            ("Cook", "Olmo", "applied", "", "https://olmo.example/9")),
]  # fmt: skip
SHARED_ROWS: dict[str, list[Row]] = {
    "es-long-cp1252.csv": [
        ("Técnica de datos", "Peña y Cía", "applied", "2026-05-03"),
        *(
            ("Técnico de mantenimiento de máquinas en Logroño", f"Compañía {n}", "applied", f"2026-05-{n % 28 + 1:02d}")
            for n in range(60)
        ),
    ],
    "es-comma-cp1252.csv": [("Técnica de datos", "Peña y Cía", "applied", "2026-05-03")],
    "es-cp1252.csv": [
        ("Técnica de datos", "Lumbre", "applied", "2026-05-03", "", "28.000,00 €"),
        ("Analista de logística", "Brisa", "applied", "2026-05-13"),
    ],
    "huntr.csv": [("Data Engineer", "Lumbre", "interview", "2026-05-03", "https://jobs.example.com/1", "45k", "Vigo")],
    "teal.csv": [("Data Engineer", "Lumbre", "applied", "2026-05-03", "", "45000", "Vigo")],
    "reqid.csv": [("Data Engineer", "Lumbre", "applied", "2026-05-01")] * 2,
    "status-texts.csv": [
        ("Analyst", "Lumbre", "rejected", "2026-09-01"), ("Analyst", "Brisa", "rejected", "2026-09-02"),
        ("Analyst", "Nube Norte", "rejected", "2026-09-03"), ("Analyst", "Olmo", "applied", "2026-09-04"),
        ("Analyst", "Rio Claro", "applied", "2026-09-05"), ("Analyst", "Faro", "withdrawn", "2026-09-06"),
        ("Analyst", "Roca", "saved", "2026-09-07"), ("Analyst", "Sierra", "rejected", "2026-09-08"),
        ("Analyst", "Valle", "ghosted", "2026-09-09"),
        ("Analyst", "Puerto", "applied", "2026-09-10", "", "", "", "Online assessment"), ("Analyst", "Duna", "offer",
            "2026-09-11"),
    ],
}  # fmt: skip


# What a record may hold besides the usual.
WHOLE: dict[str, Any] = {
    "tags": ["dream", "far away"], "archived": False, "put_off": NOW, "posted_at": NOW - 9, "closes_at": NOW + 9,
    "workplace": "hybrid", "contract": "permanent", "apply_url": "https://olmo.example/apply",
    "pay": {"min": 20000, "max": 30000.5, "currency": "EUR", "period": "year"},
    "appointments": [{"id": "m1", "at": NOW, "minutes": 30, "kind": "video", "place": "Room 2", "people": "Ana", "notes": "CV",
                      "outcome": "good"}],
    "offer": {"amount": "30,000", "answer_by": NOW}, "follow_up": {"at": NOW},
    "contacts": [{"name": "Ana", "role": "HR", "email": "ana@olmo.example", "phone": "600"}],
    "links": [{"label": "Portfolio", "url": "https://olmo.example/p"}],
    "letters": [{"at": NOW, "text": "Dear Olmo", "tone": "plain", "claims": [], "chosen": True}],
    "history": [{"at": NOW - 9, "event": "applied"}, {"at": NOW - 5, "event": "confirmed", "by": "board"},
                {"at": NOW - 4, "event": "interview", "note": "They rang"}],
}  # fmt: skip


def opened(browser: Browser) -> Page:
    page = browser.open_page("transfer.html")
    page.wait_for_selector("[data-ready]")
    return page


def dropped(browser: Browser, name: str, octets: bytes) -> Page:
    """The page after a file was dropped on it, once its preview or its problem is shown."""
    page = opened(browser)
    page.evaluate(DROP, [".drop", name, base64.b64encode(octets).decode()])
    expect(page.locator(".plan strong, .warning")).to_have_count(1, timeout=60000)
    return page


def cells(record: dict[str, Any]) -> Row:
    at = record["applied_at"]
    date = datetime.fromtimestamp(at / 1000).date().isoformat() if at else ""
    return (
        record["title"], record["company"], record["status"], date, record["url"], record["salary"], record["location"],
        record["notes"],
    )  # fmt: skip


def imported(browser: Browser, page: Page) -> list[Row]:
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.locator(".notice")).to_contain_text("imported", timeout=60000)
    return [cells(record) for record in browser.applications()]


def same(found: list[Row], wanted: list[Row]) -> None:
    """Each wanted row is found once: every cell that it names is that, and the notes have what it says."""
    left = list(found)
    for row in wanted:
        whole = row + ("",) * (8 - len(row))
        alike = [
            other for other in left if other[: min(len(row), 7)] == whole[: min(len(row), 7)] and whole[7] in other[7]
        ]
        assert alike, (row, left)
        left.remove(alike[0])


@pytest.mark.parametrize("name, octets, rows", FILES)
def test_a_dropped_list_is_stored_as_it_was_meant(browser: Browser, name: str, octets: bytes, rows: list[Row]) -> None:
    page = dropped(browser, name, octets)
    found = imported(browser, page)
    same(found, rows)
    assert len(found) == len(rows)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared cases are not on this machine")
@pytest.mark.parametrize("name", SHARED_ROWS)
def test_shared_cases(browser: Browser, name: str) -> None:
    found = imported(browser, dropped(browser, name, (SHARED / name).read_bytes()))
    same(found, SHARED_ROWS[name])
    assert len(found) == len(SHARED_ROWS[name])


@pytest.mark.parametrize(
    "name, octets, said",
    [
        ("broken.xlsx", b"PK\x03\x04" + b"\x00" * 60, "Save as"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "old format"),
        ("page.xls", b"\xef\xbb\xbf\r\n<HTML><table><tr><td>Cook</td></tr></table></HTML>", "Save as"),
        ("mine.ods", zipped("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "Save as"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "not a table"),
        ("cut.json", b'{"format": "jobtrack", "applications": [', "No column holds"),
        ("other.json", b'{"format": "other"}', "is not a JobTrack export"),
    ],
)
def test_what_is_no_list_says_what_to_do(browser: Browser, name: str, octets: bytes, said: str) -> None:
    page = dropped(browser, name, octets)
    expect(page.locator(".warning")).to_contain_text(said)
    assert browser.applications() == []


def test_how_the_file_is_written_is_shown_and_can_be_changed(browser: Browser) -> None:
    page = dropped(browser, "mine.csv", "Empresa;Puesto\nPeña;Técnica\n".encode("cp1252"))
    expect(page.locator("#import-encoding")).to_have_value("windows-1252")
    expect(page.locator(".preview tbody")).to_contain_text("Técnica")
    page.locator("#import-encoding").select_option("macintosh")
    expect(page.locator(".preview tbody")).to_contain_text("TÈcnica")
    page.locator("#import-encoding").select_option("windows-1252")
    expect(page.locator(".preview tbody")).to_contain_text("Técnica")
    header = page.get_by_role("checkbox", name="The first row is a header")
    expect(header).to_be_checked()
    header.uncheck()
    page.locator("#map-0").select_option("company")
    expect(page.locator(".preview tbody tr")).to_have_count(2)
    header.check()
    expect(page.locator(".preview tbody tr")).to_have_count(1)
    page.locator("#import-delimiter").select_option(",")
    expect(page.locator("#map-0")).to_be_visible()
    expect(page.locator("#map-1")).to_have_count(0)
    assert violations(page) == []


def test_a_status_that_is_not_understood_asks(browser: Browser) -> None:
    page = dropped(
        browser, "mine.csv", (PLAIN + "Olmo,Cook,2026-05-03,Assessment centre\nUfer,Cook,2026-05-04,Applied\n").encode()
    )
    # What asks for a look is first, and it is said.
    expect(page.locator(".plan")).to_contain_text("1 row with a remark comes first")
    page.get_by_label("Assessment centre · 1").select_option("interview")
    expect(page.locator(".preview tbody tr").first).to_contain_text("Interview")
    found = imported(browser, page)
    same(
        found,
        [
            ("Cook", "Olmo", "interview", "2026-05-03", "", "", "", "Status: Assessment centre"),
            ("Cook", "Ufer", "applied"),
        ],
    )


def test_the_preview_shows_every_cell_that_may_go_wrong(browser: Browser) -> None:
    store(browser, [application(1, board="", job_id="")])
    text = (
        PLAIN[:-1]
        + ",Link,Notes\nCompany 1,Job 1,2026-05-03,Rejected,https://www.example.com/jobs/1,They wrote\nOlmo,Cook,soon,"
        ",cook.example/1,\n"
    )
    page = dropped(browser, "mine.csv", text.encode())
    lines = page.locator(".preview tbody tr")
    expect(lines.nth(0)).to_contain_text("Cook")
    expect(lines.nth(0)).to_contain_text("date not understood: left empty")
    expect(lines.nth(0).get_by_role("link")).to_have_attribute("href", "https://cook.example/1")
    expect(lines.nth(1)).to_contain_text("Notes")
    expect(lines.nth(1)).to_contain_text("Rejected")
    assert violations(page) == []


def test_rows_pasted_from_a_sheet_are_read(browser: Browser) -> None:
    page = opened(browser)
    page.locator("summary", has_text="Paste rows").click()
    page.locator("#import-pasted").focus()
    page.evaluate(
        """rows => {
             const field = document.getElementById('import-pasted');
             field.value = rows;
             field.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertFromPaste'}));
           }""",
        "Olmo\tData Engineer\t3/5/2026\tRejected\nHarina\tCook\t13/5/2026\tInterview",
    )
    expect(page.locator(".plan strong")).to_have_text("2 added")
    same(
        imported(browser, page),
        [("Data Engineer", "Olmo", "rejected", "2026-05-03"), ("Cook", "Harina", "interview", "2026-05-13")],
    )


def test_an_export_is_read_in_parts_and_back_as_it_was(browser: Browser) -> None:
    record = {"format": "jobtrack", "version": 1, "schema": 1, "settings": {}}
    record["cvs"] = [{"id": "cv1", "name": "Mine", "text": "Cook. " * 50_000, "added_at": NOW}]
    record["applications"] = [application(number) for number in range(1, 450)]
    record["applications"][0] |= WHOLE
    record["listings"] = {f"a{number:05d}": "Long text " * 400 for number in range(1, 450)}
    page = dropped(browser, "copy.json", json.dumps(record).encode())
    expect(page.locator(".plan strong")).to_have_text("449 added")
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.locator(".notice")).to_contain_text("449 applications imported", timeout=60000)
    stored = browser.stored()
    assert {name: stored["app:a00001"].get(name) for name in WHOLE} == WHOLE
    assert stored["job:a00449"] == record["listings"]["a00449"]
    assert stored["cv:cv1"]["text"] == record["cvs"][0]["text"]
    # What goes out now is what came in.
    with page.expect_download() as download:
        page.get_by_role("button", name="Everything (JSON)").click()
    again = json.loads(Path(download.value.path()).read_text("utf-8"))
    (first,) = [made for made in again["applications"] if made["id"] == "a00001"]
    assert {name: first.get(name) for name in WHOLE} == WHOLE
    assert again["listings"] == record["listings"]
