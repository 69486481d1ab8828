"""A status as people write it in their own lists, a word or a sentence, in English, Spanish, Catalan, Portuguese, French,
German and Italian. Pure.

A sentence is read by rules tried in an order in which a refusal is never read as an offer. What no rule is sure of stays
unread: the person is asked.
"""

from typing import Any

from extension_src.core.applications.statuses import STATUSES
from extension_src.core.native.patterns import matches, pattern
from extension_src.core.transfer.columns import comparable
from extension_src.core.transfer.status_rules import RULES
from extension_src.core.types.settings import Stage

# Folded. A word with two meanings has the one that trackers use more.
NAMES = {
    "saved": "bookmarked|bookmark|wishlist|wish list|to apply|interested|draft|shortlist|todo|to do|backlog|guardada|guardado|"
    "por solicitar|por aplicar|me interesa|borrador|favorita|favorito|desada|gespeichert|gemerkt|geplant|entwurf|enregistree|"
    "sauvegardee|a postuler|salvata|salva|preferita|guardada para despues",
    "applied": "submitted|sent|in progress|pending|waiting|in review|under review|active|viewed|open|in process|ongoing|"
    "yes|si|solicitada|solicitado|enviada|enviado|inscrita|inscrito|aplicada|aplicado|presentada|postulada|"
    "postulado|pendiente|en proceso|en curso|en espera|en revision|cv leido|resume downloaded|activa|abierta|en marcha|"
    "enviat|inscrit|"
    "presentat|pendent|en proces|em andamento|em processo|beworben|gesendet|versendet|offen|laufend|in bearbeitung|eingereicht|"
    "envoyee|envoye|postule|en cours|en attente|candidatada|inviata|candidata|inviato|in corso|in attesa|aplicada",
    "interview": "interviewing|interviews|interviewed|phone screen|phone screening|screening|recruiter screen|hr screen|"
    "recruiter call|screen|first round|second round|third round|final round|1st round|2nd round|3rd round|"
    "onsite|on site|entrevista|entrevistas|"
    "entrevistado|entrevistada|finalista|vorstellungsgesprach|gesprach|telefoninterview|entretien|entretiens|colloquio|"
    "colloqui|entrevista marcada",
    "offer": "offered|offers|offer received|offer accepted|accepted|hired|negotiating|job offer|oferta|oferta recibida|"
    "oferta aceptada|"
    "contratada|contratado|aceptada|aceptado|acceptada|angebot|zusage|angenommen|eingestellt|offre|embauche|offerta|assunto|"
    "assunta|aceita",
    "rejected": "rejection|declined|denied|unsuccessful|closed|no|refused|fail|failed|ko|rechazada|rechazado|descartada|"
    "descartado|desestimada|desestimado|denegada|rebutjada|rebutjat|descartat|absage|abgelehnt|abgesagt|refusee|refuse|refus|rejeitada|"
    "recusada|reprovada|rifiutata|scartata|respinta",
    "ghosted": "silent|ghosting|ghost|keine ruckmeldung|sin respuesta|no response",
    "withdrawn": "withdrew|cancelled|canceled|retirada|retirado|cancelada|cancelado|abandonada|renuncio|zuruckgezogen|"
    "storniert|retiree|annulee|desistida|desistencia|ritirata|annullata|dropped|oferta rechazada",
}
EXPRESSIONS: list[Any] = [[rule[0], pattern(rule[1])] for rule in RULES]
# A longer text is a note, and its words are about more than the status.
LONGEST_SENTENCE = 200


def status_names(stages: list[Stage], labels: dict[str, str]) -> dict[str, str]:
    """The status or stage id for each of its names; `labels`: the interface's names of the built-in statuses."""
    names: dict[str, str] = {}
    for status in STATUSES:
        for name in NAMES[status].split("|"):
            names[name] = status
    for status in STATUSES:
        names[status] = status
        if status in labels:
            names[comparable(labels[status])] = status
    for stage in stages:
        names[comparable(stage["id"])] = stage["id"]
        # A label of signs alone is no name.
        if comparable(stage["label"]) != "":
            names[comparable(stage["label"])] = stage["id"]
    return names


def read_status(text: str, names: dict[str, str]) -> str:
    """The id of the status or own stage that the text names; '' when it is not sure to name one."""
    name = comparable(text)
    if name in names:
        return names[name]
    if len(name) > LONGEST_SENTENCE:
        return ""
    for rule in EXPRESSIONS:
        if matches(rule[1], name):
            return str(rule[0])
    return ""
