"""The words in which boards say that an application was sent, or that a job takes none any more, in the languages in which all
five are read. Pure.

All are in lower case, as messages are compared (content_scripts/apply_words.py).
"""

from content_scripts.apply_words import LONGEST, normalised

# Anywhere in a message.
SENT = [
    "your application was sent", "your application has been sent", "your application has been submitted",
    "se ha enviado tu solicitud", "tu solicitud se ha enviado", "tu solicitud ha sido enviada", "tu solicitud se envió",
    "te has inscrito", "ya inscrit", "ya estás inscrit", "inscripción realizada", "inscripción confirmada",
    "tu candidatura se ha enviado", "candidatura enviada", "hemos enviado tu candidatura", "hemos recibido tu candidatura",
    "la tua candidatura è stata inviata",
    "votre candidature a été envoyée", "votre candidature a bien été envoyée",
    "bewerbung wurde an ", "bewerbung wurde gesendet", "bewerbung wurde übermittelt", "bewerbung wurde eingereicht",
    "bewerbung wurde versendet", "bewerbung wurde verschickt", "bewerbung wurde erfolgreich",
    "sua candidatura foi enviada",
    "je sollicitatie is verzonden", "je sollicitatie is verstuurd", "uw sollicitatie is verzonden",
]  # fmt: skip
CLOSED = [
    "no longer accepting applications", "no longer available", "this job has expired", "job is closed",
    "ya no acepta", "ya no se aceptan", "ya no está disponible", "oferta cerrada", "oferta caducada", "proceso cerrado",
    "non accetta più candidature", "offerta scaduta", "non è più disponibile",
    "accepte plus de candidatures", "offre a expiré", "n'est plus disponible",
    "werden keine bewerbungen mehr", "nicht mehr verfügbar",
    "não aceita mais candidaturas", "já não aceita candidaturas", "vaga expirou",
    "sollicitaties worden niet meer geaccepteerd", "niet meer beschikbaar",
]  # fmt: skip


def says_sent(text: str) -> bool:
    """Whether a board's message says that an application was sent."""
    words = normalised(text)
    return any([phrase in words for phrase in SENT])


def says_closed(text: str) -> bool:
    """Whether a board's message says that the job takes no applications any more."""
    words = normalised(text)
    return len(words) <= LONGEST and any([phrase in words for phrase in CLOSED])
