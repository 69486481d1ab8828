"""Headers and cells by the words of those who keep such tables, and what becomes of the odd cell."""

from typing import Any

import pytest

from tests.core.conftest import Core

COLUMNS = "extension_src.core.transfer.columns"
ROWS = "extension_src.core.transfer.rows"
CONTENTS = "extension_src.core.transfer.column_contents"
CODING = "extension_src.core.transfer.text_coding"
NOW = 1_772_452_800_000
# Each as the only header of a table.
HEADERS = """
title: Puesto, Vaga, Posizione, Jobtitel, Intitulé du poste, Plaza, Advertised role, Ad title
company: Azienda, Entreprise, Firma, Nombre de la empresa, Name of the compañía, Ditta
url: Link da vaga, Lien offre, Stellenanzeige, Página de la oferta, Weblink
applied_at: Data candidatura, Inscrito el, Beworben am, Cuándo apliqué, Data enviat, Fecha de alta
status: Esito, Estat, Statut, Ergebnis, Decisión, Bucket
board: Piattaforma, Fonte, Jobbörse, Origem, Referral
location: Sede, Cidade, Standort, Postleitzahl, País
salary: Retribuzione, Stipendio, Gehalt, OTE, Brutto
notes: Osservazioni, Observações, Question and Answers, Anmerkungen, Notizen, Detalles
notes: Relance, Rank, Experiencia, Own, Ranking, Stars, Interview notes
description: Descrizione, Texto de la oferta, Descrição, Testo
contact_name: Contato, Kontaktperson, Reclutadora, Interlocuteur
contact_email: Courriel, Correo de contacto, Kontakt-Email, Recruiter mail
contact_phone: Telefone, Móvil, Telefonnummer, Mobile, Handynummer
cv: Currículo, CV enviado, Lebenslauf, CVs
job_id: Référence de l'offre, Kennziffer, Req ID, Job number, Jobnumber, Stellennummer
updated_at: Aggiornato, Última actualización, Zuletzt geändert, Last updated, Darrera actualització
confirmed: Confirmada, Confirmed
tags: Etichette, Etiquetas, Labels, Schlagworte
"""
# Two columns of one field: the first that names it surely has it.
WEAK = "Saved date|Date|Fecha|Datum|Data|Job|Oferta|Text|Texto|Via|Result|Resultado|Response|Respuesta|Resposta|Risposta|Réponse"
SURE = {
    "applied_at": "Date applied",
    "title": "Job title",
    "description": "Description",
    "board": "Portal",
    "status": "Status",
}
BARE = "Name|Nombre|Nom|Nome|Card name|Card title|Item|Task name|Tarea|Page"
NOTHING = "|N/A|na|None|No|Ninguno|Ninguna|null|x|Pendiente|TBD"
NO = "No|N|False|0|Non|Não|Nein"


def recognised(core: Core, *headers: str) -> list[str]:
    mapping: list[str] = core(f"{COLUMNS}:recognised_columns", list(headers), {})
    return mapping


def test_every_header_by_its_words(core: Core) -> None:
    for line in HEADERS.strip().split("\n"):
        field, headers = line.split(": ", 1)
        for header in headers.split(", "):
            assert recognised(core, header) == [field], header


def test_a_surer_header_goes_before_a_weak_one(core: Core) -> None:
    for header in WEAK.split("|"):
        (field,) = recognised(core, header)
        assert recognised(core, header, SURE[field]) == ["notes", field], header
    assert recognised(core, "Job title", "Position") == ["title", "notes"]


def test_a_column_called_name_is_what_is_missing(core: Core) -> None:
    for header in BARE.split("|"):
        assert recognised(core, "URL", header, "Company") == ["url", "title", "company"], header
        assert recognised(core, "URL", header, "Job title")[1] == "company", header
        assert recognised(core, "URL", header, "Company", "Job title")[1] == "notes", header


@pytest.mark.parametrize(
    "headers, kind",
    [
        ("Application Date,Job Url,Job Title,Company Name", "linkedin-applied"),
        ("Company Name,Job Title,Job Url,Application Date,More", "linkedin-applied"),
        ("Saved Date,Job Url,Job Title,Company Name", "linkedin-saved"),
        ("Job Url,Job Title,Company Name", "csv"),
        ("Application Date,Job Title,Company Name", "csv"),
        ("Application Date,Job Url,Company Name", "csv"),
        ("Application Date,Job Url,Job Title", "csv"),
        ("Saved Date,Job Title,Company Name", "csv"),
        ("Saved Date,Job Url,Company Name", "csv"),
        ("Saved Date,Job Url,Job Title", "csv"),
    ],
)
def test_whose_file_it_is(core: Core, headers: str, kind: str) -> None:
    names = [*headers.split(","), "Contact Email", "Contact Phone Number"]
    assert core(f"{COLUMNS}:file_kind", names) == kind
    assert recognised(core, *names)[-2:] == (["contact_email", "contact_phone"] if kind == "csv" else ["", ""])


def test_what_is_computed_is_left_out_of_our_own_file_and_kept_of_others(core: Core) -> None:
    for header in ["Score", "Fit", "Puntuación", "Encaje", "Kind", "Tipo", "Follow-up", "Seguimiento"]:
        assert recognised(core, "Title", header) == ["title", ""], header
        assert recognised(core, "Title", header, "Shoe size") == ["title", "notes", "notes"], header


def test_trellos_boards_and_cards_are_no_sites(core: Core) -> None:
    assert recognised(core, "Card Name", "Board Name", "Card URL", "List Name") == ["title", "notes", "notes", "status"]
    assert recognised(core, "Job title", "Board name", "Card URL")[1:] == ["board", "url"]


@pytest.mark.parametrize(
    "row, is_header",
    [
        (["Company", "Position"], True), (["Company"], True), (["Company", ""], False), (["Company", "Acme"], False),
        (["Company", "Position", "", ""], True), (["Company", "Position", "2026-03-01"], True),
        (["Company", "Position", "2026-03-01", "https://a.example"], False), (["Company", "Position", "a@b.example", "5"], False),
        (["Company", "Position", "Shoes", "Colour", "Weight", "Height"], True),
        (["Company", "Position", "Shoes", "Colour", "Weight", "Height", "Age"], False),
        (["Score", "Name"], True), ([], False), (["", ""], False),
    ],
)  # fmt: skip
def test_what_is_a_row_of_headers(core: Core, row: list[str], is_header: bool) -> None:
    assert core(f"{COLUMNS}:looks_like_headers", row, {}) is is_header


def read(core: Core, table: dict[str, str], **reading: Any) -> Any:
    headers = list(table)
    mapping = [header if header != "Other" else "notes" for header in headers]
    given = {"order": "dmy", "statuses": {"applied": "applied", "rejected": "rejected", "saved": "saved"}, "meanings": {},
             "status": "applied", "notes_column": -1, "now": NOW, **reading}  # fmt: skip
    return core(f"{ROWS}:read_row", list(table.values()), headers, mapping, given)


def test_a_cell_that_says_nothing_is_no_address(core: Core) -> None:
    for text in NOTHING.split("|"):
        row = read(core, {"title": "Cook", "url": text})
        assert (row["application"]["url"], row["application"]["notes"], row["warnings"]) == (
            "",
            "",
            ["import-no-date"],
        ), text


@pytest.mark.parametrize(
    "text, url, notes, warns",
    [
        ("see https://a.example/1 (open)", "https://a.example/1", "see https://a.example/1 (open)", False),
        (
            '=HYPERLINK("https://a.example/1";"Open")',
            "https://a.example/1",
            '=HYPERLINK("https://a.example/1";"Open")',
            False,
        ),
        ("[Open](HTTPS://a.example/1)", "HTTPS://a.example/1", "[Open](HTTPS://a.example/1)", False),
        ("a.example/1", "https://a.example/1", "", False),
        ("ask Ana", "", "ask Ana", True),
        ("see https://user@a.example", "", "see https://user@a.example", True),
    ],
)
def test_the_address_in_a_cell(core: Core, text: str, url: str, notes: str, warns: bool) -> None:
    row = read(core, {"title": "Cook", "url": text})
    assert (row["application"]["url"], row["application"]["notes"]) == (url, notes)
    assert ("import-url-unread" in row["warnings"]) is warns


def test_what_was_confirmed(core: Core) -> None:
    for text in ["", "Yes", "perhaps", *NO.split("|")]:
        row = read(core, {"title": "Cook", "confirmed": text})
        assert row["application"]["confirmed"] is (text not in NO.split("|")), text
    assert read(core, {"title": "Cook", "status": "saved", "confirmed": "yes"})["application"]["confirmed"] is False


@pytest.mark.parametrize(
    "table, reading, status, history",
    [
        ({"applied_at": "2/3/2026"}, {}, "applied", [("applied", NOW, False)]),
        ({"applied_at": ""}, {}, "saved", [("saved", NOW, True)]),
        ({}, {}, "applied", [("applied", NOW, True)]),
        ({"applied_at": ""}, {"status": "rejected"}, "rejected", [("applied", NOW, True), ("rejected", NOW, True)]),
        (
            {"status": "rejected", "applied_at": "2/3/2026"},
            {},
            "rejected",
            [("applied", NOW, False), ("rejected", NOW, True)],
        ),
        ({"status": "saved", "applied_at": "2/3/2026"}, {}, "saved", [("saved", NOW, False)]),
        ({"status": "applied", "updated_at": "2/3/2026"}, {"now": 5}, "applied", [("applied", NOW, True)]),
        (
            {"status": "rejected", "updated_at": "2/3/2026"},
            {"now": 5},
            "rejected",
            [("applied", NOW, True), ("rejected", NOW, True)],
        ),
    ],
)
def test_the_history_of_a_row(core: Core, table: dict[str, str], reading: Any, status: str, history: list[Any]) -> None:
    made = read(core, {"title": "Cook", **table}, **reading)["application"]
    events = [(event["event"], event["at"], event.get("imported", False)) for event in made["history"]]
    assert (made["status"], events) == (status, history)


def test_what_is_kept_of_a_row_and_where_it_came_from(core: Core) -> None:
    table = {
        "title": "Cook", "company": "Olmo", "location": "Madrid", "salary": "20k", "description": "We cook.", "url": "",
        "contact_name": "Ana", "contact_email": "", "contact_phone": "600", "cv": "CV 2", "tags": "remote; dream, remote\nnew,,",
        "Other": "Shoes",
    }  # fmt: skip
    row = read(core, table)
    made = row["application"]
    assert made["sources"] == dict.fromkeys(["title", "company", "location", "salary", "description"], "import")
    assert made["contacts"] == [{"name": "Ana", "email": "", "phone": "600"}]
    assert (made["tags"], made["cv"], row["description"], made["notes"]) == (
        ["remote", "dream", "new"], "CV 2", "We cook.", "Other: Shoes",
    )  # fmt: skip
    assert (made["id"], made["kind"], made["match"], made["follow_up"]) == ("", "manual", None, None)
    for name in ("contact_name", "contact_email", "contact_phone"):
        assert len(read(core, {"title": "Cook", name: "x"})["application"]["contacts"]) == 1
    assert read(core, {"title": "Cook"})["application"]["contacts"] == []
    assert len(read(core, {"title": "Cook", "tags": ",".join(f"t{n}" for n in range(40))})["application"]["tags"]) == 30


@pytest.mark.parametrize(
    "board, number, url, expected",
    [
        ("", "", "https://www.linkedin.com/jobs/view/4000000001", ("linkedin", "4000000001", "", "")),
        ("LinkedIn Jobs", "4000000001", "", ("linkedin", "4000000001", "", "")),
        ("InfoJobs", "REF-7", "", ("infojobs", "REF-7", "import", "")),
        ("Acme careers", "7", "", ("Acme careers", "7", "import", "")),
        ("", "abc", "", ("", "", "", "job_id: abc")),
        ("", "4000000001", "https://www.linkedin.com/jobs/view/4000000001", ("linkedin", "4000000001", "", "")),
        ("", "77", "https://www.linkedin.com/jobs/view/4000000001", ("linkedin", "4000000001", "", "job_id: 77")),
    ],
)
def test_the_board_and_job_of_a_row(core: Core, board: str, number: str, url: str, expected: tuple[str, ...]) -> None:
    made = read(core, {"title": "Cook", "board": board, "job_id": number, "url": url})["application"]
    assert (made["board"], made["job_id"], made["sources"].get("job_id", ""), made["notes"]) == expected


def test_what_is_too_long_or_is_not_read_stays_in_the_notes(core: Core) -> None:
    row = read(core, {"title": "x" * 301, "status": "Perhaps one day", "applied_at": "soon"})
    made = row["application"]
    assert (made["title"], made["status"], made["applied_at"]) == ("x" * 300, "applied", 0)
    assert made["notes"] == "title: " + "x" * 301 + "\napplied_at: soon\nstatus: Perhaps one day"
    assert sorted(row["warnings"]) == ["import-cell-long", "import-date-unread", "import-status-unread"]
    assert row["unread_status"] == "Perhaps one day"
    chosen = read(core, {"title": "Cook", "status": "Perhaps one day"}, meanings={"status|perhaps one day": "saved"})
    assert (chosen["application"]["status"], chosen["warnings"]) == ("saved", ["import-no-date"])
    for field, limit in [("status", 200), ("contact_email", 254), ("tags", 1200), ("description", 60_000), ("cv", 200)]:
        for length in (limit, limit + 1):
            warned = read(core, {"title": "Cook", field: "7" * length})["warnings"]
            assert ("import-cell-long" in warned) is (length > limit), (field, length)
    full = read(core, {"title": "Cook", "Other": "x" * 20_000})
    assert (len(full["application"]["notes"]), "import-notes-full" in full["warnings"]) == (20_000, True)
    assert "import-notes-full" not in read(core, {"title": "Cook", "Other": "x" * 19_993})["warnings"]


def test_rows_that_say_nothing_are_refused(core: Core) -> None:
    assert read(core, {"title": " ", "Other": ""})["reason"] == "import-row-empty"
    assert read(core, {"location": "Madrid", "Other": ""})["reason"] == "import-row-no-name"
    for field, value in [("title", "Cook"), ("company", "Olmo"), ("url", "a.example/1")]:
        assert read(core, {field: value})["reason"] == ""
    assert read(core, {"company": "Olmo"})["application"]["title"] == "(untitled)"


@pytest.mark.parametrize(
    "field, cells",
    [
        ("url", ["https://a.example/1", "https://b.example/2"]),
        ("contact_email", ["ana@olmo.example", "eva@roble.example"]),
        ("applied_at", ["2026-03-01", "2/3/2026"]),
        ("status", ["Rejected", "Interview"]),
        ("title", ["Cook", "Nurse"]),
    ],
)
def test_a_column_without_a_header_is_told_by_seven_cells_of_ten(core: Core, field: str, cells: list[str]) -> None:
    many = (cells * 5)[:7]
    rows = [[cell] for cell in [*many, "Olmo 1", "Olmo 2", "Olmo 3"]]
    assert core(f"{CONTENTS}:with_guesses", ["notes"], [""], rows) == [field]
    if field != "title":
        rows[0] = ["Olmo 4"]
        assert core(f"{CONTENTS}:with_guesses", ["notes"], [""], rows) != [field]
    assert core(f"{CONTENTS}:with_guesses", ["notes"], ["Header"], rows) == ["notes"]
    assert core(f"{CONTENTS}:with_guesses", ["notes", field], ["", "x"], rows)[0] != field


def test_applied_with_yes_and_no_is_a_status(core: Core) -> None:
    rows = [["yes"], ["no"], ["Rejected"]]
    assert core(f"{CONTENTS}:with_guesses", ["applied_at"], ["Applied"], [["Rejected"], ["Interview"]]) == ["status"]
    assert core(f"{CONTENTS}:with_guesses", ["applied_at"], ["Applied"], [["Rejected"], ["2026-03-01"]]) == [
        "applied_at"
    ]
    assert core(f"{CONTENTS}:with_guesses", ["applied_at", "status"], ["Applied", "S"], rows)[0] == "applied_at"


def test_a_byte_order_mark_says_how_a_file_is_written(core: Core) -> None:
    for octets, expected in [
        ([0xEF, 0xBB, 0xBF, 65], "utf-8"), ([0xFF, 0xFE, 65, 0], "utf-16le"), ([0xFE, 0xFF, 0, 65], "utf-16be"),
        ([0xEF, 0xBB, 65, 65], ""), ([0xEF, 65, 0xBF, 65], ""), ([65, 0xBB, 0xBF, 65], ""), ([0xFF, 65], ""), ([65, 0xFE], ""),
        ([0xFE, 65], ""), ([65, 0xFF], ""), ([0xEF, 0xBB], ""), ([0xFF], ""), ([], ""),
    ]:  # fmt: skip
        assert core(f"{CODING}:encoding_by_start", octets) == expected, octets


def test_an_answer_to_applied_says_whether_it_was_sent(core: Core) -> None:
    answers = dict.fromkeys(
        ["Yes", "Y", "Sí", "S", "True", "1", "X", "Oui", "Sim", "Ja", "OK", "Done", "Hecho"], "applied"
    )
    answers.update(dict.fromkeys(NO.split("|"), "saved"))
    text = "Job title,Applied?\n" + "".join(f"Cook {number},{answer}\n" for number, answer in enumerate(answers))
    table = core("tests.core.calls:csv_table", text, "", {}, "dmy")
    context = {"stages": [], "status_labels": {}, "described": {}, "now": NOW}
    plan = core("tests.core.calls:csv_plan", table, ["title", "status"], "dmy", "merge", [], context)
    assert plan["unread"] == []
    made = {record["application"]["title"]: record["application"]["status"] for record in plan["records"]}
    assert made == {f"Cook {number}": status for number, status in enumerate(answers.values())}
