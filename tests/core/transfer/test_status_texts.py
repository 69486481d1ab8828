"""Statuses read as people write them: words and sentences, in seven languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.transfer.status_texts"
# status: texts that mean it; '' for those that are not sure to mean one, about which the person is asked.
TEXTS = {
    "rejected": [
        "They went with someone else", "Went with an internal candidate", "Position closed", "Role put on hold",
        "Hiring freeze", "No luck", "They passed", "Passed on me", "Declined after interview", "Not a good fit",
        "Overqualified", "Thanks but no thanks", "No longer hiring", "Proceso cerrado",
        "Se han decantado por otra persona", "Ya no buscan a nadie", "Fuera del proceso", "No superé la prueba",
        "Ils ont pris quelqu'un d'autre", "Poste déjà pourvu", "Hanno scelto un altro", "Escolheram outra pessoa",
        "Han triat una altra persona", "No seleccionat", "Decided to hire internally",
        "Lost out to another candidate", "Interview → Rejected",
        "Unable to offer", "Not hired", "Hired someone else", "Position filled", "Rejected after interview",
        "No offer", "They went with another candidate", "Not selected for interview",
        "No longer under consideration?", "Unfortunately not", "Offer rescinded", "Did not get the offer",
        "Declined by company", "No me han cogido", "Me han rechazado", "No seleccionada", "No he sido seleccionada",
        "Puesto cubierto", "Descartado tras la entrevista", "No pasé la entrevista", "Han contratado a otra persona",
        "Absage nach Gespräch", "Nicht ausgewählt", "Leider nicht", "Stelle besetzt", "Non retenu", "Pas retenue",
        "Refusé après entretien", "Rifiutata dopo il colloquio", "Non selezionata", "Não selecionado", "Recusada",
        "Rebutjada", "No m'han seleccionat", "We will not be moving forward", "Not moving forward",
        "Decided not to proceed", "Couldn't offer me the role", "Not successful", "We regret to inform you",
        "Turned down", "KO", "No me dan la oferta", "Role cancelled", "Vacante cancelada", "Not a fit", "Sin éxito",
    ],
    "withdrawn": [
        "I pulled out", "Pulled my application", "Declined the interview", "Descartada por mí", "La descarté yo",
        "I backed out", "Decliné la oferta", "Took another job", "Accepted another offer", "Acepté otra oferta",
        "Absage von mir",
        "I declined the offer", "Declined offer", "Withdrew", "Withdrawn by me", "I withdrew", "Me retiré",
        "He renunciado", "Rechacé la oferta", "He rechazado la oferta", "Oferta rechazada", "Turned down the offer",
        "J'ai refusé l'offre", "Zurückgezogen", "Habe abgelehnt", "Angebot abgelehnt", "Ho rifiutato l'offerta",
        "Retirada", "No longer interested", "Offer declined", "I rejected them", "Candidatura retirada",
    ],
    "saved": [
        "Applying", "Will apply", "Quiero enviar", "No apliqué",
        "Not submitted", "Not applied", "Not applied yet", "To apply", "Por enviar", "Pendiente de enviar",
        "Wishlist", "No enviada", "Todavía no enviada", "Still to apply", "Sin enviar", "Noch nicht beworben",
        "Pas encore postulé", "Da inviare", "Haven't applied", "Need to apply", "Saved", "Me interesa",
    ],
    "ghosted": [
        "Nothing back", "Nunca más se supo",
        "Did not hear back", "Never heard back", "Didn't hear back", "No reply", "No response", "Ghosted",
        "Sin respuesta", "No contestan", "No me han contestado", "Sin noticias", "Keine Antwort", "Sans réponse",
        "Aucune réponse", "Nessuna risposta", "Sem resposta", "Sense resposta", "They never replied",
        "No answer after interview", "Haven't heard back", "nunca respondieron", "No response after 3 weeks",
    ],
    "applied": [
        "Han visto mi CV", "Followed up", "Recibida por la empresa", "Preselección",
        "Inscrito en la oferta", "Applied", "Awaiting response", "No response yet", "Sin respuesta todavía",
        "En proceso", "CV leído", "Application viewed", "Applied via LinkedIn", "Under consideration",
        "Esperando respuesta", "Application submitted", "Aplicado", "Beworben am 3.5.", "Noch keine Antwort",
        "En attente de réponse", "In attesa di risposta", "Apuntada a la oferta", "CV enviado",
        "Inscrita en la oferta de Lumbre", "Submitted!", "He enviado el CV", "Oferta: inscrito",
        "Candidatura enviada", "Postulé", "Candidature envoyée", "Inviata",
    ],
    "interview": [
        "Video call with HR", "Llamada con RRHH", "Screen",
        "Interview scheduled", "Entrevista telefónica", "2nd interview", "Vorstellungsgespräch am Montag",
        "Phone screen", "Entretien prévu", "Primera entrevista", "Technical interview", "Colloquio fissato",
        "Interviewing (2nd round)", "Entrevista el lunes", "Second round",
    ],
    "offer": [
        "Offer 🎉", "✅ Offer", "Me han ofrecido el puesto", "Me ofrecen el puesto", "Contrato firmado", "Negotiating",
        "Offer accepted", "Offer", "Offer received", "Got an offer!", "Oferta recibida", "Hired!",
        "Me han hecho una oferta", "Contratada", "Angebot erhalten", "Zusage", "Offre reçue", "Offerta ricevuta",
        "Me han cogido", "He aceptado la oferta", "Verbal offer", "Oferta", "Oferta!!", "Accepted", "Job offer 32k",
        "Signed", "Made me an offer", "Proposta recebida",
    ],
    "": [
        "Waiting for an offer", "No offer yet", "Hoping for an offer", "Interview cancelled", "No interview",
        "Entrevista anulada", "They cancelled the interview", "Offer expires 3 May", "Not invited to interview", "🎉",
        "Archived",
        "Online assessment", "Oferta cerrada", "Prueba técnica", "maybe", "Coding test", "Oferta caducada",
        "La oferta sigue abierta", "Oferta publicada", "Call mum", "Assessment centre", "Oferta de InfoJobs",
        "constructor",
    ],
}  # fmt: skip
REFUSALS = ["rejected", "withdrawn", "ghosted"]


@pytest.mark.parametrize("status", TEXTS)
def test_a_status_is_read_as_it_was_meant(core: Core, status: str) -> None:
    names = core(f"{MODULE}:status_names", [], {})
    read = {text: core(f"{MODULE}:read_status", text, names) for text in TEXTS[status]}
    assert {text: found for text, found in read.items() if found != status} == {}


@pytest.mark.parametrize("around", ["{}!", "  {} ", "{} (3/5)", "** {} **", "{}.", "- {}"])
def test_signs_around_a_refusal_make_no_offer_of_it(core: Core, around: str) -> None:
    names = core(f"{MODULE}:status_names", [], {})
    for status in REFUSALS:
        read = {text: core(f"{MODULE}:read_status", around.format(text), names) for text in TEXTS[status]}
        assert {text: found for text, found in read.items() if found in ["offer", "interview"]} == {}


def test_a_stage_of_signs_alone_is_not_every_text_of_signs(core: Core) -> None:
    stages = [{"id": "own-1", "label": "🎉", "after": "offer"}]
    names = core(f"{MODULE}:status_names", stages, {})
    assert [core(f"{MODULE}:read_status", text, names) for text in ("🎉", "???", "-")] == ["", "", ""]


@given(
    first=st.sampled_from([text for status in REFUSALS for text in TEXTS[status]]),
    case=st.sampled_from(["lower", "upper", "title"]),
)
def test_capitals_change_nothing(both: Core, first: str, case: str) -> None:
    names = both(f"{MODULE}:status_names", [], {})
    assert both(f"{MODULE}:read_status", getattr(first, case)(), names) == both(f"{MODULE}:read_status", first, names)


@given(text=st.text(max_size=80))
def test_any_text_is_read_alike_on_both_runtimes(both: Core, text: str) -> None:
    names = both(f"{MODULE}:status_names", [], {})
    assert both(f"{MODULE}:read_status", text, names) in ["", "saved", "applied", "interview", "offer", *REFUSALS]


@pytest.mark.parametrize(
    "text, status",
    [
        ("No me inscribo", "saved"),
        ("Mi sono ritirata", "withdrawn"),
        ("Posizione chiusa", "rejected"),
        ("Ancora senza risposta", "applied"),
        ("Nessun riscontro", "ghosted"),
        ("Entrevista pospuesta", ""),
        ("Assunta", "offer"),
        ("Entrevi", "interview"),
        ("Em andamento", "applied"),
    ],
)
def test_the_rarest_words_of_each_rule(core: Core, text: str, status: str) -> None:
    assert core(f"{MODULE}:read_status", text, core(f"{MODULE}:status_names", [], {})) == status
