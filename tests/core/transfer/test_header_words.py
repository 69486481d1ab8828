"""Headers read by their words, in seven languages, and columns without headers read by their cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

COLUMNS = "extension_src.core.transfer.columns"
CONTENTS = "extension_src.core.transfer.column_contents"
# field: headers that name it, each as the only column of a table.
SPELLINGS = {
    "title": [
        "Job Position", "Position Title", "Job Title", "Role Applied For", "Puesto al que aplico",
        "Nombre de la vacante", "Lloc de treball", "Càrrec", "Nom du poste", "Intitulé", "Bezeichnung der Stelle",
        "Stellentitel", "Nome da vaga", "Titolo della posizione", "Vacancy", "Opening", "Puesto ofertado",
        "Cargo solicitado", "Card Name", "Name", "Role Name", "Title of position", "Offre", "Jobbezeichnung",
        "Título de la oferta", "jobTitle",
    ],
    "company": [
        "Company Name", "Name of company", "Employer", "Nombre de la empresa", "Empresa contratante",
        "Nom de l'entreprise", "Firmenname", "Name des Unternehmens", "Nome da empresa", "Nome azienda",
        "Nom de l'empresa", "Companyia", "Hiring company", "Arbeitgeber", "Société", "Organización", "Ditta",
        "Compañía",
    ],
    "url": [
        "Job URL", "Link to job", "Job posting link", "Enlace a la oferta", "Enllaç", "URL de la oferta",
        "Lien vers l'offre", "Link zur Stelle", "Link da vaga", "Collegamento", "Posting URL", "Application URL",
        "Link", "Web", "Stellenlink", "Annonce (lien)", "JobURL",
    ],
    "applied_at": [
        "Date Applied", "Applied On", "Applied Date", "Date of application", "Date sent", "Sent on",
        "Fecha de inscripción", "Fecha en que la envié", "Data de candidatura", "Data d'inscripció", "Date d'envoi",
        "Date de candidature", "Bewerbungsdatum", "Gesendet am", "Data invio", "Data de envio", "When applied",
        "Día de envío", "Inscrita el", "Submitted", "Data da candidatura", "Beworben am", "Eingereicht am",
        "Postulé le", "Date Added", "Date Saved", "Fecha de alta",
        "Cuándo envié el CV", "Date CV sent", "appliedAt",
    ],
    "status": [
        "Status", "Stage", "Current stage", "Application Status", "List", "List Name", "Estado actual", "Fase",
        "Fase del proceso", "Etapa", "Estat", "Situação", "Statut", "Statut de la candidature", "Bewerbungsstatus",
        "Stato candidatura", "Stand der Bewerbung", "Estado da candidatura", "Outcome", "Column",
        "applicationStatus", "Resposta", "Risposta", "Réponse",
    ],
    "board": [
        "Source", "Job board", "Found on", "Portal", "Canal", "Plataforma", "Fuente", "Where I found it", "Font",
        "Quelle", "Jobportal", "Plateforme", "Fonte", "Where found", "Portal de empleo",
    ],
    "location": [
        "Location", "City", "Job location", "Ubicación", "Ciudad", "Lugar de trabajo", "Localitat", "Lieu",
        "Lieu de travail", "Arbeitsort", "Ort", "Cidade", "Città", "Sede", "Standort", "Población",
    ],
    "salary": [
        "Salary", "Max. Salary", "Salary range", "Salario bruto anual", "Sueldo", "Sou", "Salaire", "Gehalt",
        "Gehaltsvorstellung", "Salário", "Stipendio", "RAL", "Expected salary", "Pay rate", "Rémunération",
    ],
    "notes": [
        "Notes", "My notes", "Comentarios", "Observacions", "Anotações", "Notizen", "Remarques", "Note",
        "Interview date", "Deadline", "Excitement", "Job type", "Company size", "Company website",
        "Tipo de contrato", "Next step", "Fecha de entrevista", "Date posted", "Created time", "Skills", "Nº", "No.", "#",
        "ID", "Number", "Nº inscritos", "Número de candidatos", "Código postal", "Zip code",
    ],
    "description": [
        "Job Description", "Descripción del puesto", "Descripció", "Stellenbeschreibung", "Description du poste",
        "Descrição da vaga", "Descrizione",
    ],
    "contact_name": [
        "Contact", "Contact person", "Recruiter", "Persona de contacto", "Contacte", "Ansprechpartner", "Contato",
        "Hiring manager", "Referente", "Recruteur",
    ],
    "contact_email": [
        "Contact Email", "E-mail", "Recruiter e-mail", "Correo electrónico", "Correu", "Courriel", "E-Mail-Adresse",
        "Email de contacto",
    ],
    "contact_phone": [
        "Phone", "Contact phone", "Teléfono", "Telèfon", "Téléphone", "Telefonnummer", "Telefone", "Telefono",
    ],
    "cv": [
        "CV", "Resume used", "Resume version", "Currículum enviado", "Lebenslauf", "CV envoyé",
    ],
    "job_id": [
        "Requisition ID", "Req #", "Job ID", "Reference", "Reference number", "Referencia", "Nº de referencia",
        "Referenznummer", "Job number", "Job Req", "Réf.", "Código de la oferta", "Stellennummer",
        "Requisition number", "Référence", "Application ID", "jobId",
    ],
    "updated_at": [
        "Last updated", "Updated", "Last Modified", "Última actualización", "Dernière mise à jour",
        "Zuletzt geändert", "Ultimo aggiornamento", "Última modificação", "Darrera actualització",
    ],
}  # fmt: skip
PAIRS = [(header, field) for field, headers in SPELLINGS.items() for header in headers]


def test_more_than_two_hundred_spellings_are_tried() -> None:
    assert len(PAIRS) > 200


@pytest.mark.parametrize("field", SPELLINGS)
def test_a_header_is_known_by_its_words(core: Core, field: str) -> None:
    read = {header: core(f"{COLUMNS}:recognised_columns", [header], {}) for header in SPELLINGS[field]}
    assert {header: found for header, found in read.items() if found != [field]} == {}


@pytest.mark.parametrize("before, after", [("My ", ""), ("", "?"), ("  ", " *"), ("", " (new)"), ("\U0001f4c5 ", ":")])
def test_what_stands_around_the_words_changes_nothing(core: Core, before: str, after: str) -> None:
    headers = ["Job title", "Company name", "Application date", "Estado actual", "Lien vers l'offre"]
    around = [before + header + after for header in headers]
    assert core(f"{COLUMNS}:recognised_columns", around, {}) == ["title", "company", "applied_at", "status", "url"]


# As such programs were seen or said to write them.
EXPORTS = {
    "huntr": "Title:title,Company:company,List:status,Date Added:notes,Applied On:applied_at,Location:location,"
    "Job URL:url,Salary:salary",
    "teal": "Job Position:title,Company:company,Max. Salary:salary,Location:location,Status:status,"
    "Date Saved:notes,Deadline:notes,"
    "Date Applied:applied_at,Follow up:notes,Excitement:notes",
    "simplify": "Job Title:title,Company Name:company,Job Posting URL:url,Application Date:applied_at,Application Status:status,"
    "Notes:notes",
    "trello": "Card ID:notes,Card Name:title,Card URL:notes,Card Description:description,Labels:tags,Due Date:notes,"
    "Last Activity Date:updated_at,List ID:notes,List Name:status,Board Name:notes",
    "notion": "Name:company,Position:title,Stage:status,Applied:applied_at,URL:url,Created time:notes",
    "a list in Catalan": "Nº:notes,Empresa:company,Resposta:notes,Estat:status,Lloc de treball:title",
    "an interface": "jobTitle:title,companyName:company,appliedAt:applied_at,applicationStatus:status,jobUrl:url,jobId:job_id",
    "linkedin": "Application Date:applied_at,Contact Email:,Contact Phone Number:,Company Name:company,Job Title:title,"
    "Job Url:url,Resume Name:cv,Question And Answers:notes",
}


@pytest.mark.parametrize("program", EXPORTS)
def test_exports_of_other_programs(core: Core, program: str) -> None:
    pairs = [pair.split(":") for pair in EXPORTS[program].split(",")]
    headers = [pair[0] for pair in pairs]
    assert core(f"{COLUMNS}:recognised_columns", headers, {}) == [pair[1] for pair in pairs]
    assert core(f"{COLUMNS}:looks_like_headers", headers, {})


@pytest.mark.parametrize(
    "row",
    [
        "Lumbre,Data Engineer,R-1001,2026-05-01",
        "Brisa,Técnica de datos,3/5/26,Inscrita",
        "Cook,Olmo",
        "2026,https://x.example/1",
    ],
)
def test_a_row_of_data_is_no_header(core: Core, row: str) -> None:
    assert not core(f"{COLUMNS}:looks_like_headers", row.split(","), {})


def table(core: Core, text: str) -> list[tuple[str, str]]:
    made = core("tests.core.calls:csv_table", text, "", {}, "dmy")
    return list(zip(made["headers"], made["mapping"], strict=True))


def test_rows_pasted_from_a_sheet_are_told_by_their_cells(core: Core) -> None:
    rows = "Lumbre\tData Engineer\t3/5/2026\thttps://x.example/1\tEntrevista\nOlmo\tCook\t13/5/2026\tx.example/2\tInscrita\n"
    assert [field for _, field in table(core, rows)] == ["company", "title", "applied_at", "url", "status"]


def test_headers_of_unknown_words_are_headers_where_the_rows_are_data(core: Core) -> None:
    made = core("tests.core.calls:csv_table", "Zork,Blub\nfoo,2026-05-03\nbar,2026-05-04\n", "", {}, "dmy")
    assert (made["header"], made["headers"], len(made["rows"])) == ("first", ["Zork", "Blub"], 2)


def test_a_column_of_yes_and_no_says_whether_and_not_when(core: Core) -> None:
    assert table(core, "Title,Company,Applied\nCook,Olmo,Yes\nBaker,Harina,No\n")[2] == ("Applied", "status")
    assert table(core, "Title,Company,Applied\nCook,Olmo,2026-05-03\nBaker,Harina,soon\n")[2] == (
        "Applied",
        "applied_at",
    )


@given(header=st.text(max_size=60))
def test_any_header_is_read_alike_on_both_runtimes(both: Core, header: str) -> None:
    (field,) = both(f"{COLUMNS}:recognised_columns", [header], {})
    assert field == "" or field in both("tests.core.calls:import_fields")
