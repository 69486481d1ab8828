"""A status as people write it in their own lists, in six languages. Pure."""

from typing import Any

from extension_src.core.applications.statuses import STATUSES
from extension_src.core.transfer.columns import comparable

# Folded. A word with two meanings has the one that trackers use more.
NAMES = {
    "saved": "bookmarked|wishlist|wish list|to apply|not applied|not applied yet|interested|draft|guardada|guardado|"
    "por solicitar|por aplicar|pendiente de enviar|pendiente de solicitar|me interesa|borrador|gespeichert|gemerkt|"
    "geplant|enregistree|a postuler|salvata|salva|guardada para despues",
    "applied": "submitted|sent|in progress|pending|waiting|awaiting response|in review|under review|active|viewed|open|"
    "application submitted|application sent|yes|si|solicitada|solicitado|enviada|enviado|cv enviado|inscrita|inscrito|"
    "aplicada|aplicado|presentada|postulada|postulado|pendiente|en proceso|en curso|en espera|en revision|cv leido|"
    "esperando respuesta|candidatura enviada|beworben|gesendet|versendet|offen|laufend|in bearbeitung|eingereicht|"
    "envoyee|postule|en cours|en attente|candidatada|inviata|candidata",
    "interview": "interviewing|interviews|interviewed|interview scheduled|phone screen|phone interview|screening|"
    "recruiter call|first round|second round|final round|assessment|technical test|technical interview|test|onsite|"
    "entrevista|entrevistas|entrevistado|entrevistada|entrevista telefonica|primera entrevista|segunda entrevista|"
    "prueba tecnica|finalista|seleccionada|seleccionado|vorstellungsgesprach|gesprach|telefoninterview|entretien|"
    "colloquio|entrevista marcada",
    "offer": "offered|offer received|offer accepted|accepted|hired|job offer|oferta|oferta recibida|oferta aceptada|"
    "contratada|contratado|aceptada|aceptado|angebot|zusage|angenommen|eingestellt|offre|embauche|offerta|assunto",
    "rejected": "rejection|declined|denied|not selected|unsuccessful|turned down|closed|no|refused|rechazada|rechazado|"
    "descartada|descartado|no seleccionada|no seleccionado|desestimada|desestimado|denegada|cerrada|absage|abgelehnt|"
    "refusee|refuse|refus|rejeitada|recusada|rifiutata|scartata",
    "ghosted": "no response|no answer|no reply|never heard back|silent|sin respuesta|sin contestacion|no responden|"
    "no contestan|no contestada|keine antwort|keine ruckmeldung|keine reaktion|sans reponse|sem resposta|"
    "senza risposta|nessuna risposta",
    "withdrawn": "withdrew|cancelled|canceled|i declined|offer declined|not interested|retirada|retirado|cancelada|"
    "cancelado|abandonada|oferta rechazada|renuncio|zuruckgezogen|storniert|retiree|annulee|desistida|ritirata",
}
# Parts of words by which a longer text is read, tried in this order: "rejected after interview" is a rejection.
FRAGMENTS = [
    ["withdrawn", "withdr|retirad|zuruckgez"],
    ["ghosted", "ghost|sin respuesta|no response|no reply|keine antwort"],
    ["rejected", "reject|rechaz|descart|declin|absage|abgelehnt|not selected|no seleccion|refus"],
    ["offer", "offer|oferta|angebot|zusage|hired"],
    ["interview", "interview|entrevista|gesprach|phone screen|entretien|colloquio"],
    ["saved", "to apply|not applied|por solicitar"],
    ["applied", "applied|submitted|solicitad|enviad|inscrit|beworben"],
]  # fmt: skip


def status_names(stages: list[Any], labels: dict[str, str]) -> dict[str, str]:
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
        names[comparable(stage["label"])] = stage["id"]
    return names


def read_status(text: str, names: dict[str, str]) -> str:
    """The id of the status or own stage that the text names; '' when it names none."""
    name = comparable(text)
    if name in names:
        return names[name]
    for pair in FRAGMENTS:
        for fragment in pair[1].split("|"):
            if fragment in name:
                return pair[0]
    return ""
