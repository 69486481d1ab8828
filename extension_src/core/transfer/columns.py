"""Which field a column of a CSV holds, recognised by its header in six languages. Pure.

A mapping is a list with one entry for each column: a field id, "notes" (any number of columns, which become lines of the
notes) or '' (left out).
"""

from typing import Any

from extension_src.core.applications.fields import columns_of
from extension_src.core.dates.texts import date_parts
from extension_src.core.dates.tokens import is_digits
from extension_src.core.native.strings import split_words
from extension_src.core.native.words import folded
from extension_src.core.transfer.header_words import meanings_of, meant_field

# Every field that a column can fill, in the order in which the page offers them.
FIELDS = columns_of("in")
# Known headers: folded, without signs, with one space between words.
NAMES = {
    "title": "title|job title|job|position|position title|role|role title|job role|job name|puesto|puesto de trabajo|"
    "nombre del puesto|cargo|vacante|titulo|titulo del puesto|oferta|posicion|empleo|stelle|stellenbezeichnung|"
    "jobtitel|"
    "berufsbezeichnung|tatigkeit|poste|intitule|intitule du poste|vaga|titolo|posizione",
    "company": "company|company name|employer|employer name|organization|organisation|business|firm|empresa|compania|"
    "nombre de la empresa|nombre empresa|empleador|organizacion|firma|unternehmen|arbeitgeber|entreprise|"
    "societe|azienda",
    "url": "url|link|job url|job link|url link|posting|posting url|posting link|listing url|listing link|"
    "job posting url|"
    "job posting link|job posting|application link|website|enlace|enlace de la oferta|enlace oferta|url de la oferta|"
    "url oferta|link de la oferta|link oferta|vinculo|direccion web|web|internetadresse|stellenanzeige|lien|"
    "lien de l offre|lien offre|link da vaga",
    "applied_at": "date applied|applied date|application date|applied|applied on|applied at|date|date of application|"
    "date submitted|submitted|submission date|saved date|fecha|fecha de solicitud|fecha solicitud|fecha de candidatura|"
    "fecha candidatura|fecha de aplicacion|fecha aplicacion|fecha de inscripcion|fecha inscripcion|fecha de envio|"
    "fecha envio|fecha de postulacion|solicitada el|inscrito el|datum|bewerbungsdatum|beworben am|datum der bewerbung|"
    "date de candidature|date candidature|data|data de candidatura|data candidatura",
    "status": "status|stage|state|application status|current status|outcome|result|response|progress|estado|"
    "estado de la solicitud|estado candidatura|situacion|fase|etapa|resultado|respuesta|resposta|risposta|reponse|stand|ergebnis|"
    "bewerbungsstatus|"
    "statut|etat|estat|stato|esito",
    "board": "board|job board|source|site|job site|platform|found on|where|via|portal|portal de empleo|"
    "plataforma|fuente|"
    "origen|sitio|canal|medio|quelle|plattform|jobborse|jobportal|plateforme|fonte|piattaforma",
    "location": "location|city|place|job location|office|ubicacion|ciudad|lugar|localidad|poblacion|provincia|"
    "localizacion|ort|standort|arbeitsort|lieu|ville|local|luogo|citta|cidade|localizacao|sede",
    "salary": "salary|pay|compensation|salary range|pay range|wage|rate|salary expectation|salario|sueldo|retribucion|"
    "remuneracion|rango salarial|banda salarial|gehalt|vergutung|salaire|remuneration|stipendio|retribuzione",
    "notes": "notes|note|comments|comment|remarks|notas|nota|comentarios|comentario|observaciones|anotaciones|notizen|"
    "notiz|bemerkungen|bemerkung|anmerkungen|remarques|commentaires|observacoes|osservazioni|question and answers",
    "description": "description|job description|listing text|text|descripcion|descripcion del puesto|"
    "descripcion de la oferta|texto de la oferta|texto|beschreibung|stellenbeschreibung|descricao|descrizione",
    "contact_name": "contact|contact name|contact person|recruiter|recruiter name|hiring manager|contacto|"
    "nombre de contacto|nombre del contacto|persona de contacto|reclutador|reclutadora|ansprechpartner|"
    "ansprechpartnerin|kontakt|kontaktperson|contatto|contato",
    "contact_email": "email|e mail|mail|contact email|contact e mail|recruiter email|correo|correo electronico|"
    "correo de contacto|email de contacto|email del contacto|kontakt email|courriel",
    "contact_phone": "phone|phone number|telephone|contact phone|contact phone number|recruiter phone|telefono|"
    "telefono de contacto|movil|telefon|telefonnummer|telefone",
    "cv": "cv|resume|resume name|resume used|cv used|cv name|resume version|cv version|curriculum|curriculum vitae|"
    "cv usado|cv utilizado|cv enviado|lebenslauf|curriculo",
    "job_id": "job id|job number|reference|reference number|ref|requisition|requisition id|req id|id de la oferta|"
    "referencia|numero de referencia|referenznummer|kennziffer|reference de l offre",
    "updated_at": "updated|last updated|updated at|last update|last modified|last change|actualizado|actualizada|"
    "actualizada el|ultima actualizacion|fecha de actualizacion|ultimo cambio|aktualisiert|geandert am|"
    "zuletzt geandert|mis a jour|atualizado|aggiornato",
    "confirmed": "confirmed|confirmada",
    "tags": "tags|tag|labels|label|etiquetas|etiqueta|etiquetes|marcadores|schlagworte|etiquettes|etichette",
}  # fmt: skip
# Headers of JobTrack's own export that its import does not read back: computed values, or values that belong to this device.
# In another program's file they are columns like others.
DERIVED = ["score", "fit", "puntuacion", "encaje", "kind", "tipo", "follow up", "seguimiento"]
# Source: "Job Applications.csv" and "Saved Jobs.csv" of LinkedIn's "Get a copy of your data".
LINKEDIN_APPLIED = ["application date", "job url", "job title", "company name"]
LINKEDIN_SAVED = ["saved date", "job url", "job title", "company name"]
# In LinkedIn's file these columns hold the applicant's own contact, not the company's.
LINKEDIN_OWN = ["contact email", "contact phone number"]
# How surely a header names a field: by a known name, by the meanings of all its words, by those of some of them.
SURE = 3
LIKELY = 2
WEAK = 1
# Known names that give way to a surer one: the day on which something was saved is not the day on which it was sent.
WEAK_NAMES = [
    "saved date", "date", "fecha", "datum", "data", "job", "offer", "oferta", "text", "texto", "test", "via", "result",
    "resultado", "response", "respuesta", "resposta", "risposta", "reponse",
]  # fmt: skip
BARE_NAMES = ["name", "nombre", "nom", "nome", "card name", "card title", "item", "task name", "tarea", "page"]
MOST_HEADER_WORDS = 6
# A header with more characters is a sentence, not the name of a field.
LONGEST_NAME = 100


def comparable(header: str) -> str:
    """The header folded, with one space in place of everything that is no letter or digit."""
    kept = ""
    for character in folded(header):
        is_word = "a" <= character <= "z" or "0" <= character <= "9" or character > "\u00bf"
        kept += character if is_word and not _is_picture(character) else " "
    return " ".join(split_words(kept))


def _is_picture(character: str) -> bool:
    """Whether a character is an emoji, an arrow or another sign beyond ASCII, as people put beside words."""
    is_sign = "\u2000" <= character <= "\u2bff" or "\ufe00" <= character <= "\ufe0f"
    # Beyond the basic plane: in V8 its first half.
    return is_sign or "\ud800" <= character < "\ue000" or character > "\uffff"


def _name_of(header: str) -> str:
    """The header as `comparable` gives it, with "jobTitle" as two words; '' when it is too long to be a name."""
    if len(header) > LONGEST_NAME:
        return ""
    spaced = ""
    for place in range(len(header)):
        is_new = place > 0 and "A" <= header[place] <= "Z" and "a" <= header[place - 1] <= "z"
        spaced += " " + header[place] if is_new else header[place]
    return comparable(spaced)


def file_kind(headers: list[str]) -> str:
    """'linkedin-applied', 'linkedin-saved', or 'csv' for any other."""
    names = [_name_of(header) for header in headers]
    if len([name for name in LINKEDIN_APPLIED if name in names]) == len(LINKEDIN_APPLIED):
        return "linkedin-applied"
    if len([name for name in LINKEDIN_SAVED if name in names]) == len(LINKEDIN_SAVED):
        return "linkedin-saved"
    return "csv"


def recognised_columns(headers: list[str], labels: dict[str, str]) -> list[str]:
    """The mapping of the headers. `labels`: the interface's names of the fields, recognised besides NAMES.

    A column that is not recognised goes to the notes, so that nothing is lost. When several columns name one field, the
    one that names it most surely fills it, the first of equals, and the others go to the notes.
    """
    names = _names(labels)
    is_linkedin = file_kind(headers) != "csv"
    folded_names = [_name_of(header) for header in headers]
    is_own = all([name in names or name in DERIVED for name in folded_names])
    # Trello's boards and cards are the person's own, not sites with jobs and their postings.
    is_trello = "card name" in folded_names
    guesses: list[Any] = []
    for name in folded_names:
        if (is_own and name in DERIVED) or (is_linkedin and name in LINKEDIN_OWN):
            guesses.append(["", SURE])
        elif is_trello and name in ["board name", "card url"]:
            guesses.append(["notes", SURE])
        else:
            guesses.append(_guess(name, names))
    mapping = ["" if guess[0] == "" else "notes" for guess in guesses]
    for strength in [SURE, LIKELY, WEAK]:
        for place in range(len(guesses)):
            field = guesses[place][0]
            if guesses[place][1] == strength and mapping[place] == "notes" and field not in mapping:
                mapping[place] = field
    _name_columns(headers, mapping)
    return mapping


def _guess(name: str, names: dict[str, str]) -> list[Any]:
    """`[field, strength]` of a header."""
    if name in names:
        # "Saved date" is the day applied only where no other column is.
        return [names[name], LIKELY if name in WEAK_NAMES else SURE]
    meanings = meanings_of(name)
    field = meant_field([meaning for meaning in meanings if meaning != "unknown"])
    if field == "":
        return ["notes", WEAK]
    return [field, WEAK if "unknown" in meanings or "save" in meanings else LIKELY]


def _name_columns(headers: list[str], mapping: list[str]) -> None:
    """A column that is called just "Name" has the title where no other column has it, else the company."""
    for place in range(len(headers)):
        if mapping[place] == "notes" and _name_of(headers[place]) in BARE_NAMES:
            for field in ["title", "company"]:
                if mapping[place] == "notes" and field not in mapping:
                    mapping[place] = field


def is_answer_column(headers: list[str], mapping: list[str]) -> bool:
    """Whether the status is under a header that asks whether something was sent ("Applied?"): there "no" is no refusal."""
    if "status" not in mapping:
        return False
    name = _name_of(headers[mapping.index("status")])
    return bool(_guess(name, _names({}))[0] == "applied_at")


def notes_column(headers: list[str], labels: dict[str, str]) -> int:
    """The column whose header says notes; -1 when none does."""
    names = _names(labels)
    for place in range(len(headers)):
        name = _name_of(headers[place])
        if name in names and names[name] == "notes":
            return place
    return -1


def looks_like_headers(row: list[str], labels: dict[str, str]) -> bool:
    """Whether a row is a row of headers: at least two of its cells, or its only cell, name a field, and more name one than
    are a date, a number or an address."""
    names = _names(labels)
    known = 0
    data = 0
    filled = 0
    for cell in row:
        name = _name_of(cell)
        filled += 0 if cell.strip() == "" else 1
        if name in names or name in BARE_NAMES or name in DERIVED:
            known += 1
        elif _is_data(cell):
            data += 1
        elif len(split_words(name)) <= MOST_HEADER_WORDS:
            guess = _guess(name, names)
            known += 1 if guess[1] == LIKELY else 0
    return known > data and known >= min(2, len(row)) and known * 3 >= filled and len(row) > 0


def _is_data(cell: str) -> bool:
    return (
        "://" in cell or "@" in cell or date_parts(cell)["kind"] != "" or is_digits(comparable(cell).replace(" ", ""))
    )


def mapping_problem(mapping: list[str]) -> str:
    """Why rows cannot be read with this mapping: 'import-no-columns' (neither title, company nor address),
    'import-column-twice', or ''."""
    for field in FIELDS:
        if field != "notes" and len([chosen for chosen in mapping if chosen == field]) > 1:
            return "import-column-twice"
    if "title" in mapping or "company" in mapping or "url" in mapping:
        return ""
    return "import-no-columns"


def _names(labels: dict[str, str]) -> dict[str, str]:
    names: dict[str, str] = {}
    for field in FIELDS:
        for name in NAMES[field].split("|"):
            names[name] = field
        if field in labels:
            names[comparable(labels[field])] = field
    return names
