"""Every header that names a field by itself, as people and programs write it, without signs and accents."""

import pytest

from tests.core.conftest import Core

NAMES = {
    "title": """
        title | job title | job | position | position title | role | role title | job role | job name | puesto
        puesto de trabajo | nombre del puesto | cargo | vacante | titulo | titulo del puesto | oferta | posicion
        empleo | stelle | stellenbezeichnung | jobtitel | berufsbezeichnung | tatigkeit | poste | intitule
        intitule du poste | vaga | titolo | posizione
    """,
    "company": """
        company | company name | employer | employer name | organization | organisation | business | firm | empresa
        compania | nombre de la empresa | nombre empresa | empleador | organizacion | firma | unternehmen
        arbeitgeber | entreprise | societe | azienda
    """,
    "url": """
        url | link | job url | job link | url link | posting | posting url | posting link | listing url
        listing link | job posting url | job posting link | job posting | application link | website | enlace
        enlace de la oferta | enlace oferta | url de la oferta | url oferta | link de la oferta | link oferta
        vinculo | direccion web | web | internetadresse | stellenanzeige | lien | lien de l offre | lien offre
        link da vaga
    """,
    "applied_at": """
        date applied | applied date | application date | applied | applied on | applied at | date
        date of application | date submitted | submitted | submission date | saved date | fecha
        fecha de solicitud | fecha solicitud | fecha de candidatura | fecha candidatura | fecha de aplicacion
        fecha aplicacion | fecha de inscripcion | fecha inscripcion | fecha de envio | fecha envio
        fecha de postulacion | solicitada el | inscrito el | datum | bewerbungsdatum | beworben am
        datum der bewerbung | date de candidature | date candidature | data | data de candidatura | data candidatura
    """,
    "status": """
        status | stage | state | application status | current status | outcome | result | response | progress
        estado | estado de la solicitud | estado candidatura | situacion | fase | etapa | resultado | respuesta
        resposta | risposta | reponse | stand | ergebnis | bewerbungsstatus | statut | etat | estat | stato | esito
    """,
    "board": """
        board | job board | source | site | job site | platform | found on | where | via | portal
        portal de empleo | plataforma | fuente | origen | sitio | canal | medio | quelle | plattform | jobborse
        jobportal | plateforme | fonte | piattaforma
    """,
    "location": """
        location | city | place | job location | office | ubicacion | ciudad | lugar | localidad | poblacion
        provincia | localizacion | ort | standort | arbeitsort | lieu | ville | local | luogo | citta | cidade
        localizacao | sede
    """,
    "salary": """
        salary | pay | compensation | salary range | pay range | wage | rate | salary expectation | salario
        sueldo | retribucion | remuneracion | rango salarial | banda salarial | gehalt | vergutung | salaire
        remuneration | stipendio | retribuzione
    """,
    "notes": """
        notes | note | comments | comment | remarks | notas | nota | comentarios | comentario | observaciones
        anotaciones | notizen | notiz | bemerkungen | bemerkung | anmerkungen | remarques | commentaires
        observacoes | osservazioni | question and answers
    """,
    "description": """
        description | job description | listing text | text | descripcion | descripcion del puesto
        descripcion de la oferta | texto de la oferta | texto | beschreibung | stellenbeschreibung | descricao
        descrizione
    """,
    "contact_name": """
        contact | contact name | contact person | recruiter | recruiter name | hiring manager | contacto
        nombre de contacto | nombre del contacto | persona de contacto | reclutador | reclutadora | ansprechpartner
        ansprechpartnerin | kontakt | kontaktperson | contatto | contato
    """,
    "contact_email": """
        email | e mail | mail | contact email | contact e mail | recruiter email | correo | correo electronico
        correo de contacto | email de contacto | email del contacto | kontakt email | courriel
    """,
    "contact_phone": """
        phone | phone number | telephone | contact phone | contact phone number | recruiter phone | telefono
        telefono de contacto | movil | telefon | telefonnummer | telefone
    """,
    "cv": """
        cv | resume | resume name | resume used | cv used | cv name | resume version | cv version | curriculum
        curriculum vitae | cv usado | cv utilizado | cv enviado | lebenslauf | curriculo
    """,
    "job_id": """
        job id | job number | reference | reference number | ref | requisition | requisition id | req id
        id de la oferta | referencia | numero de referencia | referenznummer | kennziffer | reference de l offre
    """,
    "updated_at": """
        updated | last updated | updated at | last update | last modified | last change | actualizado | actualizada
        actualizada el | ultima actualizacion | fecha de actualizacion | ultimo cambio | aktualisiert | geandert am
        zuletzt geandert | mis a jour | atualizado | aggiornato
    """,
    "confirmed": """
        confirmed | confirmada
    """,
    "tags": """
        tags | tag | labels | label | etiquetas | etiqueta | etiquetes | marcadores | schlagworte | etiquettes
        etichette
    """,
}


@pytest.mark.parametrize("field", NAMES)
def test_each_name_of_a_field(core: Core, field: str) -> None:
    names = [name.strip() for line in NAMES[field].strip().split("\n") for name in line.split("|")]
    read = {name: core("extension_src.core.transfer.columns:recognised_columns", [name], {}) for name in names}
    assert {name: found for name, found in read.items() if found != [field]} == {}
